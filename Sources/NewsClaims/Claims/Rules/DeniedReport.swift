/// A denial or doubt of what another is said to claim, in one sentence.
///
/// Matches `Lee rejected French claims that the dam leaked`: France asserts it, Lee denies it;
/// not `Lee rejected the claims`, which points to a claim made elsewhere.
struct DeniedReport: ClaimRule {
  static let rule = Rule.deniedReport

  func apply(to quote: Int, in scene: ClaimContext, _ claims: inout [ClaimDraft]) -> Bool {
    guard scene.context.opposes(scene.attributions[quote].cue), scene.isFactual(quote),
      let stance = scene.stance(of: quote)
    else { return false }
    let end = scene.attributions[quote].extent.upperBound
    let within = scene.attributions[quote...].prefix { $0.extent.lowerBound < end }
    let first = within.indices.first { number in
      guard case .noun = scene.attributions[number].cue.kind else { return false }
      return scene.quotes[number].within == quote
    }
    guard let first, let content = scene.attributions[first].content.first else { return false }
    let bytes = scene.article.bytes(content)
    let inner = scene.article.bytes(scene.attributions[first].cue.tokens)
    claims.append(
      ClaimDraft(
        text: ClaimText(scene).text(of: content), sightings: [DraftSighting(tokens: content)],
        positions: [
          scene.position(
            of: first, .asserts, on: bytes, scene.attributions[first].rule, with: scene.quotes[first].reason.others),
          scene.position(of: quote, stance, on: bytes, Self.rule, with: inner),
        ],
        reason: Reason(Self.rule, scene.article.bytes(scene.attributions[quote].cue.tokens), with: inner),
        sentence: scene.sentence(of: quote)))
    return true
  }
}
