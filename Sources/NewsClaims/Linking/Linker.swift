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
      links.claims = ClaimLinker(self, traces).links()
      return links
    }
    let linkClaims = { ClaimLinker(self, traces).links() }
    let linkQuotes = { @Sendable in QuoteLinker(self, traces).links() }
    // A few are done before a thread has begun.
    (links.claims, links.quotes) =
      quotes.indices.count < Self.few ? (linkClaims(), linkQuotes()) : Platform.both(linkClaims, linkQuotes)
    return links
  }

  private static let few = 1024
}
