/// A figure alone against the figure of a claim just made.
///
/// Matches `Officials put the toll at 11; residents said at least 20`: the residents dispute the 11; not `Lee said the
/// fire was out. Residents said at least 20`, where there is no figure to dispute.
struct OtherFigure: ClaimRule {
  static let rule = Rule.otherFigure

  func apply(to quote: Int, in scene: ClaimContext, _ claims: inout [ClaimDraft]) -> Bool {
    guard case .verb = scene.attributions[quote].cue.kind, scene.stance(of: quote) == .asserts, scene.isFactual(quote),
      let content = scene.attributions[quote].content.first, let figure = soleNumber(in: content, scene),
      // "read one": a word for a number alone stands for something else.
      content.count > 1 || scene.context.kind(figure) == .number,
      content.allSatisfy({ isMeasure($0, scene.context) })
    else { return false }
    let here = scene.sentence(of: quote)
    let recent = claims.indices.reversed().prefix { claims[$0].sentence >= here - 1 }
    let target = recent.first { number in
      soleNumber(in: claims[number].sightings[0].tokens, scene) != nil
        && !claims[number].positions.contains { $0.actor == scene.quotes[quote].speaker }
    }
    guard let target, let other = soleNumber(in: claims[target].sightings[0].tokens, scene) else { return false }
    let isSame = scene.string(figure..<figure + 1) == scene.string(other..<other + 1)
    claims[target].sightings.append(DraftSighting(tokens: content, polarity: isSame ? .affirmed : .negated))
    var position = scene.position(of: quote, isSame ? .asserts : .denies, on: scene.article.bytes(content), Self.rule)
    position.sighting = claims[target].sightings.count - 1
    claims[target].positions.append(position)
    return true
  }

  /// The only number of some words.
  private func soleNumber(in tokens: TokenRange, _ scene: ClaimContext) -> TokenIndex? {
    let numbers = tokens.filter { scene.context.tag($0) == .number }
    return numbers.count == 1 ? numbers[0] : nil
  }

  /// "at least", "more than", "about", and the number itself.
  private func isMeasure(_ index: TokenIndex, _ context: AttributionContext) -> Bool {
    switch context.tag(index) {
    case .number, .adverb, .adjective, .preposition, .determiner: true
    default: false
    }
  }
}
