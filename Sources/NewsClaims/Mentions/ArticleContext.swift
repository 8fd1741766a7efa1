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

  func token(_ index: TokenIndex) -> Token { article.tokens[index] }
  func kind(_ index: TokenIndex) -> Token.Kind { article.tokens[index].kind }
  func tag(_ index: TokenIndex) -> Tag { article.tokens[index].tag }
  func classes(_ index: TokenIndex) -> WordClasses { article.tokens[index].classes }

  /// The text from the first token of a range through the last.
  func string(_ tokens: TokenRange) -> String {
    String(decoding: text[article.bytes(tokens).indices], as: UTF8.self)
  }
}
