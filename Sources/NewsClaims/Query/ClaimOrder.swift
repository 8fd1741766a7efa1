/// The orders in which claims can be listed.
public enum ClaimOrder: String, Sendable, CaseIterable {
  /// The disputed first, then the unsupported, then the others.
  case status
  /// By article and place.
  case place
  /// By the day of the newest article that it stands in, the newest first; those without a day last.
  case date
  /// By the number of articles, most first.
  case articles
  /// By the names of the claimants; those without any last.
  case claimant
}

extension Corpus {
  /// Claims in an order; those that are alike in it stay as they came.
  ///
  /// - Complexity: O(n log n) in the claims.
  public func sorted(_ claims: RecordList<Claim>, by order: ClaimOrder) -> RecordList<Claim> {
    switch order {
    case .status: claims.groupedByStatus()
    case .place: claims
    case .date:
      claims.sortedStably { Descending($0.articles.compactMap { articles[$0].details.published }.max()) }
    case .articles: claims.sortedStably { -$0.articles.count }
    case .claimant: claims.sortedStably { NamesFirst(names(of: $0.claimants)) }
    }
  }
}
