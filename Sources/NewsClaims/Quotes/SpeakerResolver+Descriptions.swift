/// Whom a description means: "the president", "the Vermont senator", "her lawyer".
extension SpeakerResolver {
  /// "the president", "the French minister", "Doe’s lawyer": the person who has that role.
  ///
  /// Of several it is the one of whom the article says most of what the description says; of those the one who last
  /// acted. A lawyer or candidate is one named just before, the holder of an office may be named anywhere.
  mutating func described(_ group: NounGroup, _ classes: WordClasses) -> Resolution? {
    guard !classes.isDisjoint(with: [.role, .kin, .people]), !classes.contains(.plural), isGiven(group) else {
      return nil
    }
    let (roles, start) = roles(of: group)
    let traits = traits(from: group.tokens.lowerBound, to: start)
    let regions = traits.filter { isOf(.region, $0) }
    var all = roles.compactMap { byRole[$0] }.first
    // "the Vermont senator" is none of whom the article does not say that she is from Vermont.
    if !regions.isEmpty { all = all?.filter { !regions.isDisjoint(with: actors.actors[$0].traits) } }
    guard let all, !all.isEmpty else { return isDefinite(group) ? epithet(group, classes, traits) : nil }
    guard all.count <= context.options.roleHolders else { return nil }
    let gender = Gender(classes) ?? .unknown
    var holders = all.filter { actors.actors[$0].gender.fits(gender) && !contradict(traits, actors.actors[$0]) }
    if !isDefinite(group) {
      let isFamily = classes.contains(.kin) && holders.count == 1
      let owner = owner(of: group)
      holders = holders.filter { isFamily || !owner.isDisjoint(with: actors.actors[$0].traits) }
    }
    let most = holders.map { traits.intersection(actors.actors[$0].traits).count }.max() ?? 0
    holders = holders.filter { traits.intersection(actors.actors[$0].traits).count == most }
    let present = holders.filter { !actors.actors[$0].traits.contains(.known(context.lexicon.keyWords.former)) }
    if !present.isEmpty { holders = present }
    if isDefinite(group), roles.allSatisfy({ !context.lexicon.soleOffices.contains($0) }) {
      let isOffice = context.lexicon[roles[0]].classes.contains(.title)
      let lately = namedLately(holders, before: group.head)
      // "the mayor" may be named long before, unless somebody acts now of whom the article does not say what he is.
      if !isOffice || !lately.isEmpty || isOvershadowed(holders, gender, before: group.head) { holders = lately }
    }
    guard holders.count > 1 else { return holders.first.map { Resolution(actor: $0, rule: .describedSpeaker) } }
    return lastActing(among: Set(holders))
  }

  /// The words of the name, or for the pronoun, that says whose lawyer somebody is.
  private mutating func owner(of group: NounGroup) -> Set<Trait> {
    let first = group.tokens.lowerBound
    if context.tag(first) == .possessive {
      guard let owner = pronoun(at: first), let last = actors.actors[owner.actor].name.split(separator: " ").last else {
        return []
      }
      let number = context.lexicon.number(of: last.lowercased())
      return [number == 0 ? .other(NameKey(last.utf8)) : .known(context.lexicon[number].lemma)]
    }
    guard let end = group.tokens.first(where: { context.tag($0) == .possessive }) else { return [] }
    return traits(from: max(first, end - 1), to: end)
  }

  /// Whether the last who acted in the sentences just before is a person of a gender, and none of several.
  private func isOvershadowed(_ holders: [Int], _ gender: Gender, before token: TokenIndex) -> Bool {
    let oldest = place(token) - context.options.pluralPronounSentences
    for event in events.suffix(context.options.eventsLookedBack).reversed() {
      guard place(event.token) >= oldest else { return false }
      guard event.isMain, event.token < token, case .actor(let actor) = event.who, isPerson(actor, gender) else {
        continue
      }
      return !holders.contains(actor)
    }
    return false
  }

  /// Those of several who are named in the sentences just before, and are not who speaks of the one that is meant.
  private func namedLately(_ holders: [Int], before token: TokenIndex) -> [Int] {
    let oldest = place(token) - context.options.pluralPronounSentences
    var named: Set<Int> = []
    for mention in mentions.prefix(mentionCount(before: token)).suffix(context.options.eventsLookedBack)
    where place(mention.tokens.lowerBound) >= oldest && !isContent(mention.tokens.lowerBound) {
      named.insert(mention.actor)
    }
    for event in events.suffix(context.options.eventsLookedBack) {
      guard event.isMain, place(event.token) == place(token), event.token < token else { continue }
      if case .actor(let actor) = event.who { named.remove(actor) }
    }
    return holders.filter(named.contains)
  }

  /// The one of several who acted last.
  func lastActing(among actors: Set<Int>) -> Resolution? {
    for event in events.suffix(context.options.eventsLookedBack).reversed() {
      if case .actor(let actor) = event.who, actors.contains(actor) { return event.resolution(.describedSpeaker) }
    }
    return nil
  }

  /// The nouns by which a description takes up a role, the closest first, and where they start.
  private func roles(of group: NounGroup) -> ([WordNumber], TokenIndex) {
    let end = context.article.sentence(at: group.head).upperBound
    for start in max(group.tokens.lowerBound, group.head - 2)...group.head {
      guard let phrase = context.lexicon.phrase(at: start, in: context.article.tokens, end: end),
        start + phrase.count > group.head, context.lexicon[phrase.number].classes.contains(.role)
      else { continue }
      let head = context.lexicon.roleHeads[phrase.number]
      return ([phrase.number, head].compactMap { $0 }.map { context.lexicon[$0].lemma }, start)
    }
    return ([context.lexicon[context.token(group.head).word].lemma], group.head)
  }

  /// What a description says before its noun.
  private func traits(from start: TokenIndex, to end: TokenIndex) -> Set<Trait> {
    var traits: Set<Trait> = []
    for index in start..<max(start, end)
    where context.kind(index) == .word && context.tag(index) != .determiner && context.tag(index) != .possessive {
      let token = context.token(index)
      traits.insert(
        token.word == 0
          ? .other(NameKey(context.text[token.range.indices])) : .known(context.lexicon[token.word].lemma))
    }
    return traits
  }

  /// Whether somebody is of another party, region or country than a description says.
  private func contradict(_ traits: Set<Trait>, _ actor: LocalActor) -> Bool {
    for kind in [WordClasses.affiliation, .region] {
      let said = traits.filter { isOf(kind, $0) }
      let known = actor.traits.filter { isOf(kind, $0) }
      if !said.isEmpty, !known.isEmpty, said.isDisjoint(with: known) { return true }
    }
    guard actor.country != 0 else { return false }
    let countries = traits.compactMap { country($0) }
    return !countries.isEmpty && !countries.contains(actor.country)
  }

  private func isOf(_ kind: WordClasses, _ trait: Trait) -> Bool {
    guard case .known(let word) = trait else { return false }
    return !context.lexicon[word].classes.isDisjoint(with: kind)
  }

  private func country(_ trait: Trait) -> UInt16? {
    guard case .known(let word) = trait, context.lexicon[word].country != 0 else { return nil }
    return context.lexicon[word].country
  }

  /// "the billionaire", "the 57-year-old teacher", "the Vermont senator": who alone acted in the sentences just before.
  private func epithet(_ group: NounGroup, _ classes: WordClasses, _ traits: Set<Trait>) -> Resolution? {
    let isAged = group.tokens.contains { context.token($0).shape.contains(.hasDigit) || context.kind($0) == .number }
    guard classes.contains(.epithet) || isAged || traits.contains(where: { isOf(.region, $0) }) else { return nil }
    let here = place(group.head)
    let gender = Gender(classes) ?? .unknown
    var found: Event?
    for event in events.reversed() where event.isMain {
      let sentence = place(event.token)
      guard sentence >= here - context.options.pluralPronounSentences else { break }
      guard event.token < group.head else { continue }
      guard case .actor(let actor) = event.who else { return nil }
      guard isPerson(actor, gender), !contradict(traits, actors.actors[actor]) else { continue }
      // "Doe said the candidate had lied" speaks of two.
      guard sentence < here, found == nil || found?.who == event.who else { return nil }
      found = event
    }
    return found?.resolution(.describedSpeaker)
  }

  // MARK: Kinds of groups

  func isDefinite(_ group: NounGroup) -> Bool {
    context.tag(group.tokens.lowerBound) == .determiner && group.tokens.count > 1
      && context.classes(group.tokens.lowerBound).contains(.definite)
  }

  /// Whether a description says that there is one: "the lawyer", "her lawyer", "Doe’s lawyer".
  private func isGiven(_ group: NounGroup) -> Bool {
    isDefinite(group) || group.possessed != nil || context.tag(group.tokens.lowerBound) == .possessive
  }
}
