import Testing

@testable import NewsClaims

@Suite("A colon at the end of a paragraph")
struct IntroducedParagraphTests {
  @Test(
    "the quotation that the next paragraph opens with is what is said",
    arguments: [
      TextCase(
        "The mayor replied:\n“We will not pay.”", "The mayor | replied | “We will not pay.”"),
      TextCase(
        "Jane Doe released the following statement:\n“The port is open. It was never closed.”",
        "Jane Doe | released | “The port is open. It was never closed.”"),
      TextCase(
        "In a letter to the union, Reed wrote:\n“The boats are safe.”\n“They always were.”",
        "Reed | wrote | “The boats are safe.” ~ “They always were.”"),
      TextCase(
        "Jane Doe said of the port:\n“The port is full.” She left.", "ContentAfterCue: Jane Doe | said | of the port",
        "Jane Doe | said | “The port is full.”"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .introducedParagraph))
  }

  @Test(
    "a paragraph that is no quotation, or names its own speaker, is not introduced",
    arguments: [
      TextCase("The rules are these:\nNobody may enter the port."),
      TextCase(
        "The mayor replied:\n“We will not pay,” Jane Doe said.",
        "QuotationBeforeCue: Jane Doe | said | “We will not pay,”"),
      TextCase("The mayor replied.\n“We will not pay.”"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .introducedParagraph))
  }
}
