/// Records of a corpus, chosen to be written; what is `nil` is left out.
public struct Records: Sendable {
  /// The articles.
  public var articles: [Article]?
  /// The actors.
  public var actors: [Actor]?
  /// The quotes.
  public var quotes: RecordList<Quote>?
  /// The claims.
  public var claims: RecordList<Claim>?

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

  /// One record and nothing else.
  public init(of corpus: Corpus, only record: LookUp.Record) {
    switch record {
    case .claim(let claim): claims = [claim]
    case .quote(let quote): quotes = [corpus.quotes[quote]]
    case .actor(let actor): actors = [corpus.actors[actor]]
    case .article(let article): articles = [corpus.articles[article]]
    }
  }

  /// These articles and nothing else.
  public init(articles: [Article]) { self.articles = articles }

  /// These actors and nothing else.
  public init(actors: [Actor]) { self.actors = actors }

  /// These quotes and nothing else.
  public init(quotes: RecordList<Quote>) { self.quotes = quotes }

  /// These claims and nothing else.
  public init(claims: RecordList<Claim>) { self.claims = claims }
}

extension Records {
  /// The kinds that are there, in their order, and how many of each.
  var counts: [(kind: Kind, count: Int)] {
    let counts: [(Kind, Int?)] = [
      (.articles, articles?.count), (.actors, actors?.count), (.quotes, quotes?.count), (.claims, claims?.count),
    ]
    return counts.compactMap { kind, count in count.map { (kind, $0) } }
  }
}
