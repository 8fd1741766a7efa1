/// A claim and what came of it, as those who check claims set them out: under a label each.
///
/// Matches `Claim: The dam leaked.` before `Verdict: False`, and `“The dam leaked,” Lee said.` before `The facts: It did
/// not`; not `Verdict: True`, nor `Update: The road is open`.
struct CheckedClaim: SentenceRule {
  static let rule = Rule.checkedClaim
  static let triggers: Triggers? = Triggers(on: [.claimLabels, .ratingLabels, .factLabels])

  func apply(to sentence: Sentence, in scene: ClaimContext, _ claims: inout [ClaimDraft]) {
    let (context, tokens) = (scene.context, sentence.tokens)
    guard let colon = tokens.prefix(context.options.absenceTokens).first(where: { context.kind($0) == .colon }),
      colon > tokens.lowerBound, colon + 1 < tokens.upperBound,
      tokens.prefix(while: { $0 < colon }).allSatisfy({ context.kind($0) == .word || context.kind($0) == .number })
    else { return }
    let number = Int(scene.article.sentenceOfToken[colon])
    let said = colon + 1..<ContentBounds(context: context).trimmed(colon + 1..<tokens.upperBound)
    if context.isOn(.claimLabels, colon - 1) { return claim(said, colon, number, scene, &claims) }
    let isRating = context.isOn(.ratingLabels, colon - 1)
    guard isRating || context.isOn(.factLabels, colon - 1), let last = claims.indices.last,
      claims[last].sentence < number, claims[last].sentence >= number - context.options.nounPointerSentences,
      claims[last].positions.allSatisfy({ $0.stance == .asserts }), let stance = stance(said, isRating, scene)
    else { return }
    let words = scene.article.bytes(tokens.lowerBound..<said.upperBound)
    claims[last].positions.append(
      DraftPosition(
        actor: nil, stance: stance, source: nil, cue: words, content: scene.article.bytes(said), quote: nil,
        reason: Reason(Self.rule, words)))
  }

  private func claim(
    _ said: TokenRange, _ colon: TokenIndex, _ number: Int, _ scene: ClaimContext, _ claims: inout [ClaimDraft]
  ) {
    guard scene.isClause(said), !claims.contains(where: { $0.sentence == number }) else { return }
    claims.append(
      ClaimDraft(
        text: ClaimText(scene).text(of: said), sightings: [DraftSighting(tokens: said)], positions: [],
        reason: Reason(Self.rule, scene.article.bytes(colon - 1..<colon)), sentence: number))
  }

  /// What a label's words say of the claim: "False", "Partly true"; after "The facts:" anything but that it is so.
  private func stance(_ said: TokenRange, _ isRating: Bool, _ scene: ClaimContext) -> Stance? {
    let context = scene.context
    let opening = said.prefix(context.options.phraseTokens)
    if opening.contains(where: { context.classes($0).contains(.falsehood) || context.isOn(.ratings, $0) }) {
      return .denies
    }
    if let truth = opening.first(where: { context.isOn(.truths, $0) || context.isRight($0) }) {
      let before = said.lowerBound..<truth
      if before.contains(where: { context.classes($0).contains(.negation) }) { return .denies }
      return before.contains(where: { context.isOn(.shares, $0) }) ? .doubts : nil
    }
    return isRating ? nil : .denies
  }
}
