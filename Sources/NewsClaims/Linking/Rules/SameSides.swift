/// The same two sides on two disputed claims that share what they are about.
///
/// Matches `Lee is the man behind the fires`, which the town claims and Lee denies, and `Lee's part in the fires`, on
/// which the mayor of the town and Lee stand; not what the town and Lee hold of Lee's taxes, nor what the one puts
/// forward and the other leaves open.
struct SameSides: LinkRule {
  static let rule = Rule.sameSides

  func links(_ pair: LinkPair) -> Bool {
    guard pair.sameDispute, !pair.words.isContrary, pair.isOneScene, !pair.words.differsInNumbers else { return false }
    return pair.words.words > 0 && pair.words.sharedWords > 1
      && Double(pair.words.shared) >= pair.options.sameSidesBits
  }
}
