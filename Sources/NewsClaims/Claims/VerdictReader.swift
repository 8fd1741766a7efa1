/// Reads words that say a claim is not so: "it is not true that …", "that is a lie", "there is no evidence of …".
struct VerdictReader {
  let scene: ClaimContext
  var context: AttributionContext { scene.context }
  var article: TokenizedArticle { scene.article }

  init(_ scene: ClaimContext) { self.scene = scene }

  /// The first verdict within a stretch; `nil` where none of its words calls anything untrue.
  ///
  /// - Complexity: O(n) in its tokens; what nothing comes of is tried as often as a sentence may have cues.
  func verdict(in range: TokenRange) -> Denial? {
    var tries = 0
    for index in range where mayOpenVerdict(index) {
      tries += 1
      guard tries <= context.options.cuesInSentence else { return nil }
      if let group = article.verbGroup(at: index), group.head == index, group.form == .finite,
        !group.tokens.contains(where: { context.classes($0).contains(.modal) }),
        let found = calledUntrue(by: group, in: range)
      {
        return found
      }
      if let found = bareVerdict(at: index, in: range) { return found }
      if context.classes(index).contains(.absence), let found = absence(at: index, in: range) { return found }
      if let found = calledLie(at: index, in: range) { return found }
      if let found = contrary(at: index, in: range) { return found }
    }
    return nil
  }

  @inline(__always)
  private func mayOpenVerdict(_ index: TokenIndex) -> Bool {
    let token = context.token(index)
    if token.classes.contains(.absence) || token.tag == .negation { return true }
    if token.classes.contains(.falsehood), token.tag != .adverb { return true }
    if context.isContrary(index) { return true }
    guard let group = context.article.verbGroup(at: index), group.head == index else { return false }
    return saysWhatIs(group)
  }

  /// "is", "was debunked", "proved", "was shown": verbs that can say of a claim what it is worth.
  private func saysWhatIs(_ group: VerbGroup) -> Bool {
    context.isCopula(group) || isDebunking(group) || isWithdrawal(group) || isLink(group)
  }

  /// "proved false", "turned out to be false", "was shown to be false": not "has not proved true", which is still open.
  private func isLink(_ group: VerbGroup) -> Bool {
    guard !group.isNegated else { return false }
    return group.isPassive ? context.isRuling(group.head) : context.isLink(group.head)
  }

  /// "was retracted", "has been withdrawn".
  private func isWithdrawal(_ group: VerbGroup) -> Bool {
    group.isPassive && !group.isNegated && (context.reportingVerb(group)?.withdraws ?? false)
  }

  /// "was debunked", "has been discredited": what is done to a claim alone; "is misleading", where nobody is misled.
  private func isDebunking(_ group: VerbGroup) -> Bool {
    guard context.classes(group.head).contains(.falsehood), group.head > group.tokens.lowerBound else {
      return false
    }
    let next = group.tokens.upperBound
    return group.isPassive
      || (context.tag(group.head) == .gerund && context.classes(group.head - 1).contains(.be)
        && (next >= article.tokens.count || article.nounGroupOfToken[next] < 0))
  }

  // MARK: "is false"

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
      return Predicate(words: group.head..<group.head + 1, isTruth: isNegated, isOfClaims: true)
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
    while index < min(range.upperBound, start + context.options.phraseTokens) {
      let classes = context.classes(index)
      let isFalse = classes.contains(.falsehood) && context.tag(index) != .adverb
      if isFalse || context.isTruth(index) {
        guard isPredicative(index, in: range) else { return nil }
        return Predicate(
          words: start..<index + 1, isTruth: isFalse == isNegated && !isPart,
          isOfClaims: context.isAbsurdity(index), isDoubt: isPart && !isFalse && !isNegated)
      }
      if context.isConspiracyTheory(index) {
        return Predicate(words: start..<index + 2, isTruth: isNegated, isOfClaims: false)
      }
      // "only half true"
      if context.isShare(index) {
        isPart = true
        index += 1
        continue
      }
      if classes.contains(.absence), context.tag(index) == .adjective, !isNegated {
        return Predicate(words: start..<index + 1, isTruth: false, isOfClaims: true, isDoubt: true)
      }
      switch context.tag(index) {
      case .negation: isNegated = true
      case .adverb: isNegated = isNegated || classes.contains(.negation)
      case .determiner: isNegated = isNegated || classes.contains(.absence)
      case .adjective: break
      // "complete nonsense": its place alone tells that it is no verb.
      case .baseVerb, .finiteVerb: guard classes.contains(.adjective) else { return nil }
      case .mark: guard context.isMark(index) else { return nil }
      default: return nil
      }
      index += 1
    }
    return nil
  }

  /// "is false", not "is a false alarm".
  private func isPredicative(_ index: TokenIndex, in range: TokenRange) -> Bool {
    let next = index + 1
    guard next < range.upperBound, context.tag(next) == .noun || context.tag(next) == .properNoun else { return true }
    return context.classes(next).contains(.proposition) || context.classes(next).contains(.falsehood)
  }

  /// The words from a token on that call what stands before them untrue: "as false", "a lie".
  func label(from start: TokenIndex, in range: TokenRange, isOfClaim: Bool) -> Predicate? {
    var index = start
    while index < range.upperBound, context.isAs(index) || context.isMark(index) || context.kind(index) == .singleMark {
      index += 1
    }
    guard let predicate = predicate(from: index, in: range, isNegated: false), !predicate.isTruth,
      isOfClaim || !predicate.isOfClaims
    else { return nil }
    return predicate
  }

  private func calledUntrue(by group: VerbGroup, in range: TokenRange) -> Denial? {
    let first = group.tokens.lowerBound
    if isWithdrawal(group) { return withdrawn(by: group, in: range) }
    guard let predicate = predicate(after: group, in: range), !predicate.isTruth else { return nil }
    let words = first..<predicate.words.upperBound
    guard !isConditional(first, in: range) else { return nil }
    if let claim = namedSubject(of: group, in: range) {
      return Denial(
        object: claim.object, stance: predicate.isDoubt ? .doubts : .denies, words: words, content: claim.content)
    }
    guard let pronoun = pronounSubject(of: group, in: range) else { return nil }
    let next = pastMark(predicate.words.upperBound, in: range)
    if let said = saidFalsely(pronoun.lowerBound, next, in: range) {
      return Denial(object: .proposition(said), stance: .denies, words: words, content: said)
    }
    guard !predicate.isOfClaims else { return nil }
    if next + 1 < range.upperBound, context.tag(next) == .complementizer || context.tag(next) == .wh {
      // "This is the lie that they tell": the clause says something of the lie.
      guard isIt(pronoun.lowerBound), context.tag(next) == .complementizer else { return nil }
      let end = ContentBounds(context: context).end(from: next, .clause, in: next..<range.upperBound)
      guard end > next + 1, !scene.isObligation(next..<end) else { return nil }
      return Denial(object: .proposition(next..<end), stance: .denies, words: words, content: next..<end)
    }
    guard isMainSubject(pronoun.lowerBound, in: range) else { return nil }
    // "It is not true to say": something else is meant.
    if next < range.upperBound, context.tag(next) == .infinitiveMark { return nil }
    let pointer = Pointer(noun: nil, isPlural: isThem(pronoun.lowerBound))
    return Denial(
      object: .pointer(pointer), stance: predicate.isDoubt ? .doubts : .denies, words: words, content: pronoun)
  }

  /// The token after the mark that closes “false”.
  private func pastMark(_ index: TokenIndex, in range: TokenRange) -> TokenIndex {
    index < range.upperBound && context.isMark(index) ? index + 1 : index
  }

  /// "it is false to say that …": what it would be false to say.
  private func saidFalsely(_ pronoun: TokenIndex, _ next: TokenIndex, in range: TokenRange) -> TokenRange? {
    guard isIt(pronoun), next < range.upperBound, let verb = article.verbGroup(at: next), verb.form == .infinitive,
      context.reportingVerb(verb)?.act == .statement, verb.tokens.upperBound + 1 < range.upperBound,
      context.tag(verb.tokens.upperBound) == .complementizer
    else { return nil }
    let start = verb.tokens.upperBound
    let room = (start..<range.upperBound).clamped(to: article.sentence(at: start))
    return start..<ContentBounds(context: context).end(from: start, .clause, in: room)
  }

  /// "the study was withdrawn": what it says is taken back.
  private func withdrawn(by group: VerbGroup, in range: TokenRange) -> Denial? {
    let first = group.tokens.lowerBound
    guard !isConditional(first, in: range),
      let subject = SubjectFinder(context: context).phrase(endingAt: first - 1, from: range.lowerBound),
      case let classes = context.classes(subject.head), !classes.isDisjoint(with: [.document, .proposition]),
      context.classes(subject.tokens.lowerBound).contains(.definite) || classes.contains(.proposition)
    else { return nil }
    let pointer = Pointer(noun: subject.head, isPlural: classes.contains(.plural), isWithdrawn: true)
    return Denial(object: .pointer(pointer), stance: .denies, words: group.tokens, content: subject.tokens)
  }

  /// "Not true," as a sentence of its own.
  private func bareVerdict(at not: TokenIndex, in range: TokenRange) -> Denial? {
    let next = not + 1
    guard context.tag(not) == .negation, next + 1 < range.upperBound, context.isTruth(next),
      not == range.lowerBound || context.tag(not - 1) == .mark, context.tag(next + 1) == .mark
    else { return nil }
    let words = not..<next + 1
    return Denial(object: .pointer(Pointer(noun: nil, isPlural: false)), stance: .denies, words: words, content: words)
  }

  /// "contrary to Lee's claim that …, the dam held": a denial by whoever says so.
  private func contrary(at index: TokenIndex, in range: TokenRange) -> Denial? {
    let range = range.clamped(to: article.sentence(at: index))
    guard context.isContrary(index), index + 2 < range.upperBound, context.isTo(index + 1),
      let object = ObjectReader(scene).namedClaim(at: index + 2, in: range), case .namedClaim(_, let said) = object,
      scene.isClause(said)
    else { return nil }
    return Denial(
      object: object, stance: .denies, words: index..<index + 2, content: said, quote: scene.quote(after: said))
  }

  /// "it", "that", "this" right before a verb.
  private func pronounSubject(of group: VerbGroup, in range: TokenRange) -> TokenRange? {
    let index = group.tokens.lowerBound - 1
    guard index >= range.lowerBound else { return nil }
    let classes = context.classes(index)
    let isPronoun = isIt(index)
    let isThis = classes.contains(.definite) && context.tag(index) != .preposition && !context.isThe(index)
    return isPronoun || isThis || isThem(index) ? index..<index + 1 : nil
  }

  /// "they", "these" before a verb.
  private func isThem(_ index: TokenIndex) -> Bool {
    let classes = context.classes(index)
    return context.isThese(index)
      || (classes.isSuperset(of: [.plural, .subjectPronoun]) && !classes.contains(.firstPerson))
  }

  private func isIt(_ index: TokenIndex) -> Bool {
    let classes = context.classes(index)
    return classes.contains(.neuter) && classes.contains(.subjectPronoun)
  }

  /// Whether a pronoun opens what is said, and does not stand in a clause within: "we found that it was a lie".
  private func isMainSubject(_ pronoun: TokenIndex, in range: TokenRange) -> Bool {
    (range.lowerBound..<pronoun).allSatisfy { index in
      switch context.tag(index) {
      case .mark, .complementizer, .coordinator, .adverb, .determiner: true
      // "I think that is not true"
      case .pronoun: context.classes(index).contains(.firstPerson)
      case .finiteVerb, .baseVerb: context.reportingVerb(at: index)?.isBelief ?? false
      default: false
      }
    }
  }

  /// "Lee's claim that the dam leaked", "the report": a claim as the subject of a verb.
  private func namedSubject(
    of group: VerbGroup, in range: TokenRange
  ) -> (object: Denial.Object, content: TokenRange)? {
    let reader = ObjectReader(scene)
    let first = group.tokens.lowerBound
    // "the claim that men, sent by Lee, were late": the verb belongs to what is claimed.
    guard first > range.lowerBound, context.kind(first - 1) != .comma else { return nil }
    let oldest = max(range.lowerBound, article.sentence(at: first).lowerBound, first - context.options.insertionTokens)
    var index = oldest
    while index < first {
      guard let noun = reader.claimNoun(at: index, before: first), let claim = article.nounGroup(at: noun) else {
        index += 1
        continue
      }
      let next = claim.tokens.upperBound
      let content = claim.tokens.lowerBound..<first
      if isWithoutClause(next..<first) {
        return reader.pointer(at: claim.tokens.lowerBound, in: content).map { (.pointer($0.pointer), content) }
      }
      if let said = reader.said(after: noun, next, before: first), said.upperBound >= trimmed(next..<first),
        context.tag(next) != .complementizer || scene.isClause(said), !said.contains(where: joinsContrast)
      {
        return (.namedClaim(noun: noun, said: said), content)
      }
      index = next
    }
    return nil
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

  private func trimmed(_ range: TokenRange) -> TokenIndex { ContentBounds(context: context).trimmed(range) }

  /// "if that is false", "Imagine that it is false": nobody says that it is.
  func isConditional(_ index: TokenIndex, in range: TokenRange) -> Bool {
    if scene.isSupposed(index) { return true }
    var place = index - 1
    let oldest = max(range.lowerBound, index - context.options.insertionTokens)
    while place >= oldest, context.kind(place) != .comma, !context.isEndMark(place) {
      if context.isIf(place) || context.isWhether(place) { return true }
      place -= 1
    }
    return false
  }
}
