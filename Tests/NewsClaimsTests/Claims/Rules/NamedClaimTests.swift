import Testing

@testable import NewsClaims

@Suite("A claim by its name that nobody is said to make")
struct NamedClaimTests {
  @Test(
    "what the noun goes on to say is claimed by nobody who is known",
    arguments: [
      TextCase("Allegations of fraud against the mayor grew.", "asserted | fraud against the mayor | – | – | –"),
      TextCase("Rumors that the ferry was full spread in May.", "asserted | the ferry was full | – | – | –"),
      TextCase("A charge of theft was read.", "asserted | theft | – | – | –"),
      TextCase("The town was full of rumors of a theft.", "asserted | a theft | – | – | –"),
      TextCase("The port spoke of suspicions that the captain had lied."),
    ])
  func matches(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .namedClaim)) }

  @Test(
    "a noun that says who claims, not what, or that there is no claim, makes none",
    arguments: [
      TextCase("The findings of the panel were read."),
      TextCase("There was no suggestion of fraud."),
      TextCase("The announcement of the sale was late."),
      TextCase("The claim that Reed made was long."),
      TextCase("The rumors were heard in May."),
      TextCase("Jane Doe took charge of the port."),
      TextCase("The dam leaked, and there were rumors"),
    ])
  func nearMisses(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .namedClaim)) }
}
