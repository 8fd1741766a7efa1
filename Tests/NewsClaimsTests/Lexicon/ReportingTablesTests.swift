import Testing

@testable import NewsClaims

@Suite("The tables of reporting words")
struct ReportingTablesTests {
  private static func rows(_ table: String) -> [[String]] {
    var text = TableText()
    return text.rows(of: table).map { $0.map(text.string) }
  }

  private static let verbs = rows(ReportingVerbs.rows)
  private static let nouns = rows(ReportingNouns.rows)
  private static let phrases = rows(CuePhrases.rows)
  private static let acts = Set(SpeechAct.allCases.map(\.rawValue))

  @Test("each verb stands once, in order, with an act and four rates")
  func verbRows() {
    let lemmas = Self.verbs.map { $0[0] }
    #expect(lemmas == Set(lemmas).sorted())
    #expect(Self.verbs.filter { !Self.acts.contains($0[1]) } == [])
    #expect(Self.verbs.filter { $0[2].utf8.count != 4 || !$0[2].allSatisfy(\.isNumber) } == [])
  }

  @Test("what else is said of a verb is known, and every frame names an act")
  func verbFlags() {
    let flags = Set([
      "hearer", "doubts", "supports", "raising", "objects", "finds", "belief", "checks", "proof", "labels", "withdraws",
      "persons", "things", "amounts", "felt", "hears",
    ])
    let prepositions = Set(["+to", "+on", "+with", "+in", "+at"])
    let openings = Set(["if", "noun", "for", "on", "to"])
    for row in Self.verbs where row.count > 3 {
      for flag in row[3].split(separator: " ").map(String.init) where !flags.union(prepositions).contains(flag) {
        let parts = flag.split(separator: "=").map(String.init)
        #expect(parts.count == 2 && openings.contains(parts[0]) && Self.acts.contains(parts[1]), "\(row[0]): \(flag)")
      }
    }
  }

  @Test("each noun stands once, in order, with an act, and is a proposition or not")
  func nounRows() {
    let lemmas = Self.nouns.map { $0[0] }
    #expect(lemmas == Set(lemmas).sorted())
    let kinds = [
      "", "proposition", "proposition of", "proposition outlook", "proposition mass", "proposition of mass",
    ]
    #expect(Self.nouns.filter { !Self.acts.contains($0[1]) || !kinds.contains($0[2]) } == [])
  }

  @Test("words of a verdict are in order, and what is absurd is a falsehood")
  func verdictWords() {
    let absurdities = WordList.absurdities.words.split { $0.isWhitespace }.map(String.init)
    let truths = WordList.truths.words.split(separator: " ").map(String.init)
    let lexicon = Lexicon.english()
    #expect(absurdities == Set(absurdities).sorted())
    #expect(truths == Set(truths).sorted())
    #expect(absurdities.filter { !lexicon[lexicon.number(of: $0)].classes.contains(.falsehood) } == [])
    #expect(truths.filter { lexicon[lexicon.number(of: $0)].classes.contains(.falsehood) } == [])
  }

  @Test("each list has a bit of its own")
  func listBits() {
    let bits = WordList.allCases.reduce(0) { $0 | $1.bit }
    #expect(bits.nonzeroBitCount == WordList.allCases.count)
  }

  @Test("a word stands on one side of one pair of opposites")
  func opposites() {
    let rows = Self.rows(Opposites.rows)
    let words = rows.flatMap { $0.flatMap { $0.split(separator: " ").map(String.init) } }
    #expect(rows.filter { $0.count != 2 || $0.contains("") } == [])
    #expect(words.count == Set(words).count)
  }

  @Test("the rows of one verb of a phrase stand together, each with an act")
  func phraseRows() {
    let verbs = Self.phrases.map { $0[0] }
    #expect(verbs == verbs.sorted())
    #expect(Self.phrases.filter { $0.count != 3 || !Self.acts.contains($0[2]) } == [])
  }

  @Test("every class that a row of function words names is one")
  func functionWords() {
    let names = Self.rows(FunctionWords.rows).flatMap { $0[0].split(separator: " ").map(String.init) }
    #expect(Set(names).subtracting(WordClasses.names.map(\.0)) == [])
    #expect(Self.rows(FunctionWords.rows).filter { $0.count != 2 } == [])
  }

  @Test(
    "the forms of a verb are found and told apart",
    arguments: zip(
      ["say", "says", "said", "saying", "denied", "denies", "criticising", "told", "forecast"],
      [VerbForm.base, .third, .past, .gerund, .past, .third, .gerund, .past, .base]))
  func forms(_ word: String, _ form: VerbForm) {
    let lexicon = Lexicon.english()
    let entry = lexicon[lexicon.number(of: word)]
    #expect(entry.verb != 0)
    #expect(entry.form == form)
  }
}
