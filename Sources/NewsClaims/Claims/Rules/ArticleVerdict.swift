/// What the article says in its own voice of a claim: that it is false, or that nothing speaks for it.
///
/// Matches `The claim that the dam leaked is false` and `There is no evidence that the dam leaked`; not `Lee said the
/// claim is false`, which is Lee's denial, nor `If the claim is false, …`.
struct ArticleVerdict: SentenceRule {
  static let rule = Rule.articleVerdict
  static let triggers: Triggers? = VerdictReader.triggers

  func apply(to sentence: Sentence, in scene: ClaimContext, _ claims: inout [ClaimDraft]) {
    let tokens = sentence.tokens
    guard scene.context.kind(tokens.upperBound - 1) != .question, let denial = scene.ownVerdict(in: tokens),
      !isPronoun(denial.object)
    else { return }
    scene.place(denial, by: nil, Self.rule, into: &claims)
  }

  /// "That is not the case" of the article's own is as often about what it has told itself.
  private func isPronoun(_ object: Denial.Object) -> Bool {
    if case .pointer(let pointer) = object { pointer.noun == nil } else { false }
  }
}
