/// A denial of claims made before, to which it points.
///
/// Matches `The city disputes these claims`, `He denied it` and `She said that was not true`; not `He denied it leave
/// to land`, nor `She rejected the offer`, which is no claim.
struct PointedDenial: ClaimRule {
  static let rule = Rule.pointedDenial

  func apply(to quote: Int, in scene: ClaimContext, _ claims: inout [ClaimDraft]) -> Bool {
    guard let denial = scene.denials[quote], case .pointer(let pointer) = denial.object else { return false }
    // Where nothing is found that "he is lying" could be about, the words are a claim themselves.
    let isPlaced = scene.place(denial, by: quote, Self.rule, into: &claims)
    return isPlaced || pointer.person == nil && !pointer.isRetort
  }
}
