/// Verdicts that something did not happen, or is nowhere: "that never happened", "there was no such order".
extension VerdictReader {
  /// "happened", "took place".
  func isHappening(_ group: VerbGroup) -> Bool { context.isOn(.happenings, group.head) }

  /// "that never happened", "that is not what happened", "nothing of the kind happened".
  func didNotHappen(_ group: VerbGroup, in range: TokenRange) -> Denial? {
    guard !scene.isConditional(group.tokens.lowerBound, in: range) else { return nil }
    if isHappening(group), let nothing = nothingOfTheKind(before: group, in: range) { return nothing }
    // "none of this happened"
    if isHappening(group), !scene.isNegated(group), let none = noneSubject(of: group, in: range) {
      return Denial(object: .pointer(none.pointer), stance: .denies, words: group.tokens, content: none.words)
    }
    guard let pronoun = pronounSubject(of: group, in: range), isMainSubject(pronoun.lowerBound, in: range),
      let end = pastHappening(group, in: range),
      isOver(end, in: range)
    else { return nil }
    let words = group.tokens.lowerBound..<end
    return Denial(
      object: .pointer(Pointer(noun: nil, isPlural: false)), stance: .denies, words: words, content: pronoun)
  }

  /// "nothing of the kind", "neither of those things" before a verb.
  private func nothingOfTheKind(before group: VerbGroup, in range: TokenRange) -> Denial? {
    let first = group.tokens.lowerBound
    let ahead = max(range.lowerBound, first - context.options.phraseTokens)..<first
    guard let of = ahead.last(where: context.isOf), of > range.lowerBound,
      let group = article.nounGroup(at: of + 1), group.tokens.upperBound == first,
      group.kind == .pronoun || context.isOn(.things, group.head),
      context.isNobody(of - 1) || context.isNothing(of - 1) || context.isNeither(of - 1),
      !scene.isConditional(of, in: range)
    else { return nil }
    var pointer = Pointer(noun: nil, isPlural: !context.isNothing(of - 1))
    pointer.isPair = context.isNeither(of - 1)
    return Denial(object: .pointer(pointer), stance: .denies, words: of - 1..<first, content: of - 1..<first)
  }

  /// "the opposite is true", "the reverse was the case".
  func reversed(by group: VerbGroup, in range: TokenRange) -> Denial? {
    guard !scene.isNegated(group), group.tokens.lowerBound > range.lowerBound,
      let subject = article.nounGroup(at: group.tokens.lowerBound - 1),
      context.isOn(.reverses, subject.head) || context.isContrary(subject.head)
    else { return nil }
    return Denial(
      object: .pointer(Pointer(noun: nil, isPlural: false, isRetort: true)), stance: .denies,
      words: subject.tokens.lowerBound..<group.tokens.upperBound, content: subject.tokens)
  }

  private func pastHappening(_ group: VerbGroup, in range: TokenRange) -> TokenIndex? {
    if isHappening(group) { return scene.isNegated(group) ? group.tokens.upperBound : nil }
    guard context.isCopula(group) else { return nil }
    let ahead = group.tokens.upperBound..<min(range.upperBound, group.tokens.upperBound + context.options.phraseTokens)
    guard let what = ahead.first(where: { context.tag($0) == .wh }), what + 1 < range.upperBound,
      scene.isNegated(group) || (ahead.lowerBound..<what).contains(where: { context.tag($0) == .negation }),
      let verb = (what + 1..<min(range.upperBound, what + 1 + context.options.phraseTokens)).lazy
        .compactMap({ self.article.verbGroup(at: $0) }).first, !verb.isNegated,
      isHappening(verb) ? verb.tokens.lowerBound == what + 1 : showsOtherwise(verb, what)
    else { return nil }
    return verb.tokens.upperBound
  }

  /// "that is not what the records show".
  private func showsOtherwise(_ verb: VerbGroup, _ what: TokenIndex) -> Bool {
    guard context.isOn(.signals, verb.head) || context.reportingVerb(verb)?.stance == .asserts,
      let subject = article.nounGroup(at: what + 1), subject.tokens.upperBound == verb.tokens.lowerBound
    else { return false }
    return context.classes(subject.head).contains(.proof) || context.isOn(.witnesses, subject.head)
  }

  /// "no such meeting took place", "there was no such order".
  func noSuch(at no: TokenIndex, in range: TokenRange) -> Denial? {
    guard no + 2 < range.upperBound, context.isSuch(no + 1), context.classes(no).contains(.absence),
      let group = article.nounGroup(at: no + 2), !scene.isConditional(no, in: range),
      case let next = group.tokens.upperBound
    else { return nil }
    var pointer = Pointer(noun: nil, isPlural: false, isRetort: true)
    pointer.echo = context.isOn(.things, group.head) ? nil : group.head
    if isThere(before: no) ? isOver(next, in: range) : isPlace(next, in: range) {
      return Denial(object: .pointer(pointer), stance: .denies, words: no..<next, content: no..<next)
    }
    // "It will do no such thing"
    guard pointer.echo == nil, let verb = article.verbGroup(at: no - 1), context.classes(verb.head).contains(.do),
      let subject = pronounSubject(of: verb, in: range)
        ?? person(before: verb, in: range).map({ $0..<$0 + 1 }), isOver(next, in: range)
    else { return nil }
    return Denial(object: .pointer(pointer), stance: .denies, words: subject.lowerBound..<next, content: no..<next)
  }

  private func isThere(before no: TokenIndex) -> Bool {
    no > 0 && article.verbGroup(at: no - 1).map(context.isCopula) ?? false
  }

  /// Whether a verb that says that something is there follows: "took place", "was found", "exists".
  private func isPlace(_ next: TokenIndex, in range: TokenRange) -> Bool {
    next < range.upperBound && article.verbGroup(at: next).map { $0.form == .finite && !scene.isNegated($0) } ?? false
  }

  /// "Nothing could be further from the truth".
  func nothingTruer(at nothing: TokenIndex, in range: TokenRange) -> Denial? {
    guard context.isNothing(nothing), nothing + 1 < range.upperBound, isMainSubject(nothing, in: range),
      let group = article.verbGroup(at: nothing + 1), context.isCopula(group),
      let end = pastDistance(group.tokens.upperBound, in: range)
    else { return nil }
    return Denial(
      object: .pointer(Pointer(noun: nil, isPlural: false, isRetort: true)), stance: .denies,
      words: nothing..<end, content: nothing..<nothing + 1)
  }
}
