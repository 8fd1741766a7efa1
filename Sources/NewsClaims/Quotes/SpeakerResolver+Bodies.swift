/// Which organisation a description means: "her campaign", "the bank".
extension SpeakerResolver {
  /// "the bank": the organisation whose name has the word; "her campaign": that of whom the pronoun means.
  mutating func body(_ group: NounGroup, _ classes: WordClasses) -> Resolution? {
    let first = group.tokens.lowerBound
    if classes.contains(.government), group.tokens.count == 2, context.tag(first) == .possessive {
      guard let owner = pronoun(at: first), actors.actors[owner.actor].kind == .person else { return nil }
      let noun = context.lexicon[context.token(group.head).word].lemma
      let number = actors.body(
        OwnedBody(owner: owner.actor, noun: noun), noun: context.string(group.head..<group.head + 1), as: "",
        at: context.article.bytes(group.tokens))
      actors.actors[number].mentions += 1
      return Resolution(actor: number, rule: .describedSpeaker)
    }
    if isCompany(group) {
      let number = context.token(group.head).word
      if let named = lastActing(named: number) { return named }
      guard !isIntroduced(group), !isJoinedToName(group) else { return nil }
      let lately = bodiesNamedLately(before: group)
      guard lately.count == 1, let only = lately.first else { return actingCompany(among: lately, before: group.head) }
      return Resolution(actor: only.key, rule: .describedSpeaker, antecedent: only.value)
    }
    // "the government in Norwood" is not any that was named.
    guard classes.contains(.body), !classes.contains(.plural), isDefinite(group), group.tokens.count == 2,
      !isTold(group)
    else { return nil }
    return owned(group) ?? lastActing(named: context.token(group.head).word)
  }

  /// "the firm", "the shipping company", of which the article says no more.
  func isCompany(_ group: NounGroup) -> Bool {
    isDefinite(group) && group.possessed == nil && !isTold(group)
      && (context.isOn(.companies, group.head) || context.isOn(.associations, group.head))
      && group.tokens.allSatisfy { context.tag($0) != .properNoun }
  }

  /// "Norwood Air and the union said": what is joined to a name is not whose name it is.
  private func isJoinedToName(_ group: NounGroup) -> Bool {
    let and = group.tokens.lowerBound - 1
    let start = context.article.sentence(at: group.head).lowerBound
    guard and - 2 >= start, context.tag(and) == .coordinator,
      actors.mention(at: context.kind(and - 1) == .comma ? and - 2 : and - 1) != nil
    else { return false }
    return (start..<and).allSatisfy { context.article.verbGroupOfToken[$0] < 0 }
  }

  /// Whether a preposition or a relative clause goes on to say which body it is: "the union of nurses", "the union that
  /// speaks for them".
  private func isTold(_ group: NounGroup) -> Bool {
    let after = group.tokens.upperBound
    guard after < context.article.tokens.count else { return false }
    return context.tag(after) == .preposition || context.tag(after) == .wh || context.tag(after) == .complementizer
  }

  /// Whether a body of the same noun but without a name is brought up just before: "a group of parents", "the trade group for shops".
  func isIntroduced(_ group: NounGroup) -> Bool {
    let noun = context.lexicon[context.token(group.head).word].lemma
    let oldest = place(group.head) - context.options.pluralPronounSentences
    let number = Int(context.article.nounGroupOfToken[group.head])
    for earlier in context.article.nounGroups.prefix(number).suffix(context.options.eventsLookedBack).reversed() {
      guard place(earlier.head) >= oldest else { return false }
      if earlier.kind == .common, context.lexicon[context.token(earlier.head).word].lemma == noun {
        return !isDefinite(earlier) || isTold(earlier)
      }
    }
    return false
  }

  /// Of several organisations the last that acted just before, where none of the others is named more often.
  private func actingCompany(among lately: [Int: TokenIndex], before token: TokenIndex) -> Resolution? {
    let oldest = place(token) - context.options.pluralPronounSentences
    for event in events.suffix(context.options.eventsLookedBack).reversed() {
      guard place(event.token) >= oldest else { return nil }
      guard event.isMain, event.token < token, case .actor(let actor) = event.who, lately[actor] != nil else {
        continue
      }
      let mentions = actors.actors[actor].mentions
      return lately.keys.allSatisfy { actors.actors[$0].mentions <= mentions }
        ? event.resolution(.describedSpeaker) : nil
    }
    return nil
  }

  /// The organisations that are named in the sentences just before, and where.
  func bodiesNamedLately(before group: NounGroup) -> [Int: TokenIndex] {
    let isBusiness = context.isOn(.companies, group.head)
    let oldest = place(group.head) - context.options.pluralPronounSentences
    var found: [Int: TokenIndex] = [:]
    for mention in mentions.prefix(mentionCount(before: group.head)).suffix(context.options.eventsLookedBack)
    where place(mention.tokens.lowerBound) >= oldest && !isContent(mention.tokens.lowerBound) {
      guard actors.actors[mention.actor].kind == .organization, !isBusiness || context.mayBeCompany(mention.tokens),
        !isHearer(mention.tokens.lowerBound)
      else { continue }
      found[mention.actor] = mention.tokens.lowerBound
    }
    return found
  }

  /// "told Norwood Weekly": to whom something was said is seldom whom the article goes on with.
  private func isHearer(_ name: TokenIndex) -> Bool {
    guard name > 0, let verb = context.article.verbGroup(at: name - 1), verb.tokens.upperBound == name else {
      return false
    }
    return context.reportingVerb(verb)?.takesHearer ?? false
  }

  /// "the campaign": that of who has one and acted last.
  private func owned(_ group: NounGroup) -> Resolution? {
    let noun = context.lexicon[context.token(group.head).word].lemma
    let bodies = actors.bodiesByNoun[noun] ?? []
    guard bodies.count <= context.options.roleHolders else { return nil }
    guard bodies.count > 1 else { return bodies.first.map { Resolution(actor: $0, rule: .describedSpeaker) } }
    for event in events.suffix(context.options.eventsLookedBack).reversed() {
      guard case .actor(let actor) = event.who else { continue }
      if let body = bodies.contains(actor) ? actor : actors.bodies[OwnedBody(owner: actor, noun: noun)] {
        return Resolution(actor: body, rule: .describedSpeaker)
      }
    }
    return nil
  }
}
