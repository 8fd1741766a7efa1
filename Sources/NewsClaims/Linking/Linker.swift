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
  /// - Parameter traces: What is compared of the claims and quotes; it is used up.
  /// - Returns: The links.
  /// - Complexity: O(n log n) in the words of the claims and quotes.
  func links(of traces: inout ArticleTraces) -> Links {
    var links = Links(copies: articles.copies)
    var numbering = articles.topics.sentences.numbering
    let (claimSentences, quoteSentences) = (traces.sentenceOfWording, traces.sentenceOfQuote)
    let wordings = vocabulary(of: &traces.wordings, &numbering)
    // Quotes that were not traced are not to be linked.
    guard traces.quotes.count == quotes.indices.count else {
      links.claims = claimLinks(wordings, claimSentences)
      return links
    }
    let said = vocabulary(of: &traces.quotes, &numbering)
    let linkClaims = { claimLinks(wordings, claimSentences) }
    let linkQuotes = { @Sendable in quoteLinks(said, quoteSentences) }
    // A few are done before a thread has begun.
    (links.claims, links.quotes) =
      quotes.indices.count < Self.few ? (linkClaims(), linkQuotes()) : Platform.both(linkClaims, linkQuotes)
    return links
  }

  private static let few = 1024

  private func claimLinks(_ wordings: Vocabulary, _ sentences: [UInt32]) -> [ClaimLink] {
    let linker = ClaimLinker(claims, sentences, days, articles.topics, sides, wordings, options)
    return linker.links()
  }

  private func quoteLinks(_ said: Vocabulary, _ sentences: [UInt32]) -> [QuoteLink] {
    let linker = QuoteLinker(quotes, sentences, days, articles.topics, sides, said, options)
    return linker.links()
  }

  private func vocabulary(of lists: inout TraceLists, _ numbering: inout WordNumbering) -> Vocabulary {
    Vocabulary(exchange(&lists, with: TraceLists()), &numbering)
  }
}
