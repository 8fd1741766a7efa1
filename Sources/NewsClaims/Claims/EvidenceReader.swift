/// Reads what an article says of a claim's proof.
struct EvidenceReader {
  private let scene: ClaimContext
  private var context: AttributionContext { scene.context }

  init(_ scene: ClaimContext) { self.scene = scene }

  /// What is said of the proof of a claim, where it first stands.
  func evidence(of draft: ClaimDraft) -> [DraftEvidence] {
    let made = draft.positions.lazy.filter { $0.stance == .asserts }.compactMap(\.quote).first
    let said = made.map { missing(of: $0) + offered(by: $0) + cited(by: $0) } ?? []
    return (hedges(of: draft) + said).sorted { $0.range < $1.range }
  }

  /// "alleged", "purported" within the words; "is thought to" around them.
  private func hedges(of draft: ClaimDraft) -> [DraftEvidence] {
    if draft.reason.rule == .reportedBelief, let words = draft.reason.words {
      return [DraftEvidence(kind: .hedged, range: words)]
    }
    return draft.sightings[0].tokens.filter { context.classes($0).contains(.hedge) && !context.isQuoted($0) }.map {
      DraftEvidence(kind: .hedged, range: context.token($0).range)
    }
  }

  /// "without providing evidence" in the sentence of the cue, or "He offered no evidence." after it.
  private func missing(of quote: Int) -> [DraftEvidence] {
    let number = scene.sentence(of: quote)
    let own = scene.article.sentences[number]
    let found = absences(of: quote, in: own)
    let next = number + 1
    guard next < scene.article.sentences.count, scene.article.sentences[next].paragraph == own.paragraph else {
      return found
    }
    let isSame = isAboutSame(scene.article.sentences[next], quote)
    return found + (isSame ? absences(of: quote, in: scene.article.sentences[next]) : []) + unverified(ofBoth: next + 1)
  }

  /// "Neither account could be verified", two sentences after the first of them.
  private func unverified(ofBoth number: Int) -> [DraftEvidence] {
    guard number < scene.article.sentences.count, case let sentence = scene.article.sentences[number],
      sentence.tokens.contains(where: { context.isOn(.either, $0) })
    else { return [] }
    return scene.article.verbGroups(of: sentence).compactMap(unchecked).map {
      DraftEvidence(kind: .missing, range: scene.article.bytes($0))
    }
  }

  /// Whether a sentence opens with a pronoun or with the speaker's own name.
  private func isAboutSame(_ sentence: Sentence, _ quote: Int) -> Bool {
    guard let group = scene.article.nounGroup(at: sentence.tokens.lowerBound) else { return false }
    if group.kind == .pronoun || context.classes(group.head).contains(.proposition) { return true }
    if scene.article.verbGroups(of: sentence).contains(where: { unchecked($0) != nil }) { return true }
    guard let source = scene.attributions[quote].source else { return false }
    return context.token(group.head).word != 0 && context.token(group.head).word == context.token(source.head).word
  }

  private func absences(of quote: Int, in sentence: Sentence) -> [DraftEvidence] {
    let number = Int(scene.article.sentenceOfToken[sentence.tokens.lowerBound])
    guard scene.has(Self.proofs, inSentence: number) else { return unverified(quote, in: sentence) }
    var found: [DraftEvidence] = []
    for index in sentence.tokens where isProof(index) {
      guard let start = absence(before: index, in: sentence.tokens), scene.isOwnVoice(index) || isUnshown(start..<index)
      else { continue }
      found.append(DraftEvidence(kind: .missing, range: scene.article.bytes(start..<index + 1)))
    }
    return found + unverified(quote, in: sentence)
  }

  private static let proofs = Triggers(.proof, on: [.sources])

  private func isProof(_ index: TokenIndex) -> Bool {
    context.classes(index).contains(.proof) || context.isOn(.sources, index)
  }

  /// "without providing" in what somebody says: it is the article that says so.
  private func isUnshown(_ words: TokenRange) -> Bool {
    context.tag(words.lowerBound) == .preposition && !context.isQuoted(words.lowerBound)
      && words.contains { context.tag($0) == .gerund }
  }

  /// Where "without providing evidence" opens at the end of what somebody says.
  func unshown(in content: TokenRange) -> TokenIndex? {
    guard let proof = content.last, isProof(proof), let start = absence(before: proof, in: content),
      isUnshown(start..<proof)
    else { return nil }
    return start
  }

  /// "could not be verified", "did not verify", "an unverified claim that".
  private func unverified(_ quote: Int, in sentence: Sentence) -> [DraftEvidence] {
    let verbs = scene.article.verbGroups(of: sentence).compactMap(unchecked)
    let noun = scene.article.nounGroup(at: scene.attributions[quote].cue.head)?.tokens
    return verbs.map { DraftEvidence(kind: .missing, range: scene.article.bytes($0)) } + (noun.map(missing) ?? [])
  }

  /// What is missing of a claim that a noun names: "could not verify the claim that …", "unverified claims".
  func missing(of noun: NounGroup) -> [DraftEvidence] {
    let sentence = scene.article.sentences[Int(scene.article.sentenceOfToken[noun.head])]
    let words = scene.article.verbGroups(of: sentence).compactMap { group -> TokenRange? in
      let end = group.tokens.upperBound
      guard end <= noun.tokens.lowerBound, !group.isPassive, let words = unchecked(group) else { return nil }
      return (end..<noun.tokens.lowerBound).allSatisfy { context.tag($0) == .adverb } ? words : nil
    }
    return words.map { DraftEvidence(kind: .missing, range: scene.article.bytes($0)) } + missing(in: noun.tokens)
      + unproven(noun, in: sentence.tokens)
  }

  /// "offered no evidence for the claim that …".
  private func unproven(_ noun: NounGroup, in sentence: TokenRange) -> [DraftEvidence] {
    let proof = noun.tokens.lowerBound - 2
    guard proof > sentence.lowerBound, isProof(proof), context.tag(proof + 1) == .preposition,
      let start = absence(before: proof, in: sentence)
    else { return [] }
    return [DraftEvidence(kind: .missing, range: scene.article.bytes(start..<proof + 1))]
  }

  /// "unverified" in the words that name a claim.
  private func missing(in noun: TokenRange) -> [DraftEvidence] {
    noun.filter(isUnverified).prefix(1).map { DraftEvidence(kind: .missing, range: context.token($0).range) }
  }

  /// "could not be verified", "was unable to verify": the words that say so.
  private func unchecked(_ group: VerbGroup) -> TokenRange? {
    guard scene.isOwnVoice(group.head), context.reportingVerb(group)?.checks ?? false else { return nil }
    if group.isNegated || isOfNeither(group) { return group.tokens }
    guard group.form == .infinitive else { return nil }
    return inability(before: group.tokens.lowerBound).map { $0..<group.tokens.upperBound }
  }

  /// "neither claim could be verified".
  private func isOfNeither(_ group: VerbGroup) -> Bool {
    guard let subject = SubjectFinder(context: context).subject(of: group)?.tokens else { return false }
    return subject.count > 1 && context.isNeither(subject.lowerBound)
  }

  /// Where "unable", "was not able" before "to" opens.
  private func inability(before to: TokenIndex) -> TokenIndex? {
    guard to > 0 else { return nil }
    if context.isUnable(to - 1) { return to - 1 }
    guard context.isAble(to - 1) || context.isOn(.chances, to - 1),
      let verb = (0..<to - 1).last(where: { context.tag($0) != .adverb && context.tag($0) != .negation }),
      let group = scene.article.verbGroup(at: verb), context.isCopula(group), scene.isNegated(group)
    else { return nil }
    return group.tokens.lowerBound
  }

  private func isUnverified(_ index: TokenIndex) -> Bool {
    context.classes(index).contains(.absence) && context.tag(index) == .adjective
  }

  /// The word that takes the proof away: "without", "no", "did not provide".
  private func absence(before proof: TokenIndex, in sentence: TokenRange) -> TokenIndex? {
    var index = proof - 1
    while index >= sentence.lowerBound, index >= proof - context.options.absenceTokens {
      if context.classes(index).contains(.absence) { return index }
      // "no sources": of what is given alone.
      if context.isOn(.givings, index), let group = scene.article.verbGroup(at: index), group.isNegated {
        return group.tokens.lowerBound
      }
      guard context.tag(index) != .mark else { return nil }
      index -= 1
    }
    return nil
  }

  /// "citing court records", "pointed to a letter" in the sentence of the claim, by whoever makes it.
  private func cited(by quote: Int) -> [DraftEvidence] {
    let sentence = scene.article.sentences[scene.sentence(of: quote)]
    return scene.article.verbGroups(of: sentence).compactMap { group in
      guard context.reportingVerb(group)?.offersProof ?? false, scene.isOwnVoice(group.head), !group.isNegated,
        group.head != scene.attributions[quote].cue.head, isBySame(group, quote),
        // "without citing evidence"
        !context.classes(group.tokens.lowerBound - 1).contains(.absence)
      else { return nil }
      let next = group.tokens.upperBound
      guard next + 1 < sentence.tokens.upperBound, context.isTo(next) || scene.article.nounGroupOfToken[next] >= 0
      else {
        return nil
      }
      let end = ContentBounds(context: context).end(from: next, .phrase, in: sentence.tokens)
      return DraftEvidence(kind: .offered, range: scene.article.bytes(group.head..<end))
    }
  }

  private func isBySame(_ group: VerbGroup, _ quote: Int) -> Bool {
    if group.form == .gerund { return true }
    return SubjectFinder(context: context).subject(of: group)?.head == scene.attributions[quote].source?.head
  }

  /// "according to the court record": a document says so.
  private func offered(by quote: Int) -> [DraftEvidence] {
    guard scene.attributions[quote].rule == .accordingTo, let source = scene.attributions[quote].source,
      let speaker = scene.quotes[quote].speaker, scene.actors[speaker].kind == .document
    else { return [] }
    let range = scene.attributions[quote].cue.tokens.lowerBound..<source.tokens.upperBound
    return [DraftEvidence(kind: .offered, range: scene.article.bytes(range))]
  }
}
