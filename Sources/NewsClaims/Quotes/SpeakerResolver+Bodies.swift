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
      if let named = byNameWord[number].flatMap({ lastActing(among: $0) }) { return named }
      let lately = companiesNamedLately(before: group.head)
      guard lately.count == 1, let only = lately.first else { return nil }
      return Resolution(actor: only.key, rule: .describedSpeaker, antecedent: only.value)
    }
    // "the government in Norwood" is not any that was named.
    let after = group.tokens.upperBound
    let isTold = after < context.article.tokens.count && context.tag(after) == .preposition
    guard classes.contains(.body), !classes.contains(.plural), isDefinite(group), group.tokens.count == 2, !isTold
    else { return nil }
    return owned(group) ?? byNameWord[context.token(group.head).word].flatMap { lastActing(among: $0) }
  }

  /// "the firm", of which the article says no more.
  func isCompany(_ group: NounGroup) -> Bool {
    isDefinite(group) && group.tokens.count == 2
      && context.lexicon.companyNouns.contains(context.token(group.head).word)
  }

  /// The organisations that are named in the sentences just before, and where.
  func companiesNamedLately(before token: TokenIndex) -> [Int: TokenIndex] {
    let oldest = place(token) - context.options.pluralPronounSentences
    var found: [Int: TokenIndex] = [:]
    for mention in mentions.prefix(mentionCount(before: token)).suffix(context.options.eventsLookedBack)
    where place(mention.tokens.lowerBound) >= oldest && !isContent(mention.tokens.lowerBound) {
      if actors.actors[mention.actor].kind == .organization { found[mention.actor] = mention.tokens.lowerBound }
    }
    return found
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
