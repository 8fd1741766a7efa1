/// An article with how much was found in it.
public struct ArticleTally: Sendable {
  /// The article, as an index into ``Corpus/articles``.
  public let article: Int
  /// The quotes in it.
  public var quotes = 0
  /// The claims that stand in it.
  public var claims = 0
  /// Those of them that are disputed, in whatever article.
  public var disputed = 0
}

extension Corpus {
  /// The articles that pass a filter, by path, with how much was found in each.
  ///
  /// - Complexity: O(n) in the articles, quotes and claims.
  public func articleTallies(in filter: ArticleFilter) -> [ArticleTally] {
    var tallies = articles.indices.map { ArticleTally(article: $0) }
    for quote in quotes { tallies[quote.article].quotes += 1 }
    for claim in claims {
      let isDisputed = claim.status == .disputed
      for article in claim.articles {
        tallies[article].claims += 1
        if isDisputed { tallies[article].disputed += 1 }
      }
    }
    guard !filter.isOpen else { return tallies }
    let passing = filter.passing(articles)
    return tallies.filter { passing.contains($0.article) }
  }
}
