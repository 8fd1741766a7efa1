import Testing

@testable import NewsClaims

@Suite("A sentence about somebody, and a quotation after it")
struct QuotationAfterSubjectTests {
  @Test(
    "the quotation is said by whom the sentence before is about",
    arguments: [
      TextCase("The mayor smiled. “It is over, I tell you.”", "The mayor | smiled | “It is over, I tell you.”"),
      TextCase(
        "Asked whether Reed would come with her, she smiled. “He may, but I doubt it.”",
        "ContentAfterCue: – | Asked | whether Reed would come with her", "she | smiled | “He may, but I doubt it.”"),
      TextCase(
        "Jane Doe wiped her glasses. “They had no boats at all.”", "Jane Doe | wiped | “They had no boats at all.”"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .quotationAfterSubject))
  }

  @Test(
    "two who could speak, a body, what is written and a quotation of another paragraph give it to nobody",
    arguments: [
      TextCase("The mayor met Reed. “It is over, I tell you.”"),
      TextCase("The mayor held up a letter. “It is over, I tell you.”"),
      TextCase("The port was closed. “It is over, I tell you.”"),
      TextCase(
        "The mayor smiled.\n“It is over, I tell you.”", "UnattributedQuotation: – | – | “It is over, I tell you.”"),
      TextCase(
        "The mayor smiled. “It is over, I tell you,” Reed said.",
        "QuotationBeforeCue: Reed | said | “It is over, I tell you,”"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .quotationAfterSubject))
  }
}
