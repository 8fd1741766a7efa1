/// Verdicts by the absence of proof: "there is no evidence that …".
extension VerdictReader {
  /// "there is no evidence that …", "found no evidence of …", "there is no truth to the claim".
  func absence(at no: TokenIndex, in range: TokenRange) -> Denial? {
    var proof = no + 1
    while proof < range.upperBound, context.tag(proof) == .adjective { proof += 1 }
    guard proof < range.upperBound, context.classes(proof).contains(.proof) || context.isOn(.traces, proof),
      !scene.isConditional(no, in: range)
    else { return nil }
    if let groundless = groundless(no, proof, in: range) { return groundless }
    guard proof + 1 < range.upperBound, isStatedAbsence(no, in: range) else { return nil }
    let words = no..<proof + 1
    let next = proof + 1
    guard let object = missing(after: next, in: range) else { return nil }
    return Denial(
      object: object, stance: context.isOn(.truths, proof) ? .denies : .doubts, words: words,
      content: next..<range.upperBound, denier: holder(of: no, in: range))
  }

  /// "there is no …", "found no …": not "offered no evidence", which is no verdict.
  private func isStatedAbsence(_ no: TokenIndex, in range: TokenRange) -> Bool {
    // A quotation mark may stand between: found “no evidence”.
    let before = no > 1 && context.isMark(no - 1) ? no - 2 : no - 1
    guard before >= 0, context.tag(no) == .determiner, let group = article.verbGroup(at: before),
      group.tokens.upperBound == before + 1
    else { return false }
    if context.isCopula(group) { return true }
    if isHaving(group) { return holder(of: no, in: range) != nil || isSpeaker(of: group, in: range) }
    // What the article says that others found is a quote of theirs.
    guard !scene.isOwnVoice(group.head) || isOpening(no, of: range) else { return false }
    return context.reportingVerb(group)?.findsOut ?? false
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
      context.tag(verb.tokens.upperBound) == .complementizer, !scene.isConditional(index, in: range)
    else { return nil }
    let start = verb.tokens.upperBound
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
  private func missing(after next: TokenIndex, in range: TokenRange) -> Denial.Object? {
    let bounds = ContentBounds(context: context)
    var start = next
    // "no evidence” yet that"
    while start < range.upperBound, context.isMark(start) || context.classes(start).contains(.adverb) || isYet(start) {
      start += 1
    }
    guard start < range.upperBound else { return nil }
    let support = article.verbGroup(at: start).flatMap { $0.form == .infinitive ? $0 : nil }
    let isSupport = support != nil
    if let support { start = support.tokens.upperBound }
    guard start + 1 < range.upperBound else { return nil }
    let sentence = start..<min(range.upperBound, article.sentence(at: start).upperBound)
    guard start + 1 < sentence.upperBound else { return nil }
    if context.tag(start) == .complementizer || scene.isClause(sentence) {
      let end = bounds.end(from: start, .clause, in: sentence)
      // "no evidence that the dam leaked - though …"
      let dash = (start..<end).first { context.kind($0) == .dash && context.token($0).shape.contains(.spaceBefore) }
      let said = start..<(dash ?? end)
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
