/// Most of the words in both, one of them negated or with the contrary word: the one disputes the other.
///
/// Matches `the dam at Orrin was safe` and `the Orrin dam was not safe`; not `the dam was safe` and
/// `the bridge was not safe`, which is another thing.
struct ContraryWords: LinkRule {
  static let rule = Rule.contraryWords

  func links(_ pair: LinkPair) -> Bool {
    pair.words.isContrary && (isInWords(pair) || isAtCore(pair))
  }

  /// Whether nothing but a little differs in their words.
  private func isInWords(_ pair: LinkPair) -> Bool {
    pair.isCompatible && !pair.words.differsInOneWord
      && Double(pair.words.ownThingsOfEach) <= pair.options.contraryThings * Double(pair.words.shared)
      && (pair.words.reaches(pair.options.sharedByContrary) || pair.isWhole)
  }

  /// Whether it is said of one thing, in whatever words.
  private func isAtCore(_ pair: LinkPair) -> Bool {
    pair.fit.map { $0.sharesMainItself && $0.agreesInMain } ?? false && pair.fits(pair.options.coreByContrary)
  }
}
