import Testing

@testable import NewsClaims

@Suite("How articles keep their distance")
struct DistanceKindsTests {
  @Test("what is said of its proof disputes no claim", arguments: Kind.table(distances))
  func kinds(_ kind: Kind) { kind.check() }

  private static let distances = """
    ## no proof
    + The union claimed, without offering proof, that the dam leaked.
      unsupported | the dam leaked | union | – | missing without offering proof
    + The union claimed that the dam leaked. It offered no evidence.
      unsupported | the dam leaked | union | – | missing no evidence
    + John Reed said, without citing evidence, that the dam had burst.
      unsupported | the dam had burst | John Reed | – | missing without citing evidence
    + John Reed said that the dam had burst without providing any evidence.
      unsupported | the dam had burst | John Reed | – | missing without providing any evidence
    + John Reed said that the dam had burst. He did not provide the evidence.
      unsupported | the dam had burst | John Reed | – | missing did not provide the evidence
    + John Reed offered no evidence for his claim that the dam had burst.
      unsupported | the dam had burst | – | – | missing no evidence
    + John Reed gave no source for the claim that the dam had burst.
      unsupported | the dam had burst | – | – | missing no source
    - John Reed said that the dam had burst. He did not accept the evidence.
      asserted | the dam had burst | John Reed | – | –
    - The union said the dam leaked without any evidence of neglect.
      asserted | the dam leaked without any evidence of neglect | union | – | –
    - John Reed has no evidence that the dam had burst.
    ## unverified
    + John Reed said that the dam had burst. The claim could not be independently verified.
      unsupported | the dam had burst | John Reed | – | missing could not be independently verified
    + John Reed said that the dam had burst. Reuters could not verify the claim.
      unsupported | the dam had burst | John Reed | – | missing could not verify
    + John Reed said that the dam had burst. The paper was unable to independently confirm that.
      unsupported | the dam had burst | John Reed | – | missing unable to independently confirm
    + Reuters could not independently verify the miners’ claim that the dam had burst.
      unsupported | the dam had burst | – | – | missing could not independently verify
    + The miners’ claim that the dam had burst could not be verified.
      unsupported | the dam had burst | – | – | missing could not be verified
    + John Reed’s unverified claim that the dam was full was heard in May.
      unsupported | the dam was full | John Reed | – | missing unverified
    + John Reed repeated unproven accusations that Jane Doe hid the letter.
      unsupported | Jane Doe hid the letter | – | – | missing unproven
    - John Reed said that the dam had burst. Reuters was able to verify the claim.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. The port could be verified.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Reuters was unable to print the claim.
      asserted | the dam had burst | John Reed | – | –
    - Reuters could not verify the letter but printed the claim that the dam had burst.
      asserted | the dam had burst | – | – | –
    ## alleged, so-called, purported
    + The union said an alleged thief had opened the dam.
      asserted | an alleged thief had opened the dam | union | – | hedged alleged
    + The union said the so-called experts had opened the dam.
      asserted | the so-called experts had opened the dam | union | – | hedged so-called
    + The union said a purported thief had opened the dam.
      asserted | a purported thief had opened the dam | union | – | hedged purported
    + The dam allegedly leaked for years.
    + John Reed reportedly took bribes.
      asserted | John Reed took bribes | – | – | hedged reportedly
    - The union said an old thief had opened the dam.
      asserted | an old thief had opened the dam | union | – | –
    - The union said “an alleged thief had opened the dam.”
      asserted | an alleged thief had opened the dam | union | – | –
    - An alleged thief heard the union say that the dam had burst.
      asserted | the dam had burst | union | – | –
    ## proof that the speaker offers
    + According to a court record, the dam leaked.
      asserted | the dam leaked | court record | – | offered According to a court record
    + The union claimed that the dam leaked, citing a letter from the port.
      asserted | the dam leaked | union | – | offered citing a letter from the port
    + The union said the dam leaked, pointing to photographs.
      asserted | the dam leaked | union | – | offered pointing to photographs
    - According to Jane Doe, the dam leaked.
      asserted | the dam leaked | Jane Doe | – | –
    - The union claimed that the dam leaked, closing the port.
      asserted | the dam leaked, closing the port | union | – | –
    - The union claimed that the dam leaked. The port cited a letter.
      asserted | the dam leaked | union | – | –
    """
}
