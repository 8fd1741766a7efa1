import Testing

@testable import NewsClaims

@Suite("The text of a quote")
struct QuoteTextTests {
  @Test(
    "outer marks are left out",
    arguments: [
      ("“The boats are full,”", "The boats are full,"),
      ("\"The boats are full,\"", "The boats are full,"),
      ("«Pleins»", "Pleins"),
      ("‘We don’t know’", "We don’t know"),
      ("'We don't know'", "We don't know"),
      ("“He said ‘no’”", "He said ‘no’"),
      ("“a “b” c”", "a “b” c"),
      ("  all\nis well ", "all\nis well"),
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

  @Test(
    "the “that” which a verb goes with is left out, and no other",
    arguments: [("that the ferries lost money", "the ferries lost money"), ("that “all is well”", "all is well")])
  func conjunction(content: String, text: String) {
    #expect(words(of: content, after: ByteRange(0, 4)) == text)
    #expect(words(of: content) == content)
  }

  @Test("contents in several stretches are joined by one space")
  func several() {
    #expect(
      String(decoding: Sample.boats.words(in: Sample.fees), as: UTF8.self) == "The boats are full, They always were.")
  }

  private func words(of content: String, after that: ByteRange? = nil) -> String {
    let article = Sample.article("x", content)
    let quote = Quote(
      id: StableID(.quote, hash: 1), article: 0, kind: .direct, act: .statement, speaker: nil, source: nil, cue: nil,
      content: [ByteRange(0, article.text.count)], within: nil, reason: Reason(Sample.rule, with: that),
      speakerReason: nil)
    return String(decoding: quote.words(in: article), as: UTF8.self)
  }
}
