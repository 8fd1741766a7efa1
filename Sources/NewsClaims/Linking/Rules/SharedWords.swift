/// Most of the words in both, no name or number differing, in articles about the same.
///
/// Matches `the dam at Orrin had leaked for years` and `the Orrin dam had been leaking for several years`;
/// not `the dam at Orrin had leaked` and `the dam at Struy had leaked`, nor `voters want a dam` and, in another week,
/// `voters want a dam in Struy`.
struct SharedWords: LinkRule {
  static let rule = Rule.sharedWords

  func links(_ pair: LinkPair) -> Bool {
    guard !pair.words.isContrary, pair.isCompatible, isOneMatter(pair) else { return false }
    if pair.isWhole { return true }
    return pair.words.reaches(
      pair.sameClaimant || pair.sameDisputant ? pair.options.sharedBySameSide : pair.options.sharedByAnybody)
  }
  /// Whether place and time allow it: what is found somewhere in one week is found elsewhere in another.
  private func isOneMatter(_ pair: LinkPair) -> Bool {
    guard let days = pair.daysApart, pair.words.hasOwnParticulars else { return true }
    return days <= pair.options.particularDays
  }
}
