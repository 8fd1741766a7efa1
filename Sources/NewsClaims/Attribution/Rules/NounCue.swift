/// A noun that names something said, with "that", "of" or a colon after it.
///
/// Matches `Lee's claim that the bridge is safe`, `assurances from Lee that it is`, `US accusations of fraud` and `In
/// Lee's view, it is safe`; not `Lee's claim` alone, nor `the report that he wrote`, where nothing is reported.
struct NounCue: AttributionRule {
  static let rule = Rule.nounCue

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard case .noun(let row) = cue.kind else { return nil }
    let noun = context.lexicon.nouns[row]
    if noun.isOutlook, let held = held(in: cue, sentence, context) { return held }
    var start = cue.tokens.upperBound
    // "Lee's answer was that …"
    if start < sentence.upperBound, let verb = context.article.verbGroup(at: start), context.isCopula(verb) {
      start = verb.tokens.upperBound
    }
    let giver = giver(at: start, in: sentence, context)
    start = giver?.tokens.upperBound ?? afterCircumstance(start, in: sentence, context)
    guard start < sentence.upperBound else { return nil }
    let source = cue.subject ?? giver
    let isThat = context.tag(start) == .complementizer
    let isOf = noun.isProposition && context.isOf(start) && cue.subject != nil
    guard isOf || (isThat && (noun.isProposition || source != nil)) else { return nil }
    let isPureClaim = noun.isOfMatter && !context.classes(cue.head).contains(.document)
    // "a claim that surprised them"
    guard start + 1 < sentence.upperBound, !isThat || context.article.verbGroup(at: start + 1)?.form != .finite else {
      return nil
    }
    guard !isThat || !isObjectRelative(start, isOfMatter: isPureClaim, in: sentence, context) else { return nil }
    var bounds = ContentBounds(context: context)
    bounds.isSubordinate = context.isPreposed(cue.head)
    let isEmbedded = start <= (giver?.tokens.upperBound ?? cue.tokens.upperBound) && !bounds.isSubordinate
    let end = bounds.end(from: start, isThat ? .clause : .phrase, in: sentence, isEmbedded: isEmbedded)
    guard end > start + 1 else { return nil }
    return Attribution(source: source, cue: cue, content: [start..<end], rule: Self.rule)
  }

  /// "In Lee's view, the sale was a mistake": the clause after the comma.
  private func held(in cue: Cue, _ sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    let comma = cue.tokens.upperBound
    guard let source = cue.subject, source.tokens.lowerBound == sentence.lowerBound + 1,
      context.isIn(sentence.lowerBound), comma + 1 < sentence.upperBound, context.kind(comma) == .comma
    else { return nil }
    let end = ContentBounds(context: context).end(from: comma + 1, .clause, in: sentence)
    guard (comma + 1..<end).contains(where: { context.article.verbGroup(at: $0)?.form == .finite }) else { return nil }
    return Attribution(source: source, cue: cue, content: [comma + 1..<end], rule: Self.rule)
  }

  /// "the rebels" of "a claim by the rebels that …", "assurances from the rebels that …".
  private func giver(at start: TokenIndex, in sentence: TokenRange, _ context: AttributionContext) -> Source? {
    guard start + 1 < sentence.upperBound, context.isBy(start) || context.isFrom(start),
      let source = SubjectFinder(context: context).phrase(startingAt: start + 1, before: sentence.upperBound),
      source.canSpeak(context), source.tokens.upperBound < sentence.upperBound,
      context.tag(source.tokens.upperBound) == .complementizer
    else { return nil }
    return source
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
    _ that: TokenIndex, isOfMatter: Bool, in sentence: TokenRange, _ context: AttributionContext
  ) -> Bool {
    guard let subject = SubjectFinder(context: context).phrase(startingAt: that + 1, before: sentence.upperBound),
      subject.tokens.upperBound < sentence.upperBound,
      let verb = context.article.verbGroup(at: subject.tokens.upperBound), verb.tokens.upperBound < sentence.upperBound
    else { return false }
    // "a claim that Lee denies", "the report that he wrote was long"
    let next = verb.tokens.upperBound
    if let row = context.reportingVerb(verb), row.stance == .denies, context.tag(next) == .mark { return true }
    // "a claim that Lee called absurd"
    if context.reportingVerb(verb) != nil, context.tag(next) == .adjective,
      context.article.nounGroup(at: next).map({ context.tag($0.head) == .adjective }) ?? true
    {
      return true
    }
    // "the rumor that Lee was interested grew": what is done to the subject has no object to be taken out of.
    guard !verb.isPassive else { return false }
    // "the rumor that the dam had burst spread": one makes or spreads a rumor, and bursts none.
    if isOfMatter, context.reportingVerb(verb) == nil, !context.isOn(.handlings, verb.head) { return false }
    return context.article.verbGroup(at: verb.tokens.upperBound)?.form == .finite
  }
}
