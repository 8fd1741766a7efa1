/// Which articles a query looks at: by id and by date of publication.
public struct ArticleFilter: Hashable, Sendable {
  /// Ids, or beginnings of ids, of which one must fit; empty for all articles.
  public var ids: [String] = []
  /// The first day, `YYYY-MM-DD`, or the beginning of one (`2025`, `2025-03`).
  public var since: String?
  /// The last day, written in the same way; `2025-03` is all of that March.
  public var until: String?

  /// A filter that all articles pass.
  public init() {}
}

extension ArticleFilter {
  /// Whether all articles pass.
  var isOpen: Bool { self == ArticleFilter() }

  /// The articles that pass, by id and date; one without a date fails where a date is asked for.
  ///
  /// An id that some article bears finds that article alone, whatever else begins with it.
  func passing(_ articles: [Article]) -> Set<Int> {
    let whole = Set(articles.lazy.map(\.id))
    return Set(
      articles.indices.filter { isNamed(articles[$0], whole) && isInTime(articles[$0].details.published) })
  }

  /// How many articles fail only because they state no day; 0 where no day is asked for.
  func undatedCount(in articles: [Article]) -> Int {
    guard since != nil || until != nil else { return 0 }
    let whole = Set(articles.lazy.map(\.id))
    return articles.count { $0.details.published == nil && isNamed($0, whole) }
  }

  private func isNamed(_ article: Article, _ whole: Set<String>) -> Bool {
    ids.isEmpty || ids.contains { whole.contains($0) ? article.id == $0 : article.id.begins(with: $0) }
  }

  private func isInTime(_ published: String?) -> Bool {
    guard since != nil || until != nil else { return true }
    guard let published else { return false }
    if let since, !published.utf8.starts(with: since.utf8), published < since { return false }
    if let until, !published.utf8.starts(with: until.utf8), published > until { return false }
    return true
  }
}

extension String {
  /// Whether an id begins with what was typed, which has to be something.
  func begins(with beginning: String) -> Bool { !beginning.isEmpty && utf8.starts(with: beginning.utf8) }
}

extension Corpus {
  /// How many articles a filter leaves out only because they state no day; 0 where it asks for none.
  public func undatedArticles(leftOutBy filter: ArticleFilter) -> Int { filter.undatedCount(in: articles) }

  /// The agencies and papers that all of some articles credit, where there are at least two.
  func sharedCredits(of articles: [Int]) -> [String] {
    guard articles.count > 1, let first = articles.first else { return [] }
    let others = articles.dropFirst().map { Set(self.articles[$0].details.credits) }
    return self.articles[first].details.credits.filter { credit in others.allSatisfy { $0.contains(credit) } }
  }

  /// Whether one of two articles is a copy of the other, or both are copies of a third.
  func isCopy(_ one: Int, _ other: Int) -> Bool {
    (articles[one].duplicateOf ?? one) == (articles[other].duplicateOf ?? other)
  }

  /// Why some articles are not independent of one another, as a fragment; `nil` where nothing tells so.
  func dependence(of articles: [Int]) -> String? {
    guard let first = articles.first, articles.count > 1 else { return nil }
    if articles.allSatisfy({ isCopy(first, $0) }) {
      return articles.count == 2 ? "both are copies of one text" : "all \(articles.count) are copies of one text"
    }
    let credits = sharedCredits(of: articles)
    guard !credits.isEmpty else { return nil }
    let number = articles.count == 2 ? "both articles" : "all \(articles.count) articles"
    return "\(number) credit \(credits.joined(separator: ", "))"
  }
}
