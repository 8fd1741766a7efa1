/// A denial or doubt that says itself what is denied.
///
/// Matches `Lee denied that the dam leaked`, `The city denies any links to the firm` and `It is not true that the dam
/// leaked, Lee said`; not `Lee rejected the offer` or `They were denied entry`, where nothing that could be true is
/// denied.
struct PlainDenial: ClaimRule {
  static let rule = Rule.plainDenial

  func apply(to quote: Int, in scene: ClaimContext, _ claims: inout [ClaimDraft]) -> Bool {
    guard let denial = scene.denials[quote], case .proposition = denial.object else { return false }
    scene.place(denial, by: quote, Self.rule, into: &claims)
    return true
  }
}
