/// A denial of claims made before, to which it points.
///
/// Matches `The city disputes these claims` and `He denied it`; not `He denied it leave to land`, nor
/// `She rejected the offer`, which is no claim.
struct PointedDenial: ClaimRule {
  static let rule = Rule.pointedDenial

  func apply(to quote: Int, in scene: ClaimContext, _ claims: inout [ClaimDraft]) -> Bool {
    guard scene.quotes[quote].act == .denial, let content = scene.attributions[quote].content.first,
      let pointer = pointer(content, scene)
    else { return false }
    guard scene.isFactual(quote) else { return true }
    let bytes = scene.article.bytes(content)
    for target in targets(of: pointer, from: quote, scene, claims) {
      claims[target].positions.append(scene.position(of: quote, .denies, on: bytes, Self.rule, with: bytes))
    }
    return true
  }

  private struct Pointer {
    let isPlural: Bool
  }

  /// "it", "this", "these claims", "the allegation": `nil` where the content says itself what is denied.
  private func pointer(_ content: TokenRange, _ scene: ClaimContext) -> Pointer? {
    guard let group = scene.article.nounGroup(at: content.lowerBound), group.tokens.upperBound >= content.upperBound
    else { return nil }
    let classes = scene.context.classes(group.head)
    if group.kind == .pronoun {
      return classes.contains(.neuter) || classes.contains(.plural) ? Pointer(isPlural: classes.contains(.plural)) : nil
    }
    if group.tokens.count == 1, scene.context.classes(group.head).contains(.definite) {
      return Pointer(isPlural: false)
    }
    let opener = scene.context.tag(group.tokens.lowerBound)
    guard classes.contains(.proposition), opener == .determiner || opener == .possessive else { return nil }
    return Pointer(isPlural: classes.contains(.plural))
  }

  /// The claims pointed to: of the last sentence that makes any, all for a plural, else its last.
  private func targets(
    of pointer: Pointer, from quote: Int, _ scene: ClaimContext, _ claims: [ClaimDraft]
  ) -> [Int] {
    let oldest = scene.sentence(of: quote) - scene.context.options.pointerSentences
    let recent = claims.indices.reversed().prefix { claims[$0].sentence >= oldest }.reversed()
    let others = recent.filter { number in
      claims[number].positions.contains { $0.stance == .asserts && $0.actor != scene.quotes[quote].speaker }
    }
    guard let last = others.map({ claims[$0].sentence }).max() else { return [] }
    let candidates = others.filter { claims[$0].sentence == last }
    return pointer.isPlural ? candidates : Array(candidates.suffix(1))
  }
}
