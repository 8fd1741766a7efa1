/// What the steps after the tokens see of an article.
///
/// A class, as it is handed from rule to rule: a copy of all its arrays each time costs more than the rules do.
final class ArticleContext: Sendable {
  let article: TokenizedArticle
  let text: [UInt8]
  let lexicon: Lexicon
  let options: AnalysisOptions

  init(article: TokenizedArticle, text: [UInt8], lexicon: Lexicon, options: AnalysisOptions) {
    self.article = article
    self.text = text
    self.lexicon = lexicon
    self.options = options
  }

  /// A token; past the end of the text stands a mark, so that rules may look ahead.
  func token(_ index: TokenIndex) -> Token {
    article.tokens.indices.contains(index) ? article.tokens[index] : Self.end
  }
  func kind(_ index: TokenIndex) -> Token.Kind { token(index).kind }
  func tag(_ index: TokenIndex) -> Tag { token(index).tag }
  func classes(_ index: TokenIndex) -> WordClasses { token(index).classes }

  /// What is said of few words, of a token; `nil` for most.
  @inline(__always)
  func notes(of token: Token) -> WordNotes? { token.isNoted ? lexicon.notes(of: token.word) : nil }

  /// The kinds of words that a token is of.
  @inline(__always)
  func triggers(of token: Token) -> Triggers {
    let classes = token.kind == .number ? .number : token.classes
    return Triggers(classes, isReportingVerb: token.verb != 0, notes(of: token))
  }

  private static let end = Token(start: 0, end: 0, word: 0, kind: .symbol, shape: [], classes: [])

  /// The text from the first token of a range through the last.
  func string(_ tokens: TokenRange) -> String {
    String(decoding: text[article.bytes(tokens).indices], as: UTF8.self)
  }
}
