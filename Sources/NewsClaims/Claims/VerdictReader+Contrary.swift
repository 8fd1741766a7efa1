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
    // "Lee's claim that … is at odds with the record"
    let before = max(range.lowerBound, word - context.options.phraseTokens)..<word
    if let copula = before.lazy.compactMap({ self.article.verbGroup(at: $0) }).last, context.isCopula(copula),
      let subject = namedSubject(of: copula, in: range), case .namedClaim = subject.object
    {
      return Denial(
        object: subject.object, stance: .denies, words: copula.tokens.lowerBound..<word + 2, content: subject.content)
    }
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
        context.reportingVerb(verb)?.stance == .asserts || context.isOn(.beliefs, verb.head), !verb.isNegated
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
      let commas = (contrary..<range.upperBound - 1).filter { context.kind($0) == .comma }
      func clauseAfter(_ comma: TokenIndex) -> TokenRange {
        let end = commas.last.flatMap { $0 > comma + 1 && isSourced($0, in: range) ? $0 : nil } ?? range.upperBound
        return comma + 1..<bounds.end(from: comma + 1, .clause, in: comma + 1..<end)
      }
      guard
        let comma = commas.prefix(context.options.prepositionHops).first(where: {
          ClaimText(scene).affirmed(clauseAfter($0)) != nil
        }) ?? commas.last
      else { return nil }
      clause = clauseAfter(comma)
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

  /// ", papers show": who says so, at the end.
  private func isSourced(_ comma: TokenIndex, in range: TokenRange) -> Bool {
    let last = ContentBounds(context: context).trimmed(comma + 1..<range.upperBound) - 1
    return last > comma + 1 && context.reportingVerb(at: last)?.stance == .asserts
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

  /// "None of this", "neither of those things", "neither claim" before a verb.
  func noneSubject(of group: VerbGroup, in range: TokenRange) -> (words: TokenRange, pointer: Pointer)? {
    let end = beforeInsertion(group.tokens.lowerBound - 1, in: range) + 1
    let oldest = max(range.lowerBound, end - context.options.absenceTokens)
    guard oldest < end, let none = (oldest..<end).last(where: { context.isNone($0) || context.isNeither($0) }),
      isMainSubject(none, in: range) || opensClause(none, in: range), case let next = none + 1
    else { return nil }
    let isOf = next + 1 < end && context.isOf(next) && pointsBack(next + 1..<end)
    let isNamed = article.nounGroup(at: none)?.tokens.upperBound == end && isClaims(end - 1)
    guard isOf || isNamed || next == end else { return nil }
    var pointer = Pointer(noun: nil, isPlural: true)
    pointer.isPair = context.isNeither(none)
    return (none..<end, pointer)
  }

  /// "this", "it", "these claims", "those things".
  private func pointsBack(_ words: TokenRange) -> Bool {
    let first = words.lowerBound
    if words.count == 1 { return isIt(first) || isThem(first) || context.classes(first).contains(.definite) }
    let isPointing = context.classes(first).contains(.definite) || context.isThese(first)
    return isPointing && article.nounGroup(at: first)?.tokens == words && isClaims(words.upperBound - 1)
  }

  private func isClaims(_ noun: TokenIndex) -> Bool {
    context.classes(noun).contains(.proposition) || context.isOn(.things, noun)
  }
}
