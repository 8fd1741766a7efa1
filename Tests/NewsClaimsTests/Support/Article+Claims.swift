@testable import NewsClaims

extension Article {
  private static let lexicon = Lexicon.english()
  private static let tokenizer = ArticleTokenizer(lexicon: lexicon)
  private static let actors = ActorFinder(lexicon: lexicon)

  /// Whether the rules of claims find the same in sentences that trigger them as in all sentences.
  var claimsAreTriggered: Bool {
    "\(claims(askingAll: false))" == "\(claims(askingAll: true))"
  }

  private func claims(askingAll asksAll: Bool) -> [Claim] {
    let context = ArticleContext(
      article: Self.tokenizer.tokenize(self), text: text, lexicon: Self.lexicon, options: AnalysisOptions())
    let found = AttributionFinder().attributions(in: context)
    let result = QuoteFinder(context: context).quotes(from: found, Self.actors.actors(in: context), of: self)
    return ClaimFinder(context: context, asksAll: asksAll).claims(from: result, of: self)
  }
}
