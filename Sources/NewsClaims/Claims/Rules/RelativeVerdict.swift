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
    unproven(in: sentence.tokens, scene, &claims)
    for group in scene.article.verbGroups(of: sentence) {
      if group.form != .finite || group.tokens.count == 1 { dispute(by: group, in: sentence.tokens, scene, &claims) }
      guard group.form == .finite else { continue }
      guard context.reportingVerb(group) != nil, scene.isOwnVoice(group.head), scene.isFactual(group),
        let subject = SubjectFinder(context: context).subject(of: group),
        let opener = opener(before: subject.tokens.lowerBound, in: sentence.tokens, scene),
        let label = VerdictReader(scene).label(from: group.tokens.upperBound, in: sentence.tokens, isOfClaim: true),
        let target = claims.lastIndex(where: {
          $0.sentence == number && $0.sightings[0].tokens.lowerBound < opener
            && ($0.positions.isEmpty || $0.positions.contains { $0.stance == .asserts })
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

  /// "…, an assertion for which there is no evidence".
  private func unproven(in sentence: TokenRange, _ scene: ClaimContext, _ claims: inout [ClaimDraft]) {
    let context = scene.context
    guard let relative = sentence.dropFirst(2).first(where: { context.tag($0) == .wh && context.isFor($0 - 1) }),
      let noun = scene.article.nounGroup(at: relative - 2), noun.tokens.upperBound == relative - 1,
      context.apposition(at: noun.tokens.lowerBound) != nil, scene.isOwnVoice(relative),
      context.classes(noun.head).contains(.proposition),
      case let ahead = relative + 1..<min(sentence.upperBound, relative + 1 + context.options.absenceTokens),
      let no = ahead.first(where: { context.classes($0).contains(.absence) }),
      let proof = (no..<min(sentence.upperBound, no + context.options.phraseTokens)).first(where: {
        context.classes($0).contains(.proof)
      }),
      let target = claims.lastIndex(where: {
        sentence.contains($0.sightings[0].tokens.lowerBound)
          && $0.sightings[0].tokens.lowerBound < noun.tokens.lowerBound
      })
    else { return }
    let words = scene.article.bytes(no..<proof + 1)
    claims[target].positions.append(
      DraftPosition(
        actor: nil, stance: .doubts, source: nil, cue: words, content: nil, quote: nil, reason: Reason(Self.rule, words)
      ))
  }

  /// "…, an assertion disputed by the port".
  private func dispute(
    by group: VerbGroup, in sentence: TokenRange, _ scene: ClaimContext, _ claims: inout [ClaimDraft]
  ) {
    let context = scene.context
    guard let verb = context.reportingVerb(group), verb.stance == .denies,
      context.classes(group.head).contains(.verbParticiple), scene.isOwnVoice(group.head),
      let author = scene.author(after: group.tokens.upperBound),
      let noun = scene.article.nounGroup(at: group.tokens.lowerBound - 1), noun.tokens.lowerBound > sentence.lowerBound,
      context.classes(noun.head).contains(.proposition), context.apposition(at: noun.tokens.lowerBound) != nil,
      let target = claims.lastIndex(where: {
        sentence.contains($0.sightings[0].tokens.lowerBound)
          && $0.sightings[0].tokens.lowerBound < noun.tokens.lowerBound
      })
    else { return }
    let words = scene.article.bytes(group.tokens)
    claims[target].positions.append(
      DraftPosition(
        actor: scene.actor(namedAt: author.noun), stance: .denies, source: context.token(author.noun).range, cue: words,
        content: nil, quote: nil, reason: Reason(Self.rule, words)))
  }

  /// The "which" after a comma, or "that" after a noun for a claim, right before a subject; "an assertion Lee called
  /// false" does without.
  private func opener(before subject: TokenIndex, in sentence: TokenRange, _ scene: ClaimContext) -> TokenIndex? {
    let context = scene.context
    let relative = subject - 1
    guard relative > sentence.lowerBound else { return nil }
    let isOpened = context.tag(relative) == .wh || context.tag(relative) == .complementizer
    if isOpened, context.kind(relative - 1) == .comma { return relative }
    guard let noun = scene.article.nounGroup(at: isOpened ? relative - 1 : relative),
      context.classes(noun.head).contains(.proposition),
      noun.tokens.lowerBound > sentence.lowerBound,
      context.kind(noun.tokens.lowerBound - 1) == .comma || context.kind(noun.tokens.lowerBound - 1) == .dash
    else { return nil }
    return relative
  }
}
