/// A finding that somebody did not do what they were accused of.
///
/// Matches `A court cleared Lee of fraud`, `Lee was acquitted` after an accusation of Lee, and `Lee was found not guilty
/// of fraud`; not `The guards cleared the port of boats`, nor `The court cleared the way`.
struct Acquittal: SentenceRule {
  static let rule = Rule.acquittal
  static let triggers: Triggers? = Triggers(on: [.acquittals])

  func apply(to sentence: Sentence, in scene: ClaimContext, _ claims: inout [ClaimDraft]) {
    for group in scene.article.verbGroups(of: sentence) where scene.context.isOn(.acquittals, group.head) {
      guard group.form == .finite, scene.isOwnVoice(group.head), scene.isFactual(group), !scene.isSupposed(group.head),
        let finding = finding(by: group, in: sentence.tokens, scene),
        !scene.isConditional(group.tokens.lowerBound, in: sentence.tokens)
      else { continue }
      place(finding, at: sentence, in: scene, &claims)
    }
  }

  /// Who finds it, of whom, and of what.
  private struct Finding {
    let words: TokenRange
    let judge: TokenRange?
    let accused: NounGroup
    /// From the preposition on: "of fraud".
    let charge: TokenRange?
  }

  private func finding(by group: VerbGroup, in sentence: TokenRange, _ scene: ClaimContext) -> Finding? {
    let context = scene.context
    let subject = SubjectFinder(context: context).subject(of: group)
    let object = group.isPassive ? subject?.head : group.tokens.upperBound
    guard let object, object < sentence.upperBound, let accused = scene.article.nounGroup(at: object) else {
      return nil
    }
    var next = group.isPassive ? group.tokens.upperBound : accused.tokens.upperBound
    var end = group.tokens.upperBound
    // "found not guilty": the verb alone acquits nobody.
    if context.isOn(.findings, group.head) {
      guard next + 1 < sentence.upperBound, context.tag(next) == .negation, context.isGuilty(next + 1) else {
        return nil
      }
      next += 2
      end = next
    }
    let author = group.isPassive ? scene.author(after: next) : nil
    next = author?.end ?? next
    let charge = charge(from: next, in: sentence, scene)
    guard charge != nil || isSomebody(accused, scene) else { return nil }
    let judge = group.isPassive ? author.flatMap { scene.article.nounGroup(at: $0.noun)?.tokens } : subject?.tokens
    return Finding(words: group.tokens.lowerBound..<end, judge: judge, accused: accused, charge: charge)
  }

  /// "of fraud", "of taking bribes", "of the murder charges": a deed, not a thing; from the preposition on.
  private func charge(from next: TokenIndex, in sentence: TokenRange, _ scene: ClaimContext) -> TokenRange? {
    let context = scene.context
    guard next + 1 < sentence.upperBound, context.isOf(next) else { return nil }
    guard let group = scene.article.nounGroup(at: next + 1) else {
      guard context.tag(next + 1) == .gerund else { return nil }
      return next..<ContentBounds(context: context).end(from: next, .phrase, in: next..<sentence.upperBound)
    }
    let isOfDeed = !context.classes(group.head).isDisjoint(with: [.deed, .proposition])
    return isOfDeed ? next..<group.tokens.upperBound : nil
  }

  private func isSomebody(_ group: NounGroup, _ scene: ClaimContext) -> Bool {
    if let actor = scene.actor(namedAt: group.head) { return scene.actors[actor].kind == .person }
    return group.kind == .pronoun && Gender(scene.context.classes(group.head)) != nil
  }

  private func place(_ finding: Finding, at sentence: Sentence, in scene: ClaimContext, _ claims: inout [ClaimDraft]) {
    let number = Int(scene.article.sentenceOfToken[sentence.tokens.lowerBound])
    let words = scene.article.bytes(finding.words)
    let deed = finding.charge.flatMap { matter(of: $0.lowerBound + 1..<$0.upperBound, scene) }
    let position = DraftPosition(
      actor: finding.judge.flatMap { $0.lazy.compactMap { scene.actor(namedAt: $0) }.last }, stance: .denies,
      source: finding.judge.map { scene.article.bytes($0) }, cue: words, content: deed.map { scene.article.bytes($0) },
      quote: nil, reason: Reason(Self.rule, words))
    let oldest = number - scene.context.options.nounPointerSentences
    let target = claims.indices.last { claim in
      claims[claim].sentence >= oldest && claims[claim].sightings[0].tokens.upperBound <= finding.words.lowerBound
        && isAgainst(finding.accused, claims[claim], scene) && isOf(deed, claims[claim], scene)
    }
    if let target {
      claims[target].positions.append(position)
    } else if let deed, let charge = finding.charge, finding.accused.kind != .pronoun {
      claims.append(
        ClaimDraft(
          text: ClaimText(scene).accusationText(of: finding.accused.tokens, charge.lowerBound..<deed.upperBound),
          sightings: [DraftSighting(tokens: deed)], positions: [position], reason: Reason(Self.rule, words),
          sentence: number, isAccusation: true))
    }
  }

  /// Whether a claim is against whoever is cleared: it names them, or the one person of their gender.
  private func isAgainst(_ accused: NounGroup, _ claim: ClaimDraft, _ scene: ClaimContext) -> Bool {
    guard !scene.isModal(claim.sightings[0].tokens) else { return false }
    let named = claim.sightings[0].tokens.lazy.compactMap { scene.actor(namedAt: $0) }
    if let actor = scene.actor(namedAt: accused.head) { return named.contains(actor) }
    guard let gender = Gender(scene.context.classes(accused.head)) else { return false }
    let persons = Set(named.filter { scene.actors[$0].kind == .person && scene.actors[$0].gender.fits(gender) })
    return persons.count == 1 && claim.positions.allSatisfy { $0.actor != persons.first }
  }

  /// What was done: "murder" of "murder charges", nothing of "all charges" and "wrongdoing".
  private func matter(of charge: TokenRange, _ scene: ClaimContext) -> TokenRange? {
    guard let group = scene.article.nounGroup(at: charge.lowerBound) else { return charge }
    if scene.context.isOn(.wrongs, group.head) { return nil }
    guard scene.nounRow(group.head) != nil else { return charge }
    let matter = charge.lowerBound..<group.head
    let isNamed = matter.contains { scene.context.classes($0).contains(.deed) }
    return isNamed ? matter : nil
  }

  /// Whether a claim is of the deed that is named.
  private func isOf(_ deed: TokenRange?, _ claim: ClaimDraft, _ scene: ClaimContext) -> Bool {
    guard let deed else { return true }
    return ClaimWords(deed, in: scene).isPart(of: ClaimWords(claim.sightings[0].tokens, in: scene))
  }
}
