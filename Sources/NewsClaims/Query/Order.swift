/// The orders in which claims can be listed.
public enum ClaimOrder: String, Sendable, CaseIterable {
  /// The disputed first, then the unsupported, then the others.
  case status
  /// By article and place.
  case place
  /// By the day of the first article with one, the newest first; those without a day last.
  case date
  /// By the number of articles, most first.
  case articles
  /// By the names of the claimants; those without any last.
  case claimant
}

/// The orders in which quotes can be listed.
public enum QuoteOrder: String, Sendable, CaseIterable {
  /// By article and place.
  case place
  /// By the day of the article, the newest first; those without a day last.
  case date
  /// By the speaker's name; those without any last.
  case speaker
}

/// The orders in which actors can be listed.
public enum ActorOrder: String, Sendable, CaseIterable {
  /// By the number of quotes, most first.
  case quotes
  /// By the number of claims put forward, most first.
  case claims
  /// By the number of claims disputed, most first.
  case disputes
  /// By name.
  case name
}

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
  /// Claims in an order; those that are alike in it stay as they came.
  ///
  /// - Complexity: O(n log n) in the claims.
  public func sorted(_ claims: [Claim], by order: ClaimOrder) -> [Claim] {
    switch order {
    case .status: claims.groupedByStatus()
    case .place: claims
    case .date:
      claims.sortedStably { claim in Descending(claim.articles.lazy.compactMap { articles[$0].details.published }.max())
      }
    case .articles: claims.sortedStably { -$0.articles.count }
    case .claimant: claims.sortedStably { NamesFirst(names(of: $0.claimants)) }
    }
  }

  /// Quotes in an order; those that are alike in it stay as they came.
  ///
  /// - Complexity: O(n log n) in the quotes.
  public func sorted(_ quotes: [Quote], by order: QuoteOrder) -> [Quote] {
    switch order {
    case .place: quotes
    case .date: quotes.sortedStably { Descending(articles[$0.article].details.published) }
    case .speaker: quotes.sortedStably { NamesFirst($0.speaker.map { [actors[$0].name] } ?? []) }
    }
  }

  /// Actors in an order; those that are alike in it stay as they came.
  ///
  /// - Complexity: O(n log n) in the actors.
  public func sorted(_ tallies: [ActorTally], by order: ActorOrder) -> [ActorTally] {
    switch order {
    case .quotes: tallies.sortedStably { -$0.quotes }
    case .claims: tallies.sortedStably { -$0.claims }
    case .disputes: tallies.sortedStably { -$0.disputes }
    case .name: tallies.sortedStably { NamesFirst([actors[$0.actor].name]) }
    }
  }

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

/// A text of which the greatest comes first, and none at all last.
private struct Descending: Comparable {
  let text: String?

  init(_ text: String?) { self.text = text }

  static func < (left: Descending, right: Descending) -> Bool {
    switch (left.text, right.text) {
    case (let left?, let right?): right < left
    case (_?, nil): true
    case (nil, _): false
    }
  }
}

/// Names without regard to case and accents; nobody comes last.
private struct NamesFirst: Comparable {
  let names: [[UInt8]]

  init(_ names: [String]) { self.names = names.map { FoldedText($0).bytes } }

  static func < (left: NamesFirst, right: NamesFirst) -> Bool {
    guard !left.names.isEmpty, !right.names.isEmpty else { return right.names.isEmpty && !left.names.isEmpty }
    return left.names.lexicographicallyPrecedes(right.names) { $0.lexicographicallyPrecedes($1) }
  }
}

extension Array {
  /// The elements by a key that is worked out once for each; equal ones stay in their order.
  fileprivate func sortedStably(by key: (Element) -> some Comparable) -> [Element] {
    let keys = map(key)
    return indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { self[$0] }
  }
}
