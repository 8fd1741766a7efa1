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
      judge(by: group, in: sentence.tokens, scene, &claims)
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

  /// "…, which is false", "…, a claim that has been debunked", "…, which officials say is not true".
  private func judge(
    by group: VerbGroup, in sentence: TokenRange, _ scene: ClaimContext, _ claims: inout [ClaimDraft]
  ) {
    let (context, reader) = (scene.context, VerdictReader(scene))
    let first = group.tokens.lowerBound
    guard first > sentence.lowerBound + 1, scene.isOwnVoice(first) || scene.article.verbGroup(at: first - 1) != nil,
      let predicate = reader.predicate(after: group, in: sentence), !predicate.isTruth
    else { return }
    var relative = first - 1
    var denier: Source?
    // "which officials say is not true"
    if let verb = scene.article.verbGroup(at: relative), context.reportingVerb(verb)?.stance == .asserts {
      guard let subject = SubjectFinder(context: context).subject(of: verb), scene.isFactual(verb) else { return }
      (denier, relative) = (subject, subject.tokens.lowerBound - 1)
    }
    guard relative > sentence.lowerBound, scene.isOwnVoice(relative),
      let opened = opening(of: relative, predicate, in: sentence, scene),
      let target = claims.lastIndex(where: {
        sentence.contains($0.sightings[0].tokens.lowerBound) && $0.sightings[0].tokens.lowerBound < opened
          && $0.positions.allSatisfy { $0.stance == .asserts }
      })
    else { return }
    let words = scene.article.bytes(first..<predicate.words.upperBound)
    claims[target].positions.append(
      DraftPosition(
        actor: denier.flatMap { scene.actor(namedAt: $0.head) }, stance: predicate.isDoubt ? .doubts : .denies,
        source: denier.map { scene.article.bytes($0.tokens) }, cue: words, content: nil, quote: nil,
        reason: Reason(Self.rule, words)))
  }

  /// Where "which" after a comma, or "a claim that" after one, opens: a claim alone can be wrong or absurd in that way.
  private func opening(
    of relative: TokenIndex, _ predicate: VerdictReader.Predicate, in sentence: TokenRange, _ scene: ClaimContext
  ) -> TokenIndex? {
    let context = scene.context
    if context.isWhich(relative), context.kind(relative - 1) == .comma { return predicate.isOfClaims ? nil : relative }
    guard context.tag(relative) == .wh || context.tag(relative) == .complementizer,
      let noun = scene.article.nounGroup(at: relative - 1), context.apposition(at: noun.tokens.lowerBound) != nil,
      context.classes(noun.head).contains(.proposition)
    else { return nil }
    return noun.tokens.lowerBound
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
