import Testing

@testable import NewsClaims

@Suite("Folded text")
struct FoldedTextTests {
  @Test(
    "words are lower case, without accents, with one space before each",
    arguments: [
      ("Señora O’Dell, U.S.", " senora odell us"),
      ("", ""),
      (" … — !", ""),
      ("Øre-Ångström straße", " ore angstrom strasse"),
      ("e\u{301}te\u{301}", " ete"),
      ("Łódź İzmir Nguyễn Ţepeş", " lodz izmir nguyen tepes"),
      ("ΑΘΗΝΑ Москва 東京", " αθηνα москва 東京"),
      ("70% of 5,000", " 70 of 5 000"),
    ])
  func folding(text: String, folded: String) {
    #expect(String(decoding: FoldedText(text).bytes, as: UTF8.self) == folded)
  }

  @Test(
    "names are found at word beginnings in a row",
    arguments: [
      ("us", "U.S.", true), ("us", "Russia", false), ("US", "the US government", true),
      ("us gov", "US government", true), ("us gov", "US and government", false), ("gov us", "US government", false),
      ("jane doe", "Jane Doe", true), ("jane doe", "Jane Dow", false), ("ja d", "Jane Doe", true),
      ("", "Jane Doe", false), ("...", "Jane Doe", false), ("jane doe smith", "Jane Doe", false),
    ])
  func names(sought: String, name: String, isFound: Bool) {
    #expect(FoldedText(name).hasWords(beginningWith: FoldedText(sought)) == isFound)
  }

  @Test(
    "words are found anywhere in a text",
    arguments: [
      ("LOST money", "The ferries lost, money", true), ("errie", "The ferries", true), ("s l", "ferries lost", true),
      ("sl", "ferries lost", false), ("", "ferries", false), ("ferries lost", "ferries", false),
    ])
  func words(sought: String, text: String, isFound: Bool) {
    #expect(FoldedText(text).contains(FoldedText(sought)) == isFound)
  }
}

@Suite("Nearest words")
struct NearestTests {
  @Test(
    "a slip of the finger costs one",
    arguments: [
      ("list", "list", 0), ("lits", "list", 1), ("lst", "list", 1), ("liist", "list", 1), ("lust", "list", 1),
      ("", "list", 4), ("list", "", 4), ("quotes", "export", 6),
    ])
  func distance(left: String, right: String, distance: Int) {
    #expect(editDistance(left.utf8, right.utf8) == distance)
  }

  @Test(
    "what is far off is not suggested",
    arguments: [("qutoes", ["quotes"]), ("quo", ["quotes"]), ("banana", []), ("ex", ["export"])])
  func nearestWords(word: String, expected: [String]) {
    #expect(nearest(to: word, among: ["list", "quotes", "export"], atMost: 1) == expected)
  }
}
