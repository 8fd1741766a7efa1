/// Reads what the words after a verb of denial deny: a proposition, a claim by name, a claim made elsewhere, or nothing
/// that could be true.
struct ObjectReader {
  let scene: ClaimContext
  var context: AttributionContext { scene.context }
  var article: TokenizedArticle { scene.article }

  init(_ scene: ClaimContext) { self.scene = scene }

  /// What is denied; `nil` for an offer, a person or a permission.
  func object(in content: TokenRange, of cue: Cue) -> Denial.Object? {
    var start = content.lowerBound
    // "pushed back against the claim", "denied ever taking money"
    if context.isAs(start) {
      guard let claim = pastLabel(start, in: content) else { return nil }
      start = claim
    } else {
      // "pushed back hard on the claim"
      while start + 1 < content.upperBound, !context.isThere(start),
        context.tag(start) == .adverb || (context.tag(start) == .adjective && context.tag(start + 1) == .preposition)
      {
        start += 1
      }
      if context.tag(start) == .preposition { start += 1 }
    }
    guard start < content.upperBound else { return nil }
    let words = start..<content.upperBound
    if let person = contradicted(at: start, in: content, by: cue) {
      return .pointer(Pointer(noun: nil, isPlural: false, person: person))
    }
    // "denied it was his": a clause, and not "it".
    let isClause = isStrict(cue) && context.tag(start) == .pronoun && isBareClause(words) && !isPointingClause(words)
    if !isClause, let pointer = pointer(at: start, in: content) {
      return pointed(pointer, in: words, of: cue)
    }
    if let named = namedClaim(at: start, in: content) ?? saying(at: start, in: content) { return named }
    guard saysWhat(cue), !isDeterminer(start, in: content) else { return nil }
    if isThatClause(words) || (takesClause(cue) && isBareClause(words))
      || (isDoubtful(cue) && article.nounGroup(at: words.lowerBound) != nil && scene.isClause(words))
    {
      return isPointingClause(words) ? .pointer(Pointer(noun: nil, isPlural: false)) : proposition(words, of: cue)
    }
    if let figure = figure(in: words) { return .proposition(figure) }
    // "contradicted what Lee had said" says nothing of what that was.
    guard isStrict(cue) else { return nil }
    if let deed = pastCounts(words) { return .proposition(deed..<predicate(in: words)) }
    guard isDeed(start) || isThing(words) else { return nil }
    return .proposition(start..<predicate(in: words))
  }

  /// The claim after what it is called: "rejected as false a report that …".
  func pastLabel(_ as: TokenIndex, in content: TokenRange) -> TokenIndex? {
    // "as false claims that …"
    let next = `as` + 1
    if next < content.upperBound, context.classes(next).contains(.falsehood),
      let noun = claimNoun(at: next, before: content.upperBound), noun > next
    {
      return next
    }
    return (`as` + 2..<min(content.upperBound, `as` + 2 + context.options.phraseTokens)).first { index in
      article.nounGroup(at: index)?.tokens.lowerBound == index
        && claimNoun(at: index, before: content.upperBound) != nil
    }
  }

  /// What people say who are turned away: "dismissed critics who say that the dam leaked".
  func saying(at start: TokenIndex, in content: TokenRange) -> Denial.Object? {
    guard let group = article.nounGroup(at: start),
      !context.classes(group.head).isDisjoint(with: [.people, .role, .epithet]) || context.isThese(group.head)
        || context.isOn(.anybody, group.head),
      case let who = group.tokens.upperBound, who + 2 < content.upperBound, context.tag(who) == .wh,
      let verb = article.verbGroup(at: who + 1), verb.form == .finite, !verb.isNegated,
      let saying = context.reportingVerb(verb), saying.stance == .asserts,
      verb.tokens.upperBound + 1 < content.upperBound
    else { return nil }
    var next = verb.tokens.upperBound
    // "anyone who tells you that"
    if saying.takesHearer, let hearer = article.nounGroup(at: next), hearer.tokens.upperBound + 1 < content.upperBound,
      context.tag(hearer.tokens.upperBound) == .complementizer || hearer.kind == .pronoun
    {
      next = hearer.tokens.upperBound
    }
    let room = next..<content.upperBound
    guard context.tag(next) == .complementizer || isBareClause(room) else { return nil }
    let said = next..<ContentBounds(context: context).end(from: next, .clause, in: room)
    return scene.isObligation(said) ? nil : .namedClaim(noun: group.head, said: said)
  }

  /// "contradicted him", "contradict the minister": whose claims are meant.
  private func contradicted(at start: TokenIndex, in content: TokenRange, by cue: Cue) -> TokenIndex? {
    guard case .verb(let row) = cue.kind, context.lexicon.verbs[row].deniesPersons else { return nil }
    // "contradicted what Lee had said"
    if context.isWhat(start), let group = article.nounGroup(at: start + 1),
      group.tokens.upperBound < content.upperBound,
      let verb = article.verbGroup(at: group.tokens.upperBound), context.reportingVerb(verb)?.stance == .asserts
    {
      return group.head
    }
    guard let group = article.nounGroup(at: start), group.tokens.upperBound <= content.upperBound
    else { return nil }
    if group.kind == .pronoun { return Gender(context.classes(group.head)) == nil ? nil : group.head }
    return group.possessed == nil && scene.actor(namedAt: group.head) != nil ? group.head : nil
  }

  /// Where a clause that was denied is over and the speaker goes on in the tense of the denial: "denies that the dam was
  /// old and says …".
  private func predicate(in words: TokenRange, of cue: Cue) -> TokenIndex {
    let finite = words.lazy.compactMap { self.article.verbGroup(at: $0) }.first { $0.form == .finite }
    guard let finite, let denial = article.verbGroup(at: cue.head), context.isPast(finite) != context.isPast(denial)
    else { return words.upperBound }
    return words.dropFirst().first { index in
      guard context.tag(index) == .coordinator, index + 1 < words.upperBound,
        let verb = article.verbGroup(at: index + 1), verb.form == .finite
      else { return false }
      return context.isPast(verb) == context.isPast(denial)
    } ?? words.upperBound
  }

  /// A subject and its verb without "that": "denied he had left", not "denied the request made by Lee".
  func isBareClause(_ words: TokenRange) -> Bool {
    if context.isThere(words.lowerBound), words.count > 1, scene.isFiniteVerb(at: words.lowerBound + 1) { return true }
    guard !context.classes(words.lowerBound).contains(.definite) || context.isThe(words.lowerBound),
      let group = article.nounGroup(at: words.lowerBound)
    else { return false }
    var index = group.tokens.upperBound
    while index < words.upperBound, context.tag(index) == .adverb { index += 1 }
    guard index < words.upperBound, scene.isFiniteVerb(at: index) else { return false }
    return group.kind != .common || context.tag(index) == .auxiliary
  }

  /// Where "and" or "but" and a verb go on to say what else the speaker does.
  private func predicate(in words: TokenRange) -> TokenIndex {
    words.dropFirst().first { index in
      context.tag(index) == .coordinator && index + 1 < words.upperBound
        && !context.classes(index + 1).isDisjoint(with: [.verbThird, .verbPast])
    } ?? words.upperBound
  }

  /// Whether a verb can have a clause or a deed as its object: "withdrew" and "took issue with" cannot.
  private func saysWhat(_ cue: Cue) -> Bool {
    guard case .verb(let row) = cue.kind else { return isStrict(cue) || cue.act == .question }
    return !context.lexicon.verbs[row].withdraws
  }

  /// "that the dam leaked", not "that leaked", which says something of what stands before.
  private func isThatClause(_ words: TokenRange) -> Bool {
    let next = words.lowerBound + 1
    if next < words.upperBound, context.isThat(words.lowerBound), context.isThere(next) { return true }
    return context.tag(words.lowerBound) == .complementizer && next < words.upperBound && !scene.isFiniteVerb(at: next)
  }

  private func proposition(_ words: TokenRange, of cue: Cue) -> Denial.Object? {
    let said = words.lowerBound..<predicate(in: words, of: cue)
    return scene.isObligation(said) ? nil : .proposition(said)
  }

  /// A pointer that nothing takes the place of: "denied it leave to land", "rejected the report" of a committee.
  private func pointed(_ found: (pointer: Pointer, end: TokenIndex), in words: TokenRange, of cue: Cue) -> Denial
    .Object?
  {
    var found = found
    // "denied that" reaches as far as "denied it"; "rejected that" takes up what was just said.
    if isStrict(cue) { found.pointer.isRetort = false }
    found.end = pastTime(found.end)
    guard found.end < words.upperBound else {
      return accepts(found.pointer, cue, words) ? .pointer(found.pointer) : nil
    }
    if article.nounGroupOfToken[found.end] >= 0, context.tag(found.end) != .properNoun { return nil }
    // "rejected the charge as politics"
    if context.isAs(found.end), found.pointer.noun != nil, cue.act == .denial { return .pointer(found.pointer) }
    let isLabelled =
      VerdictReader(scene)
      .label(from: found.end, in: words, isOfClaim: found.pointer.noun != nil || context.isAs(found.end)) != nil
    return isLabelled || accepts(found.pointer, cue, words) ? .pointer(found.pointer) : nil
  }

  /// Whether a verb denies what a pointer points to: "reject" and "dismiss" are as often said of offers and papers.
  private func accepts(_ pointer: Pointer, _ cue: Cue, _ words: TokenRange) -> Bool {
    guard !isStrict(cue) else { return true }
    guard let noun = pointer.noun else {
      return pointer.isRetort || pointer.isBeside || isDoubt(cue) && words.lowerBound > cue.head
    }
    // "cast doubt on the report": one says that of what is claimed.
    guard case .verb = cue.kind, cue.act == .denial else { return true }
    // One report can be a paper that is turned down; "the reports" are what is said.
    let isPaper = context.classes(noun).contains(.document) && scene.isOfMatter(noun) && !pointer.isPlural
    // "rejected Lee's remarks": not "rejected the affair"
    let isRemark = context.classes(noun).contains(.proposition) && scene.owner(of: noun) != nil && cue.act == .denial
    let isDeed = context.classes(noun).contains(.deed) && !(isRemark && pointer.isPlural && !context.isAny(noun))
    return !isPaper && !isDeed && !context.isOn(.filings, noun)
  }

  /// "deny", "dispute", "refute" deny whatever follows; "reject", "dismiss" are as often said of offers and people.
  func isStrict(_ cue: Cue) -> Bool {
    // "issued a denial", "walked back"; "played down" and "ran counter to" are as often said of other things.
    guard case .verb(let row) = cue.kind else {
      return isDenial(cue)
        && (cue.kind != .phrase || context.takesBack(cue) || context.isReportingNoun(cue.tokens.upperBound - 1))
    }
    return context.lexicon.verbs[row].deniesObjects
  }

  /// "doubts it".
  private func isDoubt(_ cue: Cue) -> Bool {
    if case .verb(let row) = cue.kind { context.lexicon.verbs[row].stance == .doubts } else { false }
  }

  /// "denied he had left", "doubted he had left".
  private func takesClause(_ cue: Cue) -> Bool { isStrict(cue) || cue.act == .attitude }

  /// "is skeptical he can win": somebody is, not "it is doubtful".
  private func isDoubtful(_ cue: Cue) -> Bool {
    guard cue.kind == .phrase, context.isOn(.doubts, cue.tokens.upperBound - 1), let subject = cue.subject else {
      return false
    }
    return !context.classes(subject.head).contains(.neuter)
  }

  /// "Lee's denial of fraud", "issued a denial".
  private func isDenial(_ cue: Cue) -> Bool { cue.act == .denial }
}
