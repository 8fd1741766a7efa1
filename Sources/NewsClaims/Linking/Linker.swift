/// The step that looks across articles: which copy each other, which claims are one, which quotes render one utterance.
///
/// Takes what was found in articles, in their order, and what linking compares of it; gives links. It reads no text.
struct Linker {
  let options: AnalysisOptions
  /// How common words are, as ``TraceReader`` counts them.
  let common: [UInt32: Double]
  let quotes: [Quote]
  let claims: [Claim]
  let sides: Sides
  let days: Days

  /// All links.
  ///
  /// - Parameters:
  ///   - traces: What is compared of the articles; they are used up, as there are as many as words.
  ///   - articles: The sentences of each article.
  /// - Returns: The links.
  /// - Complexity: O(n log n) in the words of the articles.
  func links(of traces: inout ArticleTraces, _ articles: [Range<Int>]) -> Links {
    var numbering = WordNumbering(common: common, options)
    let topics = Topics(vocabulary(of: &traces.sentences, &numbering), articles, options)
    var copyFinder = CopyFinder(topics, options)
    var links = Links(copies: copyFinder.copies())
    var claimLinker = ClaimLinker(
      claims, traces.sentenceOfWording, days, topics, sides, vocabulary(of: &traces.wordings, &numbering), options)
    links.claims = claimLinker.links()
    // Quotes that were not traced are not to be linked.
    guard traces.quotes.count == quotes.count else { return links }
    var quoteLinker = QuoteLinker(
      quotes, claims, traces.sentenceOfQuote, days, topics, sides,
      vocabulary(of: &traces.quotes, &numbering), options)
    links.quotes = quoteLinker.links()
    return links
  }

  private func vocabulary(of lists: inout TraceLists, _ numbering: inout WordNumbering) -> Vocabulary {
    Vocabulary(exchange(&lists, with: TraceLists()), &numbering, options)
  }
}
