import Testing

@testable import NewsClaims

@Suite("Hostile input")
struct HostileInputTests {
  struct Input: CustomTestStringConvertible {
    let name: String
    let text: String
    var testDescription: String { name }

    init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  private static func repeating(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  static let inputs = [
    Input("10,000 opening marks", repeating("“", 10_000)),
    Input("10,000 straight marks, each before a word", repeating("\"he said ", 10_000)),
    Input("10,001 closing marks", repeating("said”” ", 5_000) + "”"),
    Input("10,000 single marks", repeating("'he ' ", 10_000)),
    Input("marks nested 5,000 deep", repeating("“a ", 5_000) + repeating("b” ", 5_000)),
    Input("brackets nested 1,000 deep", repeating("(Doe ", 1_000) + repeating("said) ", 1_000)),
    Input("50,000 capitalised words", repeating("Doe Reed ", 25_000)),
    Input("5,000 names that differ", (0..<5_000).map { "X\(letters($0)) Doe left. " }.joined()),
    Input("20,000 pronouns", repeating("He said she said. ", 10_000)),
    Input("20,000 pronouns in one sentence", repeating("he she ", 10_000)),
    Input("5,000 reports in one sentence", repeating("Doe said that ", 5_000)),
    Input("2,000 denials", repeating("Doe said it leaked. Reed denied these claims. ", 2_000)),
    Input("4,000 clauses with commas", repeating("Doe said, Reed claimed, ", 2_000)),
    Input("4,000 relative clauses", repeating("which Doe said ", 4_000)),
    Input("5,000 prepositions", repeating("of the port ", 5_000)),
    Input("1,000 possessives", repeating("Doe's ", 1_000)),
    Input("one token of a megabyte", repeating("a", 1_000_000)),
    Input("one number of a megabyte", repeating("1", 1_000_000)),
    Input("one token of a megabyte, hyphened and dotted", repeating("a-b'c.D", 150_000)),
    Input("only punctuation", repeating(".,;:!?…—–-()[]{}<>'\"“”‘’«»&%$#@*/\\|~^`_ ", 2_500)),
    Input("a million blank lines", repeating("\n", 1_000_000)),
    Input(
      "a million blank lines between two sentences", "Doe said it leaked." + repeating("\n", 1_000_000) + "He left."),
    Input(
      "control characters and joiners", repeating("\u{1}\u{200D}\u{301}Doe\u{202E} said\u{FEFF} it\u{85}. ", 5_000)),
    Input("letters of many widths at the end", "Doe said é東🙂"),
  ]

  private static func letters(_ number: Int) -> String {
    var rest = number
    var letters = ""
    while rest > 0 {
      letters.unicodeScalars.append(Unicode.Scalar(UInt8(97 + rest % 26)))
      rest /= 26
    }
    return letters
  }

  @Test("is analysed, and every result stands in the text", arguments: inputs)
  func stands(_ input: Input) {
    expectSound(Analyzer.shared.analyze([.paragraphs(input.text)], workers: 1))
  }

  @Test("is read and analysed as a file would be", arguments: inputs.filter { $0.text.utf8.contains(0x0A) })
  func isRead(_ input: Input) {
    guard let article = try? Article.reading(input.text) else {
      let isBlank = input.text.utf8.allSatisfy { $0 == 0x0A }
      #expect(isBlank)
      return
    }
    expectSound(Analyzer.shared.analyze([article], workers: 1))
  }

  @Test("the same words said 300 times have 300 ids")
  func ids() {
    let corpus = Corpus(sample: Self.repeating("Doe said that it leaked. ", 300))
    #expect(corpus.quotes.count == 300)
    expectSound(corpus)
  }

  @Test("random text is analysed, and every result stands in it", arguments: 0..<200)
  func random(_ seed: UInt64) {
    var random = SeededRandom(state: seed)
    let text = seed.isMultiple(of: 2) ? random.bytes(2_000) : random.words(400)
    let corpus = Analyzer.shared.analyze([.paragraphs(text)], workers: 1)
    expectSound(corpus)
  }

  @Test("what the fuzzer begins with, and what it once found, holds", arguments: fuzzerInputs)
  func fuzzed(_ name: String) {
    let trial = Trial(Repository.bytes("\(Self.corpus)/\(name)"))
    #expect(trial.faults == [])
  }

  @Test("what the fuzzer begins with is there")
  func fuzzerBegins() { #expect(Self.fuzzerInputs.contains("empty.txt")) }

  private static let corpus = "Tests/Fuzzing/corpus"
  static let fuzzerInputs = (try? Platform.names(in: "\(Repository.root)/\(corpus)")) ?? []

  @Test("an article cut off after any byte is analysed")
  func truncated() {
    let text = Seeds.corpus.articles[1].text
    for end in stride(from: 0, to: text.count, by: 7) {
      expectSound(Analyzer.shared.analyze([.paragraphs(String(decoding: text[..<end], as: UTF8.self))], workers: 1))
    }
  }

  @Test("an article may end after any word that a rule looks for")
  func endings() {
    let tables =
      [ReportingVerbs.rows, ReportingNouns.rows, CuePhrases.rows, FunctionWords.rows] + WordList.allCases.map(\.words)
    let words = Set(tables.flatMap { $0.split { !$0.isLetter } }).sorted()
    let openings = ["", "Jane Doe ", "Jane Doe said that the dam "]
    let articles = words.flatMap { word in openings.map { Article.paragraphs($0 + word, id: "\(word)-\($0.count)") } }
    #expect(Analyzer.shared.analyze(articles, workers: 1).articles.count == articles.count)
  }
}

extension SeededRandom {
  /// Random bytes, made valid where they are not.
  fileprivate mutating func bytes(_ count: Int) -> String {
    String(decoding: (0..<count).map { _ in UInt8.random(in: 1...255, using: &self) }, as: UTF8.self)
  }

  private static let parts = [
    "Doe", "Jane", "Reed", "Mr.", "Mrs.", "President", "France", "French", "Paris", "the", "a", "he", "she", "it",
    "they", "said", "says", "that", "denied", "claims", "claimed", "rejected", "accused", "of", "according", "to", "as",
    "which", "who", "government", "experts", "report", "without", "evidence", "alleged", "these", "none", "not", "and",
    "but", "if", "was", "has", "leaked", "saying", "by", "in", "there", "no", "true", "rumors", "belief", "20", "least",
    "“", "”", "\"", "'", "’", "«", "»", ",", ".", ":", ";",
    "?", "—", "-", "(", ")", "…", "\n", "'s", "5", "%", "é",
  ]

  /// Words and marks that the rules look for, in any order, some of them without a space between.
  fileprivate mutating func words(_ count: Int) -> String {
    var text = ""
    for _ in 0..<count {
      text += Self.parts.randomElement(using: &self) ?? ""
      if Bool.random(using: &self) || Bool.random(using: &self) { text += " " }
    }
    return text
  }
}

/// Checks that a corpus is sound.
private func expectSound(_ corpus: Corpus, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(corpus.faults.prefix(5) == [], sourceLocation: sourceLocation)
}
