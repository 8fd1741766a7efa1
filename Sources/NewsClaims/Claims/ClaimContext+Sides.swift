/// Who stands on which side of a claim.
extension ClaimContext {
  /// Whether somebody else than a quote's speaker has put a claim forward; anybody, where there is no quote.
  func isOther(_ claim: ClaimDraft, than quote: Int?) -> Bool {
    claim.positions.contains { position in
      guard position.stance == .asserts, !(position.quote.map(isShare) ?? false) else { return false }
      guard let quote else { return true }
      if let actor = position.actor, let speaker = quotes[quote].speaker { return actor != speaker }
      // Of those whom nothing names, other nouns are others.
      guard let first = position.quote.flatMap({ attributions[$0].source?.head }),
        let second = attributions[quote].source?.head,
        context.tag(first) != .pronoun, context.tag(second) != .pronoun
      else { return false }
      return string(first..<first + 1) != string(second..<second + 1)
    }
  }

  /// "26 percent of voters say": others of them say otherwise, and dispute nothing.
  func isShare(_ quote: Int) -> Bool {
    guard let source = attributions[quote].source else { return false }
    return source.tokens.contains { context.tag($0) == .number || context.isQuantity($0) }
  }

  /// For whom a spokesman or lawyer speaks whose words a quote gives: "Lee's lawyer", "a lawyer for Lee".
  func client(of quote: Int) -> Int? {
    guard let source = attributions[quote].source?.tokens,
      source.contains(where: { context.classes($0).contains(.speaksFor) })
    else { return nil }
    return source.lazy.compactMap { self.actor(namedAt: $0) }.first { $0 != self.quotes[quote].speaker }
  }
}
