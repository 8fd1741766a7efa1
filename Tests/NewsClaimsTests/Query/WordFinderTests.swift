import Testing

@testable import NewsClaims

@Suite("Words looked for in texts")
struct WordFinderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let word: String
    let text: String
    let isFound: Bool

    init(_ word: String, in text: String, _ isFound: Bool) {
      testDescription = "\(word) in \(text.debugDescription)"
      self.word = word
      self.text = text
      self.isFound = isFound
    }
  }

  @Test(
    "a word is found in whatever way it may be written",
    arguments: [
      Case("doe", in: "Jane Doe left", true),
      Case("doe", in: "JANE DOE’S", true),
      Case("doe", in: "redoes", true),
      Case("doe", in: "do e", false),
      Case("doe", in: "do-e", false),
      Case("doe", in: "do—e", false),
      Case("doe", in: "do", false),
      Case("doe", in: "", false),
      Case("doe", in: "D.O.E", true),
      Case("doe", in: "D’o'e", true),
      Case("doe", in: "do\u{AD}e", true),
      Case("doe", in: "Doé", true),
      Case("doe", in: "Doe\u{301}", true),
      Case("doe", in: "do\u{301}e", true),
      Case("doe", in: "Dœ", true),
      Case("doe", in: "ōd", false),
      Case("doe", in: "д doe", true),
      Case("dodoe", in: "dododoe", true),
      Case("strasse", in: "Straße", true),
      Case("k2", in: "K2", true),
      Case("k2", in: "\u{212A}2", true),
      Case("longestname", in: "longestnames", true),
      Case("longestname", in: "longest", false),
    ])
  func words(_ sample: Case) throws {
    let finder = try #require(WordFinder([Array(sample.word.utf8)]))
    #expect(finder.finds(Array(sample.text.utf8)) == sample.isFound)
  }

  @Test("of several words any will do")
  func several() throws {
    let finder = try #require(WordFinder([Array("doe".utf8), Array("reed".utf8)]))
    #expect(["a doe", "a reed", "a do", "ereed"].map { finder.finds(Array($0.utf8)) } == [true, true, false, true])
  }

  @Test("an empty word, or too many words, cannot be looked for")
  func limits() {
    #expect(WordFinder([[]]) == nil)
    #expect(WordFinder(Set((0..<8).map { Array("longname".utf8.dropLast()) + [UInt8(ascii: "0") + $0] })) != nil)
    #expect(WordFinder(Set((0..<9).map { Array("longname".utf8.dropLast()) + [UInt8(ascii: "0") + $0] })) == nil)
  }

  @Test("no text that a search for the word finds is left out", arguments: 0..<20)
  func oracle(_ seed: Int) throws {
    var random = SeededRandom(state: UInt64(seed))
    let letters = [
      "d", "D", "o", "O", "e", "é", "É", "ö", "œ", ".", "’", "'", " ", "-", "\u{301}", "\u{AD}", "“", "æ", "ß",
    ]
    let word = FoldedText("doe")
    let finder = try #require(WordFinder([Array("doe".utf8)]))
    for _ in 0..<500 {
      let text = (0..<8).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
      if FoldedText(text).contains(word) { #expect(finder.finds(Array(text.utf8)), "\(text)") }
    }
  }
}
