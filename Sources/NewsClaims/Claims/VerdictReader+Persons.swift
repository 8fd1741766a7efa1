/// Verdicts on whoever claims something: "he is lying about that", "Lee is wrong to say that …".
extension VerdictReader {
  /// What is said of a person by a verb is said of the last that the person claims, or of what the words go on to say.
  func personVerdict(by group: VerbGroup, in range: TokenRange) -> Denial? {
    if let found = wrongBelievers(by: group, in: range) { return found }
    guard let end = scene.isNegated(group) ? pastTruth(after: group, in: range) : pastMistake(of: group, in: range),
      let person = person(before: group, in: range),
      !scene.isConditional(group.tokens.lowerBound, in: range)
    else { return nil }
    let words = group.tokens.lowerBound..<end
    // "made up the story that …"
    if let noun = article.nounGroup(at: end - 1), noun.tokens.upperBound == end, end < range.upperBound,
      let said = ObjectReader(scene).said(after: noun.head, end, before: range.upperBound), scene.isClause(said)
    {
      return Denial(object: .proposition(said), stance: .denies, words: words, content: said, claimant: person)
    }
    if let said = saidWrongly(from: end, in: range) {
      return Denial(object: .proposition(said), stance: .denies, words: words, content: said, claimant: person)
    }
    if let deed = deedLied(from: end, by: group, in: range) {
      return Denial(object: .proposition(deed), stance: .denies, words: words, content: deed, claimant: person)
    }
    let isInner = !isMainSubject(article.nounGroup(at: person)?.tokens.lowerBound ?? person, in: range)
    guard isDone(end, by: group, in: range),
      isInner || context.tag(person) == .pronoun || scene.actor(namedAt: person) != nil
    else { return nil }
    let pointer = Pointer(noun: nil, isPlural: false, person: person, isInner: isInner)
    return Denial(object: .pointer(pointer), stance: .denies, words: words, content: person..<person + 1)
  }

  /// "does not buy the claim that …", “I don’t believe that”.
  func unbelieved(by group: VerbGroup, in range: TokenRange) -> Denial? {
    guard scene.isNegated(group), context.isOn(.buyings, group.head), group.tokens.upperBound < range.upperBound,
      !group.tokens.contains(where: { context.classes($0).contains(.modal) })
    else { return nil }
    if let advice = disbelief(advisedBy: group, in: range) { return advice }
    guard let subject = SubjectFinder(context: context).subject(of: group),
      !scene.isConditional(subject.tokens.lowerBound, in: range),
      case let isOwn = scene.isOwnVoice(group.head),
      isOwn || context.classes(subject.head).contains(.firstPerson)
    else { return nil }
    let start = group.tokens.upperBound
    let claim = start..<ContentBounds(context: context).trimmed(range.clamped(to: article.sentence(at: start)))
    guard !claim.isEmpty else { return nil }
    let reader = ObjectReader(scene)
    let pointer = reader.pointer(at: start, in: claim).flatMap { found in
      found.pointer.noun == nil && !isOver(found.end, in: range) ? nil : found.pointer
    }
    // Of what the article says that somebody does not accept, the noun alone may be an offer.
    guard let object = reader.namedClaim(at: start, in: claim) ?? (isOwn ? nil : pointer.map { .pointer($0) }) else {
      return nil
    }
    return Denial(
      object: object, stance: .doubts, words: group.tokens, content: claim, denier: isOwn ? subject.head : nil)
  }

  /// “Don’t believe the claim that …”, “Do not believe anyone who says that …”: the speaker denies it.
  private func disbelief(advisedBy group: VerbGroup, in range: TokenRange) -> Denial? {
    let first = group.tokens.lowerBound
    let sentence = range.clamped(to: article.sentence(at: first))
    guard context.classes(first).contains(.do), context.isQuoted(first),
      (sentence.lowerBound..<first).allSatisfy({ context.tag($0) == .mark || context.tag($0) == .coordinator }),
      case let claim = group.tokens.upperBound..<sentence.upperBound, !claim.isEmpty,
      let object = ObjectReader(scene).namedClaim(at: claim.lowerBound, in: claim)
        ?? ObjectReader(scene).saying(at: claim.lowerBound, in: claim)
    else { return nil }
    return Denial(object: object, stance: .denies, words: group.tokens, content: claim)
  }

  /// "proved that prediction wrong", "proves the claim that … false".
  func disproved(by group: VerbGroup, in range: TokenRange) -> Denial? {
    guard !group.isPassive, scene.isFactual(group), context.isOn(.links, group.head),
      case let start = group.tokens.upperBound, start + 1 < range.upperBound
    else { return nil }
    let reader = ObjectReader(scene)
    guard let found = reader.pointer(at: start, in: start..<range.upperBound), found.pointer.noun != nil,
      found.end < range.upperBound, let label = label(from: found.end, in: range, isOfClaim: true)
    else { return nil }
    return Denial(
      object: .pointer(found.pointer), stance: .denies, words: group.tokens.lowerBound..<label.words.upperBound,
      content: start..<found.end)
  }

  /// "that Lee had falsely claimed that …", in what another says; in the article's own voice the claim is a quote.
  func falselySaid(at adverb: TokenIndex, in range: TokenRange) -> Denial? {
    guard context.classes(adverb).contains(.falsehood), context.tag(adverb) == .adverb, !scene.isOwnVoice(adverb),
      let group = article.verbGroup(at: adverb), !group.isNegated, !scene.isConditional(adverb, in: range),
      context.reportingVerb(group)?.stance == .asserts, group.tokens.upperBound + 1 < range.upperBound
    else { return nil }
    let next = group.tokens.upperBound
    let sentence = next..<min(range.upperBound, article.sentence(at: next).upperBound)
    guard context.tag(next) == .complementizer || scene.isClause(sentence) else { return nil }
    let said = next..<ContentBounds(context: context).end(from: next, .clause, in: sentence)
    let subject = SubjectFinder(context: context).subject(of: group)?.head
    return Denial(
      object: .proposition(said), stance: .denies, words: adverb..<group.tokens.upperBound, content: said,
      claimant: subject)
  }

  /// "People who say that the dam leaks are wrong": what they say.
  private func wrongBelievers(by group: VerbGroup, in range: TokenRange) -> Denial? {
    let first = group.tokens.lowerBound
    guard !scene.isNegated(group), let end = pastMistake(of: group, in: range),
      end >= range.upperBound || context.tag(end) == .mark,
      let who = (range.lowerBound..<first).first(where: { context.tag($0) == .wh }), who > range.lowerBound,
      isMainSubject(article.nounGroup(at: who - 1)?.tokens.lowerBound ?? who - 1, in: range),
      article.nounGroup(at: who - 1) != nil, who + 2 < first,
      let verb = article.verbGroup(at: who + 1), !scene.isNegated(verb),
      context.reportingVerb(verb)?.stance == .asserts || context.isOn(.beliefs, verb.head),
      case let said = verb.tokens.upperBound..<first, said.count > 1, scene.isClause(said), !scene.isObligation(said),
      !scene.isConditional(who, in: range)
    else { return nil }
    return Denial(
      object: .proposition(said), stance: .denies, words: first..<end, content: said, claimant: who - 1)
  }

  /// "tells", "is" before what is no truth, or nobody who is truthful.
  func isTelling(_ group: VerbGroup) -> Bool { context.reportingVerb(group)?.takesHearer ?? false }

  /// The token after "is not telling the truth", "has not been truthful".
  private func pastTruth(after group: VerbGroup, in range: TokenRange) -> TokenIndex? {
    guard isTelling(group) || context.isCopula(group) else { return nil }
    var index = group.tokens.upperBound
    // "did not tell the court the truth"
    if isTelling(group), let hearer = article.nounGroup(at: index), !context.isOn(.truths, hearer.head) {
      index = hearer.tokens.upperBound
    }
    while index < range.upperBound, context.isThe(index) || context.tag(index) == .adverb || context.isMark(index) {
      index += 1
    }
    guard index < range.upperBound, context.isOn(isTelling(group) ? .truths : .candor, index) else { return nil }
    return pastMark(index + 1, in: range)
  }

  /// "lied about having left": what somebody is said to have lied about.
  private func deedLied(from start: TokenIndex, by group: VerbGroup, in range: TokenRange) -> TokenRange? {
    guard start + 2 < range.upperBound, context.isAbout(start), context.isOn(.distortions, group.head),
      ObjectReader(scene).isDeed(start + 1)
    else { return nil }
    let room = (start + 1..<range.upperBound).clamped(to: article.sentence(at: start))
    return start + 1..<ContentBounds(context: context).end(from: start + 1, .phrase, in: room)
  }

  /// The token after "is wrong", "lied", "misstated the facts".
  private func pastMistake(of group: VerbGroup, in range: TokenRange) -> TokenIndex? {
    if let end = context.invention(after: group, before: range.upperBound) { return group.isPassive ? nil : end }
    if context.isOn(.distortions, group.head) {
      guard !group.isPassive else { return nil }
      let next = group.tokens.upperBound
      guard next < range.upperBound, let object = article.nounGroup(at: next), object.tokens.lowerBound == next else {
        return next
      }
      // "fabricated that"
      let isThat = context.classes(object.head).contains(.definite) || context.classes(object.head).contains(.neuter)
      if object.tokens.count == 1, isThat { return object.tokens.upperBound }
      guard object.kind == .common else { return next }
      let isStated = context.classes(object.head).contains(.proposition) || context.isOn(.figures, object.head)
      let end = pastMatter(of: object, in: range)
      // "overstated his role when he said that …"
      return isStated || context.isOn(.mattersOfFact, object.head) || saidWrongly(from: end, in: range) != nil
        ? end : nil
    }
    // "is mistaken"
    if group.isPassive, context.isOn(.mistakes, group.head) { return group.tokens.upperBound }
    // "got that wrong"
    if context.isOn(.gettings, group.head) {
      let object = group.tokens.upperBound
      guard !group.isPassive, object + 1 < range.upperBound, context.isOn(.mistakes, object + 1),
        context.classes(object).contains(.definite) || context.classes(object).contains(.neuter)
      else { return nil }
      return object + 2
    }
    guard context.isCopula(group) else { return nil }
    var index = group.tokens.upperBound
    while index < range.upperBound, context.tag(index) == .adverb || context.isMark(index) { index += 1 }
    guard index < range.upperBound, context.isOn(.mistakes, index),
      article.nounGroup(at: index).map({ $0.tokens.count == 1 }) ?? true
    else { return nil }
    return pastMark(index + 1, in: range)
  }

  /// The token after "the number of deaths".
  private func pastMatter(of object: NounGroup, in range: TokenRange) -> TokenIndex {
    let of = object.tokens.upperBound
    guard of + 1 < range.upperBound, context.isOf(of), let matter = article.nounGroup(at: of + 1) else { return of }
    return matter.tokens.upperBound
  }

  /// The noun or pronoun before a verb that can be somebody who claims something.
  func person(before group: VerbGroup, in range: TokenRange) -> TokenIndex? {
    guard
      let subject = SubjectFinder(context: context)
        .phrase(endingAt: group.tokens.lowerBound - 1, from: range.lowerBound),
      isMainSubject(subject.tokens.lowerBound, in: range)
        || context.isQuoted(subject.head) && opensClause(subject.tokens.lowerBound, in: range)
    else { return nil }
    if context.tag(subject.head) == .pronoun {
      return Gender(context.classes(subject.head)) == nil && !isThem(subject.head) ? nil : subject.head
    }
    let people: WordClasses = [.role, .people, .body, .government, .kin]
    let isSomebody =
      scene.actor(namedAt: subject.head) != nil || !context.classes(subject.head).isDisjoint(with: people)
    return isSomebody ? subject.head : nil
  }

  /// What it is wrong to say: "to say that …", "when he said that …", "in claiming that …".
  func saidWrongly(from first: TokenIndex, in range: TokenRange) -> TokenRange? {
    let sentence = article.sentence(at: first - 1).clamped(to: range)
    let start = pastHearer(first, in: sentence)
    // "wrong in their belief that …"
    if start + 1 < sentence.upperBound, context.isIn(start) || context.isAbout(start),
      let claim = ObjectReader(scene).namedClaim(at: start + 1, in: sentence), case .namedClaim(_, let said) = claim
    {
      return scene.isClause(said) ? said : nil
    }
    let ahead = start..<min(sentence.upperBound, start + context.options.phraseTokens)
    guard let verb = ahead.lazy.compactMap({ self.article.verbGroup(at: $0) }).first,
      context.reportingVerb(verb)?.act == .statement || context.isOn(.beliefs, verb.head), !verb.isNegated,
      ahead.lowerBound == verb.tokens.lowerBound || opensSaying(ahead.lowerBound)
        || (context.kind(ahead.lowerBound) == .comma && verb.form == .gerund && verb.tokens.lowerBound == start + 1)
    else { return nil }
    let room = verb.tokens.upperBound..<sentence.upperBound
    let opening = room.prefix(context.options.openingTokens).first { context.tag($0) == .complementizer }
    guard let opening = opening ?? (scene.isClause(room) ? room.lowerBound : nil) else { return nil }
    let said = opening..<ContentBounds(context: context).end(from: opening, .clause, in: room)
    return scene.isClause(said) && !scene.isObligation(said) ? said : nil
  }

  /// The token after "to you", "to the public", where "when" or the like follows.
  private func pastHearer(_ start: TokenIndex, in sentence: TokenRange) -> TokenIndex {
    guard start + 1 < sentence.upperBound, context.isTo(start) || context.isWith(start),
      let hearer = article.nounGroup(at: start + 1), hearer.tokens.upperBound < sentence.upperBound,
      opensSaying(hearer.tokens.upperBound)
    else { return start }
    return hearer.tokens.upperBound
  }

  /// "when", "in", "by" before what somebody says.
  private func opensSaying(_ index: TokenIndex) -> Bool {
    switch context.tag(index) {
    case .subordinator, .wh: true
    case .preposition: context.isIn(index) || context.isBy(index) || context.isFor(index)
    default: false
    }
  }

  /// Whether nothing follows that would say something else: "wrong", "wrong about that", not "wrong on taxes".
  private func isDone(_ index: TokenIndex, by group: VerbGroup, in range: TokenRange) -> Bool {
    guard index < range.upperBound else { return true }
    if context.tag(index) == .mark { return context.quotation(startingAt: index) == nil }
    if context.tag(index) == .coordinator { return true }
    guard context.isAbout(index), index + 1 < range.upperBound else { return false }
    let next = index + 1
    let isPronoun = context.classes(next).contains(.definite) || context.classes(next).contains(.neuter)
    let isAlone = next + 1 >= range.upperBound || context.tag(next + 1) == .mark
    return context.isOn(.distortions, group.head) || (isPronoun && isAlone)
  }
}
