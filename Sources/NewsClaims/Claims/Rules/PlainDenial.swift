/// A denial that says itself what is denied.
///
/// Matches `Lee denied that the dam leaked` and `The city denies any links to the firm`;
/// not `Lee rejected the offer` or `They were denied entry`, where nothing that could be true is denied.
struct PlainDenial: ClaimRule {
  static let rule = Rule.plainDenial

  func apply(to quote: Int, in scene: ClaimContext, _ claims: inout [ClaimDraft]) -> Bool {
    guard scene.quotes[quote].act == .denial else { return false }
    guard scene.isFactual(quote), let content = scene.attributions[quote].content.first,
      isProposition(content, quote, scene)
    else { return true }
    let bytes = scene.article.bytes(content)
    claims.append(
      ClaimDraft(
        text: ClaimText(scene).deniedText(of: content, quote), sightings: [DraftSighting(tokens: content)],
        positions: [scene.position(of: quote, .denies, on: bytes, Self.rule)],
        reason: Reason(Self.rule, scene.article.bytes(scene.attributions[quote].cue.tokens)),
        sentence: scene.sentence(of: quote)))
    return true
  }

  /// Whether what is denied can be true or false: a clause, a deed, or for "deny" a thing that can be had or done.
  private func isProposition(_ content: TokenRange, _ quote: Int, _ scene: ClaimContext) -> Bool {
    let context = scene.context
    if context.tag(content.lowerBound) == .complementizer || scene.isClause(content) { return true }
    guard isStrict(quote, scene) else { return false }
    if isDeed(content.lowerBound, context) { return true }
    guard let group = scene.article.nounGroup(at: content.lowerBound), group.kind == .common else { return false }
    // "denied Lee entry", "denied him bail": somebody is kept from something.
    let next = group.tokens.upperBound
    if next < content.upperBound, scene.article.nounGroupOfToken[next] >= 0 { return false }
    return !context.classes(group.head).contains(.permission)
  }

  /// "taking money", "having taken money".
  private func isDeed(_ index: TokenIndex, _ context: AttributionContext) -> Bool {
    context.tag(index) == .gerund
      || (context.tag(index) == .auxiliary && context.article.verbGroup(at: index)?.form == .finite
        && context.classes(index).contains(.verbGerund))
  }

  /// "deny", "dispute", "refute" deny whatever follows; "reject", "dismiss" are as often said of offers and people.
  private func isStrict(_ quote: Int, _ scene: ClaimContext) -> Bool {
    guard case .verb(let row) = scene.attributions[quote].cue.kind else { return false }
    return scene.context.lexicon.verbs[row].deniesObjects
  }
}
