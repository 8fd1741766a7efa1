/// A negated clause on which somebody insists: it is said because others say the contrary.
///
/// Matches `Lee insisted that he never took bribes`, and `Lee admits the trip but says he met nobody`; not `Lee
/// said he did not vote`, which nobody need have said, nor `Lee insists he will not resign`, which is to come.
struct InsistedDenial: ClaimRule {
  static let rule = Rule.insistedDenial

  func apply(to quote: Int, in scene: ClaimContext, _ claims: inout [ClaimDraft]) -> Bool {
    let context = scene.context
    guard scene.stance(of: quote) == .asserts, scene.isFactual(quote), scene.attributions[quote].rule != .asReported,
      let whole = scene.attributions[quote].content.first, scene.isClause(whole),
      let verb = whole.lazy.compactMap({ scene.article.verbGroup(at: $0) }).first(where: { $0.form == .finite }),
      case let content = whole.lowerBound..<end(of: whole, after: verb, scene),
      !verb.tokens.contains(where: { context.classes($0).contains(.modal) }),
      (isInsisting(quote, scene) || isPartial(content, quote, scene)) && isDone(verb, context)
        || isDisowning(verb, content, by: quote, scene),
      let text = ClaimText(scene).affirmed(content, saidOf: quote)
    else { return false }
    let bytes = scene.article.bytes(content)
    claims.append(
      ClaimDraft(
        text: text, sightings: [DraftSighting(tokens: content, polarity: .negated)],
        positions: scene.positions(of: quote, .denies, on: bytes, Self.rule),
        reason: Reason(Self.rule, scene.article.bytes(scene.attributions[quote].cue.tokens)),
        sentence: scene.sentence(of: quote)))
    return true
  }

  /// Where the negated clause is over: before what else was done, and before why.
  private func end(of content: TokenRange, after verb: VerbGroup, _ scene: ClaimContext) -> TokenIndex {
    let context = scene.context
    let end = (verb.tokens.upperBound..<content.upperBound).first { index in
      if context.tag(index) == .subordinator { return true }
      guard context.kind(index) == .comma, index + 1 < content.upperBound else { return false }
      return scene.isFiniteVerb(at: index + 1)
        || context.classes(index + 1).contains(.definite) && scene.isFiniteVerb(at: index + 2)
    }
    return end.map { ContentBounds(context: context).trimmed(content.lowerBound..<$0) } ?? content.upperBound
  }

  /// What was done or is so, and not what somebody thinks or wants: "was not worried", "does not want".
  private func isDone(_ verb: VerbGroup, _ context: AttributionContext) -> Bool {
    guard let reporting = context.reportingVerb(verb) else { return true }
    return reporting.act != .attitude
  }

  private func isInsisting(_ quote: Int, _ scene: ClaimContext) -> Bool {
    scene.context.isOn(.insisting, scene.attributions[quote].cue.head) && scene.quotes[quote].kind != .direct
  }

  /// "admits the trip but says he met nobody", "while she acknowledged it, she said she had not paid": of themselves, and
  /// what is granted is a part of what was claimed.
  private func isPartial(_ content: TokenRange, _ quote: Int, _ scene: ClaimContext) -> Bool {
    let context = scene.context
    guard let pronoun = content.first(where: { context.tag($0) != .complementizer && context.tag($0) != .mark }),
      DenialReader(scene).isSpeaker(pronoun, of: quote)
        || context.classes(pronoun).isSuperset(of: [.subjectPronoun, .plural])
        || context.tag(pronoun) == .pronoun && scene.quotes[quote].speaker == nil
    else { return false }
    let cue = scene.attributions[quote].cue.tokens.lowerBound
    let sentence = scene.article.sentence(at: cue)
    let earlier = (sentence.lowerBound..<cue).lazy.compactMap { scene.article.verbGroup(at: $0) }.first {
      $0.form == .finite && context.reportingVerb($0)?.stance == .supports && scene.isFactual($0)
    }
    guard let earlier, let subject = SubjectFinder(context: context).subject(of: earlier),
      let source = scene.attributions[quote].source
    else { return false }
    let isSame = subject.head == source.head || context.tag(source.head) == .pronoun && source.tokens.count == 1
    let joint = earlier.tokens.upperBound..<cue
    let isContrasted =
      joint.contains { context.classes($0).contains(.contrast) }
      || context.classes(sentence.lowerBound).contains(.contrast)
    return isSame && isContrasted
  }

  /// "had nothing to do with the theft", "had no role in it", “I never said that the dam leaked”: whoever says so of
  /// themselves has been said to.
  private func isDisowning(_ verb: VerbGroup, _ content: TokenRange, by quote: Int, _ scene: ClaimContext) -> Bool {
    let context = scene.context
    let next = verb.tokens.upperBound
    guard next + 2 < content.upperBound, scene.attributions[quote].content.count == 1 else { return false }
    if context.isNothing(next) {
      return context.classes(verb.head).contains(.have) && context.isTo(next + 1)
        && context.classes(next + 2).contains(.do) && next + 4 < content.upperBound
    }
    guard let subject = content.first(where: { context.tag($0) == .pronoun }), subject < verb.tokens.lowerBound,
      DenialReader(scene).isSpeaker(subject, of: quote)
    else { return false }
    if context.isNo(next), context.classes(verb.head).contains(.have) { return context.isOn(.involvements, next + 1) }
    let isSaying = context.reportingVerb(verb)?.act == .statement && scene.isNegated(verb)
    let isTelling = context.isOn(.doings, verb.head) || context.reportingVerb(verb)?.takesHearer ?? false
    let said = next..<content.upperBound
    return isSaying && isTelling && (scene.isClause(said) || said.contains { context.tag($0) == .complementizer })
      && !content.dropLast().contains(where: context.isEndMark)
  }
}
