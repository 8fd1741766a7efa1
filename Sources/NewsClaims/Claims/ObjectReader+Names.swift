/// Claims by their names: "the allegation of fraud", "Lee's claim that the dam leaked".
extension ObjectReader {
  /// "the allegation of fraud", "Lee's claim that the dam leaked", "suggestions he would resign".
  func namedClaim(at start: TokenIndex, in content: TokenRange) -> Denial.Object? {
    guard let noun = claimNoun(at: start, before: content.upperBound) ?? paper(at: start, in: content) else {
      return nil
    }
    let next = article.nounGroup(at: noun)?.tokens.upperBound ?? noun + 1
    var found = said(after: noun, next, before: content.upperBound)
    // "the notion that greed, or even politics, had closed it", "a claim from his wife, Ann Lee, that": the comma ends
    // nothing.
    let sentence = article.sentence(at: noun)
    let isOpen = found.map { said in context.isThat(said.lowerBound) && !said.contains(where: scene.isFiniteVerb) }
    if isOpen ?? true, content.upperBound < sentence.upperBound, context.kind(content.upperBound) == .comma {
      found = said(after: noun, next, before: sentence.upperBound)
    }
    guard let said = found, !scene.isObligation(said) else { return nil }
    return .namedClaim(noun: noun, said: said)
  }

  /// "a paper in which Lee reported that …": the paper is what is taken back.
  private func paper(at start: TokenIndex, in content: TokenRange) -> TokenIndex? {
    guard let group = article.nounGroup(at: start), context.classes(group.head).contains(.document),
      pastInWhich(group.tokens.upperBound, before: content.upperBound) != nil
    else { return nil }
    return group.head
  }

  /// What a noun goes on to say, where it does.
  func said(after noun: TokenIndex, _ next: TokenIndex, before end: TokenIndex) -> TokenRange? {
    let sentence = article.sentence(at: noun)
    if let that = pastInsertion(next, in: sentence) {
      let isSubject = !(sentence.lowerBound..<noun).contains { scene.isFiniteVerb(at: $0) }
      let last = ContentBounds(context: context)
        .end(from: that + 1, .clause, in: that + 1..<sentence.upperBound, isEmbedded: isSubject)
      return last > that + 2 ? that + 1..<last : nil
    }
    let isCommented = next + 1 < sentence.upperBound && context.kind(next) == .comma && context.tag(next + 1) == .wh
    let end = isCommented ? sentence.upperBound : end
    let next = pastReport(pastPlace(pastTime(pastMaker(next, of: noun, before: end)), before: end), before: end)
    guard next + 1 < end else { return nil }
    var bounds = ContentBounds(context: context)
    bounds.isSubordinate = context.isPreposed(noun)
    let room = next..<end
    if context.tag(next) == .complementizer {
      let last = bounds.end(from: next, .clause, in: room)
      if isHeld(next..<last) || isHandled(next..<last) { return nil }
      // "a claim that originated in a letter": a verb makes the clause a relative one.
      return last > next + 1 && (!scene.isFiniteVerb(at: next + 1) || context.isThere(next + 1)) ? next..<last : nil
    }
    if scene.isOfMatter(noun), context.isOf(next) || context.isAbout(next), !isMaker(next + 1) {
      let end = bounds.end(from: next, .phrase, in: room)
      let last = (next..<end).first { scene.isFiniteVerb(at: $0) || isMeans($0) } ?? end
      return last > next + 1 ? (context.isOf(next) ? next : next + 1)..<last : nil
    }
    guard isBareClause(room) else { return nil }
    return next..<bounds.end(from: next, .clause, in: room)
  }

  /// "the claim that Lee made", "views that they have": what is said of the noun, and not what it says.
  func isRelative(_ said: TokenRange) -> Bool {
    guard let verb = said.lazy.compactMap({ self.article.verbGroup(at: $0) }).first(where: { $0.form == .finite })
    else {
      return true
    }
    let next = verb.tokens.upperBound
    let isDone = context.reportingVerb(verb) != nil || context.isOn(.handlings, verb.head)
    return isDone && !verb.isPassive && !(next..<said.upperBound).contains { article.nounGroupOfToken[$0] >= 0 }
  }

  /// "a story that the base won't buy", "the claim that Lee made": what is done with it.
  private func isHandled(_ said: TokenRange) -> Bool {
    guard let verb = said.lazy.compactMap({ self.article.verbGroup(at: $0) }).first(where: { $0.form == .finite }),
      context.isOn(.handlings, verb.head) || context.isOn(.buyings, verb.head), !verb.isPassive,
      case let next = verb.tokens.upperBound
    else { return false }
    return next >= said.upperBound || context.tag(next) == .mark || context.tag(next) == .preposition
  }

  /// "claims of Lee's speech": who makes them, and not "of Lee's guilt".
  private func isMaker(_ start: TokenIndex) -> Bool {
    guard let group = article.nounGroup(at: start), group.possessed != nil else { return false }
    return context.classes(group.head).isDisjoint(with: .deed)
  }

  /// "the views that they have when …": what is said of the noun.
  private func isHeld(_ clause: TokenRange) -> Bool {
    guard let verb = clause.lazy.compactMap({ self.article.verbGroup(at: $0) }).first(where: { $0.form == .finite }),
      context.classes(verb.head).contains(.have), verb.tokens.upperBound < clause.upperBound
    else { return false }
    let next = verb.tokens.upperBound
    return context.tag(next) == .subordinator || context.tag(next) == .wh
  }

  /// The token after "by Lee", "from former Secretary of Trade Jane Lee".
  private func pastMaker(_ next: TokenIndex, of noun: TokenIndex, before end: TokenIndex) -> TokenIndex {
    let author = scene.author(after: next)
    // "the finding of inspectors that …"
    guard author != nil || (next < end && context.isOf(next) && !scene.isOfMatter(noun)) else { return next }
    if let author, author.end < end, context.tag(author.end) == .complementizer { return author.end }
    guard let whole = SubjectFinder(context: context).phrase(startingAt: next + 1, before: end) else {
      return author?.end ?? next
    }
    var that = whole.tokens.upperBound
    // "from Lee and other guards that", "from his brother, Tom Lee, that"
    while that + 1 < end, context.tag(that) == .coordinator || context.kind(that) == .comma {
      that = article.nounGroup(at: that + 1)?.tokens.upperBound ?? that + 1
      if that < end, context.tag(that) == .complementizer { break }
    }
    return that < end && context.tag(that) == .complementizer ? that : author?.end ?? next
  }

  /// The "that" after what is put in between commas or dashes: "the claim, made in an interview, that …".
  func pastInsertion(_ mark: TokenIndex, in sentence: TokenRange, withVerb: Bool = false) -> TokenIndex? {
    guard mark < sentence.upperBound, context.kind(mark) == .comma || context.kind(mark) == .dash else { return nil }
    let ahead = mark + 1..<min(sentence.upperBound, mark + context.options.insertionTokens)
    guard
      let close = ahead.first(where: {
        context.kind($0) == context.kind(mark)
          || (!withVerb && context.kind(mark) == .comma && $0 > mark + 1 && scene.isFiniteVerb(at: $0))
      }), context.kind(close) == context.kind(mark), close + 1 < sentence.upperBound, context.isThat(close + 1)
    else { return nil }
    return close + 1
  }

  /// The "that" after a place: "a report in the paper that …".
  func pastPlace(_ next: TokenIndex, before end: TokenIndex) -> TokenIndex {
    guard next + 1 < end, context.tag(next) == .preposition, !context.isOf(next), !context.isAbout(next),
      let group = article.nounGroup(at: next + 1), group.tokens.upperBound < end,
      context.tag(group.tokens.upperBound) == .complementizer
    else { return next }
    return group.tokens.upperBound
  }

  /// The "that" after a participle that reports: "reports alleging that …".
  private func pastReport(_ next: TokenIndex, before end: TokenIndex) -> TokenIndex {
    if let inner = pastInWhich(next, before: end) { return inner }
    // "reports, which said that …"
    let comma = next < end && context.kind(next) == .comma ? next + 1 : next
    let isRelative = comma + 2 < end && (context.tag(comma) == .wh || context.isThat(comma))
    let place = isRelative ? comma + 1 : next
    guard place + 1 < end, let verb = article.verbGroup(at: place), verb.form == (isRelative ? .finite : .gerund),
      context.reportingVerb(verb)?.stance == .asserts, !verb.isNegated, verb.tokens.upperBound + 1 < end,
      case let said = verb.tokens.upperBound,
      context.tag(said) == .complementizer || (isRelative && scene.isClause(said..<end))
    else { return next }
    return said
  }

  /// The "that" of "a paper in which Lee reported that …".
  private func pastInWhich(_ next: TokenIndex, before end: TokenIndex) -> TokenIndex? {
    guard next + 2 < end, context.isIn(next), context.tag(next + 1) == .wh else { return nil }
    let ahead = next + 2..<min(end, next + context.options.insertionTokens)
    guard let verb = ahead.lazy.compactMap({ self.article.verbGroup(at: $0) }).first(where: { $0.form == .finite }),
      context.reportingVerb(verb)?.stance == .asserts, !verb.isNegated, verb.tokens.upperBound < end,
      context.tag(verb.tokens.upperBound) == .complementizer
    else { return nil }
    return verb.tokens.upperBound
  }

  /// "by saying …": how somebody does what they do to the claim.
  private func isMeans(_ index: TokenIndex) -> Bool {
    context.isBy(index) && index + 1 < article.tokens.count && context.tag(index + 1) == .gerund
  }

  /// The noun that names a claim, of the group that starts at a token.
  func claimNoun(at start: TokenIndex, before end: TokenIndex) -> TokenIndex? {
    guard start < end, let group = article.nounGroup(at: start), group.head < end,
      context.classes(group.head).contains(.proposition)
    else { return nil }
    return group.head
  }
}
