/// A denial or doubt of a claim by its name, which goes on to say it.
///
/// Matches `Lee rejected French claims that the dam leaked`: France asserts it, Lee denies it; and `Lee denied the
/// allegation of fraud`, where nobody is named who makes it; not `Lee rejected the claims`, which points to a claim
/// made elsewhere, nor `Lee rejected calls that …`, which are no claims.
struct DeniedReport: ClaimRule {
  static let rule = Rule.deniedReport

  func apply(to quote: Int, in scene: ClaimContext, _ claims: inout [ClaimDraft]) -> Bool {
    guard let denial = scene.denials[quote], case .namedClaim = denial.object else { return false }
    scene.place(denial, by: quote, Self.rule, into: &claims)
    return true
  }
}
