/// Words that stand for claims made elsewhere: "it", "these claims", "that this was the case".
extension ObjectReader {
  /// "it", "this", "these claims", "the allegation", "which", with the token after it.
  func pointer(at start: TokenIndex, in content: TokenRange) -> (pointer: Pointer, end: TokenIndex)? {
    // "denied any such deal"
    if context.isAny(start), context.isSuch(start + 1), let group = article.nounGroup(at: start) {
      return (Pointer(noun: nil, isPlural: false), min(group.tokens.upperBound, content.upperBound))
    }
    // "all of the accusations"
    if let whole = pastShare(start, in: content) { return pointer(at: whole, in: content) }
    if context.classes(start).contains(.definite), !context.isThe(start), start + 1 < content.upperBound,
      isCalled(start + 1, in: content)
    {
      return (Pointer(noun: nil, isPlural: false, isRetort: true), start + 1)
    }
    // "that suggestion", where "that" opens no clause.
    if isDeterminer(start, in: content) {
      return pointer(at: start + 1, in: content)
    }
    // "that finding", which could be "finding that" as well
    if context.classes(start).contains(.definite), content.count == 2, article.nounGroup(at: start + 1) == nil,
      context.classes(start + 1).contains(.proposition)
    {
      return (Pointer(noun: start + 1, isPlural: false), start + 2)
    }
    if context.tag(start) == .wh || context.tag(start) == .complementizer, content.count == 1 {
      return (Pointer(noun: nil, isPlural: false, isBeside: context.tag(start) == .wh), start + 1)
    }
    if context.tag(start) == .pronoun, context.classes(start).contains(.definite) {
      // "rejected that", "pushed back on this"
      guard start + 1 < content.upperBound, context.tag(start + 1) != .mark else {
        return (Pointer(noun: nil, isPlural: false, isRetort: true), start + 1)
      }
      return article.nounGroup(at: start + 1)?.tokens.lowerBound == start + 1
        ? pointer(at: start + 1, in: content) : nil
    }
    if let end = pastDoing(start, in: content) { return (Pointer(noun: nil, isPlural: false), end) }
    guard let group = article.nounGroup(at: start) else { return nil }
    if group.tokens == content, context.apposition(at: start) != nil {
      return (Pointer(noun: nil, isPlural: false, isBeside: true), content.upperBound)
    }
    let classes = context.classes(group.head)
    let end = min(group.tokens.upperBound, content.upperBound)
    if group.kind == .pronoun {
      guard classes.contains(.neuter) || (classes.contains(.plural) && classes.contains(.objectPronoun)) else {
        return nil
      }
      return (Pointer(noun: nil, isPlural: classes.contains(.plural)), end)
    }
    if group.tokens.count == 1, classes.contains(.definite) {
      return (Pointer(noun: nil, isPlural: false, isRetort: true), end)
    }
    guard isClaimLike(group), group.head < content.upperBound, !isThought(group.head),
      said(after: group.head, group.tokens.upperBound, before: content.upperBound) == nil
    else { return nil }
    let isPlural = classes.contains(.plural)
    let opener = context.tag(start)
    let isThat = start > 0 && context.classes(start - 1).contains(.definite)
    // "the other's accusation", "each other's claims"
    if group.possessed != nil, group.tokens.contains(where: context.isOther) {
      return (Pointer(noun: group.head, isPlural: true, isMutual: true), end)
    }
    guard
      isPlural || isThat || opener == .determiner || opener == .possessive || group.kind == .name
        || group.possessed != nil
    else { return nil }
    var pointer = Pointer(noun: group.head, isPlural: isPlural, matter: matter(of: group))
    pointer.isPair = isPlural && context.isBoth(start)
    return (pointer, end)
  }

  /// Whether "this" or "that" is called something right away: "called this a false claim", "called that false".
  private func isCalled(_ next: TokenIndex, in content: TokenRange) -> Bool {
    (article.nounGroup(at: next).map { $0.tokens.lowerBound != next || context.tag($0.head) == .adjective } ?? true
      || context.tag(next) == .determiner)
      && VerdictReader(scene).label(from: next, in: content, isOfClaim: context.isAs(next)) != nil
  }

  /// A noun for a claim, for a number ("the figure") or for what is laid before a court ("the lawsuit").
  func isClaimLike(_ group: NounGroup) -> Bool {
    if context.classes(group.head).contains(.proposition) || context.isOn(.filings, group.head) { return true }
    // "disputes that point"
    let opener = group.tokens.count > 1 ? group.tokens.lowerBound : group.tokens.lowerBound - 1
    if context.isOn(.points, group.head), opener >= 0, context.classes(opener).contains(.definite),
      !context.isThe(opener)
    {
      return true
    }
    let next = group.tokens.upperBound
    // "the number of jobs" is a thing of its own.
    return context.isOn(.figures, group.head) && (next >= article.tokens.count || !context.isOf(next))
  }

  /// The token after "doing so", "having done that".
  private func pastDoing(_ start: TokenIndex, in content: TokenRange) -> TokenIndex? {
    var index = start
    if context.classes(index).isSuperset(of: [.have, .verbGerund]) { index += 1 }
    guard index + 1 < content.upperBound, context.classes(index).contains(.do),
      index > start || context.classes(index).contains(.verbGerund)
    else { return nil }
    let next = index + 1
    let isPronoun = context.classes(next).contains(.definite) || context.classes(next).contains(.neuter)
    let isLast = next + 1 == content.upperBound || context.tag(next + 1) == .mark
    return context.isSo(next) || (isPronoun && isLast) ? next + 1 : nil
  }

  /// The token after "all of", "every one of".
  private func pastShare(_ start: TokenIndex, in content: TokenRange) -> TokenIndex? {
    guard context.tag(start) == .determiner, !context.classes(start).contains(.definite),
      !context.classes(start).contains(.absence)
    else { return nil }
    return (start + 1..<min(start + 3, content.upperBound)).first { index in
      context.isOf(index) && index + 1 < content.upperBound
    }.map { $0 + 1 }
  }

  /// "that suggestion as a sign …": no verb follows the noun.
  func isDeterminer(_ that: TokenIndex, in content: TokenRange) -> Bool {
    guard context.tag(that) == .complementizer, that + 1 < content.upperBound,
      let group = article.nounGroup(at: that + 1), group.kind == .common, context.tag(group.head) != .determiner
    else { return false }
    let next = pastTime(group.tokens.upperBound)
    guard next < content.upperBound,
      content.contains(where: { isVerbBeside(that, at: $0) })
    else { return true }
    if context.tag(next) == .mark { return true }
    // One thing needs a word before it: "that bill after the vote" opens no clause, "that bills after the vote" may.
    let opener = context.tag(group.tokens.lowerBound)
    let isBare = opener != .determiner && opener != .possessive && !context.classes(group.head).contains(.plural)
    return isBare && (context.tag(next) == .preposition || context.tag(next) == .subordinator)
  }

  /// Whether a finite verb stands at a token, and not in marks that a word stands outside of: “a lie”.
  private func isVerbBeside(_ word: TokenIndex, at index: TokenIndex) -> Bool {
    scene.isFiniteVerb(at: index) && article.quotationOfToken[index] == article.quotationOfToken[word]
  }

  /// The token after "Friday", "on Friday".
  func pastTime(_ index: TokenIndex) -> TokenIndex {
    guard index < article.tokens.count else { return index }
    let day = context.tag(index) == .preposition && index + 1 < article.tokens.count ? index + 1 : index
    guard let group = article.nounGroup(at: day), group.kind == .time else { return index }
    return group.tokens.upperBound
  }

  /// "the idea", "the view": as often a plan as a claim; not "these concerns".
  private func isThought(_ noun: TokenIndex) -> Bool {
    guard scene.nounRow(noun)?.act == .attitude else { return false }
    return noun == 0 || !context.isThese(noun - 1)
  }

  /// "fraud" in "the fraud charges".
  func matter(of group: NounGroup) -> TokenRange? {
    guard scene.isOfMatter(group.head), context.tag(group.tokens.lowerBound) != .possessive else { return nil }
    var start = group.head
    while start > group.tokens.lowerBound, context.tag(start - 1) == .noun || context.tag(start - 1) == .gerund {
      start -= 1
    }
    // Not "the rebel claims", "the media reports": who makes them.
    let isDeed = context.tag(group.head - 1) == .gerund || context.classes(group.head - 1).contains(.deed)
    return start < group.head && isDeed ? start..<group.head : nil
  }

  /// "that this was the case", "that it had happened": a clause that only points to another.
  func isPointingClause(_ words: TokenRange) -> Bool {
    var start = words.lowerBound
    if context.tag(start) == .complementizer { start += 1 }
    guard start < words.upperBound, let group = article.nounGroup(at: start) else {
      return isThatWasTheCase(start, words)
    }
    if group.kind == .pronoun, isEllipsis(group.tokens.upperBound, words) || isDoneSo(group.tokens.upperBound, words) {
      return true
    }
    // "that any such deal had been made"
    if context.isAny(start), context.isSuch(start + 1), scene.isFiniteVerb(at: group.tokens.upperBound) { return true }
    let isPointer = group.kind == .pronoun && context.classes(group.head).contains(.neuter)
    let isThis = group.tokens.count == 1 && context.classes(group.head).contains(.definite)
    return (isPointer || isThis) && isTruthOnly(group.tokens.upperBound, words)
  }

  /// "that he was", "it had": an auxiliary that takes up the verb of the claim.
  private func isEllipsis(_ verb: TokenIndex, _ words: TokenRange) -> Bool {
    guard verb < words.upperBound, let group = article.verbGroup(at: verb), !group.isNegated else { return false }
    return context.tag(group.head) == .auxiliary && group.tokens.upperBound == words.upperBound
  }

  /// "that he had done so", "she ever did that".
  private func isDoneSo(_ verb: TokenIndex, _ words: TokenRange) -> Bool {
    guard let first = (verb..<words.upperBound).first(where: { context.tag($0) != .adverb }),
      let group = article.verbGroup(at: first), !group.isNegated, context.classes(group.head).contains(.do),
      group.tokens.upperBound + 1 == words.upperBound, case let last = group.tokens.upperBound
    else { return false }
    return context.isSo(last) || context.classes(last).contains(.definite) || context.classes(last).contains(.neuter)
  }

  /// Whether "that" stands for a claim: "that that was the case".
  private func isThatWasTheCase(_ start: TokenIndex, _ words: TokenRange) -> Bool {
    start < words.upperBound && context.classes(start).contains(.definite) && isTruthOnly(start + 1, words)
  }

  private func isTruthOnly(_ verb: TokenIndex, _ words: TokenRange) -> Bool {
    guard verb < words.upperBound, let group = article.verbGroup(at: verb) else { return false }
    // "denied it happened"
    if context.isOn(.happenings, group.head) { return true }
    return VerdictReader(scene).predicate(after: group, in: words)?.isTruth == true
  }
}
