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
      articles.indices.filter { index in
        let article = articles[index]
        let isNamed =
          ids.isEmpty || ids.contains { whole.contains($0) ? article.id == $0 : Self.begins(article.id, with: $0) }
        return isNamed && isInTime(article.details.published)
      })
  }

  private func isInTime(_ published: String?) -> Bool {
    guard since != nil || until != nil else { return true }
    guard let published else { return false }
    if let since, !published.utf8.starts(with: since.utf8), published < since { return false }
    if let until, !published.utf8.starts(with: until.utf8), published > until { return false }
    return true
  }

  static func begins(_ id: String, with beginning: String) -> Bool {
    !beginning.isEmpty && id.utf8.starts(with: beginning.utf8)
  }
}
