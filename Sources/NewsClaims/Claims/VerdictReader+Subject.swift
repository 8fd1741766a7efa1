/// Of what a verdict is given: "that", "Lee's claim that the dam leaked".
extension VerdictReader {
  /// "it", "that", "this" right before a verb.
  func pronounSubject(of group: VerbGroup, in range: TokenRange) -> TokenRange? {
    let index = beforeInsertion(group.tokens.lowerBound - 1, in: range)
    guard index >= range.lowerBound else { return nil }
    let classes = context.classes(index)
    let isPronoun = isIt(index)
    let isThis = classes.contains(.definite) && context.tag(index) != .preposition && !context.isThe(index)
    return isPronoun || isThis || isThem(index) || isLooseWhich(index) ? index..<index + 1 : nil
  }

  /// The "which" of "they say it leaked, which is nonsense", in what somebody says.
  private func isLooseWhich(_ index: TokenIndex) -> Bool {
    context.isWhich(index) && index > 0 && context.kind(index - 1) == .comma && context.isQuoted(index)
  }

  /// The token before a few words between commas: "that, of course, is not true".
  func beforeInsertion(_ comma: TokenIndex, in range: TokenRange) -> TokenIndex {
    let oldest = max(range.lowerBound, comma - 1 - context.options.phraseTokens)
    guard comma > oldest, context.kind(comma) == .comma,
      let first = (oldest..<comma).last(where: { context.kind($0) == .comma }),
      !(first..<comma).contains(where: { article.verbGroupOfToken[$0] >= 0 })
    else { return comma }
    return first - 1
  }

  /// "they", "these" before a verb.
  func isThem(_ index: TokenIndex) -> Bool {
    let classes = context.classes(index)
    return context.isThese(index)
      || (classes.isSuperset(of: [.plural, .subjectPronoun]) && !classes.contains(.firstPerson))
  }

  func isIt(_ index: TokenIndex) -> Bool {
    let classes = context.classes(index)
    return classes.contains(.neuter) && classes.contains(.subjectPronoun)
  }

  /// Whether a pronoun opens what is said, and does not stand in a clause within: "we found that it was a lie".
  func isMainSubject(_ pronoun: TokenIndex, in range: TokenRange) -> Bool {
    (pastOpening(of: range, before: pronoun)..<pronoun).allSatisfy { index in
      switch context.tag(index) {
      case .mark, .complementizer, .coordinator, .adverb, .determiner: true
      case .subordinator: context.isSo(index)
      // "I think that is not true", "he believed Lee had made it up"
      case .pronoun:
        context.classes(index).contains(.firstPerson) || context.reportingVerb(at: index + 1)?.isBelief ?? false
      case .finiteVerb, .baseVerb: context.reportingVerb(at: index)?.isBelief ?? false
      default: false
      }
    }
  }

  /// The token after "In reality," or the like.
  private func pastOpening(of range: TokenRange, before pronoun: TokenIndex) -> TokenIndex {
    let ahead = range.lowerBound..<min(pronoun, range.lowerBound + context.options.phraseTokens)
    guard let comma = ahead.first(where: { context.kind($0) == .comma }),
      !(range.lowerBound..<comma).contains(where: { article.verbGroupOfToken[$0] >= 0 })
    else { return range.lowerBound }
    return comma + 1
  }

  /// Whether a pronoun opens a sentence, or stands after "and" or "but": "they say it leaked, and that is not true".
  func opensClause(_ pronoun: TokenIndex, in range: TokenRange) -> Bool {
    guard pronoun > range.lowerBound else { return true }
    return context.tag(pronoun - 1) == .coordinator || isLooseWhich(pronoun) || context.isEndMark(pronoun - 1)
      || isMainSubject(pronoun, in: range.clamped(to: article.sentence(at: pronoun)))
  }

  /// "Lee's claim that the dam leaked", "the report": a claim as the subject of a verb.
  func namedSubject(
    of group: VerbGroup, in range: TokenRange
  ) -> (object: Denial.Object, content: TokenRange)? {
    let reader = ObjectReader(scene)
    let first = group.tokens.lowerBound
    // "the claim that men, sent by Lee, were late": the verb belongs to what is claimed.
    guard first > range.lowerBound, context.kind(first - 1) != .comma else { return nil }
    let oldest = max(range.lowerBound, article.sentence(at: first).lowerBound, first - context.options.insertionTokens)
    var index = oldest
    while index < first {
      guard let claim = article.nounGroup(at: index), claim.head < first,
        reader.isClaimLike(claim) || isClaiming(claim.tokens.upperBound, before: first)
      else {
        index += 1
        continue
      }
      let noun = claim.head
      let next = claim.tokens.upperBound
      let content = claim.tokens.lowerBound..<first
      if isWithoutClause(next..<first) {
        return reader.pointer(at: claim.tokens.lowerBound, in: content).map { (.pointer($0.pointer), content) }
      }
      if let said = reader.said(after: noun, next, before: first),
        said.upperBound >= ContentBounds(context: context).trimmed(next..<first),
        reader.isClaimLike(claim) && context.tag(next) != .complementizer || scene.isClause(said),
        !said.contains(where: joinsContrast)
      {
        return (.namedClaim(noun: noun, said: said), content)
      }
      index = next
    }
    return nil
  }

  /// "posts claiming that the dam had burst": whatever says it.
  private func isClaiming(_ next: TokenIndex, before end: TokenIndex) -> Bool {
    guard next + 2 < end, context.tag(end - 1) != .complementizer, context.tag(end - 1) != .wh,
      let verb = article.verbGroup(at: next), verb.form == .gerund,
      context.reportingVerb(verb)?.stance == .asserts
    else { return false }
    return context.tag(verb.tokens.upperBound) == .complementizer
  }

  /// "a letter saying that the dam had burst but that was not the case": the verb belongs to what stands after "but".
  private func joinsContrast(_ index: TokenIndex) -> Bool {
    context.tag(index) == .coordinator && context.classes(index).contains(.contrast)
  }

  /// Whether nothing but adverbs, or a place ("in the suit"), stands between a noun and its verb.
  private func isWithoutClause(_ range: TokenRange) -> Bool {
    guard let start = range.first(where: { context.tag($0) != .adverb }) else { return true }
    let isPlace = context.tag(start) == .preposition && !context.isOf(start) && !context.isAbout(start)
    return isPlace && !range.contains { context.tag($0) == .complementizer || scene.isFiniteVerb(at: $0) }
  }
}
