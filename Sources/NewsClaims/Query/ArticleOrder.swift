/// The orders in which articles can be listed.
public enum ArticleOrder: String, Sendable, CaseIterable {
  /// By path.
  case path
  /// By day, the newest first; those without a day last.
  case date
  /// By the number of words, most first.
  case words
  /// By the number of quotes, most first.
  case quotes
  /// By the number of claims, most first.
  case claims
  /// By the number of disputed claims, most first.
  case disputed
}

extension Corpus {
  /// Articles in an order; those that are alike in it stay as they came.
  ///
  /// - Complexity: O(n log n) in the articles.
  public func sorted(_ tallies: [ArticleTally], by order: ArticleOrder) -> [ArticleTally] {
    switch order {
    case .path: tallies
    case .date: tallies.sortedStably { Descending(articles[$0.article].details.published) }
    case .words: tallies.sortedStably { -articles[$0.article].words }
    case .quotes: tallies.sortedStably { -$0.quotes }
    case .claims: tallies.sortedStably { -$0.claims }
    case .disputed: tallies.sortedStably { -$0.disputed }
    }
  }
}
