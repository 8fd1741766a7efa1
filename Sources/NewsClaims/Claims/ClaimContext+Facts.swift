/// Whether words say what is so, and not what might be, ought to be or was asked.
extension ClaimContext {
  /// ``isFactual(_:)-(Int)`` of a quote, which is read once.
  func reports(_ quote: Int) -> Bool {
    let cue = attributions[quote].cue
    guard let group = article.verbGroup(at: cue.head) else { return true }
    // "was not skeptical"
    if cue.kind == .phrase, cue.tokens.contains(where: { context.tag($0) == .negation }) { return false }
    // "Nobody has denied it"
    if let source = attributions[quote].source,
      context.isNobody(source.head)
        || source.tokens.contains(where: { context.classes($0).contains(.absence) || context.isNor($0) })
    {
      return false
    }
    let before = (attributions[quote].source?.tokens.lowerBound ?? group.tokens.lowerBound) - 1
    // "Neither Lee nor her lawyer denied it"
    guard before < 0 || !context.isNor(before) else { return false }
    return isFactual(group) && !isCondition(before) && !isAsked(cue.head) && !isSupposed(cue.head)
  }

  /// Whether a verb says that something is done: not "did not deny", "to deny", "might deny".
  func isFactual(_ group: VerbGroup) -> Bool {
    guard !group.isNegated, group.form != .infinitive || isSeeming(group) else { return false }
    guard !group.tokens.contains(where: { context.classes($0).contains(.modal) }) else { return false }
    let first = group.tokens.lowerBound
    guard first > 0 else { return true }
    // "stopped short of denying", "without denying"; "blamed Lee for denying", where another denies
    if group.form == .gerund,
      context.isOf(first - 1) || context.isFor(first - 1) || context.classes(first - 1).contains(.absence)
    {
      return false
    }
    return !sharesDoubt(group, after: first - 1)
  }

  /// Whether a negation stands in a verb group, also behind its last auxiliary: "was not".
  func isNegated(_ group: VerbGroup) -> Bool {
    group.tokens.contains { context.classes($0).contains(.negation) }
  }

  /// Whether a clause is negated by its verb, or opens with "none of".
  func isNegated(clause: TokenRange) -> Bool {
    if clause.prefix(context.options.phraseTokens).contains(where: context.isNone) { return true }
    return mainVerb(of: clause).map(isNegated) ?? false
  }

  /// "appeared to contradict", "tried to rebut", "was forced to withdraw": it does, as far as anybody can see.
  private func isSeeming(_ infinitive: VerbGroup) -> Bool {
    let before = infinitive.tokens.lowerBound - 1
    guard before >= 0 else { return false }
    // "was quick to deny", "took to the radio to deny"
    if article.verbGroupOfToken[before] < 0 { return isPurpose(infinitive) }
    guard let verb = article.verbGroup(at: before), verb.form == .finite else { return false }
    return isFactual(verb) && (context.isOn(.efforts, verb.head) || context.reportingVerb(verb)?.isRaising ?? false)
  }

  /// Whether an infinitive tells what is done by something that can be heard: "used the speech to deny it", "was quick to
  /// deny it".
  private func isPurpose(_ infinitive: VerbGroup) -> Bool {
    let first = infinitive.tokens.lowerBound
    let number = Int(article.verbGroupOfToken[first])
    guard number > 0, case let verb = article.verbGroups[number - 1], verb.form == .finite, isFactual(verb),
      !verb.isPassive, first - verb.tokens.upperBound <= context.options.phraseTokens + 1,
      article.sentence(at: first).contains(verb.head),
      !(verb.tokens.upperBound..<first).contains(where: { context.tag($0) == .mark })
    else { return false }
    return context.isCopula(verb) ? context.isOn(.efforts, first - 1) : context.isOn(.outlets, verb.head)
  }

  /// "declined to confirm or deny", "neither confirmed nor denied": what holds of the first verb holds of the second.
  private func sharesDoubt(_ group: VerbGroup, after before: TokenIndex) -> Bool {
    if context.isNor(before) { return true }
    guard context.tag(before) == .coordinator, context.classes(group.head).contains(.verbBase),
      case let number = Int(article.verbGroupOfToken[group.head]), number > 0
    else { return false }
    let earlier = article.verbGroups[number - 1]
    guard earlier.tokens.upperBound == before else { return false }
    return earlier.isNegated || earlier.form == .infinitive
      || earlier.tokens.contains { context.classes($0).contains(.modal) }
  }

  /// Whether a subject that starts after a token stands in an "if" or "whether", or in "Had Lee denied it, …".
  private func isCondition(_ before: TokenIndex) -> Bool {
    guard before >= 0 else { return false }
    return context.opensCondition(before)
      || (context.tag(before) == .auxiliary && article.sentence(at: before).lowerBound == before)
  }

  /// Whether a token stands in a sentence that opens with "Imagine that", "Suppose".
  func isSupposed(_ token: TokenIndex) -> Bool {
    let sentence = article.sentence(at: token)
    guard let first = sentence.first(where: { context.tag($0) != .mark }) else { return false }
    return first < token && context.isOn(.suppositions, first)
  }

  /// "if that is false", "Imagine that it is false": nobody says that it is.
  func isConditional(_ index: TokenIndex, in range: TokenRange) -> Bool {
    if isSupposed(index) { return true }
    var place = index - 1
    let oldest = max(range.lowerBound, index - context.options.insertionTokens)
    while place >= oldest, context.kind(place) != .comma, !context.isEndMark(place) {
      if context.opensCondition(place) { return true }
      place -= 1
    }
    return false
  }

  /// Whether a token stands in a question of the article's own.
  private func isAsked(_ token: TokenIndex) -> Bool {
    let end = article.sentence(at: token).upperBound - 1
    return context.kind(end) == .question && !context.isQuoted(end) && !context.isQuoted(token)
  }

  /// Whether a clause says what ought to or might be, and not what is: "should", "can".
  func isModal(_ content: TokenRange) -> Bool {
    mainVerb(of: content)?.tokens.contains {
      context.classes($0).contains(.modal) && !context.classes($0).contains(.future)
    }
      ?? false
  }

  /// Whether a clause says what is to come.
  func foretells(_ content: TokenRange) -> Bool {
    mainVerb(of: content)?.tokens.contains { context.classes($0).contains(.modal) } ?? false
  }

  /// Whether a clause says what ought to be: it can be turned down but not denied, as what might be can.
  func isObligation(_ content: TokenRange) -> Bool {
    guard let verb = mainVerb(of: content) else { return false }
    return verb.tokens.contains { context.isOn(.obligations, $0) } || isWished(verb, in: content)
  }

  /// "that she resign", "that the mayor step down": a bare form after one.
  private func isWished(_ verb: VerbGroup, in content: TokenRange) -> Bool {
    let (head, subject) = (verb.head, verb.tokens.lowerBound - 1)
    let isBare = context.classes(head).contains(.verbBase) && context.classes(head).isDisjoint(with: [.verbPast, .do])
    guard verb.tokens.count == 1, isBare, content.contains(subject), let group = article.nounGroup(at: subject) else {
      return false
    }
    if group.kind == .pronoun {
      return Gender(context.classes(subject)) != nil || context.classes(subject).contains(.neuter)
    }
    return context.tag(group.tokens.lowerBound) == .determiner
      && context.classes(group.tokens.lowerBound).contains(.definite)
      && context.classes(group.head).isDisjoint(with: [.plural, .people])
  }

  /// Whether a quotation is one sentence about what will be.
  private func isForetold(by quote: Int) -> Bool {
    guard quotes[quote].kind == .direct, stance(of: quote) == .asserts, attributions[quote].content.count == 1,
      case let content = attributions[quote].content[0], foretells(content)
    else { return false }
    return !content.contains { token in
      context.tag(token) == .pronoun && !context.classes(token).isDisjoint(with: [.firstPerson, .secondPerson])
        || context.kind(token) == .question || context.kind(token) == .exclamation
    }
  }

  private func mainVerb(of content: TokenRange) -> VerbGroup? {
    content.lazy.compactMap { self.article.verbGroup(at: $0) }.first { $0.form == .finite }
  }

  /// What somebody is said to have thought in a sentence, or to have foretold: "assumed that the dam was safe", “It will
  /// burst,”.
  func held(in sentence: Int) -> ClaimDraft? {
    for quote in quotes(inSentence: sentence) {
      guard context.isOn(.beliefs, attributions[quote].cue.head) || isForetold(by: quote), isFactual(quote),
        attributions[quote].source != nil,
        let content = attributions[quote].content.first, isClause(content), !isModal(content)
      else { continue }
      let bytes = article.bytes(content)
      let cue = article.bytes(attributions[quote].cue.tokens)
      return ClaimDraft(
        text: ClaimText(self).text(of: content, saidOf: quote), sightings: [DraftSighting(tokens: content)],
        positions: positions(of: quote, .asserts, on: bytes, .reportedAssertion),
        reason: Reason(.reportedAssertion, cue),
        sentence: sentence)
    }
    return nil
  }
}
