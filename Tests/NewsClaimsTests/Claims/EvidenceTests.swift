import Testing

@testable import NewsClaims

@Suite("What articles say of a claim's proof")
struct EvidenceTests {
  @Test(
    "missing, hedged and offered proof is read from the article's own words",
    arguments: [
      TextCase(
        "The union claimed, without offering proof, that the dam leaked.",
        "unsupported | the dam leaked | union | – | missing without offering proof"),
      TextCase(
        "According to a court record, the dam leaked.",
        "asserted | the dam leaked | court record | – | offered According to a court record"),
      TextCase(
        "The union said an alleged thief had opened the dam.",
        "asserted | an alleged thief had opened the dam | union | – | hedged alleged"),
      TextCase(
        "The union said the dam leaked without any evidence of neglect.",
        "asserted | the dam leaked without any evidence of neglect | union | – | –"),
      TextCase(
        "The union claimed that the dam leaked. It offered no evidence.",
        "unsupported | the dam leaked | union | – | missing no evidence"),
    ])
  func evidence(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).claimLines)
  }
}
