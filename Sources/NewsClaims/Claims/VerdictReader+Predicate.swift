/// What a verdict says of its subject: "false", "simply not true", "a complete fabrication".
extension VerdictReader {
  /// What is said of a subject after a form of "be".
  struct Predicate {
    let words: TokenRange
    /// Whether it says that the subject is so.
    let isTruth: Bool
    /// Whether it fits claims only: one can call anything wrong or absurd.
    let isOfClaims: Bool
    /// Whether it says only that nothing speaks for the subject: "unsubstantiated".
    var isDoubt = false
  }

  func predicate(after group: VerbGroup, in range: TokenRange) -> Predicate? {
    let isNegated = group.tokens.contains { context.classes($0).contains(.negation) }
    if isDebunking(group) {
      let end = context.invention(after: group, before: range.upperBound) ?? group.head + 1
      return Predicate(words: group.head..<end, isTruth: isNegated, isOfClaims: true)
    }
    // "could not be substantiated"
    if group.isPassive, isNegated, context.isOn(.provings, group.head) {
      return Predicate(words: group.tokens, isTruth: false, isOfClaims: true, isDoubt: true)
    }
    // "does not hold up"
    if group.isNegated, let end = context.disagreement(after: group, before: range.upperBound) {
      return Predicate(words: group.head..<end, isTruth: false, isOfClaims: true)
    }
    return predicate(from: isLink(group) ? pastLink(group) : group.tokens.upperBound, in: range, isNegated: isNegated)
  }

  /// The token after "turned out to be".
  private func pastLink(_ group: VerbGroup) -> TokenIndex {
    let ahead = group.tokens.upperBound..<min(article.tokens.count, group.tokens.upperBound + 2)
    let infinitive = ahead.lazy.compactMap { self.article.verbGroup(at: $0) }.first { $0.form == .infinitive }
    guard let infinitive, context.isCopula(infinitive) else { return group.tokens.upperBound }
    return infinitive.tokens.upperBound
  }

  /// "simply not true", "a complete fabrication", "the case".
  private func predicate(from start: TokenIndex, in range: TokenRange, isNegated: Bool) -> Predicate? {
    var isNegated = isNegated
    var isPart = false
    var index = start
    // "cannot be right"
    let isAbility = start > 0 && article.verbGroup(at: start - 1)?.tokens.contains(where: context.isAbility) ?? false
    while index < min(range.upperBound, start + context.options.phraseTokens) {
      let classes = context.classes(index)
      // "could not be more wrong", "could not be further from the truth"
      if isAbility, isNegated, context.isMore(index) || context.isOn(.distances, index) { isNegated = false }
      if let end = pastDistance(index, in: range) {
        return Predicate(words: start..<end, isTruth: isNegated, isOfClaims: false)
      }
      let isFalse = classes.contains(.falsehood) && context.tag(index) != .adverb
      if isFalse || context.isOn(.truths, index) || (isAbility && context.isRight(index)) {
        guard isPredicative(index, in: range) else { return nil }
        return Predicate(
          words: start..<index + 1, isTruth: isFalse == isNegated && !isPart,
          isOfClaims: context.isOn(.absurdities, index), isDoubt: isPart && !isFalse && !isNegated)
      }
      if context.isOn(.ratings, index), !isNegated {
        return Predicate(words: start..<index + 1, isTruth: false, isOfClaims: true)
      }
      // "a boldfaced lie"
      if let end = pastLie(index), !isNegated {
        return Predicate(words: start..<end, isTruth: false, isOfClaims: context.isOn(.absurdities, end - 1))
      }
      if context.isConspiracyTheory(index) {
        return Predicate(words: start..<index + 2, isTruth: isNegated, isOfClaims: false)
      }
      // "without foundation"
      if let end = pastWithout(index, in: range), !isNegated {
        return Predicate(words: start..<end, isTruth: false, isOfClaims: true)
      }
      if context.isOn(.contested, index), context.tag(index) != .noun, !isNegated {
        return Predicate(words: start..<index + 1, isTruth: false, isOfClaims: true, isDoubt: true)
      }
      // "only half true"
      if context.isOn(.shares, index) {
        isPart = true
        index += 1
        continue
      }
      if classes.contains(.absence), context.tag(index) == .adjective, !isNegated {
        return Predicate(words: start..<index + 1, isTruth: false, isOfClaims: true, isDoubt: true)
      }
      if context.isOn(.bundles, index), index + 1 < range.upperBound, context.isOf(index + 1) {
        index += 2
        continue
      }
      switch context.tag(index) {
      case .negation: isNegated = true
      case .adverb: isNegated = isNegated || classes.contains(.negation)
      case .determiner: isNegated = isNegated || classes.contains(.absence)
      case .adjective: break
      // "irresponsible and wrong"
      case .coordinator where index > start && context.tag(index - 1) == .adjective: break
      // "complete nonsense", "a total lie": its place alone tells that it is no verb.
      case .baseVerb, .finiteVerb:
        guard classes.contains(.adjective) || isBeforeLie(index, in: range) else { return nil }
      case .mark: guard context.isMark(index) else { return nil }
      default: guard isBeforeLie(index, in: range) else { return nil }
      }
      index += 1
    }
    return nil
  }

  /// The token after "a boldfaced lie", whatever stands before the noun.
  func pastLie(_ article: TokenIndex) -> TokenIndex? {
    guard context.tag(article) == .determiner, !context.classes(article).contains(.absence),
      let group = self.article.nounGroup(at: article), group.tokens.lowerBound == article, group.possessed == nil,
      context.classes(group.head).contains(.falsehood),
      // "a distortion of the vote": it is the vote that is distorted.
      group.tokens.upperBound >= self.article.tokens.count || !context.isOf(group.tokens.upperBound)
    else { return nil }
    return group.tokens.upperBound
  }

  /// “boldfaced lie”, "a total lie": any word right before a noun of falsehood.
  private func isBeforeLie(_ index: TokenIndex, in range: TokenRange) -> Bool {
    let next = index + 1
    return next < range.upperBound && context.kind(index) == .word
      && (context.token(index).word == 0 || context.classes(index).isDisjoint(with: .functionWord))
      && context.tag(next) == .noun && context.classes(next).contains(.falsehood)
  }

  /// The token after "far from the truth", "further from being true".
  func pastDistance(_ far: TokenIndex, in range: TokenRange) -> TokenIndex? {
    guard context.isOn(.distances, far), far + 2 < range.upperBound, context.isFrom(far + 1) else { return nil }
    let ahead = far + 2..<min(range.upperBound, far + 2 + context.options.phraseTokens)
    let truth = ahead.first { context.isOn(.truths, $0) }
    return truth.flatMap { truth in
      (ahead.lowerBound..<truth).allSatisfy {
        context.tag($0) == .determiner || context.tag($0) == .adverb || context.classes($0).contains(.be)
      } ? truth + 1 : nil
    }
  }

  /// The token after "without any foundation": not "without evidence", which is still open.
  private func pastWithout(_ index: TokenIndex, in range: TokenRange) -> TokenIndex? {
    guard context.tag(index) == .preposition, context.classes(index).contains(.absence) else { return nil }
    let ahead = index + 1..<min(range.upperBound, index + 1 + context.options.phraseTokens)
    return ahead.first(where: { context.isOn(.grounds, $0) }).map { $0 + 1 }
  }

  /// "is false", not "is a false alarm".
  private func isPredicative(_ index: TokenIndex, in range: TokenRange) -> Bool {
    let next = index + 1
    if next < range.upperBound, context.isOf(next), !context.isOn(.truths, index) { return false }
    guard next < range.upperBound, context.tag(next) == .noun || context.tag(next) == .properNoun else { return true }
    return context.classes(next).contains(.proposition) || context.classes(next).contains(.falsehood)
  }

  /// The words from a token on that call what stands before them untrue: "as false", "a lie".
  func label(from start: TokenIndex, in range: TokenRange, isOfClaim: Bool) -> Predicate? {
    var index = start
    while index < range.upperBound, context.isAs(index) || context.isMark(index) || context.kind(index) == .singleMark {
      index += 1
    }
    // "found the claim to be false"
    if index < range.upperBound, let verb = article.verbGroup(at: index), verb.form == .infinitive,
      verb.tokens.contains(where: { context.classes($0).contains(.be) })
    {
      index = context.isCopula(verb) ? verb.tokens.upperBound : verb.head
    }
    guard let predicate = predicate(from: index, in: range, isNegated: false), !predicate.isTruth,
      isOfClaim || !predicate.isOfClaims
    else { return nil }
    return predicate
  }
}
