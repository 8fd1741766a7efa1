/// Reads what somebody or something is called, as a claim that it is that: "called the charity a front", "described the
/// raid as a massacre".
///
/// Such words are mostly opinions: they are a claim only where somebody rejects them.
struct LabelReader {
  private let scene: ClaimContext
  private var context: AttributionContext { scene.context }

  init(_ scene: ClaimContext) { self.scene = scene }

  /// The last thing that another has called somebody before a quote, so many sentences back.
  func claim(before quote: Int?, _ place: TokenIndex, within sentences: Int) -> ClaimDraft? {
    let oldest = Int(scene.article.sentenceOfToken[place]) - sentences
    let near = scene.namings(before: place).reversed().prefix { scene.sentence(of: $0) >= oldest }
    return near.first { $0 != quote }.flatMap { claim(by: $0) }.flatMap { scene.isOther($0, than: quote) ? $0 : nil }
  }

  /// What a quote calls somebody.
  private func claim(by quote: Int) -> ClaimDraft? {
    let attribution = scene.attributions[quote]
    guard scene.isFactual(quote), attribution.source != nil, let content = attribution.content.first,
      let object = scene.article.nounGroup(at: content.lowerBound), object.tokens.lowerBound == content.lowerBound,
      let label = label(after: object.tokens.upperBound, in: content)
    else { return nil }
    let bytes = scene.article.bytes(content)
    return ClaimDraft(
      text: ClaimText(scene).labelText(of: content.lowerBound..<label.start, label.words),
      sightings: [DraftSighting(tokens: content)],
      positions: scene.positions(of: quote, .asserts, on: bytes, .reportedAssertion),
      reason: Reason(.reportedAssertion, scene.article.bytes(attribution.cue.tokens)),
      sentence: scene.sentence(of: quote), isAccusation: true)
  }

  /// "as a massacre", else "a front" right behind: where it opens, and its words.
  private func label(after next: TokenIndex, in content: TokenRange) -> (start: TokenIndex, words: TokenRange)? {
    guard next < content.upperBound else { return nil }
    if let `as` = content.first(where: { $0 >= next && context.isAs($0) }) {
      let end = ContentBounds(context: context).trimmed(content)
      return `as` + 1 < end ? (`as`, `as` + 1..<end) : nil
    }
    switch context.tag(next) {
    case .determiner, .adjective, .mark: return (next, next..<content.upperBound)
    default: return nil
    }
  }
}
