/// Most of the words in both, one of them negated or with the contrary word: the one disputes the other.
///
/// Matches `the dam at Orrin was safe` and `the Orrin dam was not safe`; not `the dam was safe` and
/// `the bridge was not safe`, which is another thing.
struct ContraryWords: LinkRule {
  static let rule = Rule.contraryWords

  func links(_ pair: LinkPair) -> Bool {
    pair.words.isContrary && pair.isCompatible && !pair.words.differsInOneWord
      && Double(pair.words.ownThingsOfEach) <= pair.options.contraryThings * Double(pair.words.shared)
      && (pair.words.reaches(pair.options.sharedByContrary) || pair.isWhole)
  }
}
