/// The same words given to a second source: "…, as the ministry claims".
///
/// Matches `Lee said none of the boats were armed, as claimed in Rome`: Lee denies what Rome asserts, because the
/// clause is negated; without a negation both assert it. Not `as planned`, where nobody says anything.
struct OpposedReport: ClaimRule {
  static let rule = Rule.opposedReport

  func apply(to quote: Int, in scene: ClaimContext, _ claims: inout [ClaimDraft]) -> Bool {
    guard scene.attributions[quote].rule == .asReported, let content = scene.attributions[quote].content.first else {
      return false
    }
    let here = scene.sentence(of: quote)
    let recent = claims.indices.reversed().prefix { claims[$0].sentence >= here }
    let bytes = scene.article.bytes(content)
    guard let target = recent.first(where: { claims[$0].sightings[0].tokens.overlaps(content) }) else {
      guard scene.isClause(content), scene.attributions[quote].source != nil else { return false }
      claims.append(
        ClaimDraft(
          text: ClaimText(scene).text(of: content).lowercasedArticle, sightings: [DraftSighting(tokens: content)],
          positions: [scene.position(of: quote, .asserts, on: bytes, Self.rule)],
          reason: Reason(Self.rule, scene.article.bytes(scene.attributions[quote].cue.tokens)), sentence: here))
      return true
    }
    let others = claims[target].positions.contains { $0.actor != scene.quotes[quote].speaker }
    var denial: ByteRange?
    if others, let affirmed = ClaimText(scene).affirmed(claims[target].sightings[0].tokens) {
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
}
