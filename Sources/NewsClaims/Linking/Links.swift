/// What linking finds: of each thing, an earlier one that it belongs to.
struct Links: Sendable {
  /// Of each article, the earlier one that it copies.
  var copies: [Int?] = []
  var claims: [ClaimLink] = []
  var quotes: [QuoteLink] = []
}

/// A claim that is an earlier one over again.
///
/// Claims and sightings are counted through all articles, each claim's sightings in their order.
struct ClaimLink: Sendable {
  let claim: Int32
  let sighting: Int32
  let earlierClaim: Int32
  let earlierSighting: Int32
  /// Whether it says the contrary.
  let isContrary: Bool
  let rule: Rule
}

/// A quote that renders an earlier one, both counted through all articles.
struct QuoteLink: Sendable {
  let quote: Int32
  let earlier: Int32
  let rule: Rule
}

/// A link that a rule allows, among others of the same claim or quote.
struct LinkMatch<Link> {
  /// The place of its rule among the rules.
  let rank: Int
  /// How much is shared.
  let shared: Float
  let link: Link

  /// Whether it is by an earlier rule than the other, or by the same and shares more.
  func isBetter(than other: LinkMatch?) -> Bool {
    guard let other else { return true }
    return (rank, -shared) < (other.rank, -other.shared)
  }
}
