import Testing

@testable import NewsClaims

@Suite("Stems and traces")
struct WordStemTests {
  @Test(
    "forms of a word have one stem",
    arguments: [
      ["strike", "strikes", "striking"], ["stop", "stops", "stopped", "stopping"], ["city", "cities"],
      ["carry", "carries", "carried", "carrying"], ["kill", "kills", "killed", "killing"], ["crash", "crashes"],
      ["claim", "claims", "claimed"],
    ])
  func same(_ forms: [String]) {
    #expect(Set(forms.map(Self.stem)).count == 1)
  }

  @Test("other words have others", arguments: [["trafficker", "trafficking"], ["gas", "gang"], ["bus", "but"]])
  func others(_ words: [String]) {
    #expect(Set(words.map(Self.stem)).count == words.count)
  }

  private static func stem(_ word: String) -> String {
    var bytes = Array(word.utf8)
    WordStem.cut(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "words for one thing have one trace",
    arguments: [
      ("the ships of France", "a French vessel"), ("eleven men", "11 men"), ("Jane Doe", "Doe"),
      ("they sank it", "it was sunk"), ("Núñez", "Nunez"),
    ])
  func alike(_ one: String, _ other: String) {
    #expect(Self.traces(one) == Self.traces(other))
  }

  @Test("contrary words differ in that alone, a negation stands beside the others")
  func contrary() {
    let (risen, fallen) = (Self.traces("prices rose"), Self.traces("prices fell"))
    #expect(risen.map(\.key) == fallen.map(\.key))
    #expect(risen.map(\.isOpposite) != fallen.map(\.isOpposite))
    #expect(Self.traces("prices never rose").filter { !$0.isNegation } == risen)
    #expect(Self.traces("whether prices rose or not") == risen)
  }

  @Test(
    "what comes to the same has the same traces",
    arguments: [
      ("twenty-three boats", "23 boats"), ("forty boats", "40 boats"), ("5% of boats", "5 percent of boats"),
      ("$40", "40 dollars"), ("failed to sink boats", "did not sink boats"), ("not only boats sank", "boats sank"),
      ("Captain Doe sank", "Doe sank"),
    ])
  func same(_ one: String, _ other: String) {
    #expect(Self.traces(one) == Self.traces(other))
  }

  @Test(
    "what does not come to the same has not",
    arguments: [
      ("twenty-three boats", "20 boats"), ("failed in boats", "not in boats"),
      ("boats sank in May", "boats sank in June"),
      ("the captain sank", "the minister sank"), ("more boats sank", "fewer boats sank"),
    ])
  func other(_ one: String, _ other: String) {
    #expect(Self.traces(one) != Self.traces(other))
  }

  private static func traces(_ text: String) -> [Trace] {
    TraceReader(lexicon: .english()).list(of: Array(text.utf8))
  }
}
