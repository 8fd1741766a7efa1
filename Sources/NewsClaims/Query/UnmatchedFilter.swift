/// A filter of a query that nothing in the corpus bears the name of, so that nothing can be found.
public struct UnmatchedFilter: Hashable, Sendable, CustomStringConvertible {
  /// What the name should have been of.
  public let subject: Subject
  /// The name that was asked for.
  public let name: String
  /// The names nearest to it, the nearest first.
  public let nearest: [String]

  /// What a filter can name.
  public enum Subject: String, Sendable {
    /// Somebody who speaks or is spoken of.
    case actor
    /// An article, by its id.
    case article
  }

  /// A sentence fragment that says so: `no actor is called "dow"; nearest: Jane Doe`.
  public var description: String {
    "no \(subject) is called \"\(name)\"" + (nearest.isEmpty ? "" : "; nearest: " + nearest.joined(separator: ", "))
  }

  /// How many names are suggested: what one line holds.
  static let suggestions = 3
}

extension Corpus {
  /// The names in a query that nobody and no article bears.
  public func unmatchedFilters(of query: ClaimQuery) -> [UnmatchedFilter] {
    unmatched(names: query.claimants + query.disputants) + unmatched(articles: query.articles.ids)
  }

  /// The names in a query that nobody and no article bears.
  public func unmatchedFilters(of query: QuoteQuery) -> [UnmatchedFilter] {
    unmatched(names: query.speakers) + unmatched(articles: query.articles.ids)
  }

  /// The ids in a filter that no article bears.
  public func unmatchedFilters(of filter: ArticleFilter) -> [UnmatchedFilter] {
    unmatched(articles: filter.ids)
  }

  private func unmatched(names: [String]) -> [UnmatchedFilter] {
    guard !names.isEmpty else { return [] }
    let search = ActorSearch(actors)
    return names.filter { search.actors(named: $0).isEmpty }.map { name in
      let nearest = search.names(nearestTo: name, atMost: UnmatchedFilter.suggestions)
      return UnmatchedFilter(subject: .actor, name: name, nearest: nearest)
    }
  }

  private func unmatched(articles ids: [String]) -> [UnmatchedFilter] {
    ids.filter { id in !articles.contains { $0.id.begins(with: id) } }.map { id in
      let near = nearest(to: id, among: articles.map(\.id), atMost: UnmatchedFilter.suggestions)
      return UnmatchedFilter(subject: .article, name: id, nearest: near)
    }
  }
}
