import Testing

@testable import NewsClaims

@Suite("A clause and a colon before a quotation")
struct IntroducedQuotationTests {
  @Test(
    "the quotation after a colon is said by whoever acts before it",
    arguments: [
      TextCase(
        "Mrs Doe was unmoved: “We will not pay for any of it.”",
        "Mrs Doe | was unmoved | “We will not pay for any of it.”"),
      TextCase(
        "The mayor says no children were inside: “It is a holiday in the port.”",
        "ContentAfterCue: The mayor | says | no children were inside",
        "The mayor | were | “It is a holiday in the port.”"),
      TextCase(
        "She was calm after the vote: “We will not pay for any of it.”",
        "She | was | “We will not pay for any of it.”"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .introducedQuotation))
  }

  @Test(
    "what cannot speak, a title, and a quotation within a sentence that goes on are not introduced",
    arguments: [
      TextCase("The plan was simple: “We will not pay for any of it.”"),
      TextCase("The mayor was reading: “A Farewell to Ports”."),
      TextCase("The mayor was unmoved: “We will not pay for any of it” was all one heard."),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .introducedQuotation))
  }
}
