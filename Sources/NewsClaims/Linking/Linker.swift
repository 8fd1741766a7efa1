/// The step that looks across articles: which claims are one, which quotes render one utterance.
///
/// Takes what was found in articles, in their order, and what linking compares of it; gives links. It reads no text.
struct Linker: Sendable {
  let options: AnalysisOptions
  let articles: LinkedArticles
  let quotes: LinkedQuotes
  let claims: LinkedClaims
  let sides: Sides
  let days: Days

  /// All links.
  ///
  /// - Parameter traces: What is compared of the claims and quotes.
  /// - Returns: The links.
  /// - Complexity: O(n) in the words of the claims and quotes.
  func links(of traces: HeldTraces) -> Links {
    var links = Links(copies: articles.copies)
    // Quotes that were not traced are not to be linked.
    guard traces.quotes.count == quotes.indices.count else {
      links.claims = claimLinks(traces)
      return links
    }
    let linkClaims = { claimLinks(traces) }
    let linkQuotes = { @Sendable in quoteLinks(traces) }
    // A few are done before a thread has begun.
    (links.claims, links.quotes) =
      quotes.indices.count < Self.few ? (linkClaims(), linkQuotes()) : Platform.both(linkClaims, linkQuotes)
    return links
  }

  private static let few = 1024

  private func claimLinks(_ traces: HeldTraces) -> [ClaimLink] {
    let wordings = Vocabulary(traces.wordings, traces.numbering)
    let linker = ClaimLinker(claims, traces.sentenceOfWording, days, articles.topics, sides, wordings, options)
    return linker.links()
  }

  private func quoteLinks(_ traces: HeldTraces) -> [QuoteLink] {
    let said = Vocabulary(traces.quotes, traces.numbering)
    let linker = QuoteLinker(quotes, traces.sentenceOfQuote, days, articles.topics, sides, said, options)
    return linker.links()
  }
}
