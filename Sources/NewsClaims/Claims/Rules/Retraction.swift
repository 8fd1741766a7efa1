/// What somebody takes back who withdraws the paper that said so.
///
/// Matches `The paper withdrew an article in which it reported that the dam had burst`; not `The paper withdrew an
/// offer`, nor `The army withdrew from the port, which it said was safe`.
struct Retraction: SentenceRule {
  static let rule = Rule.retraction

  func apply(to sentence: Sentence, in scene: ClaimContext, _ claims: inout [ClaimDraft]) {
    let context = scene.context
    let number = Int(scene.article.sentenceOfToken[sentence.tokens.lowerBound])
    guard let last = claims.last, last.sentence == number else { return }
    for group in scene.article.verbGroups(of: sentence) where context.reportingVerb(group)?.withdraws ?? false {
      guard group.form == .finite, !group.isPassive, scene.isOwnVoice(group.head), scene.isFactual(group),
        let paper = scene.article.nounGroup(at: group.tokens.upperBound), isPaper(paper, context),
        case let who = paper.tokens.upperBound, context.tag(who) == .wh || context.tag(who + 1) == .wh,
        let subject = SubjectFinder(context: context).subject(of: group),
        let target = claims.indices.first(where: { claim in
          claims[claim].sentence == number && claims[claim].sightings[0].tokens.lowerBound > who
            && claims[claim].positions.allSatisfy { $0.stance == .asserts }
        })
      else { continue }
      let words = scene.article.bytes(group.tokens)
      claims[target].positions.append(
        DraftPosition(
          actor: scene.actor(namedAt: subject.head), stance: .denies, source: scene.article.bytes(subject.tokens),
          cue: words, content: nil, quote: nil, reason: Reason(Self.rule, words)))
    }
  }

  private func isPaper(_ group: NounGroup, _ context: AttributionContext) -> Bool {
    context.classes(group.head).contains(.document) || context.isOn(.pieces, group.head)
  }
}
