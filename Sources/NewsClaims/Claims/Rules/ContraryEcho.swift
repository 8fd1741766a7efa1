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
      let said = claims[target].sightings[0].tokens
      let isNegated = ClaimWords(said, in: scene).isNegated && !ClaimWords(content, in: scene).isNegated
      if isNegated { turn(&claims[target], saying: ClaimText(scene).text(of: content, saidOf: quote)) }
      claims[target].sightings.append(DraftSighting(tokens: content, polarity: isNegated ? .affirmed : .negated))
      var position = scene.position(
        of: quote, isNegated ? .asserts : .denies, on: scene.article.bytes(content), Self.rule)
      position.sighting = claims[target].sightings.count - 1
      claims[target].positions.append(position)
      return true
    }
    return false
  }

  /// "had never met him" before "had met him": whoever said the first denies the second.
  private func turn(_ claim: inout ClaimDraft, saying text: String) {
    claim.text = text
    claim.sightings[0].polarity = .negated
    for number in claim.positions.indices where claim.positions[number].stance == .asserts {
      claim.positions[number] = claim.positions[number].with(.denies, Reason(Self.rule, claim.positions[number].cue))
    }
  }
}
