/// A clause of another speaker that says the contrary of a claim made just before, in words of the claim.
///
/// Matches `Lee said the dam had burst. Doe said it had not` and `Lee said the gate was open in May. Doe said the gate
/// was closed`; not `Doe said the bridge had not burst`, which is another thing, nor `Doe said it was not old`.
struct ContraryEcho: ClaimRule {
  static let rule = Rule.contraryEcho

  func apply(to quote: Int, in scene: ClaimContext, _ claims: inout [ClaimDraft]) -> Bool {
    guard scene.stance(of: quote) == .asserts, scene.isFactual(quote), scene.attributions[quote].rule != .asReported
    else { return false }
    for content in scene.attributions[quote].content {
      guard
        let target = EchoReader(scene).target(of: content, by: quote, from: scene.sentence(of: quote), among: claims)
      else { continue }
      claims[target].sightings.append(DraftSighting(tokens: content, polarity: .negated))
      var position = scene.position(of: quote, .denies, on: scene.article.bytes(content), Self.rule)
      position.sighting = claims[target].sightings.count - 1
      claims[target].positions.append(position)
      return true
    }
    return false
  }
}
