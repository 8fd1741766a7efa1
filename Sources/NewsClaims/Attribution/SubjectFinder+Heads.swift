/// From a noun group back to the noun that all belongs to: over prepositions, relative clauses, appositions and "and".
extension SubjectFinder {
  /// The phrase that a noun group ends, with all that it hangs on.
  func extended(_ group: NounGroup, end: TokenIndex, from lower: TokenIndex) -> Source? {
    guard let base = extendedByPrepositions(group, from: lower) else { return nil }
    var start = base.tokens.lowerBound
    var head = base.head
    if let name = nameBeforeApposition(start, head: head, from: lower) {
      start = name.tokens.lowerBound
      head = name.head
    } else if let first = coordinated(with: group, start, from: lower) {
      start = first.tokens.lowerBound
    }
    return Source(tokens: start..<end, head: head)
  }

  /// "a spokesman for the firm", "people briefed on the talks", "the man who led it": back to the first noun.
  func extendedByPrepositions(_ group: NounGroup, from lower: TokenIndex) -> Source? {
    var current = group
    var hops = 0
    while hops < context.options.prepositionHops {
      // "of stealing $9,000 from a school"
      let isMoney = current.tokens.lowerBound > lower && context.kind(current.tokens.lowerBound - 1) == .symbol
      let before = current.tokens.lowerBound - (isMoney ? 2 : 1)
      guard before >= lower, let noun = nounHolding(before, from: lower) else { break }
      current = noun
      hops += 1
    }
    return Source(tokens: current.tokens.lowerBound..<group.tokens.upperBound, head: current.head)
  }

  /// The noun group on which a group hangs that has this token right before it.
  private func nounHolding(_ before: TokenIndex, from lower: TokenIndex) -> NounGroup? {
    var end = before
    if context.tag(end) == .preposition {
      end -= 1
      guard end >= lower else { return nil }
      if let verb = article.verbGroup(at: end) {
        // "ended after Lee said": a conjunction of time opens a clause of its own.
        guard !context.classes(end + 1).contains(.subordinator), let last = beforeRelative(verb, from: lower) else {
          return nil
        }
        end = last
      } else if context.tag(end) == .adjective {
        end = beforeAdjective(end)
      }
    } else if let verb = article.verbGroup(at: end), verb.tokens.lowerBound > lower,
      context.tag(verb.tokens.lowerBound - 1) == .wh
    {
      end = verb.tokens.lowerBound - 2
    } else if let accused = beforeCharge(end, from: lower) {
      end = accused
    } else {
      return nil
    }
    guard end >= lower, let noun = article.nounGroup(at: end), noun.tokens.upperBound == end + 1, noun.kind != .time
    else { return nil }
    return noun
  }

  /// The token before "charged", or before "who is charged".
  private func beforeRelative(_ verb: VerbGroup, from lower: TokenIndex) -> TokenIndex? {
    if isReduced(verb) { return verb.tokens.lowerBound - 1 }
    let wh = verb.tokens.lowerBound - 1
    return verb.isPassive && wh > lower && context.tag(wh) == .wh ? wh - 1 : nil
  }

  /// The token before "accused of stealing".
  private func beforeCharge(_ end: TokenIndex, from lower: TokenIndex) -> TokenIndex? {
    guard let deed = article.verbGroup(at: end), deed.form == .gerund, case let of = deed.tokens.lowerBound - 1,
      of > lower, context.tag(of) == .preposition, let verb = article.verbGroup(at: of - 1),
      context.reportingVerb(verb)?.act == .accusation
    else { return nil }
    return beforeRelative(verb, from: lower)
  }

  /// The token before "familiar" of "people familiar with", before "very close" of "officials very close to".
  private func beforeAdjective(_ adjective: TokenIndex) -> TokenIndex {
    guard let group = article.nounGroup(at: adjective) else { return adjective - 1 }
    let isAlone = group.tokens.allSatisfy { context.tag($0) == .adjective || context.tag($0) == .adverb }
    return isAlone ? group.tokens.lowerBound - 1 : adjective
  }

  /// "Jane Doe, director of the port": the name before a description.
  private func nameBeforeApposition(_ start: TokenIndex, head: TokenIndex, from lower: TokenIndex) -> NounGroup? {
    guard start - 2 >= lower, context.kind(start - 1) == .comma else { return nil }
    let first = context.tag(start)
    let isDescription =
      first == .determiner || first == .number || Affiliations.isSeat(context.text[context.token(start).range.indices])
      || !context.classes(head).isDisjoint(with: [.role, .kin, .speaksFor])
    guard isDescription, let name = article.nounGroup(at: start - 2), name.tokens.upperBound == start - 1 else {
      return nil
    }
    // "Like Lee, the mayor said": the name hangs on a preposition and is another's.
    let before = name.tokens.lowerBound - 1
    guard before < lower || (context.tag(before) != .preposition && article.verbGroupOfToken[before] < 0) else {
      return nil
    }
    return name.kind == .name && context.tag(name.head) == .properNoun ? name : nil
  }

  /// "Doe and Lee": the first of two names, or of two common nouns, that "and" joins.
  private func coordinated(with group: NounGroup, _ start: TokenIndex, from lower: TokenIndex) -> NounGroup? {
    guard start - 2 >= lower, context.tag(start - 1) == .coordinator, group.tokens.lowerBound == start else {
      return nil
    }
    guard let first = article.nounGroup(at: start - 2), first.tokens.upperBound == start - 1 else { return nil }
    guard first.kind == group.kind, group.kind != .pronoun else { return nil }
    let before = first.tokens.lowerBound - 1
    let isObject = before >= lower && (context.tag(before) == .preposition || article.verbGroupOfToken[before] >= 0)
    return isObject ? nil : first
  }
}
