/// Whom a description means: "the president", "the Vermont senator", "her lawyer".
extension SpeakerResolver {
  /// "the president", "the French minister", "Doe’s lawyer": the person who has that role.
  ///
  /// Of several it is the one of whom the article says most of what the description says; of those the one who last
  /// acted. A lawyer or candidate is one named just before, the holder of an office may be named anywhere.
  mutating func described(_ group: NounGroup, _ classes: WordClasses) -> Resolution? {
    guard !classes.isDisjoint(with: [.role, .kin, .people, .nationals]) || isAge(group.head),
      !classes.contains(.plural),
      isGiven(group)
    else { return nil }
    let description = description(group, classes)
    let role = description.roles.first { index.first(.role, UInt64($0)) != nil }
    guard let all = role.map({ index.actors(.role, UInt64($0)) }) else { return epithet(description) }
    guard all.count <= context.options.roleHolders else { return nil }
    var holders = all.filter { fits($0, description) }
    if holders.isEmpty { return epithet(description) }
    if !isDefinite(group) {
      let isFamily = classes.contains(.kin) && holders.count == 1
      let owner = owner(of: group)
      holders.removeAll { !isFamily && owner.isDisjoint(with: actors.actors[$0].traits) }
    }
    let most = holders.map { description.traits.count(in: actors.actors[$0].traits) }.max() ?? 0
    holders.removeAll { description.traits.count(in: actors.actors[$0].traits) < most }
    if !holders.allSatisfy({ isFormer($0, description) }) { holders.removeAll { isFormer($0, description) } }
    if isDefinite(group), description.roles.allSatisfy({ !context.lexicon.isOn(.soleOffices, $0) }) {
      let isOffice = context.lexicon[description.roles[0]].classes.contains(.title)
      let lately = namedLately(holders, before: group.head)
      // "the mayor" may be named long before, unless somebody acts now of whom the article does not say what he is.
      if !isOffice || !lately.isEmpty || isOvershadowed(holders, description.gender, before: group.head) {
        holders = lately
      }
      if holders.isEmpty { return epithet(description) }
    }
    guard holders.count > 1 else { return holders.first.map { Resolution(actor: $0, rule: .describedSpeaker) } }
    return lastActing { holders.contains($0) }
  }

  /// "46-year-old".
  private func isAge(_ index: TokenIndex) -> Bool {
    let (word, ending) = (context.token(index).range, "-year-old".utf8)
    return word.count >= ending.count && context.text[word.indices].suffix(ending.count).elementsEqual(ending)
  }

  /// What a description says of the one it means.
  struct Description {
    let group: NounGroup
    let classes: WordClasses
    let gender: Gender
    /// The nouns by which it takes up a role, the closest first; at least one.
    let roles: [WordNumber]
    /// Its words before the role.
    let traits: [Trait]
    let regions: [Trait]
    /// Its words after "of": "Norwood" of "the mayor of Norwood".
    let whole: [Trait]
    let isFormer: Bool
  }

  private func description(_ group: NounGroup, _ classes: WordClasses) -> Description {
    let (roles, tokens) = roles(of: group)
    let traits = traits(from: group.tokens.lowerBound, to: tokens.lowerBound)
    let own = group.possessed == nil ? traits : []
    return Description(
      group: group, classes: classes, gender: Gender(classes) ?? .unknown, roles: roles, traits: traits,
      regions: own.filter { isOf(.region, $0) }, whole: whole(after: tokens.upperBound),
      isFormer: own.contains(Trait(context.lexicon.keyWords.former)))
  }

  /// What stands after "of" at a token.
  private func whole(after of: TokenIndex) -> [Trait] {
    guard of + 1 < context.article.tokens.count, context.isOf(of), let group = context.article.nounGroup(at: of + 1),
      group.tokens.lowerBound == of + 1
    else { return [] }
    return traits(from: of + 1, to: group.tokens.upperBound)
  }

  /// Whether somebody who has the role can be meant by a description.
  private func fits(_ number: Int, _ description: Description) -> Bool {
    guard actors.actors[number].gender.fits(description.gender), !contradict(description.traits, number) else {
      return false
    }
    // "the Vermont senator" is none of whom the article does not say that she is from Vermont.
    guard description.regions.isEmpty || !description.regions.isDisjoint(with: actors.actors[number].traits) else {
      return false
    }
    return (!description.isFormer || isFormer(number, description)) && isWhole(description, number)
  }

  /// Whether an office is of what a description says: "the mayor of Norwood" is not the mayor of Northport.
  private func isWhole(_ description: Description, _ number: Int) -> Bool {
    guard !description.whole.isEmpty, description.whole.isDisjoint(with: actors.actors[number].traits) else {
      return true
    }
    let countries = description.whole.compactMap { country($0) }
    let known = actors.actors[number].country
    return countries.contains(known) || (!countries.isEmpty && known == 0)
  }

  private func isFormer(_ number: Int, _ description: Description) -> Bool {
    description.roles.contains { actors.actors[number].formerRoles.contains($0) }
  }

  /// The words of the name, or for the pronoun, that says whose lawyer somebody is.
  private mutating func owner(of group: NounGroup) -> [Trait] {
    let first = group.tokens.lowerBound
    if context.tag(first) == .possessive {
      guard let owner = pronoun(at: first), let last = actors.actors[owner.actor].name.split(separator: " ").last else {
        return []
      }
      let number = context.lexicon.number(of: last.lowercased())
      return [number == 0 ? Trait(NameKey(last.utf8.span)) : Trait(context.lexicon[number].lemma)]
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
  func lastActing(_ isMeant: (Int) -> Bool) -> Resolution? {
    for event in events.suffix(context.options.eventsLookedBack).reversed() {
      if case .actor(let actor) = event.who, isMeant(actor) { return event.resolution(.describedSpeaker) }
    }
    return nil
  }

  /// The nouns by which a description takes up a role, the closest first, and the tokens of the role.
  private func roles(of group: NounGroup) -> ([WordNumber], TokenRange) {
    let end = context.article.sentence(at: group.head).upperBound
    for start in max(group.tokens.lowerBound, group.head - 2)...group.head {
      guard let phrase = context.lexicon.phrase(at: start, in: context.article.tokens, end: end),
        start + phrase.count > group.head, context.lexicon[phrase.number].classes.contains(.role)
      else { continue }
      let head = context.lexicon.notes(of: phrase.number).roleHead
      return ([phrase.number, head].compactMap { $0 }.map { context.lexicon[$0].lemma }, start..<start + phrase.count)
    }
    return ([context.lexicon[context.token(group.head).word].lemma], group.head..<group.head + 1)
  }

  /// What a description says before its noun.
  private func traits(from start: TokenIndex, to end: TokenIndex) -> [Trait] {
    var traits: [Trait] = []
    for index in start..<max(start, end)
    where context.kind(index) == .word && context.tag(index) != .determiner && context.tag(index) != .possessive {
      traits.insert(Trait(context.token(index), of: context.text, context.lexicon))
    }
    return traits
  }

  /// Whether somebody is of another party, region or country than a description says.
  func contradict(_ traits: [Trait], _ number: Int) -> Bool {
    guard !traits.isEmpty else { return false }
    if isOther(.affiliation, traits, number) || isOther(.region, traits, number) { return true }
    let known = actors.actors[number].country
    guard known != 0 else { return false }
    let countries = traits.compactMap { country($0) }
    return !countries.isEmpty && !countries.contains(known)
  }

  /// Whether a description and the article say different things of a kind of somebody.
  private func isOther(_ kind: WordClasses, _ traits: [Trait], _ number: Int) -> Bool {
    var isSaid = false
    for trait in traits where isOf(kind, trait) {
      if actors.actors[number].traits.contains(trait) { return false }
      isSaid = true
    }
    return isSaid && actors.actors[number].traits.contains { isOf(kind, $0) }
  }

  private func isOf(_ kind: WordClasses, _ trait: Trait) -> Bool {
    guard let word = trait.word else { return false }
    return !context.lexicon[word].classes.isDisjoint(with: kind)
  }

  private func country(_ trait: Trait) -> UInt16? {
    guard let word = trait.word, case let row = context.lexicon.notes(of: word).country, row != 0 else { return nil }
    return row
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
