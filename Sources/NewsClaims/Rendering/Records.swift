/// Records of a corpus, chosen to be written; what is `nil` is left out.
public struct Records: Sendable {
  /// The articles.
  public var articles: [Article]?
  /// The actors.
  public var actors: [Actor]?
  /// The quotes.
  public var quotes: [Quote]?
  /// The claims.
  public var claims: [Claim]?

  /// The kinds of records, by the name of their array.
  public enum Kind: String, Sendable, CaseIterable {
    /// Articles.
    case articles
    /// Actors.
    case actors
    /// Quotes.
    case quotes
    /// Claims.
    case claims
  }

  /// No records.
  public init() {}
}

extension Records {
  /// All records of these kinds.
  public init(of corpus: Corpus, only kinds: Set<Kind> = Set(Kind.allCases)) {
    if kinds.contains(.articles) { articles = corpus.articles }
    if kinds.contains(.actors) { actors = corpus.actors }
    if kinds.contains(.quotes) { quotes = corpus.quotes }
    if kinds.contains(.claims) { claims = corpus.claims }
  }

  /// These claims and nothing else.
  public init(claims: [Claim]) {
    self.claims = claims
  }

  /// These quotes and nothing else.
  public init(quotes: [Quote]) {
    self.quotes = quotes
  }
}
