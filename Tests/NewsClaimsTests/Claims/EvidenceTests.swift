import Testing

@testable import NewsClaims

@Suite("What articles say of a claim's proof")
struct EvidenceTests {
  @Test(
    "proof that is missing, or that nobody could check, is read from the article’s own words",
    arguments: [
      TextCase(
        "The union claimed, without offering proof, that the dam leaked.",
        "unsupported | the dam leaked | union | – | missing without offering proof"),
      TextCase(
        "The union claimed that the dam leaked. It offered no evidence.",
        "unsupported | the dam leaked | union | – | missing no evidence"),
      TextCase(
        "John Reed said that the dam had burst. The claim could not be independently verified.",
        "unsupported | the dam had burst | John Reed | – | missing could not be independently verified"),
      TextCase(
        "John Reed said that the dam had burst. Reuters could not verify the claim.",
        "unsupported | the dam had burst | John Reed | – | missing could not verify"),
      TextCase(
        "John Reed’s unverified claim that the dam was full was heard in May.",
        "unsupported | the dam was full | John Reed | – | missing unverified"),
      TextCase(
        "John Reed said that the dam had burst. He did not provide the evidence.",
        "unsupported | the dam had burst | John Reed | – | missing did not provide the evidence"),
      TextCase(
        "John Reed said that the dam had burst. He has never offered proof.",
        "unsupported | the dam had burst | John Reed | – | missing has never offered proof"),
      TextCase(
        "John Reed said that the dam had burst. He did not accept the evidence.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed repeated unproven accusations that Jane Doe hid the letter.",
        "unsupported | Jane Doe hid the letter | – | – | missing unproven"),
      TextCase(
        "The union said the dam leaked without any evidence of neglect.",
        "asserted | the dam leaked without any evidence of neglect | union | – | –"),
      TextCase(
        "John Reed said that the dam had burst. The port could be verified.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. The weather was not good.",
        "asserted | the dam had burst | John Reed | – | –"),
    ])
  func missing(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "whoever was unable to check a claim leaves it without proof, and so does a claim named after the verb",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst. Reuters was not able to verify the claim.",
        "unsupported | the dam had burst | John Reed | – | missing was not able to verify"),
      TextCase(
        "John Reed said that the dam had burst. The paper was unable to independently confirm that.",
        "unsupported | the dam had burst | John Reed | – | missing unable to independently confirm"),
      TextCase(
        "John Reed said that the dam had burst. The claim was impossible to verify.",
        "unsupported | the dam had burst | John Reed | – | missing impossible to verify"),
      TextCase(
        "Reuters could not independently verify the miners’ claim that the dam had burst.",
        "unsupported | the dam had burst | – | – | missing could not independently verify"),
      TextCase(
        "John Reed said that the dam had burst. Reuters was able to verify the claim.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. The claim was not easy to forget.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Reuters was unable to print the claim.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "Reuters could not verify the letter but printed the claim that the dam had burst.",
        "asserted | the dam had burst | – | – | –"),
    ])
  func unchecked(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "an article keeps its distance by a word within the claim",
    arguments: [
      TextCase(
        "The union said an alleged thief had opened the dam.",
        "asserted | an alleged thief had opened the dam | union | – | hedged alleged"),
      TextCase(
        "The union said a purported thief had opened the dam.",
        "asserted | a purported thief had opened the dam | union | – | hedged purported"),
      TextCase(
        "The union said the so-called experts had opened the dam.",
        "asserted | the so-called experts had opened the dam | union | – | hedged so-called"),
      TextCase(
        "The union said an old thief had opened the dam.",
        "asserted | an old thief had opened the dam | union | – | –"),
      TextCase(
        "The union said “an alleged thief had opened the dam.”",
        "asserted | an alleged thief had opened the dam | union | – | –"),
      TextCase(
        "An alleged thief heard the union say that the dam had burst.",
        "asserted | the dam had burst | union | – | –"),
    ])
  func hedged(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "proof that the speaker offers is named",
    arguments: [
      TextCase(
        "According to a court record, the dam leaked.",
        "asserted | the dam leaked | court record | – | offered According to a court record"),
      TextCase(
        "The union claimed that the dam leaked, citing a letter from the port.",
        "asserted | the dam leaked | union | – | offered citing a letter from the port"),
      TextCase(
        "The union said the dam leaked, pointing to photographs.",
        "asserted | the dam leaked | union | – | offered pointing to photographs"),
      TextCase("According to Jane Doe, the dam leaked.", "asserted | the dam leaked | Jane Doe | – | –"),
      TextCase(
        "The union claimed that the dam leaked, closing the port.",
        "asserted | the dam leaked, closing the port | union | – | –"),
      TextCase(
        "The union claimed that the dam leaked. The port cited a letter.",
        "asserted | the dam leaked | union | – | –"),
    ])
  func offered(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }
}
