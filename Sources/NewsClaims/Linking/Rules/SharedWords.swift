/// Most of the words in both, no name or number differing, in articles about the same.
///
/// Matches `the dam at Orrin had leaked for years` and `the Orrin dam had been leaking for several years`;
/// not `the dam at Orrin had leaked` and `the dam at Struy had leaked`.
struct SharedWords: LinkRule {
  static let rule = Rule.sharedWords

  func links(_ pair: LinkPair) -> Bool {
    guard !pair.words.isContrary, pair.isCompatible else { return false }
    return pair.words.reaches(
      pair.sameClaimant || pair.sameDisputant ? pair.options.sharedBySameSide : pair.options.sharedByAnybody)
  }
}
