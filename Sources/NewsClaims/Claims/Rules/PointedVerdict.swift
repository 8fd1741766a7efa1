/// What the article says in its own voice of what somebody has just said: that it is not so.
///
/// Matches `Lee said the dam had burst, but that was not true` and `Lee said the dam had burst. It had not.`; not `That
/// was not the case in May`, which may be about what the article has told itself, nor `Doe said that is false`.
struct PointedVerdict: SentenceRule {
  static let rule = Rule.pointedVerdict
  private static let facts = Triggers(on: [.actual])
  private static let contrasts = Triggers(.contrast)

  func apply(to sentence: Sentence, in scene: ClaimContext, _ claims: inout [ClaimDraft]) {
    let (context, tokens) = (scene.context, sentence.tokens)
    let number = Int(scene.article.sentenceOfToken[tokens.lowerBound])
    if scene.has(Self.facts, inSentence: number), let when = tokens.first(where: context.opensFact),
      scene.isOwnVoice(when)
    {
      return place(fact: when, against: number, in: tokens, scene, &claims)
    }
    // "In reality, the gate was open."
    let first = tokens.lowerBound
    if context.isIn(first), context.isOn(.realities, first + 1), context.kind(first + 2) == .comma,
      scene.isOwnVoice(first + 2), scene.isClause(first + 3..<max(first + 3, tokens.upperBound))
    {
      return place(fact: first, against: number - 1, in: tokens, scene, &claims)
    }
    guard let start = opening(of: tokens, scene), scene.isOwnVoice(start),
      context.kind(tokens.upperBound - 1) != .question
    else { return }
    let isSame = start > tokens.lowerBound
    let meant = isSame ? number : number - 1
    let isClaimed = claims.last.map { $0.sentence >= meant } ?? false
    if !isClaimed, isSame || pointed(from: start, in: tokens, scene) != nil, let held = scene.held(in: meant) {
      claims.append(held)
    }
    guard isSame || claims.last?.sentence == meant,
      let target = claims.lastIndex(where: { isSaid($0, in: meant) }),
      let denial = pointed(from: start, in: tokens, scene) ?? echo(from: start, in: tokens, number, scene, claims)
    else {
      // What somebody thought is a claim only where it is denied.
      if !isClaimed, claims.last?.sentence == meant { claims.removeLast() }
      return
    }
    let positions = scene.positions(of: denial, by: nil, scene.article.bytes(denial.content), Self.rule)
    // "None of this is true": all that was said.
    let isPlural = if case .pointer(let pointer) = denial.object { pointer.isPlural } else { false }
    for number in isPlural ? claims.indices.filter({ isSaid(claims[$0], in: meant) }) : [target] {
      claims[number].positions += positions
    }
  }

  /// "accused Lee of theft when, in fact, she had paid": the article denies what is said before.
  private func place(
    fact when: TokenIndex, against number: Int, in sentence: TokenRange, _ scene: ClaimContext,
    _ claims: inout [ClaimDraft]
  ) {
    guard let target = claims.lastIndex(where: { isSaid($0, in: number) && $0.sightings[0].tokens.upperBound <= when })
    else { return }
    let words = scene.article.bytes(when..<ContentBounds(context: scene.context).trimmed(when..<sentence.upperBound))
    claims[target].positions.append(
      DraftPosition(
        actor: nil, stance: .denies, source: nil, cue: words, content: words, quote: nil,
        reason: Reason(Self.rule, words)))
  }

  /// "That is false", "He is lying", and nothing else.
  private func pointed(from start: TokenIndex, in sentence: TokenRange, _ scene: ClaimContext) -> Denial? {
    let denial =
      start == sentence.lowerBound
      ? scene.ownVerdict(in: sentence) : VerdictReader(scene).verdict(in: start..<sentence.upperBound)
    guard let denial, case .pointer(let pointer) = denial.object, pointer.noun == nil,
      // "There is no evidence of that", "We rate this false": the pronoun comes later.
      denial.content.lowerBound <= pastOpening(start, in: sentence, scene) + 1
        || denial.content.lowerBound > denial.words.lowerBound,
      isOver(max(denial.words.upperBound, denial.content.upperBound), in: sentence, scene.context)
    else { return nil }
    return denial
  }

  /// Whether nothing follows, or what explains it: "That is not true: …".
  private func isOver(_ index: TokenIndex, in sentence: TokenRange, _ context: AttributionContext) -> Bool {
    guard index + 1 < sentence.upperBound else { return true }
    return context.kind(index) == .colon || context.kind(index) == .semicolon || context.kind(index) == .dash
  }

  /// The token after "In reality," or the like.
  private func pastOpening(_ start: TokenIndex, in sentence: TokenRange, _ scene: ClaimContext) -> TokenIndex {
    let ahead = start..<min(sentence.upperBound, start + scene.context.options.phraseTokens)
    guard let comma = ahead.first(where: { scene.context.kind($0) == .comma }),
      !(start..<comma).contains(where: { scene.article.verbGroupOfToken[$0] >= 0 })
    else { return start }
    return comma + 1
  }

  /// "It had not": the contrary of the claim in its own words.
  private func echo(
    from start: TokenIndex, in sentence: TokenRange, _ number: Int, _ scene: ClaimContext, _ claims: [ClaimDraft]
  ) -> Denial? {
    let clause = start..<sentence.upperBound
    guard
      let target = EchoReader(scene).target(of: clause, by: nil, from: number, among: claims),
      claims[target].sightings[0].tokens.upperBound <= start
    else { return nil }
    let said = start..<ContentBounds(context: scene.context).trimmed(clause)
    return Denial(object: .proposition(said), stance: .denies, words: said, content: said)
  }

  /// Where the verdict may stand: after "but", or from the sentence's start.
  private func opening(of sentence: TokenRange, _ scene: ClaimContext) -> TokenIndex? {
    guard let first = sentence.first, scene.has(Self.contrasts, inSentence: Int(scene.article.sentenceOfToken[first]))
    else { return sentence.first }
    let but = sentence.last {
      scene.context.tag($0) == .coordinator && scene.context.classes($0).contains(.contrast) && scene.isOwnVoice($0)
    }
    return but ?? first
  }

  /// Whether somebody claims it in a sentence, and nobody denies it.
  private func isSaid(_ claim: ClaimDraft, in sentence: Int) -> Bool {
    claim.sentence == sentence && !claim.positions.isEmpty && claim.positions.allSatisfy { $0.stance == .asserts }
  }
}
