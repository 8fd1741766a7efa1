import Testing

@testable import NewsClaims

@Suite("A denial of a claim by its name")
struct DeniedReportTests {
  @Test(
    "who is said to claim it asserts it, and the speaker denies it",
    arguments: [
      TextCase("Doe rejected French claims that the dam leaked.", "disputed | the dam leaked | France | Doe | –"),
      TextCase(
        "Jane Doe denied Reed's allegation that the dam leaked.",
        "disputed | the dam leaked | Reed | Jane Doe | –"),
      TextCase(
        "The company dismissed Reed's allegation that it had hidden the report.",
        "disputed | it had hidden the report | Reed | company | –"),
      TextCase(
        "Jane Doe denied the union's accusation that she took money.",
        "disputed | Jane Doe took money | union | Jane Doe | –"),
      TextCase("Jane Doe denied the allegation of fraud.", "disputed | fraud | – | Jane Doe | –"),
      TextCase(
        "Video showed a dry road, contradicting the union’s claim that the dam had burst.",
        "disputed | the dam had burst | union | video | –"),
      TextCase(
        "The bank dismissed suggestions it had hidden the losses.",
        "disputed | it had hidden the losses | – | bank | –"),
      TextCase(
        "Jane Doe called allegations that she took bribes “false and defamatory.”",
        "disputed | Jane Doe took bribes | – | Jane Doe | –"),
      TextCase(
        "Jane Doe described claims that the dam had burst as false.", "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase("Jane Doe pushed back on accusations of racism.", "disputed | racism | – | Jane Doe | –"),
      TextCase(
        "Jane Doe’s claim that the dam had burst is wrong, experts said.",
        "disputed | the dam had burst | Jane Doe | experts | –"),
      TextCase(
        "There is no truth to the rumor that the dam had burst, the city said.",
        "disputed | the dam had burst | – | city | –"),
    ])
  func matches(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .deniedReport)) }

  @Test(
    "an offer, a plan, a bare pointer or a denial that is not made disputes nothing",
    arguments: [
      TextCase("Doe rejected the claims."),
      TextCase("Doe rejected French offers of help."),
      TextCase(
        "Jane Doe would reject French claims that the dam leaked.",
        "ReportedAssertion: asserted | the dam leaked | France | – | –"),
      TextCase("Jane Doe dismissed the idea of a merger."),
      TextCase("Jane Doe rejected the findings of the panel."),
      TextCase("Jane Doe rejected the idea that the dam should be closed."),
      TextCase("Jane Doe rejected calls to resign."),
      TextCase(
        "John Reed blamed Jane Doe for denying the claim that the dam had burst.",
        "ReportedAssertion: asserted | Jane Doe denied the claim that the dam had burst | John Reed | – | –"),
    ])
  func nearMisses(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .deniedReport)) }
}
