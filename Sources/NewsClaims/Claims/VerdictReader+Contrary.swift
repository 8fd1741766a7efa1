/// Verdicts by a phrase around a claim: "contrary to what Lee said", "what Lee denies is that …".
extension VerdictReader {
  /// "contrary to Lee's claim that …, the dam held": a denial by whoever says so; "contrary to what Lee said, the dam is
  /// not old": the clause beside it says the contrary of what is denied.
  func contrary(at index: TokenIndex, in range: TokenRange) -> Denial? {
    let range = range.clamped(to: article.sentence(at: index))
    guard context.isContrary(index), index + 2 < range.upperBound, context.isTo(index + 1),
      !scene.isConditional(index, in: range)
    else { return nil }
    if let object = ObjectReader(scene).namedClaim(at: index + 2, in: range), case .namedClaim(_, let said) = object,
      scene.isClause(said)
    {
      return Denial(
        object: object, stance: .denies, words: index..<index + 2, content: said, quote: scene.quote(after: said))
    }
    let claimant = claimant(from: index + 2, in: range)
    // "Contrary to reports, …"
    guard claimant != nil || ObjectReader(scene).claimNoun(at: index + 2, before: range.upperBound) != nil,
      let beside = besides(index, in: range)
    else { return nil }
    return Denial(
      object: .proposition(beside.clause), stance: .denies, words: index..<index + 2, content: beside.clause,
      quote: beside.quote, claimant: claimant, isContrary: true)
  }

  /// "is inconsistent with Lee's claim that …", "at odds with the claim".
  func clash(at word: TokenIndex, in range: TokenRange) -> Denial? {
    let range = range.clamped(to: article.sentence(at: word))
    guard context.isOn(.clashes, word), word + 2 < range.upperBound, context.isWith(word + 1),
      !scene.isConditional(word, in: range), !isUnsaid(word, in: range)
    else { return nil }
    let claim = word + 2..<range.upperBound
    let pointer = ObjectReader(scene).pointer(at: claim.lowerBound, in: claim)?.pointer
    guard
      let object = ObjectReader(scene).namedClaim(at: claim.lowerBound, in: claim)
        ?? pointer.flatMap({ $0.noun.flatMap(scene.owner) == nil ? nil : .pointer($0) })
    else { return nil }
    return Denial(object: object, stance: .denies, words: word..<word + 2, content: claim)
  }

  /// "is not inconsistent with", "may conflict with".
  private func isUnsaid(_ word: TokenIndex, in range: TokenRange) -> Bool {
    let before = max(range.lowerBound, word - context.options.phraseTokens)...word
    let verb = before.reversed().lazy.compactMap { self.article.verbGroup(at: $0) }.first
    return verb.map { scene.isNegated($0) || !scene.isFactual($0) } ?? false
  }

  /// Who said it: "what Lee told the court", "the claims of some guards", "Lee's claims".
  private func claimant(from start: TokenIndex, in range: TokenRange) -> TokenIndex? {
    if context.isWhat(start) {
      let ahead = start + 1..<min(range.upperBound, start + context.options.insertionTokens)
      guard let verb = ahead.lazy.compactMap({ self.article.verbGroup(at: $0) }).first(where: { $0.form == .finite }),
        context.reportingVerb(verb)?.stance == .asserts, !verb.isNegated
      else { return nil }
      return SubjectFinder(context: context).phrase(endingAt: verb.tokens.lowerBound - 1, from: start + 1)?.head
    }
    guard let noun = ObjectReader(scene).claimNoun(at: start, before: range.upperBound) else { return nil }
    if let owner = scene.owner(of: noun) { return owner.token }
    guard let next = article.nounGroup(at: noun)?.tokens.upperBound, next + 1 < range.upperBound,
      context.isOf(next) || context.isBy(next)
    else { return nil }
    return article.nounGroup(at: next + 1)?.head
  }

  /// The negated clause before "…, contrary to" or after the comma that ends it, and the quote that it is of, if any.
  private func besides(_ contrary: TokenIndex, in range: TokenRange) -> (clause: TokenRange, quote: Int?)? {
    let bounds = ContentBounds(context: context)
    let opening = range.lowerBound..<contrary
    var clause: TokenRange
    var quote: Int?
    if opening.allSatisfy({ context.tag($0) == .mark || context.tag($0) == .complementizer }) {
      guard let comma = (contrary..<range.upperBound).last(where: { context.kind($0) == .comma }) else { return nil }
      clause = comma + 1..<bounds.trimmed(comma + 1..<range.upperBound)
      // "Contrary to Lee's claims, Doe says …"
      if let number = scene.quote(after: contrary..<comma), let content = scene.attributions[number].content.first,
        content.lowerBound > comma
      {
        (quote, clause) = (number, content)
      }
    } else {
      clause = range.lowerBound..<bounds.trimmed(opening)
    }
    guard clause.count > 1, scene.isClause(clause), !scene.isModal(clause),
      ClaimText(scene).affirmed(clause) != nil
    else { return nil }
    return (clause, quote)
  }

  /// "What Lee denies is that the dam leaked".
  func cleft(at what: TokenIndex, in range: TokenRange) -> Denial? {
    guard context.isWhat(what), !scene.isConditional(what, in: range) else { return nil }
    let sentence = what + 1..<article.sentence(at: what).upperBound
    let groups = sentence.lazy.compactMap { self.article.verbGroup(at: $0) }.filter { $0.form == .finite }
    guard let denial = groups.first, scene.isFactual(denial), let stance = context.reportingVerb(denial)?.stance,
      stance == .denies || stance == .doubts,
      let subject = SubjectFinder(context: context).phrase(endingAt: denial.tokens.lowerBound - 1, from: what + 1),
      let copula = groups.first(where: { context.isCopula($0) && !scene.isNegated($0) }),
      case let that = copula.tokens.upperBound, that + 1 < sentence.upperBound, context.isThat(that)
    else { return nil }
    let said =
      that + 1..<ContentBounds(context: context).end(from: that + 1, .clause, in: that + 1..<sentence.upperBound)
    return Denial(
      object: .proposition(said), stance: stance, words: denial.tokens, content: said, denier: subject.head)
  }

  /// "None of this is true".
  func noneOf(_ pronoun: TokenIndex, in range: TokenRange) -> TokenRange? {
    let none = pronoun - 2
    guard none >= range.lowerBound, context.isNone(none), context.isOf(none + 1) else { return nil }
    return isMainSubject(none, in: range) ? none..<pronoun + 1 : nil
  }
}
