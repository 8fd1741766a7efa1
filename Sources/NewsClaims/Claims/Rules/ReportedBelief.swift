/// What is believed or alleged by nobody in particular: "is thought to have leaked", "is accused of fraud", "allegedly".
///
/// Matches `The dam is believed to have leaked`, `Lee is accused of fraud` and `The dam reportedly leaked`; not `Lee is believed by voters`, nor `The
/// dam is expected to be repaired`, which is to come.
struct ReportedBelief: SentenceRule {
  static let rule = Rule.reportedBelief

  func apply(to sentence: Sentence, in scene: ClaimContext, _ claims: inout [ClaimDraft]) {
    for group in scene.article.verbGroups(of: sentence) where group.form == .finite {
      if let hearsay = hearsay(group, in: sentence, scene) { claims.append(hearsay) }
      guard group.isPassive || isReduced(group, scene) else { continue }
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

  /// "two men charged with theft".
  private func isReduced(_ group: VerbGroup, _ scene: ClaimContext) -> Bool {
    let context = scene.context
    let next = group.tokens.upperBound
    return group.tokens.count == 1 && context.classes(group.head).contains(.verbParticiple)
      && context.reportingVerb(group)?.act == .accusation && next + 1 < scene.article.tokens.count
      && (context.isOf(next) || context.isWith(next)) && scene.article.nounGroupOfToken[beforeChain(group, scene)] >= 0
  }

  /// The token before "charged", before ", arrested and charged".
  private func beforeChain(_ group: VerbGroup, _ scene: ClaimContext) -> TokenIndex {
    let context = scene.context
    var before = group.tokens.lowerBound - 1
    if before > 1, context.tag(before) == .coordinator, context.classes(before - 1).contains(.verbParticiple) {
      before -= 2
      if before > 0, context.kind(before) == .comma { before -= 1 }
    }
    return max(0, before)
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

  private func said(
    after group: VerbGroup, _ verb: ReportingVerb, in sentence: TokenRange, _ scene: ClaimContext
  ) -> (tokens: TokenRange, text: String)? {
    let context = scene.context
    let next = scene.author(after: group.tokens.upperBound)?.end ?? group.tokens.upperBound
    guard next + 1 < sentence.upperBound,
      let subject = SubjectFinder(context: context)
        .phrase(
          endingAt: group.isPassive ? group.tokens.lowerBound - 1 : beforeChain(group, scene),
          from: sentence.lowerBound),
      context.tag(subject.head) != .pronoun || verb.act == .accusation && scene.actor(namedAt: subject.head) != nil
    else { return nil }
    // "Lee, who is accused of fraud": Lee alone.
    let isRelative = context.tag(subject.tokens.upperBound - 1) == .wh
    let named = isRelative ? subject.tokens.lowerBound..<subject.tokens.upperBound - 1 : subject.tokens
    let accused = named.lowerBound..<max(named.lowerBound + 1, ContentBounds(context: context).trimmed(named))
    let writer = ClaimText(scene)
    let bound = ContentBounds(context: context).end(from: next, .phrase, in: sentence)
    // "two men charged with theft left"
    let end = (next..<bound).first { scene.isFiniteVerb(at: $0) } ?? bound
    let tokens = subject.tokens.lowerBound..<end
    if verb.isBelief, let infinitive = scene.article.verbGroup(at: next), infinitive.form == .infinitive {
      return writer.believedText(of: accused, infinitive, end).map { (tokens, $0) }
    }
    let isCharge = context.isOf(next) || context.isFor(next) || context.isWith(next)
    guard verb.act == .accusation, isCharge, end > next + 1 else { return nil }
    let text = writer.accusationText(of: accused, next..<end)
    guard context.tag(subject.head) == .pronoun, let actor = scene.actor(namedAt: subject.head) else {
      return (tokens, text)
    }
    return (tokens, scene.actors[actor].name + text.dropFirst(scene.string(accused).count))
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
