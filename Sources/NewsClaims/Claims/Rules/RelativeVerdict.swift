/// What a relative clause calls the claim before it.
///
/// Matches `Lee said the dam had burst, an allegation that Doe has called baseless` and `…, which Doe described as
/// false`; not `…, which Doe called a success`, which is no verdict.
struct RelativeVerdict: SentenceRule {
  static let rule = Rule.relativeVerdict

  func apply(to sentence: Sentence, in scene: ClaimContext, _ claims: inout [ClaimDraft]) {
    let context = scene.context
    let number = Int(scene.article.sentenceOfToken[sentence.tokens.lowerBound])
    guard let last = claims.last, last.sentence == number else { return }
    for group in scene.article.verbGroups(of: sentence) where group.form == .finite {
      guard context.reportingVerb(group) != nil, scene.isOwnVoice(group.head), scene.isFactual(group),
        let subject = SubjectFinder(context: context).subject(of: group),
        let opener = opener(before: subject.tokens.lowerBound, in: sentence.tokens, scene),
        let label = VerdictReader(scene).label(from: group.tokens.upperBound, in: sentence.tokens, isOfClaim: true),
        let target = claims.lastIndex(where: {
          $0.sentence == number && $0.sightings[0].tokens.lowerBound < opener
            && $0.positions.contains { $0.stance == .asserts }
        })
      else { continue }
      let words = scene.article.bytes(group.tokens.lowerBound..<label.words.upperBound)
      claims[target].positions.append(
        DraftPosition(
          actor: scene.actor(namedAt: subject.head), stance: label.isDoubt ? .doubts : .denies,
          source: scene.article.bytes(subject.tokens), cue: words, content: nil, quote: nil,
          reason: Reason(Self.rule, words)))
    }
  }

  /// The "which" after a comma, or "that" after a noun for a claim, right before a subject.
  private func opener(before subject: TokenIndex, in sentence: TokenRange, _ scene: ClaimContext) -> TokenIndex? {
    let context = scene.context
    let relative = subject - 1
    guard relative > sentence.lowerBound, context.tag(relative) == .wh || context.tag(relative) == .complementizer
    else { return nil }
    if context.kind(relative - 1) == .comma { return relative }
    guard let noun = scene.article.nounGroup(at: relative - 1), context.classes(noun.head).contains(.proposition),
      noun.tokens.lowerBound > sentence.lowerBound,
      context.kind(noun.tokens.lowerBound - 1) == .comma || context.kind(noun.tokens.lowerBound - 1) == .dash
    else { return nil }
    return relative
  }
}
