/// Verdicts by the absence of proof: "there is no evidence that …".
extension VerdictReader {
  /// "there is no evidence that …", "found no evidence of …", "there is no truth to the claim".
  func absence(at no: TokenIndex, in range: TokenRange) -> Denial? {
    guard context.classes(no).contains(.absence) || context.isOn(.scarcity, no), !scene.isConditional(no, in: range)
    else { return nil }
    guard let proof = proof(from: no + 1, in: range) else { return noDeed(at: no, in: range) }
    if let groundless = groundless(no, proof, in: range) ?? emerged(no, proof, in: range) { return groundless }
    guard proof + 1 < range.upperBound, isStatedAbsence(no, in: range),
      let object = missing(proof, in: range)
    else { return nil }
    return Denial(
      object: object, stance: context.isOn(.truths, proof) ? .denies : .doubts, words: no..<proof + 1,
      content: proof + 1..<range.upperBound, denier: holder(of: no, in: range) ?? finder(of: no))
  }

  /// "No evidence has emerged that …", "No evidence was found that …".
  private func emerged(_ no: TokenIndex, _ proof: TokenIndex, in range: TokenRange) -> Denial? {
    guard proof + 1 < range.upperBound, context.classes(proof).contains(.proof),
      let verb = article.verbGroup(at: proof + 1), verb.form == .finite, !scene.isNegated(verb), scene.isFactual(verb),
      verb.isPassive ? finds(verb) : context.reportingVerb(verb) == nil,
      case let next = verb.tokens.upperBound, next + 1 < range.upperBound,
      context.tag(next) == .complementizer || context.tag(next) == .infinitiveMark || context.isOf(next),
      let object = missing(next - 1, in: range)
    else { return nil }
    let content = next..<min(range.upperBound, article.sentence(at: next).upperBound)
    return Denial(object: object, stance: .doubts, words: no..<next, content: content)
  }

  /// "The evidence does not support the claim that …".
  func unsupported(by group: VerbGroup, in range: TokenRange) -> Denial? {
    guard scene.isNegated(group), context.isOn(.signals, group.head), group.tokens.upperBound < range.upperBound,
      !group.tokens.contains(where: { context.classes($0).contains(.modal) && !context.isAbility($0) }),
      !scene.isConditional(group.tokens.lowerBound, in: range),
      let subject = SubjectFinder(context: context).subject(of: group),
      context.classes(subject.head).contains(.proof) || context.isOn(.witnesses, subject.head)
    else { return nil }
    let claim = group.tokens.upperBound..<range.upperBound
    guard let object = ObjectReader(scene).namedClaim(at: claim.lowerBound, in: claim) else { return nil }
    return Denial(object: object, stance: .doubts, words: group.tokens, content: claim)
  }

  /// "found no wrongdoing", "found no link between the two".
  private func noDeed(at no: TokenIndex, in range: TokenRange) -> Denial? {
    guard no > 0, no + 1 < range.upperBound, let group = article.nounGroup(at: no + 1),
      context.classes(group.head).contains(.deed), context.classes(group.head).isDisjoint(with: .proposition),
      // "found no fault with it" praises.
      group.tokens.upperBound >= range.upperBound || !context.isWith(group.tokens.upperBound),
      isStatedAbsence(no, in: range), let verb = article.verbGroup(at: no - 1), finds(verb)
    else { return nil }
    let sentence = no + 1..<min(range.upperBound, article.sentence(at: no).upperBound)
    let deed = no + 1..<ContentBounds(context: context).end(from: no + 1, .phrase, in: sentence)
    return Denial(
      object: .proposition(deed), stance: .denies, words: no..<no + 1, content: deed, denier: finder(of: no))
  }

  /// "did not find any evidence that …", "failed to find evidence of …", "is not a shred of evidence for …".
  func unfound(by group: VerbGroup, in range: TokenRange) -> Denial? {
    guard isFruitless(group), !scene.isConditional(group.tokens.lowerBound, in: range),
      let proof = proof(from: pastNot(group, in: range), in: range), proof + 1 < range.upperBound,
      case let subject = SubjectFinder(context: context).subject(of: group),
      group.form == .finite || subject != nil, let object = missing(proof, in: range)
    else { return nil }
    let isOwn = scene.isOwnVoice(group.head) && !context.isCopula(group)
    return Denial(
      object: object, stance: context.isOn(.truths, proof) ? .denies : .doubts,
      words: group.tokens.lowerBound..<proof + 1, content: proof + 1..<range.upperBound,
      denier: isOwn ? subject?.head : nil)
  }

  /// "did not find", "could not find", "failed to find", "was unable to find", and "there is not".
  func isFruitless(_ group: VerbGroup) -> Bool {
    if context.isCopula(group) {
      let isThere = (max(0, group.tokens.lowerBound - 1)..<group.head).contains { context.isThere($0) }
      return isThere && (scene.isNegated(group) || isNot(group.tokens.upperBound))
    }
    guard finds(group) else { return false }
    let before = group.tokens.lowerBound - 1
    return group.isNegated
      || (group.form == .infinitive && before > 0 && (context.isOn(.failings, before) || context.isUnable(before)))
  }

  private func isNot(_ index: TokenIndex) -> Bool {
    index < article.tokens.count && context.tag(index) == .negation
  }

  private func pastNot(_ group: VerbGroup, in range: TokenRange) -> TokenIndex {
    isNot(group.tokens.upperBound) ? group.tokens.upperBound + 1 : group.tokens.upperBound
  }

  /// "found", "turned up", "uncovered".
  private func finds(_ group: VerbGroup) -> Bool {
    context.reportingVerb(group)?.findsOut ?? false || context.isOn(.discoveries, group.head)
  }

  /// The noun for a proof past adjectives: "convincing evidence", "a shred of evidence", "sign", or for a deed.
  private func proof(from start: TokenIndex, in range: TokenRange) -> TokenIndex? {
    var proof = start
    // "turned up"
    if proof < range.upperBound, context.isUp(proof) { proof += 1 }
    while proof < range.upperBound,
      context.tag(proof) == .adjective || context.tag(proof) == .determiner || context.tag(proof) == .adverb
    {
      // "not enough evidence" is some.
      if context.isEnough(proof) { return nil }
      proof += 1
    }
    if proof + 2 < range.upperBound, context.isOn(.scraps, proof), context.isOf(proof + 1) { proof += 2 }
    // "convincing evidence"
    if proof < range.upperBound, context.tag(proof) == .gerund, let group = article.nounGroup(at: proof + 1) {
      proof = group.head
    }
    guard proof < range.upperBound else { return nil }
    return context.classes(proof).contains(.proof) || context.isOn(.traces, proof) || isSign(proof) ? proof : nil
  }

  /// "found no sign": not "there is no sign", "showed no sign", which say what is not done.
  private func isSign(_ sign: TokenIndex) -> Bool {
    guard context.isOn(.signs, sign) else { return false }
    let ahead = max(0, sign - context.options.absenceTokens)..<sign
    let verb = ahead.reversed().lazy.compactMap { self.article.verbGroup(at: $0) }.first
    return verb.map { finds($0) && !context.isOn(.signals, $0.head) } ?? false
  }

  /// "there is no …", "found no …": not "offered no evidence", which is no verdict.
  private func isStatedAbsence(_ no: TokenIndex, in range: TokenRange) -> Bool {
    // A quotation mark may stand between: found “no evidence”.
    var before = no > 1 && context.isMark(no - 1) ? no - 2 : no - 1
    while before >= range.lowerBound,
      context.tag(before) == .adverb && article.verbGroup(at: before) == nil || context.isUp(before)
    {
      before -= 1
    }
    guard before >= 0, context.tag(no) == .determiner || context.isOn(.scarcity, no),
      let group = article.verbGroup(at: before),
      group.tokens.upperBound == before + 1
    else { return false }
    if context.isCopula(group) { return true }
    if isHaving(group) { return holder(of: no, in: range) != nil || isSpeaker(of: group, in: range) }
    guard finds(group), !scene.isNegated(group) else { return false }
    // What the article says that others found is mostly a quote of theirs.
    return !scene.isOwnVoice(group.head) || isOpening(no, of: range) || finder(of: no) != nil
  }

  /// Who found none, where no quote gives it to them: "The paper found no record of it".
  private func finder(of no: TokenIndex) -> TokenIndex? {
    guard no > 0, let group = article.verbGroup(at: context.isUp(no - 1) ? no - 2 : no - 1),
      scene.isOwnVoice(group.head), scene.isFactual(group), finds(group),
      !scene.attributions.contains(where: { $0.cue.head == group.head })
    else { return nil }
    return SubjectFinder(context: context).subject(of: group)?.head
  }

  /// "the allegations had no basis": what is claimed has none.
  private func groundless(_ no: TokenIndex, _ ground: TokenIndex, in range: TokenRange) -> Denial? {
    guard context.isOn(.grounds, ground), no > range.lowerBound, let group = article.verbGroup(at: no - 1),
      isHaving(group),
      let claim = namedSubject(of: group, in: range)
    else { return nil }
    return Denial(
      object: claim.object, stance: .denies, words: group.tokens.lowerBound..<ground + 1, content: claim.content)
  }

  /// "nothing to suggest that …", "nothing suggested that …".
  func nothing(at index: TokenIndex, in range: TokenRange) -> Denial? {
    let ahead = index + 1..<min(range.upperBound, index + 1 + context.options.phraseTokens)
    guard context.isNothing(index), let verb = ahead.lazy.compactMap({ self.article.verbGroup(at: $0) }).first,
      context.isOn(.signals, verb.head), !scene.isNegated(verb), verb.tokens.upperBound + 1 < range.upperBound,
      !scene.isConditional(index, in: range)
    else { return nil }
    let start = verb.tokens.upperBound
    if let claim = ObjectReader(scene).namedClaim(at: start, in: start..<range.upperBound) {
      return Denial(object: claim, stance: .doubts, words: index..<start, content: start..<range.upperBound)
    }
    guard context.tag(start) == .complementizer else { return nil }
    let sentence = start..<min(range.upperBound, article.sentence(at: start).upperBound)
    let said = start..<ContentBounds(context: context).end(from: start, .clause, in: sentence)
    guard said.count > 1, !scene.isModal(said) else { return nil }
    return Denial(
      object: .proposition(said), stance: .doubts, words: index..<verb.tokens.upperBound, content: said)
  }

  /// "has no", "have seen no".
  private func isHaving(_ group: VerbGroup) -> Bool {
    context.classes(group.head).contains(.have) && !group.isNegated
  }

  /// Who has no proof, where it is a body that would have it: "Police have no evidence that …"; that a person has none
  /// says as often that the person claims it.
  private func holder(of no: TokenIndex, in range: TokenRange) -> TokenIndex? {
    guard no > range.lowerBound, let group = article.verbGroup(at: no - 1), isHaving(group),
      scene.isOwnVoice(group.head), let subject = SubjectFinder(context: context).subject(of: group)
    else { return nil }
    let bodies: WordClasses = [.people, .body, .government, .countryName, .acronym]
    let isPlural = context.classes(subject.head).isSuperset(of: [.role, .plural])
    return isPlural || !context.classes(subject.head).isDisjoint(with: bodies) ? subject.head : nil
  }

  /// "we have no evidence", "that they had no evidence": the speakers.
  private func isSpeaker(of group: VerbGroup, in range: TokenRange) -> Bool {
    let subject = group.tokens.lowerBound - 1
    guard subject >= range.lowerBound, context.tag(subject) == .pronoun, isMainSubject(subject, in: range) else {
      return false
    }
    return context.classes(subject).contains(.firstPerson) || isThem(subject) || isIt(subject)
  }

  /// Whether a token opens what is said, perhaps after a quotation mark.
  private func isOpening(_ index: TokenIndex, of range: TokenRange) -> Bool {
    index == range.lowerBound || (index == range.lowerBound + 1 && context.isMark(range.lowerBound))
  }

  /// "yet" and its like right after a noun join nothing.
  private func isYet(_ index: TokenIndex) -> Bool {
    context.tag(index) == .coordinator && index + 1 < article.tokens.count
      && (context.tag(index + 1) == .complementizer || context.isOf(index + 1))
  }

  /// What there is no evidence of: "that …", "of fraud", "to suggest that …", "for the claim".
  private func missing(_ proof: TokenIndex, in range: TokenRange) -> Denial.Object? {
    let bounds = ContentBounds(context: context)
    var start = proof + 1
    // "no evidence” yet that"
    while start < range.upperBound, context.isMark(start) || context.classes(start).contains(.adverb) || isYet(start) {
      start += 1
    }
    guard start < range.upperBound else { return nil }
    // "no evidence in the report that"
    if context.isIn(start) { start = ObjectReader(scene).pastPlace(start, before: range.upperBound) }
    let support = article.verbGroup(at: start).flatMap { $0.form == .infinitive ? $0 : nil }
    let isSupport = support != nil
    if let support { start = support.tokens.upperBound }
    guard start + 1 < range.upperBound else { return nil }
    let sentence = start..<min(range.upperBound, article.sentence(at: start).upperBound)
    guard start + 1 < sentence.upperBound else { return nil }
    // "no evidence to support that claim"
    let isThat = ObjectReader(scene).isDeterminer(start, in: start..<ContentBounds(context: context).trimmed(sentence))
    if !isThat, context.tag(start) == .complementizer || scene.isClause(sentence) {
      let end = bounds.end(from: start, .clause, in: sentence)
      // "no evidence that the dam leaked - though …"
      let dash = (start..<end).first { context.kind($0) == .dash && context.token($0).shape.contains(.spaceBefore) }
      let said = start..<(dash ?? end)
      // "no sign that he will leave" leaves open whether he will.
      guard context.classes(proof).contains(.proof) || !scene.foretells(said) else { return nil }
      return said.count > 1 && !scene.isObligation(said) ? .proposition(said) : nil
    }
    let object = context.tag(start) == .preposition ? start + 1 : start
    let reader = ObjectReader(scene)
    let words = object..<sentence.upperBound
    if let pointer = reader.pointer(at: object, in: words) { return .pointer(pointer.pointer) }
    if let named = reader.namedClaim(at: object, in: words) { return named }
    guard isSupport || context.isOf(start), isMatter(object) else { return nil }
    return .proposition(object..<bounds.end(from: object, .phrase, in: sentence))
  }

  /// "fraud", "Lee's involvement", "taking bribes": not "the videos", which may be there and prove nothing.
  private func isMatter(_ start: TokenIndex) -> Bool {
    if context.tag(start) == .gerund { return true }
    guard let group = article.nounGroup(at: start) else { return false }
    return !context.isThe(start) || context.classes(group.head).contains(.deed)
  }
}
