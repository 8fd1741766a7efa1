/// The step that looks across articles: which copy each other, which claims are one, which quotes render one utterance.
///
/// Takes what linking knows of each article, in their order; gives links. It reads no text.
struct Linker: Sendable {
  let options: AnalysisOptions
  /// How common words are, as ``TraceReader`` counts them.
  let common: [UInt32: Double]

  /// All links.
  ///
  /// - Complexity: O(n log n) in the words of the articles.
  func links(of articles: [LinkableArticle], _ sides: Sides) -> Links {
    guard articles.count > 1 else { return Links(copies: articles.map { _ in nil }) }
    let topics = Topics(articles, common: common, options)
    return Links(
      copies: CopyFinder(topics, options).copies(), claims: claimLinks(articles, topics, sides),
      quotes: quoteLinks(articles, topics, sides))
  }

  private func claimLinks(_ articles: [LinkableArticle], _ topics: Topics, _ sides: Sides) -> [ClaimLink] {
    let wordings = Vocabulary(articles.map(\.traces.wordings), common: common, options)
    var linker = ClaimLinker(articles, topics, sides, wordings, options)
    return linker.links()
  }

  private func quoteLinks(_ articles: [LinkableArticle], _ topics: Topics, _ sides: Sides) -> [QuoteLink] {
    let utterances = Vocabulary(articles.map(\.traces.quotes), common: common, options)
    var linker = QuoteLinker(articles, topics, sides, utterances, options)
    return linker.links()
  }
}
