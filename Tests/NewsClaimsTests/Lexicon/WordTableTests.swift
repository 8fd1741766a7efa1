import Testing

@testable import NewsClaims

@Suite("Tables of words")
struct WordTableTests {
  private static let words = [
    "bread", "bread-and-butter", "bread-and-butters", "são bento", "don't", "counterintuitively",
  ]

  private static func number(_ word: String, isAcronym: Bool = false) -> WordNumber {
    var table = WordTable(words: 64, nothing: 0)
    for word in words { _ = table.intern(0..<word.utf8.count, of: Array(word.utf8)) }
    _ = table.intern(0..<2, of: Array("UN".utf8), isAcronym: true)
    // What stands around a word is not looked at.
    let text = Array("x\(word)xxxxxxxxx".utf8)
    return table.number(of: text.span, 1, 1 + word.utf8.count, isAcronym: isAcronym) ?? 0
  }

  @Test(
    "a word is found whatever its case, its accents' case and its apostrophe",
    arguments: [
      ("Bread", 1), ("BREAD-and-Butter", 2), ("bread-and-butters", 3), ("SÃO Bento", 4), ("DON’T", 5),
      ("Counterintuitively", 6),
    ] as [(String, WordNumber)])
  func found(_ word: String, _ number: WordNumber) {
    #expect(Self.number(word) == number)
  }

  @Test(
    "another word is not",
    arguments: ["breads", "bread-and-", "bread-and-butterss", "sao bento", "dont", "bread@and-butter", "un"])
  func others(_ word: String) {
    #expect(Self.number(word) == 0)
  }

  @Test("an acronym is no word")
  func acronyms() {
    #expect(Self.number("UN", isAcronym: true) == 7)
    #expect(Self.number("UN") == 0)
    #expect(Self.number("bread-and-butter", isAcronym: true) == 0)
  }
}
