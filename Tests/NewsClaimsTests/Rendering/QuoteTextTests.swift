import Testing

@testable import NewsClaims

@Suite("The text of a quote")
struct QuoteTextTests {
  @Test(
    "outer marks and a leading that are left out",
    arguments: [
      ("“The boats are full,”", "The boats are full,"),
      ("\"The boats are full,\"", "The boats are full,"),
      ("«Pleins»", "Pleins"),
      ("‘We don’t know’", "We don’t know"),
      ("'We don't know'", "We don't know"),
      ("“He said ‘no’”", "He said ‘no’"),
      ("“a “b” c”", "a “b” c"),
      ("that the ferries lost money", "the ferries lost money"),
      ("that “all is well”", "all is well"),
      ("  that\nall is well ", "all is well"),
      ("“an unclosed paragraph", "an unclosed paragraph"),
      ("the closed end”", "the closed end"),
      ("\"", ""), ("that", "that"), ("", ""), ("'", "'"), ("‘’", ""),
    ])
  func stripped(content: String, text: String) {
    #expect(words(of: content) == text)
  }

  @Test(
    "marks within the words stay",
    arguments: [
      "an \"honest talk\"", "“a” and “b”", "\"a\" and \"b\"", "‘a’ and ‘b’", "'a' and 'b'", "the boys’", "‘tis so",
      "That is so", "thatched roofs",
    ])
  func kept(content: String) {
    #expect(words(of: content) == content)
  }

  @Test("a that which opens the sentence before the cue points to something")
  func demonstrative() {
    let article = Sample.article("x", "that boat is full, Doe said")
    let content = Sample.range(article, "that boat is full")
    #expect(words(article, [content], Sample.range(article, "said")) == "that boat is full")
  }

  @Test("contents in several stretches are joined by one space")
  func several() {
    #expect(
      String(decoding: Sample.boats.words(in: Sample.fees), as: UTF8.self) == "The boats are full, They always were.")
  }

  private func words(of content: String) -> String {
    let article = Sample.article("x", content)
    return words(article, [ByteRange(0, article.text.count)], nil)
  }

  private func words(_ article: Article, _ content: Few<ByteRange>, _ cue: ByteRange?) -> String {
    let quote = Quote(
      id: StableID(.quote, hash: 1), article: 0, kind: .direct, act: .statement, speaker: nil, source: nil, cue: cue,
      content: content, within: nil, reason: Reason(Sample.rule), speakerReason: nil)
    return String(decoding: quote.words(in: article), as: UTF8.self)
  }
}
