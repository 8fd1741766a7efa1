/// Reads words that say a claim is not so: "it is not true that …", "that is a lie", "there is no evidence of …".
struct VerdictReader {
  private let scene: ClaimContext
  private var context: AttributionContext { scene.context }
  private var article: TokenizedArticle { scene.article }

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
    }
    return nil
  }

  private func mayOpenVerdict(_ index: TokenIndex) -> Bool {
    let classes = context.classes(index)
    if classes.contains(.absence) || context.tag(index) == .negation { return true }
    guard !classes.isDisjoint(with: [.be, .falsehood]), let group = article.verbGroup(at: index) else { return false }
    return group.head == index && (context.isCopula(group) || isDebunking(group))
  }

  /// "was debunked", "has been discredited": what is done to a claim alone.
  private func isDebunking(_ group: VerbGroup) -> Bool {
    group.isPassive && context.classes(group.head).contains(.falsehood)
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
    return predicate(from: group.tokens.upperBound, in: range, isNegated: isNegated)
  }

  /// "simply not true", "a complete fabrication", "the case".
  private func predicate(from start: TokenIndex, in range: TokenRange, isNegated: Bool) -> Predicate? {
    var isNegated = isNegated
    var index = start
    while index < min(range.upperBound, start + context.options.phraseTokens) {
      let classes = context.classes(index)
      let isFalse = classes.contains(.falsehood) && context.tag(index) != .adverb
      if isFalse || context.isTruth(index) {
        guard isPredicative(index, in: range) else { return nil }
        return Predicate(
          words: start..<index + 1, isTruth: isFalse == isNegated,
          isOfClaims: context.isAbsurdity(index))
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
    guard let predicate = predicate(after: group, in: range), !predicate.isTruth else { return nil }
    let first = group.tokens.lowerBound
    let words = first..<predicate.words.upperBound
    guard !isConditional(first, in: range) else { return nil }
    if let claim = namedSubject(of: group, in: range) {
      return Denial(
        object: claim.object, stance: predicate.isDoubt ? .doubts : .denies, words: words, content: claim.content)
    }
    guard !predicate.isOfClaims, let pronoun = pronounSubject(of: group, in: range) else { return nil }
    let next = predicate.words.upperBound
    if next + 1 < range.upperBound, context.tag(next) == .complementizer || context.tag(next) == .wh {
      // "This is the lie that they tell": the clause says something of the lie.
      guard isIt(pronoun.lowerBound), context.tag(next) == .complementizer else { return nil }
      let end = ContentBounds(context: context).end(from: next, .clause, in: next..<range.upperBound)
      guard end > next + 1, !scene.isModal(next..<end) else { return nil }
      return Denial(object: .proposition(next..<end), stance: .denies, words: words, content: next..<end)
    }
    guard isMainSubject(pronoun.lowerBound, in: range) else { return nil }
    // "It is not true to say": something else is meant.
    if next < range.upperBound, context.tag(next) == .infinitiveMark { return nil }
    return Denial(
      object: .pointer(Pointer(noun: nil, isPlural: false)), stance: .denies, words: words, content: pronoun)
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

  /// "it", "that", "this" right before a verb.
  private func pronounSubject(of group: VerbGroup, in range: TokenRange) -> TokenRange? {
    let index = group.tokens.lowerBound - 1
    guard index >= range.lowerBound else { return nil }
    let classes = context.classes(index)
    let isPronoun = isIt(index)
    let isThis = classes.contains(.definite) && context.tag(index) != .preposition && !context.isThe(index)
    return isPronoun || isThis ? index..<index + 1 : nil
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
        context.tag(next) != .complementizer || scene.isClause(said)
      {
        return (.namedClaim(noun: noun, said: said), content)
      }
      index = next
    }
    return nil
  }

  /// Whether nothing but adverbs, or a place ("in the suit"), stands between a noun and its verb.
  private func isWithoutClause(_ range: TokenRange) -> Bool {
    guard let start = range.first(where: { context.tag($0) != .adverb }) else { return true }
    let isPlace = context.tag(start) == .preposition && !context.isOf(start) && !context.isAbout(start)
    return isPlace && !range.contains { context.tag($0) == .complementizer || scene.isFiniteVerb(at: $0) }
  }

  private func trimmed(_ range: TokenRange) -> TokenIndex { ContentBounds(context: context).trimmed(range) }

  /// "if that is false": nobody says that it is.
  private func isConditional(_ index: TokenIndex, in range: TokenRange) -> Bool {
    var place = index - 1
    let oldest = max(range.lowerBound, index - context.options.insertionTokens)
    while place >= oldest, context.kind(place) != .comma, !context.isEndMark(place) {
      if context.isIf(place) || context.isWhether(place) { return true }
      place -= 1
    }
    return false
  }

  // MARK: "no evidence"

  /// "there is no evidence that …", "found no evidence of …", "there is no truth to the claim".
  private func absence(at no: TokenIndex, in range: TokenRange) -> Denial? {
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
      return said.count > 1 && !scene.isModal(said) ? .proposition(said) : nil
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
