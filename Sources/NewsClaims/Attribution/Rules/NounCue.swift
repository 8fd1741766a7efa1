/// A noun that names something said, with "that", "of" or a colon after it.
///
/// Matches `Lee's claim that the bridge is safe` and `US accusations of fraud`;
/// not `Lee's claim` alone, nor `the report that he wrote`, where nothing is reported.
struct NounCue: AttributionRule {
  static let rule = Rule.nounCue

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard case .noun(let row) = cue.kind, context.lexicon.nouns[row].isProposition else { return nil }
    var start = cue.tokens.upperBound
    // "Lee's answer was that …"
    if start < sentence.upperBound, let verb = context.article.verbGroup(at: start), context.isCopula(verb) {
      start = verb.tokens.upperBound
    }
    start = afterCircumstance(start, in: sentence, context)
    guard start < sentence.upperBound else { return nil }
    let isThat = context.tag(start) == .complementizer
    let isOf = context.isOf(start) && cue.subject != nil
    guard isThat || isOf else { return nil }
    guard !isThat || !isObjectRelative(start, in: sentence, context) else { return nil }
    var bounds = ContentBounds(context: context)
    bounds.isSubordinate = context.isPreposed(cue.head)
    let isEmbedded = start == cue.tokens.upperBound && !bounds.isSubordinate
    let end = bounds.end(from: start, isThat ? .clause : .phrase, in: sentence, isEmbedded: isEmbedded)
    guard end > start + 1 else { return nil }
    return Attribution(source: cue.subject, cue: cue, content: [start..<end], rule: Self.rule)
  }

  /// "her claim in the debate that …": the "that" after where and when it was said.
  private func afterCircumstance(
    _ start: TokenIndex, in sentence: TokenRange, _ context: AttributionContext
  ) -> TokenIndex {
    guard start + 1 < sentence.upperBound, context.tag(start) == .preposition, !context.isOf(start),
      let group = context.article.nounGroup(at: start + 1), group.tokens.upperBound < sentence.upperBound,
      context.tag(group.tokens.upperBound) == .complementizer
    else { return start }
    return group.tokens.upperBound
  }

  /// "the report that he wrote was long": after the subject's verb comes another verb, and no object.
  private func isObjectRelative(
    _ that: TokenIndex, in sentence: TokenRange, _ context: AttributionContext
  ) -> Bool {
    guard let subject = SubjectFinder(context: context).phrase(startingAt: that + 1, before: sentence.upperBound),
      subject.tokens.upperBound < sentence.upperBound,
      let verb = context.article.verbGroup(at: subject.tokens.upperBound), verb.tokens.upperBound < sentence.upperBound
    else { return false }
    // "a claim that Lee denies", "the report that he wrote was long"
    if let row = context.reportingVerb(verb), row.stance == .denies, context.tag(verb.tokens.upperBound) == .mark {
      return true
    }
    // "the rumor that Lee was interested grew": what is done to the subject has no object to be taken out of.
    guard !verb.isPassive else { return false }
    return context.article.verbGroup(at: verb.tokens.upperBound)?.form == .finite
  }
}
