/// What is believed or alleged by nobody in particular: "is thought to have leaked", "is accused of fraud".
///
/// Matches `The dam is believed to have leaked` and `Lee is accused of fraud`; not `Lee is believed by voters`, nor `The
/// dam is expected to be repaired`, which is to come.
struct ReportedBelief: SentenceRule {
  static let rule = Rule.reportedBelief

  func apply(to sentence: Sentence, in scene: ClaimContext, _ claims: inout [ClaimDraft]) {
    for group in scene.article.verbGroups(of: sentence) where group.form == .finite && group.isPassive {
      guard scene.isOwnVoice(group.head), !group.isNegated,
        !group.tokens.contains(where: { scene.context.classes($0).contains(.modal) }),
        let verb = scene.context.reportingVerb(group), let said = said(after: group, verb, in: sentence.tokens, scene)
      else { continue }
      claims.append(
        ClaimDraft(
          text: said.text, sightings: [DraftSighting(tokens: said.tokens)],
          positions: claimant(after: group, on: scene.article.bytes(said.tokens), scene).map { [$0] } ?? [],
          reason: Reason(Self.rule, scene.article.bytes(group.tokens)),
          sentence: Int(scene.article.sentenceOfToken[group.head]), isAccusation: verb.act == .accusation))
    }
  }

  private func said(
    after group: VerbGroup, _ verb: ReportingVerb, in sentence: TokenRange, _ scene: ClaimContext
  ) -> (tokens: TokenRange, text: String)? {
    let context = scene.context
    let next = scene.author(after: group.tokens.upperBound)?.end ?? group.tokens.upperBound
    guard next + 1 < sentence.upperBound,
      let subject = SubjectFinder(context: context)
        .phrase(endingAt: group.tokens.lowerBound - 1, from: sentence.lowerBound),
      context.tag(subject.head) != .pronoun
    else { return nil }
    let writer = ClaimText(scene)
    let end = ContentBounds(context: context).end(from: next, .phrase, in: sentence)
    let tokens = subject.tokens.lowerBound..<end
    if verb.isBelief, let infinitive = scene.article.verbGroup(at: next), infinitive.form == .infinitive {
      return writer.believedText(of: subject.tokens, infinitive, end).map { (tokens, $0) }
    }
    let isCharge = context.isOf(next) || context.isFor(next) || context.isWith(next)
    guard verb.act == .accusation, isCharge, end > next + 1 else { return nil }
    return (tokens, writer.accusationText(of: subject.tokens, next..<end))
  }

  /// "is accused by the union of fraud": who says so.
  private func claimant(after group: VerbGroup, on said: ByteRange, _ scene: ClaimContext) -> DraftPosition? {
    guard let author = scene.author(after: group.tokens.upperBound), let actor = scene.actor(namedAt: author.noun)
    else {
      return nil
    }
    let cue = scene.article.bytes(group.tokens)
    return DraftPosition(
      actor: actor, stance: .asserts, source: scene.context.token(author.noun).range, cue: cue, content: said,
      quote: nil, reason: Reason(Self.rule, cue))
  }
}
