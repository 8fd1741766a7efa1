/// The same words given to a second source: "…, as the ministry claims".
///
/// Matches `Lee said none of the boats were armed, as claimed in Rome`: Lee denies what Rome asserts, because the
/// clause is negated; without a negation both assert it. Not `as planned`, where nobody says anything.
struct OpposedReport: ClaimRule {
  static let rule = Rule.opposedReport

  func apply(to quote: Int, in scene: ClaimContext, _ claims: inout [ClaimDraft]) -> Bool {
    guard scene.attributions[quote].rule == .asReported, var content = scene.attributions[quote].content.first else {
      return false
    }
    // "If the dam leaked, as Lee says": that it did is said.
    if scene.context.tag(content.lowerBound) == .subordinator, content.count > 1 { content.removeFirst() }
    defer { deny(after: quote, content, in: scene, &claims) }
    let here = scene.sentence(of: quote)
    let recent = claims.indices.reversed().prefix { claims[$0].sentence >= here }
    let bytes = scene.article.bytes(content)
    guard let target = recent.first(where: { claims[$0].sightings[0].tokens.overlaps(content) }) else {
      guard scene.isClause(content), scene.attributions[quote].source != nil else { return false }
      // "did not leak, as Lee says": the article denies it.
      let affirmed = scene.isNegated(clause: content) ? ClaimText(scene).affirmed(content) : nil
      let claimed = scene.position(of: quote, .asserts, on: bytes, Self.rule)
      let denied = DraftPosition(
        actor: nil, stance: .denies, source: nil, cue: bytes, content: bytes, quote: nil,
        reason: Reason(Self.rule, claimed.cue, with: bytes))
      claims.append(
        ClaimDraft(
          text: affirmed ?? ClaimText(scene).text(of: content).lowercasedArticle,
          sightings: [DraftSighting(tokens: content, polarity: affirmed == nil ? .affirmed : .negated)],
          positions: affirmed == nil ? [claimed] : [claimed, denied],
          reason: Reason(Self.rule, scene.article.bytes(scene.attributions[quote].cue.tokens)), sentence: here))
      return true
    }
    let others = claims[target].positions.contains { $0.actor != scene.quotes[quote].speaker }
    var denial: ByteRange?
    let isNegated = scene.isNegated(clause: claims[target].sightings[0].tokens)
    if others, isNegated, let affirmed = ClaimText(scene).affirmed(claims[target].sightings[0].tokens) {
      claims[target].text = affirmed
      claims[target].sightings[0].polarity = .negated
      for number in claims[target].positions.indices where claims[target].positions[number].stance == .asserts {
        claims[target].positions[number].stance = .denies
        denial = claims[target].positions[number].cue
      }
    }
    claims[target].positions.append(scene.position(of: quote, .asserts, on: bytes, Self.rule, with: denial))
    return true
  }

  /// "as Lee says but Doe denies": the denial has no object of its own.
  private func deny(after quote: Int, _ content: TokenRange, in scene: ClaimContext, _ claims: inout [ClaimDraft]) {
    let context = scene.context
    let cue = scene.attributions[quote].cue
    let sentence = scene.article.sentence(at: cue.head)
    guard let target = claims.lastIndex(where: { $0.sightings[0].tokens.overlaps(content) }) else { return }
    for group in (cue.tokens.upperBound..<sentence.upperBound).lazy.compactMap({ scene.article.verbGroup(at: $0) })
    where group.form == .finite && context.reportingVerb(group)?.stance == .denies && scene.isFactual(group) {
      guard context.tag(group.tokens.upperBound) == .mark,
        let subject = SubjectFinder(context: context).subject(of: group),
        subject.tokens.lowerBound > cue.head, context.tag(subject.tokens.lowerBound - 1) == .coordinator
      else { continue }
      let words = scene.article.bytes(group.tokens)
      claims[target].positions.append(
        DraftPosition(
          actor: scene.actor(namedAt: subject.head), stance: .denies, source: scene.article.bytes(subject.tokens),
          cue: words, content: nil, quote: nil, reason: Reason(Self.rule, words)))
      return
    }
  }
}
