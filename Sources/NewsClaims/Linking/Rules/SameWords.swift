/// The same words in two articles, whatever holds them together.
///
/// Matches `the old bridge over the Tay was never safe` in both; not `it was a mistake`, of which nobody can tell
/// whether it is said of one thing, unless the articles are about the same.
struct SameWords: LinkRule {
  static let rule = Rule.sameWords

  func links(_ pair: LinkPair) -> Bool {
    guard pair.words.isSame, !pair.words.isContrary, Double(pair.words.shared) >= pair.options.leastBits else {
      return false
    }
    return Double(pair.words.shared) >= pair.options.tellingBits || pair.likeness >= pair.options.sameEvent
  }
}
