/// A denial without an object, of what another has just claimed.
///
/// Matches `Lee said the dam had burst. Doe disagreed.` and `Doe issued a denial.`; not `Doe disagreed with the plan`,
/// which is no claim, nor `Doe pushed back her chair`.
struct BareDenial: SentenceRule {
  static let rule = Rule.bareDenial

  func apply(to sentence: Sentence, in scene: ClaimContext, _ claims: inout [ClaimDraft]) {
    let number = Int(scene.article.sentenceOfToken[sentence.tokens.lowerBound])
    guard let last = claims.last, last.sentence >= number - 1,
      scene.context.kind(sentence.tokens.upperBound - 1) != .question
    else { return }
    deny(despite: sentence.tokens, number, scene, &claims)
    answer(despite: sentence.tokens, number, scene, &claims)
    for group in scene.article.verbGroups(of: sentence) where group.form == .finite {
      let unconvinced = unconvincedEnd(group, scene)
      guard unconvinced != nil || scene.context.mayDisagree(group), scene.isOwnVoice(group.head),
        unconvinced != nil || scene.isFactual(group), !scene.isSupposed(group.head),
        let end = denialEnd(group, unconvinced, in: sentence.tokens, scene),
        let subject = SubjectFinder(context: scene.context).subject(of: group),
        !scene.isConditional(subject.tokens.lowerBound, in: sentence.tokens),
        let target = target(of: subject, from: number, group.tokens.lowerBound, scene, claims),
        !scene.context.isOn(.amounts, end - 1)
          || claims[target].sightings[0].tokens.contains(where: { scene.context.tag($0) == .number })
      else { continue }
      let words = scene.article.bytes(group.tokens.lowerBound..<end)
      let stance: Stance = scene.context.isOn(.doubts, end - 1) || unconvinced != nil ? .doubts : .denies
      claims[target].positions.append(
        DraftPosition(
          actor: scene.actor(namedAt: subject.head), stance: stance, source: scene.article.bytes(subject.tokens),
          cue: words, content: nil, quote: nil, reason: Reason(Self.rule, words)))
      return
    }
  }

  /// "despite his repeated denials": of what the sentence, or the one before, claims.
  private func deny(
    despite sentence: TokenRange, _ number: Int, _ scene: ClaimContext, _ claims: inout [ClaimDraft]
  ) {
    let context = scene.context
    guard let despite = sentence.first(where: { context.isDespite($0) && scene.isOwnVoice($0) }),
      let group = scene.article.nounGroup(at: despite + 1), scene.nounRow(group.head)?.act == .denial,
      let owner = scene.owner(of: group.head)?.token ?? scene.maker(of: group.head) ?? possessive(of: group, context),
      let target = claims.lastIndex(where: { claim in
        claim.sentence >= number - 1 && !claim.positions.isEmpty && claim.positions.allSatisfy { $0.stance == .asserts }
          && claim.positions.allSatisfy { $0.actor == nil || $0.actor != scene.actor(namedAt: owner) }
      })
    else { return }
    let words = scene.article.bytes(despite..<group.tokens.upperBound)
    claims[target].positions.append(
      DraftPosition(
        actor: scene.actor(namedAt: owner), stance: .denies, source: context.token(owner).range, cue: words,
        content: nil,
        quote: nil, reason: Reason(Self.rule, words)))
  }

  /// "Despite Lee's claim that the dam is safe, engineers say …": who says so after a claim that is set against it.
  private func answer(
    despite sentence: TokenRange, _ number: Int, _ scene: ClaimContext, _ claims: inout [ClaimDraft]
  ) {
    let context = scene.context
    guard let despite = sentence.prefix(2).first(where: { context.isDespite($0) && scene.isOwnVoice($0) }),
      let target = claims.firstIndex(where: { claim in
        claim.sentence == number && claim.sightings[0].tokens.lowerBound > despite && !claim.positions.isEmpty
          && claim.positions.allSatisfy { $0.stance == .asserts }
      }), case let said = claims[target].sightings[0].tokens, said.upperBound < sentence.upperBound,
      context.kind(said.upperBound) == .comma,
      let group = scene.article.nounGroup(at: despite + 1),
      context.classes(group.head).contains(.proposition) || group.possessed != nil,
      let quote = scene.quote(after: despite..<said.upperBound), scene.isFactual(quote),
      scene.stance(of: quote) == .asserts, scene.isOther(claims[target], than: quote)
    else { return }
    claims[target].positions += scene.positions(
      of: quote, .denies, on: nil, Self.rule, with: context.token(despite).range)
  }

  private func possessive(of group: NounGroup, _ context: AttributionContext) -> TokenIndex? {
    context.tag(group.tokens.lowerBound) == .possessive ? group.tokens.lowerBound : nil
  }

  /// The end of "disagreed", "begged to differ", "remains skeptical", "issued a denial", where nothing else follows.
  private func denialEnd(
    _ group: VerbGroup, _ unconvinced: TokenIndex?, in sentence: TokenRange, _ scene: ClaimContext
  ) -> TokenIndex? {
    let context = scene.context
    // "are similarly skeptical" of what another doubts
    guard let ends = unconvinced ?? context.disagreement(after: group, before: sentence.upperBound),
      !(group.tokens.lowerBound..<ends).contains(where: { context.isOn(.agreeing, $0) })
    else { return nil }
    // "tells a different story"
    let story = scene.article.nounGroup(at: ends)
    let isFigure = story.map { context.isOn(.figures, $0.head) } ?? false
    // "gave a lower figure"
    guard isFigure || !context.isOn(.amounts, ends - 1) else { return nil }
    let isStory =
      isFigure
      || story.map { context.classes($0.head).contains(.proposition) || context.isVersion($0.head) } ?? false
    var next = isStory ? story?.tokens.upperBound ?? ends : ends
    // "a different version of events"
    if isStory, next + 1 < sentence.upperBound, context.isOf(next), context.isOn(.things, next + 1) { next += 2 }
    while next < sentence.upperBound, context.tag(next) == .adverb { next += 1 }
    guard next < sentence.upperBound else { return ends }
    return context.tag(next) == .mark && context.quotation(startingAt: next) == nil ? ends : nil
  }

  /// The end of "is not convinced", "were not persuaded".
  private func unconvincedEnd(_ group: VerbGroup, _ scene: ClaimContext) -> TokenIndex? {
    let context = scene.context
    guard scene.isNegated(group), !group.tokens.contains(where: { context.classes($0).contains(.modal) }) else {
      return nil
    }
    if context.isConviction(group.head) { return group.tokens.upperBound }
    let next = group.tokens.upperBound
    return context.isCopula(group) && context.isConviction(next) ? next + 1 : nil
  }

  /// The last claim before, where another makes it.
  private func target(
    of subject: Source, from sentence: Int, _ verb: TokenIndex, _ scene: ClaimContext, _ claims: [ClaimDraft]
  ) -> Int? {
    guard
      let target = claims.lastIndex(where: {
        $0.sentence >= sentence - 1 && $0.sightings[0].tokens.upperBound <= verb
      }),
      case let said = claims[target].sightings[0].tokens, !scene.isModal(said),
      case let asserted = claims[target].positions.filter({ $0.stance == .asserts }), !asserted.isEmpty,
      asserted.count == claims[target].positions.count
    else { return nil }
    let actor = scene.actor(namedAt: subject.head)
    let gender = Gender(scene.context.classes(subject.head))
    let isPronoun = scene.context.tag(subject.head) == .pronoun
    let isOther = asserted.allSatisfy { position in
      guard isPronoun else {
        if let actor, let other = position.actor { return actor != other }
        let source = position.quote.flatMap { scene.attributions[$0].source?.head }
        return source.map { scene.string($0..<$0 + 1) != scene.string(subject.head..<subject.head + 1) } ?? false
      }
      // "She disagreed" after what a man has said.
      guard let gender, let other = position.actor.map({ scene.actors[$0].gender }) else { return false }
      return other != .unknown && other != gender
    }
    return isOther ? target : nil
  }
}
