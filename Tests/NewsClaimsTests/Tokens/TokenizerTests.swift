import Testing

@testable import NewsClaims

/// What the second step makes of a paragraph.
struct Tokenized {
  let text: [UInt8]
  let article: TokenizedArticle

  private static let tokenizer = ArticleTokenizer(lexicon: .english())

  init(_ text: String) {
    let source = Article.paragraphs(text)
    self.text = source.text
    article = Self.tokenizer.tokenize(source)
  }

  func words(_ range: TokenRange) -> String {
    String(decoding: text[article.bytes(range).indices], as: UTF8.self)
  }

  func words(_ index: TokenIndex) -> String { words(index..<index + 1) }

  /// The tokens, with a bar between them.
  var tokens: String { article.tokens.indices.map { words($0) }.joined(separator: "|") }
  /// The quotations, those that no mark closes with a dash after them.
  var quotations: [String] { article.quotations.map { words($0.tokens) + ($0.isClosed ? "" : " –") } }
  var sentences: [String] { article.sentences.map { words($0.tokens) } }
  /// The tags of a word, wherever it stands.
  func tags(of word: String) -> [NewsClaims.Tag] {
    article.tokens.indices.filter { words($0) == word }.map { article.tokens[$0].tag }
  }
}

@Suite("Words and marks")
struct TokenizerTests {
  @Test(
    "words, numbers and marks are cut apart, what belongs together is not",
    arguments: [
      TextCase("They met Norwood Inc.'s owner.", "They|met|Norwood|Inc.|'s|owner|."),
      TextCase("Doe left the port.", "Doe|left|the|port|."),
      TextCase("Doe's port isn't Reed’s; we’re here, I'm not.", "Doe|'s|port|isn't|Reed|’s|;|we|’re|here|,|I|'m|not|."),
      TextCase("They don’t say they'd go.", "They|don’t|say|they|'d|go|."),
      TextCase("the workers’ union", "the|workers|’|union"),
      TextCase("The U.S. fleet and the U.N. left.", "The|U.S.|fleet|and|the|U.N.|left|."),
      TextCase("Sen. Doe met Mr. Reed on Sept. 6.", "Sen.|Doe|met|Mr.|Reed|on|Sept.|6|."),
      TextCase("J. K. Doe left at 9 a.m. on Monday.", "J.|K.|Doe|left|at|9|a.m.|on|Monday|."),
      TextCase("It fell 3.5% to 1,200 at 10:30.", "It|fell|3.5|%|to|1,200|at|10:30|."),
      TextCase("A 20-year-old and the 3rd F-16 left in 2024.", "A|20-year-old|and|the|3rd|F-16|left|in|2024|."),
      TextCase("well-known AT&T men", "well-known|AT&T|men"),
      TextCase("Müller–Doe … and ... more", "Müller|–|Doe|…|and|...|more"),
      TextCase("left - or -- right", "left|-|or|--|right"),
      TextCase("“Yes,” (he) said!", "“|Yes|,|”|(|he|)|said|!"),
      TextCase("''Yes'' and ``no''", "''|Yes|''|and|``|no|''"),
      TextCase("東京 の 港", "東京|の|港"),
      TextCase("\u{A0}Doe\u{2009}left\t\u{FEFF}it", "Doe|left|it"),
    ])
  func tokens(_ sample: TextCase) { sample.expect([Tokenized(sample.text).tokens]) }

  @Test(
    "every byte that is no white space is part of one token",
    arguments: [
      "Doe's “port” isn’t far: 3% of it … «yes» 🙂 é\u{301}!", "a\u{200B}b ‘c’ \u{FE0F}—", "…………'''''\"\"\"\"``",
    ])
  func nothingIsLost(_ text: String) {
    let sample = Tokenized(text)
    let kept = sample.article.tokens.indices.map { sample.words($0) }.joined()
    let blank: Set<Unicode.Scalar> = [" ", "\u{200B}"]
    #expect(kept.unicodeScalars.filter { !blank.contains($0) } == text.unicodeScalars.filter { !blank.contains($0) })
  }
}
