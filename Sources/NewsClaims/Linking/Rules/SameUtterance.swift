/// Two renderings of one utterance: the same speaker, in articles about the same, in words that overlap.
///
/// Matches `“We will rebuild the pier,” Lee said` and `Lee said the town would rebuild its pier`; not two things that
/// Lee said of the pier, nor what Lee said of it in another season.
struct SameUtterance: LinkRule {
  static let rule = Rule.sameUtterance

  func links(_ pair: LinkPair) -> Bool {
    guard pair.sameClaimant, pair.isOneOccasion, pair.likeness >= pair.options.sameEvent, !pair.words.isContrary else {
      return false
    }
    if pair.words.reaches(pair.options.sharedPhrase) { return true }
    return pair.isCompatible
      && (pair.words.reaches(pair.options.sharedByUtterance) || (pair.areUtterances || pair.areQuoted) && pair.isWhole)
  }
}
