/// What is believed or alleged by nobody in particular: "is thought to have leaked", "is accused of fraud", "allegedly".
///
/// Matches `The dam is believed to have leaked`, `Lee faces two counts of fraud` and `The dam reportedly leaked`; not `Lee is believed by voters`, nor `The
/// dam is expected to be repaired`, which is to come.
struct ReportedBelief: SentenceRule {
  static let rule = Rule.reportedBelief

  func apply(to sentence: Sentence, in scene: ClaimContext, _ claims: inout [ClaimDraft]) {
    for group in scene.article.verbGroups(of: sentence) {
      if group.form == .finite, let hearsay = hearsay(group, in: sentence, scene) { claims.append(hearsay) }
      guard scene.isOwnVoice(group.head) else { continue }
      if let accusation = AccusationReader(scene).accusation(by: group, in: sentence.tokens) {
        claims.append(draft(of: accusation, by: group, scene))
      } else if let belief = belief(group, in: sentence.tokens, scene) {
        claims.append(belief)
      }
    }
  }

  private func draft(
    of accusation: AccusationReader.Accusation, by group: VerbGroup, _ scene: ClaimContext
  ) -> ClaimDraft {
    let cue = scene.article.bytes(group.tokens)
    let claimant = accusation.accuser.flatMap { noun in
      scene.actor(namedAt: noun).map { actor in
        DraftPosition(
          actor: actor, stance: .asserts, source: scene.context.token(noun).range, cue: cue,
          content: scene.article.bytes(accusation.tokens), quote: nil, reason: Reason(Self.rule, cue))
      }
    }
    return ClaimDraft(
      text: ClaimText(scene).text(of: accusation), sightings: [DraftSighting(tokens: accusation.tokens)],
      positions: [claimant].compactMap(\.self), reason: Reason(Self.rule, cue),
      sentence: Int(scene.article.sentenceOfToken[group.head]), isAccusation: true)
  }

  /// "The dam allegedly leaked": the clause without its adverb.
  private func hearsay(_ group: VerbGroup, in sentence: Sentence, _ scene: ClaimContext) -> ClaimDraft? {
    let context = scene.context
    guard let adverb = group.tokens.first(where: { context.isOn(.hearsay, $0) }), scene.isOwnVoice(adverb),
      context.reportingVerb(group) == nil, !scene.isConditional(adverb, in: sentence.tokens),
      let subject = SubjectFinder(context: context).subject(of: group), subject.tokens.upperBound <= adverb,
      context.tag(subject.head) != .pronoun, context.tag(subject.tokens.upperBound - 1) != .wh
    else { return nil }
    let end = ContentBounds(context: context)
      .end(from: group.tokens.upperBound - 1, .phrase, in: group.tokens.upperBound - 1..<sentence.tokens.upperBound)
    let writer = ClaimText(scene)
    let pieces = [
      writer.opening(subject.tokens), writer.text(of: group.tokens.lowerBound..<adverb),
      writer.text(of: adverb + 1..<end),
    ]
    return ClaimDraft(
      text: pieces.filter { !$0.isEmpty }.joined(separator: " "),
      sightings: [DraftSighting(tokens: subject.tokens.lowerBound..<end)], positions: [],
      reason: Reason(Self.rule, context.token(adverb).range),
      sentence: Int(scene.article.sentenceOfToken[adverb]))
  }

  /// "The dam is thought to have leaked".
  private func belief(_ group: VerbGroup, in sentence: TokenRange, _ scene: ClaimContext) -> ClaimDraft? {
    let context = scene.context
    guard group.form == .finite, group.isPassive, !group.isNegated,
      !group.tokens.contains(where: { context.classes($0).contains(.modal) }),
      context.reportingVerb(group)?.isBelief ?? false, case let next = group.tokens.upperBound,
      let infinitive = scene.article.verbGroup(at: next), infinitive.form == .infinitive,
      let subject = SubjectFinder(context: context)
        .phrase(endingAt: group.tokens.lowerBound - 1, from: sentence.lowerBound),
      context.tag(subject.head) != .pronoun
    else { return nil }
    let bound = ContentBounds(context: context).end(from: next, .phrase, in: sentence)
    let end = (next..<bound).first { scene.isFiniteVerb(at: $0) } ?? bound
    let words = scene.article.bytes(group.tokens)
    return ClaimText(scene).believedText(of: subject.withoutRelative(context), infinitive, end).map { text in
      ClaimDraft(
        text: text, sightings: [DraftSighting(tokens: subject.tokens.lowerBound..<end)], positions: [],
        reason: Reason(Self.rule, words), sentence: Int(scene.article.sentenceOfToken[group.head]))
    }
  }
}

extension Source {
  /// The noun phrase without the "who" of "Lee, who is accused": Lee alone.
  func withoutRelative(_ context: AttributionContext) -> TokenRange {
    let isRelative = context.tag(tokens.upperBound - 1) == .wh
    let named = isRelative ? tokens.lowerBound..<tokens.upperBound - 1 : tokens
    return named.lowerBound..<max(named.lowerBound + 1, ContentBounds(context: context).trimmed(named))
  }
}
