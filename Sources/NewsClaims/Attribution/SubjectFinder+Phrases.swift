/// The noun phrase that goes on to the right.
extension SubjectFinder {
  /// The noun phrase that starts at a token, with its prepositions and apposition, before `upper`.
  func phrase(startingAt start: TokenIndex, before upper: TokenIndex) -> Source? {
    guard start < upper, let group = article.nounGroup(at: start), group.tokens.lowerBound == start else { return nil }
    guard group.kind != .time else { return nil }
    var end = group.tokens.upperBound
    var hops = 0
    while hops < context.options.prepositionHops, end + 1 < upper, hangsOn(end) {
      guard let next = article.nounGroup(at: end + 1), next.kind != .time else { break }
      end = next.tokens.upperBound
      hops += 1
    }
    if end < upper, let reduced = article.verbGroup(at: end), reduced.form == .participle || reduced.form == .gerund {
      end = circumstanceEnd(reduced.tokens.upperBound, upper)
    }
    while end + 1 < upper, context.tag(end) == .coordinator, group.kind == .name,
      let next = article.nounGroup(at: end + 1), next.kind == .name
    {
      end = next.tokens.upperBound
    }
    if end < upper, context.kind(end) == .openBracket, let close = closingBracket(end, upper) { end = close + 1 }
    var last = apposition(after: end, upper)
    while last > end, hops < context.options.prepositionHops {
      end = last
      last = apposition(after: end, upper)
      hops += 1
    }
    return Source(tokens: start..<last, head: group.head)
  }

  /// The token after a phrase where its verb may stand: past the comma that ends an apposition, and adverbs.
  func verbPlace(after phrase: Source, before upper: TokenIndex) -> TokenIndex {
    var index = phrase.tokens.upperBound
    if index < upper, context.kind(index) == .comma, phrase.tokens.contains(where: { context.kind($0) == .comma }) {
      index += 1
    }
    while index < upper, context.tag(index) == .adverb { index += 1 }
    return index
  }

  /// The end of "known as Bob", "standing nearby" after a noun.
  private func circumstanceEnd(_ start: TokenIndex, _ upper: TokenIndex) -> TokenIndex {
    var index = start
    while index < upper, context.tag(index) != .mark, article.verbGroupOfToken[index] < 0 { index += 1 }
    return index
  }

  private func hangsOn(_ index: TokenIndex) -> Bool {
    guard context.tag(index) == .preposition else { return false }
    return !context.classes(index).contains(.subordinator)
  }

  private func closingBracket(_ open: TokenIndex, _ upper: TokenIndex) -> TokenIndex? {
    var index = open
    while index < min(upper, open + context.options.insertionTokens) {
      if context.kind(index) == .closeBracket { return index }
      index += 1
    }
    return nil
  }

  /// The end of ", a lawyer from Austin" after a noun phrase; the phrase's own end where there is none.
  private func apposition(after end: TokenIndex, _ upper: TokenIndex) -> TokenIndex {
    guard end + 1 < upper, context.kind(end) == .comma else { return end }
    let first = context.tag(end + 1)
    let isRole = !context.classes(end + 1).isDisjoint(with: [.role, .speaksFor])
    // "Lee, then the mayor, left"
    let isThen = first == .adverb && end + 2 < upper && context.tag(end + 2) == .determiner
    guard first == .determiner || first == .number || isRole || isThen || context.tag(end + 1) == .wh else {
      return bearer(after: end, upper) ?? insertion(after: end, upper)
    }
    var isRelative = context.tag(end + 1) == .wh
    var index = end + 1
    while index < upper {
      if context.isEndMark(index) || context.isMark(index) { break }
      if context.kind(index) == .comma || context.kind(index) == .colon { break }
      if context.tag(index) == .wh { isRelative = true }
      if !isRelative, context.article.verbGroup(at: index)?.form == .finite { return end }
      index += 1
    }
    return index
  }

  /// The end of "Jane Doe" in "her lawyer, Jane Doe,": the name of whom the words before describe.
  private func bearer(after end: TokenIndex, _ upper: TokenIndex) -> TokenIndex? {
    guard let name = article.nounGroup(at: end + 1), name.tokens.lowerBound == end + 1, name.kind == .name,
      name.tokens.upperBound < upper,
      context.kind(name.tokens.upperBound) == .comma || context.isEndMark(name.tokens.upperBound),
      let described = article.nounGroup(at: end - 1), described.kind == .common,
      !context.classes(described.head).contains(.plural)
    else { return nil }
    let isHuman = !context.classes(described.head).isDisjoint(with: [.role, .kin, .people, .speaksFor])
    // "the master mason, Jane Doe": a full name tells that a noun the lexicon does not have is of a human being.
    let isFull = name.tokens.count > 1 && context.classes(name.tokens.lowerBound).contains(.givenName)
    let isGiven = context.tag(described.tokens.lowerBound) == .determiner || described.possessed != nil
    guard isHuman || (isFull && isGiven && context.isUnknownNoun(described.head)) else { return nil }
    return name.tokens.upperBound
  }

  /// The end of what stands between a noun phrase and its verb: ", Jane Doe," and ", worth 7%,"; the phrase's own end
  /// where no verb follows.
  private func insertion(after end: TokenIndex, _ upper: TokenIndex) -> TokenIndex {
    let limit = min(upper, end + context.options.insertionTokens)
    let inner = (end + 1..<max(limit, end + 1)).prefix {
      context.kind($0) != .comma && !context.isEndMark($0) && !context.isMark($0)
        && context.tag($0) != .coordinator && article.verbGroup(at: $0)?.form != .finite
    }
    let close = inner.endIndex
    guard !inner.isEmpty, close + 1 < upper, context.kind(close) == .comma,
      article.verbGroup(at: close + 1)?.tokens.lowerBound == close + 1,
      article.verbGroup(at: close + 1)?.form == .finite
    else { return end }
    return close
  }
}
