import Testing

@testable import NewsClaims

@Suite("A denial of claims made before")
struct PointedDenialTests {
  @Test(
    "the claims pointed to are disputed",
    arguments: [
      TextCase(
        "John Reed said that the dam leaked. The company disputes these claims.",
        "ReportedAssertion: disputed | the dam leaked | John Reed | company | –"),
      TextCase(
        "John Reed said that the dam leaked. Jane Doe denied it.",
        "ReportedAssertion: disputed | the dam leaked | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam leaked. Jane Doe denied the allegation.",
        "ReportedAssertion: disputed | the dam leaked | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam leaked. The port was closed. Jane Doe denied this.",
        "ReportedAssertion: disputed | the dam leaked | John Reed | Jane Doe | –"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .pointedDenial))
  }

  @Test(
    "an offer, a denial that is not made and one's own claims are not disputed",
    arguments: [
      TextCase(
        "John Reed said that the dam leaked. Jane Doe rejected the offer.",
        "ReportedAssertion: asserted | the dam leaked | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam leaked. Jane Doe did not deny it.",
        "ReportedAssertion: asserted | the dam leaked | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam leaked. John Reed denied it.",
        "ReportedAssertion: asserted | the dam leaked | John Reed | – | –"),
      TextCase(
        "The company disputes these claims."),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .pointedDenial))
  }
}
