/// Reads words that say a claim is not so: "it is not true that …", "that is a lie", "there is no evidence of …".
struct VerdictReader {
  let scene: ClaimContext
  var context: AttributionContext { scene.context }
  var article: TokenizedArticle { scene.article }

  init(_ scene: ClaimContext) { self.scene = scene }

  /// What a stretch must have for a verdict to stand in it: a word for what is so, is not so, or is said to be.
  static let triggers = Triggers(
    [.absence, .negation, .falsehood, .be],
    on: [
      .verdictOpenings, .scarcity, .clashes, .ratings, .provings, .buyings, .signals, .discoveries, .links, .rulings,
      .distortions, .makings, .happenings, .gettings, .mistakes,
    ], in: [.reportingVerbs, .disagreements])

  /// The first verdict within a stretch; `nil` where none of its words calls anything untrue.
  ///
  /// - Complexity: O(n) in its tokens; what nothing comes of is tried as often as a sentence may have cues.
  func verdict(in range: TokenRange) -> Denial? {
    var tries = 0
    for index in scene.verdictOpenings(in: range) where mayOpenVerdict(index) {
      tries += 1
      guard tries <= context.options.cuesInSentence else { return nil }
      if let found = byVerb(at: index, in: range) ?? byWord(at: index, in: range) { return found }
    }
    return nil
  }

  /// "is false", "did not find any evidence of": what a verb says of a claim.
  private func byVerb(at index: TokenIndex, in range: TokenRange) -> Denial? {
    guard let group = article.verbGroup(at: index), group.head == index else { return nil }
    if group.form == .finite, isPlain(group), let found = calledUntrue(by: group, in: range) { return found }
    return unfound(by: group, in: range)
  }

  /// "no evidence", "the lie that …": what another word opens.
  private func byWord(at index: TokenIndex, in range: TokenRange) -> Denial? {
    Self.wordReaders.lazy.compactMap { $0(self, index, range) }.first
  }

  /// Each looks at its own words alone; most words are none of them.
  private static let wordReaders: [@Sendable (VerdictReader, TokenIndex, TokenRange) -> Denial?] = [
    { $0.retort(at: $1, in: $2) }, { $0.absence(at: $1, in: $2) }, { $0.noSuch(at: $1, in: $2) },
    { $0.clash(at: $1, in: $2) }, { $0.rated(at: $1, in: $2) }, { $0.nothing(at: $1, in: $2) },
    { $0.nothingTruer(at: $1, in: $2) }, { $0.calledLie(at: $1, in: $2) }, { $0.contrary(at: $1, in: $2) },
    { $0.cleft(at: $1, in: $2) }, { $0.falselySaid(at: $1, in: $2) }, { $0.falselyShown(at: $1, in: $2) },
  ]

  /// Whether a verb says what is, and not what might be; "cannot be true" does.
  private func isPlain(_ group: VerbGroup) -> Bool {
    guard let modal = group.tokens.first(where: { context.classes($0).contains(.modal) }) else { return true }
    return group.isNegated && context.isAbility(modal)
      && (context.isCopula(group) || context.isOn(.provings, group.head))
  }

  private func mayOpenVerdict(_ index: TokenIndex) -> Bool {
    let token = context.token(index)
    if token.classes.contains(.absence) || token.tag == .negation { return true }
    if token.classes.contains(.falsehood) { return token.tag != .adverb || context.article.verbGroup(at: index) != nil }
    if context.isOn(.scarcity, index) || context.isOn(.clashes, index) || context.isOn(.ratings, index) { return true }
    if context.isConspiracyTheory(index) || context.isContrary(index) || context.isNothing(index)
      || context.isWhat(index)
    {
      return true
    }
    guard let group = context.article.verbGroup(at: index), group.head == index else { return false }
    return saysWhatIs(group) || isFruitless(group)
  }

  /// "is", "was debunked", "proved", "was shown": verbs that can say of a claim what it is worth.
  private func saysWhatIs(_ group: VerbGroup) -> Bool {
    if context.isCopula(group) || isDebunking(group) || isWithdrawal(group) || isDisputing(group) { return true }
    if group.isNegated,
      context.mayDisagree(group) || context.isOn(.provings, group.head) || isTelling(group)
        || context.isOn(.buyings, group.head)
        || context.isOn(.signals, group.head)
    {
      return true
    }
    guard context.mayJudge(group.head) else { return false }
    return isLink(group) || context.isOn(.distortions, group.head) || context.isOn(.gettings, group.head)
      || context.isOn(.mistakes, group.head)
      || isHappening(group)
      || context.invention(after: group, before: article.tokens.count) != nil
  }

  /// "proved false", "turned out to be false", "was shown to be false": not "has not proved true", which is still open.
  func isLink(_ group: VerbGroup) -> Bool {
    guard !group.isNegated else { return false }
    return group.isPassive ? context.isOn(.rulings, group.head) : context.isOn(.links, group.head)
  }

  /// "was retracted", "has been withdrawn".
  private func isWithdrawal(_ group: VerbGroup) -> Bool {
    group.isPassive && !group.isNegated && (context.reportingVerb(group)?.withdraws ?? false)
  }

  /// "is disputed", "was denied": a claim is the subject.
  private func isDisputing(_ group: VerbGroup) -> Bool {
    guard group.isPassive, !group.isNegated, let stance = context.reportingVerb(group)?.stance else { return false }
    return stance == .denies || stance == .doubts
  }

  /// "was debunked", "has been discredited": what is done to a claim alone; "is misleading", where nobody is misled.
  func isDebunking(_ group: VerbGroup) -> Bool {
    // "the story was made up"
    if group.isPassive, context.invention(after: group, before: article.tokens.count) != nil { return true }
    guard context.classes(group.head).contains(.falsehood), group.head > group.tokens.lowerBound else {
      return false
    }
    let next = group.tokens.upperBound
    return group.isPassive
      || (context.tag(group.head) == .gerund && context.classes(group.head - 1).contains(.be)
        && (next >= article.tokens.count || article.nounGroupOfToken[next] < 0))
  }

  private func calledUntrue(by group: VerbGroup, in range: TokenRange) -> Denial? {
    let first = group.tokens.lowerBound
    if isWithdrawal(group) { return withdrawn(by: group, in: range) }
    if isDisputing(group) {
      if let found = disputed(by: group, in: range) { return found }
      if !isDebunking(group) { return nil }
    }
    if let found = didNotHappen(group, in: range) ?? personVerdict(by: group, in: range)
      ?? unbelieved(by: group, in: range) ?? disproved(by: group, in: range)
      ?? unsupported(by: group, in: range)
    {
      return found
    }
    guard let predicate = predicate(after: group, in: range) else { return nil }
    let words = first..<predicate.words.upperBound
    if predicate.isTruth {
      if let reversed = reversed(by: group, in: range) { return reversed }
      guard !scene.isNegated(group), let none = noneSubject(of: group, in: range) else { return nil }
      return Denial(object: .pointer(none.pointer), stance: .denies, words: words, content: none.words)
    }
    guard !scene.isConditional(first, in: range) else { return nil }
    if let claim = namedSubject(of: group, in: range) {
      return Denial(
        object: claim.object, stance: predicate.isDoubt ? .doubts : .denies, words: words, content: claim.content,
        denier: group.isPassive ? judge(after: predicate.words.upperBound) : nil)
    }
    if let said = saidSubject(of: group, in: range) {
      return Denial(object: .proposition(said), stance: .denies, words: words, content: said)
    }
    return pronounSubject(of: group, in: range).flatMap { untrue($0, group, predicate, in: range) }
  }

  /// "It is not true that …", "That is a lie": what a pronoun points to, or what follows.
  private func untrue(
    _ pronoun: TokenRange, _ group: VerbGroup, _ predicate: Predicate, in range: TokenRange
  ) -> Denial? {
    let words = group.tokens.lowerBound..<predicate.words.upperBound
    var next = pastMark(predicate.words.upperBound, in: range)
    // "It is not true, as some say, that …"
    if isIt(pronoun.lowerBound), let that = ObjectReader(scene).pastInsertion(next, in: range, withVerb: true) {
      next = that
    }
    if let said = saidFalsely(pronoun.lowerBound, next, in: range) {
      return Denial(object: .proposition(said), stance: .denies, words: words, content: said)
    }
    let isRetort = context.isOn(.retorts, predicate.words.upperBound - 1)
    let isUnlikely = predicate.isDoubt && isIt(pronoun.lowerBound) && next < range.upperBound
    guard
      !predicate.isOfClaims || ((isRetort || isDebunking(group)) && isOver(next, in: range))
        || (isUnlikely && context.tag(next) == .complementizer)
    else { return nil }
    if next + 1 < range.upperBound, context.tag(next) == .complementizer || context.tag(next) == .wh {
      // "This is the lie that they tell": the clause says something of the lie.
      guard isIt(pronoun.lowerBound), context.tag(next) == .complementizer else { return nil }
      let end = ContentBounds(context: context).end(from: next, .clause, in: next..<range.upperBound)
      guard end > next + 1, !scene.isObligation(next..<end) else { return nil }
      return Denial(object: .proposition(next..<end), stance: .denies, words: words, content: next..<end)
    }
    let isInner = !isMainSubject(pronoun.lowerBound, in: range)
    guard !isInner || opensClause(pronoun.lowerBound, in: range) else { return nil }
    // "It is not true to say": something else is meant.
    if next < range.upperBound, context.tag(next) == .infinitiveMark { return nil }
    let pointer = Pointer(
      noun: nil, isPlural: isThem(pronoun.lowerBound), isInner: isInner,
      isRetort: isInner || predicate.isOfClaims && isRetort)
    return Denial(
      object: .pointer(pointer), stance: predicate.isDoubt ? .doubts : .denies, words: words, content: pronoun)
  }

  /// Whether nothing but a mark follows.
  func isOver(_ index: TokenIndex, in range: TokenRange) -> Bool {
    index >= range.upperBound || (context.tag(index) == .mark && context.quotation(startingAt: index) == nil)
  }

  /// "the claim that … was denied by Lee", "the account is disputed".
  private func disputed(by group: VerbGroup, in range: TokenRange) -> Denial? {
    guard !scene.isConditional(group.tokens.lowerBound, in: range), let verb = context.reportingVerb(group),
      let claim = namedSubject(of: group, in: range)
    else { return nil }
    let author = scene.author(after: group.tokens.upperBound)
    let denier = author.flatMap { scene.isOwnVoice(group.head) || scene.actor(namedAt: $0.noun) != nil ? $0.noun : nil }
    // "the claim was rejected" may be one for money.
    if case .pointer = claim.object, !verb.deniesObjects || author == nil && !context.isOn(.contested, group.head) {
      return nil
    }
    return Denial(
      object: claim.object, stance: verb.stance ?? .denies, words: group.tokens, content: claim.content,
      denier: denier)
  }

  /// "by Lee" after a verdict in the passive.
  private func judge(after end: TokenIndex) -> TokenIndex? {
    scene.author(after: end).flatMap { scene.isOwnVoice(end) || scene.actor(namedAt: $0.noun) != nil ? $0.noun : nil }
  }

  /// The token after the mark that closes “false”.
  func pastMark(_ index: TokenIndex, in range: TokenRange) -> TokenIndex {
    index < range.upperBound && context.isMark(index) ? index + 1 : index
  }

  /// "To say that the dam had burst is wrong": what it would be wrong to say, as the subject.
  private func saidSubject(of group: VerbGroup, in range: TokenRange) -> TokenRange? {
    let sentence = range.clamped(to: article.sentence(at: group.head))
    guard let start = sentence.first(where: { context.tag($0) != .mark }) else { return nil }
    // "That the dam burst is a myth"
    let whole = article.sentence(at: start)
    if context.isThat(start), (whole.lowerBound..<start).allSatisfy({ context.tag($0) == .mark }),
      case let said = start..<group.tokens.lowerBound, said.count > 2,
      article.nounGroup(at: start + 1)?.tokens.lowerBound == start + 1,
      said.contains(where: { scene.isFiniteVerb(at: $0) }), context.tag(group.tokens.lowerBound - 1) != .pronoun
    {
      return said
    }
    guard let verb = article.verbGroup(at: start),
      verb.form == .infinitive, context.reportingVerb(verb)?.act == .statement,
      case let said = verb.tokens.upperBound..<group.tokens.lowerBound, said.count > 1,
      context.tag(said.lowerBound) == .complementizer, scene.isClause(said)
    else { return nil }
    return said
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
    guard !scene.isConditional(first, in: range),
      let subject = SubjectFinder(context: context).phrase(endingAt: first - 1, from: range.lowerBound),
      case let classes = context.classes(subject.head), !classes.isDisjoint(with: [.document, .proposition]),
      context.classes(subject.tokens.lowerBound).contains(.definite) || classes.contains(.proposition)
    else { return nil }
    let pointer = Pointer(noun: subject.head, isPlural: classes.contains(.plural), isWithdrawn: true)
    return Denial(object: .pointer(pointer), stance: .denies, words: group.tokens, content: subject.tokens)
  }
}
