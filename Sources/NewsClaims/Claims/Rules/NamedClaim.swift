/// A claim by its name, which nobody is said to make: "the allegation of fraud", "rumors that the dam leaked".
///
/// Matches `Rumors of fraud grew`; not `the findings of the panel`, which is who found it, nor `no suggestion of fraud`.
struct NamedClaim: SentenceRule {
  static let rule = Rule.namedClaim
  static let triggers: Triggers? = Triggers([.falsehood, .proposition], in: .reportingNouns)

  func apply(to sentence: Sentence, in scene: ClaimContext, _ claims: inout [ClaimDraft]) {
    guard scene.context.kind(sentence.tokens.upperBound - 1) != .question else { return }
    // What the sentence has claimed before this rule.
    let known = claims.lastIndex { $0.sightings[0].tokens.lowerBound < sentence.tokens.lowerBound }
    let taken = (known.map { $0 + 1 } ?? 0)..<claims.count
    let groups = scene.article.nounGroups[sentence.nounGroups].lazy.filter {
      scene.isOfMatter($0.head) || isRepeatedLie($0, scene)
    }
    for group in groups.prefix(scene.context.options.cuesInSentence) {
      let index = group.head
      guard !group.tokens.contains(where: { isAbsent($0, scene.context) }), !isPhrase(group, in: sentence, scene),
        scene.quote(ofNoun: index).map({ scene.attributions[$0].source == nil }) ?? true,
        let said = said(by: group, in: sentence.tokens, scene),
        !scene.isModal(said), !scene.isObligation(said),
        !claims[taken].contains(where: { $0.sightings[0].tokens.overlaps(said) })
      else { continue }
      var draft = ClaimDraft(
        text: ClaimText(scene).text(of: said), sightings: [DraftSighting(tokens: said)],
        positions: scene.disbelief(in: group.tokens.lowerBound..<said.lowerBound, on: scene.article.bytes(said)),
        reason: Reason(Self.rule, scene.article.bytes(index..<index + 1)),
        sentence: Int(scene.article.sentenceOfToken[index]), isAccusation: true)
      draft.noun = scene.context.lexicon[scene.context.token(index).word].lemma
      draft.evidence = EvidenceReader(scene).missing(of: group)
      claims.append(draft)
    }
  }

  /// "in charge of the port", "laid claim to it": what has no article there names nothing said, but in a headline.
  private func isPhrase(_ group: NounGroup, in sentence: Sentence, _ scene: ClaimContext) -> Bool {
    let before = group.tokens.lowerBound - 1
    guard group.tokens.count == 1, before >= sentence.tokens.lowerBound,
      !scene.context.classes(group.head).contains(.plural), scene.nounRow(group.head)?.isMass == false,
      scene.article.paragraphs[sentence.paragraph].kind != .headline
    else { return false }
    return scene.context.tag(before) == .preposition || scene.article.verbGroupOfToken[before] >= 0
  }

  /// "repeated the myth that", "repeated the false theory that".
  private func isRepeatedLie(_ group: NounGroup, _ scene: ClaimContext) -> Bool {
    let (context, next) = (scene.context, group.tokens.upperBound)
    return context.tag(next) == .complementizer
      && group.tokens.contains { context.isConspiracyTheory($0) || scene.isDisbelief($0) }
      && scene.endOfContent(openedBy: group.tokens.lowerBound) != nil
  }

  /// "no suggestion": not "unproven suggestions", which are made.
  private func isAbsent(_ index: TokenIndex, _ context: AttributionContext) -> Bool {
    context.classes(index).contains(.absence) && context.tag(index) != .adjective
  }

  /// "an allegation that Lee has called baseless": what is said of the claim.
  private func isVerdict(_ said: TokenRange, _ scene: ClaimContext) -> Bool {
    let verb = said.lazy.compactMap { scene.article.verbGroup(at: $0) }.first { $0.form == .finite }
    guard let verb, !scene.context.isCopula(verb), !verb.isPassive, verb.tokens.upperBound < said.upperBound else {
      return false
    }
    return VerdictReader(scene).label(from: verb.tokens.upperBound, in: said, isOfClaim: true) != nil
  }

  /// What a noun goes on to say, where the article names it and nobody else.
  private func said(by group: NounGroup, in sentence: TokenRange, _ scene: ClaimContext) -> TokenRange? {
    let next = group.tokens.upperBound
    let said = ObjectReader(scene).said(after: group.head, next, before: sentence.upperBound)
    if let quote = scene.quote(ofNoun: group.head) {
      return scene.attributions[quote].content.first.flatMap {
        isVerdict($0, scene) || ObjectReader(scene).isRelative($0) ? nil : $0
      }
    }
    if let end = scene.endOfContent(openedBy: group.tokens.lowerBound) { return next < end ? said : nil }
    guard let said, scene.isOwnVoice(group.head), !isVerdict(said, scene) else { return nil }
    return scene.context.tag(next) == .complementizer && ObjectReader(scene).isRelative(said) ? nil : said
  }
}
