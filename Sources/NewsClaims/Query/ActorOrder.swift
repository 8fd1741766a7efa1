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

extension Corpus {
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
}
