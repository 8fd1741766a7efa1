/// A negated clause on which somebody insists: it is said because others say the contrary.
///
/// Matches `Lee insisted that he never took bribes`, and `Lee has long maintained that the dam did not leak`; not `Lee
/// said he did not vote`, which nobody need have said, nor `Lee insists he will not resign`, which is to come.
struct InsistedDenial: ClaimRule {
  static let rule = Rule.insistedDenial

  func apply(to quote: Int, in scene: ClaimContext, _ claims: inout [ClaimDraft]) -> Bool {
    let context = scene.context
    guard context.isOn(.insisting, scene.attributions[quote].cue.head), scene.isFactual(quote),
      scene.quotes[quote].kind != .direct,
      let content = scene.attributions[quote].content.first, scene.isClause(content),
      let verb = content.lazy.compactMap({ scene.article.verbGroup(at: $0) }).first(where: { $0.form == .finite }),
      scene.isNegated(verb), !verb.tokens.contains(where: { context.classes($0).contains(.modal) }),
      isDone(verb, context),
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

  /// What was done or is so, and not what somebody thinks or wants: "was not worried", "does not want".
  private func isDone(_ verb: VerbGroup, _ context: AttributionContext) -> Bool {
    guard let reporting = context.reportingVerb(verb) else { return true }
    return reporting.act != .attitude
  }
}
