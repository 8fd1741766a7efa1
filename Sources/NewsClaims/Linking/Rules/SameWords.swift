/// The same words in two articles, whatever holds them together.
///
/// Matches `the old bridge over the Tay was never safe` in both; not `it was a mistake`, of which nobody can tell
/// whether it is said of one thing, unless the articles are about the same; nor `a new pier`, which Lee favours and Doe
/// rejects.
struct SameWords: LinkRule {
  static let rule = Rule.sameWords

  func links(_ pair: LinkPair) -> Bool {
    guard pair.words.isSame, !pair.words.isContrary, !pair.words.isReversed,
      Double(pair.words.shared) >= pair.options.leastBits
    else {
      return false
    }
    if Double(pair.words.shared) >= pair.options.tellingBits { return true }
    return pair.likeness >= pair.options.sameEvent && isSameUse(pair)
  }

  /// Whether a phrase, which may be no more than a name, is used for one thing in both articles.
  private func isSameUse(_ pair: LinkPair) -> Bool {
    guard let context = pair.context, !pair.areUtterances, Double(pair.words.shared) < pair.options.phraseBits else {
      return true
    }
    return pair.act != nil && (pair.sameClaimant || context.ofMore >= pair.options.sharedSentence)
  }
}
