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
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said that was not true.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. “That is a lie,” Jane Doe said.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. The company called the claim a lie.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | company | –"),
      TextCase(
        "John Reed said that the dam had burst. The company dismissed the report as false.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | company | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe described the claim as “complete nonsense.”",
        "ReportedAssertion: disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. A spokesman for the company denied the report.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | spokesman | –"),
      TextCase(
        "John Reed said that the dam had burst. The claim was rejected by the company.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | company | –"),
      TextCase(
        "John Reed said that the dam had burst, a claim that the company denies.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | company | –"),
      TextCase(
        "John Reed said that the dam had burst, which the company denies.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | company | –"),
      TextCase(
        "John Reed said that the dam had burst. The company refuted his claim.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | company | –"),
      TextCase(
        "John Reed said that the dam had burst. Experts cast doubt on the claim.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | experts | –"),
      TextCase(
        "John Reed said that the dam had burst. The company took issue with the claim.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | company | –"),
      TextCase(
        "John Reed said that the dam had burst. The company has denied that this was the case.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | company | –"),
      TextCase(
        "John Reed accused Jane Doe of fraud.\nThe port was closed.\nThe sun came out.\nIt rained in May.\nJane Doe, through her lawyer, rejected the accusation.",
        "ReportedAssertion: disputed | Jane Doe is guilty of fraud | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. The company called the claim unsubstantiated.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | company | –"),
      TextCase(
        "John Reed said that the dam had burst. The company dismissed those reports.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | company | –"),
      TextCase(
        "John Reed said that the dam had burst. The company dismissed that suggestion as a sign of fear.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | company | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe disputed that.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe contradicted that version of events.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe called that report Friday a “bald lie.”",
        "ReportedAssertion: disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed accused Jane Doe of fraud. The paper said that the port was old. Doe denied the allegation.",
        "ReportedAssertion: disputed | Jane Doe is guilty of fraud | John Reed | Jane Doe | –",
        "ReportedAssertion: asserted | the port was old | paper | – | –"),
      TextCase(
        "Rumors of a fire were heard. John Reed said that the dam had burst. The rumor proved false.",
        "NamedClaim: disputed | a fire | – | – | –",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed accused Jane Doe of fraud. Doe denied all of the accusations.",
        "ReportedAssertion: disputed | Jane Doe is guilty of fraud | John Reed | Jane Doe | –"),
      TextCase(
        "Rumors that Reed was interested moved the port. Reed denied the reports.",
        "NamedClaim: disputed | Reed was interested | – | Reed | –"),
      TextCase("Jane Doe denied wrongdoing.", "disputed | Jane Doe is guilty of wrongdoing | – | Jane Doe | –"),
      TextCase("Jane Doe denied the fraud charges.", "disputed | fraud | – | Jane Doe | –"),
    ])
  func matches(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .pointedDenial)) }

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
      TextCase("The company disputes these claims."),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe denied him entry.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe dismissed the minister.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. The judge dismissed the charges.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe neither confirmed nor denied the claim.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe declined to confirm or deny the claim.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe stopped short of denying it.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. If Jane Doe denied it, nobody heard.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Did Jane Doe deny it?",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe might deny it.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed accused Jane Doe of fraud. Doe denied some of the men water.",
        "ReportedAssertion: asserted | Jane Doe is guilty of fraud | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. The company rejected the idea.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. The port was closed. The sun came out. It rained in May. It froze in June. Jane Doe denied it.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
    ])
  func nearMisses(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .pointedDenial)) }
}
