import Testing

@testable import NewsClaims

@Suite("Packed numbers and texts")
struct PackingTests {
  @Test("every number is read as it was written")
  func numbers() {
    let numbers = [0, 1, -1, 63, -64, 64, 8191, 8192, -8193, 1 << 32, .max, .min, .max - 1, .min + 1]
    #expect(Packing(numbers: numbers).numbers == numbers)
    #expect(Packing(numbers: [0, 63, -64]).bytes.count == 3)
  }

  @Test(
    "of a text only what does not stand in the article is kept",
    arguments: [
      ("the dam leaked", "the dam leaked", []), ("The dam leaked", "the dam leaked", ["t"]),
      ("it leaked", "the dam leaked", ["the dam"]), ("they said it leaked", "they said the dam leaked", ["the dam"]),
      ("é leaked", "è leaked", ["è"]), ("leaked é", "leaked è", ["è"]), ("", "leaked", ["leaked"]), ("leaked", "", []),
      ("aa", "aaa", ["a"]), ("aaa", "aa", []),
    ])
  func texts(_ stretch: String, _ text: String, _ kept: [String]) throws {
    let article = Array("“\(stretch)” ".utf8)
    let range = ByteRange(3, 3 + stretch.utf8.count)
    var packing = Packing()
    packing.add(text, resembling: article[range.indices])
    #expect(Array(packing.texts) == kept)
    var unpacking = Unpacking(packing, at: 0, of: article)
    #expect(try unpacking.text(resembling: range) == text)
    #expect(throws: Never.self) { try unpacking.end() }
  }

  @Test("refuses a range beyond the text, or between the bytes of a character")
  func ranges() {
    let text = Array("aéb".utf8)
    for numbers in [
      [4, 1], [5, 0], [1, 4], [1, -1], [1, 1], [2, 2], [0, 1], [.max, 1], [1, .max], [1, .min], [2], [],
    ] {
      var unpacking = Unpacking(Packing(numbers: numbers), at: 0, of: text)
      #expect(throws: Unpacking.Fault.self, "\(numbers)") { try unpacking.range() }
    }
    var unpacking = Unpacking(Packing(numbers: [2, 1, 1, -1, -1]), at: 0, of: text)
    #expect(try! [unpacking.range(), unpacking.range(), unpacking.range()] == [ByteRange(1, 3), ByteRange(0, 1), nil])
  }
}
