import Testing

@testable import NewsClaims

@Suite("A denial that says itself what is denied")
struct PlainDenialTests {
  @Test(
    "the speaker denies it, and nobody need be named who claims it",
    arguments: [
      TextCase(
        "Jane Doe denied that the dam leaked.", "disputed | the dam leaked | – | Jane Doe | –"),
      TextCase(
        "Jane Doe denied taking bribes.", "disputed | taking bribes | – | Jane Doe | –"),
      TextCase(
        "The company denies any links to the firm.", "disputed | the company has links to the firm | – | company | –"),
      TextCase(
        "The city denies any links to the firm.", "disputed | the city has links to the firm | – | city | –"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .plainDenial))
  }

  @Test(
    "an offer, a person or a permission cannot be denied as fact",
    arguments: [
      TextCase(
        "Jane Doe rejected the offer."),
      TextCase(
        "The court denied Reed bail."),
      TextCase(
        "Jane Doe denied Reed entry."),
      TextCase(
        "They were denied entry."),
      TextCase(
        "John Reed declined to comment."),
      TextCase(
        "The border is disputed."),
      TextCase(
        "Jane Doe did not deny that the dam leaked."),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .plainDenial))
  }
}
