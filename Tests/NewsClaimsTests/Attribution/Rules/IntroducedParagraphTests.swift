import Testing

@testable import NewsClaims

@Suite("A paragraph that is a quotation, after a colon")
struct IntroducedParagraphTests {
  @Test(
    "the quotation is theirs who opened it in the paragraph before",
    arguments: [
      TextCase(
        "Jane Doe said:\n“The port is full. Nobody can land there today.”",
        "Jane Doe | said | “The port is full. Nobody can land there today.”"),
      TextCase(
        "Jane Doe said of the port:\n“The port is full.” She left.", "ContentAfterCue: Jane Doe | said | of the port",
        "Jane Doe | said | “The port is full.”"),
      TextCase(
        "The letter reads:\n“The port is full. Nobody can land there today.”\n“Nobody will land there tomorrow either.”",
        "The letter | reads | “The port is full. Nobody can land there today.” ~ “Nobody will land there tomorrow either.”"
      ),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .introducedParagraph))
  }

  @Test(
    "without a colon, a quotation or where another speaks, nothing is introduced",
    arguments: [
      TextCase("Jane Doe said:\nThe port is full."),
      TextCase("Jane Doe left.\n“The port is full. Nobody can land there today.”"),
      TextCase(
        "These are the rules:\n“Nobody may land there at night,” Jane Doe said.",
        "QuotationBeforeCue: Jane Doe | said | “Nobody may land there at night,”"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .introducedParagraph))
  }
}
