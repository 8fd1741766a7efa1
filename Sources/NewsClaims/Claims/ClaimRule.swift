/// One way in which a quote makes a claim, or takes a position on one.
///
/// The order of the rules stands in ``ClaimFinder``; the first that applies to a quote decides.
protocol ClaimRule: Sendable {
  /// The rule's name in results.
  static var rule: Rule { get }

  /// Adds the claims and positions that a quote makes by this rule to those of the article so far.
  ///
  /// - Returns: Whether the rule applies to the quote.
  func apply(to quote: Int, in scene: ClaimContext, _ claims: inout [ClaimDraft]) -> Bool
}
