import Testing

@testable import NewsClaims

@Suite("A denial of what another is said to claim")
struct DeniedReportTests {
  @Test(
    "the other asserts it, and the speaker denies it",
    arguments: [
      TextCase(
        "Doe rejected French claims that the dam leaked.", "disputed | the dam leaked | France | Doe | –"),
      TextCase(
        "Jane Doe denied Reed's allegation that the dam leaked.", "disputed | the dam leaked | Reed | Jane Doe | –"),
      TextCase(
        "The company dismissed Reed's allegation that it had hidden the report.",
        "disputed | it had hidden the report | Reed | company | –"),
      TextCase(
        "Jane Doe denied the union's accusation that she took money.",
        "disputed | she took money | union | Jane Doe | –"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .deniedReport))
  }

  @Test(
    "an offer, a bare pointer or a denial that is not made disputes nothing",
    arguments: [
      TextCase(
        "Doe rejected the claims."),
      TextCase(
        "Doe rejected French offers of help."),
      TextCase(
        "Jane Doe would reject French claims that the dam leaked.",
        "ReportedAssertion: asserted | the dam leaked | France | – | –"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .deniedReport))
  }
}
