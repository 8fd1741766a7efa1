/// Verdicts by the absence of proof: "there is no evidence that …".
extension VerdictReader {
  /// "there is no evidence that …", "found no evidence of …", "there is no truth to the claim".
  func absence(at no: TokenIndex, in range: TokenRange) -> Denial? {
    var proof = no + 1
    while proof < range.upperBound, context.tag(proof) == .adjective { proof += 1 }
    guard proof + 1 < range.upperBound, context.classes(proof).contains(.proof),
      isStatedAbsence(no, in: range), !isConditional(no, in: range)
    else { return nil }
    let words = no..<proof + 1
    let next = proof + 1
    guard let object = missing(after: next, in: range) else { return nil }
    return Denial(
      object: object, stance: context.isTruth(proof) ? .denies : .doubts, words: words,
      content: next..<range.upperBound)
  }

  /// "there is no …", "found no …": not "offered no evidence", which is no verdict.
  private func isStatedAbsence(_ no: TokenIndex, in range: TokenRange) -> Bool {
    // A quotation mark may stand between: found “no evidence”.
    let before = no > 1 && context.isMark(no - 1) ? no - 2 : no - 1
    guard before >= 0, context.tag(no) == .determiner, let group = article.verbGroup(at: before),
      group.tokens.upperBound == before + 1
    else { return false }
    if context.isCopula(group) { return true }
    // What the article says that others found is a quote of theirs.
    guard !scene.isOwnVoice(group.head) || isOpening(no, of: range) else { return false }
    return context.reportingVerb(group)?.findsOut ?? false
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
      let said = start..<bounds.end(from: start, .clause, in: sentence)
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
