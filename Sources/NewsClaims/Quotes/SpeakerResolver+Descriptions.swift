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
    guard let all = description.roles.compactMap({ byRole[$0] }).first else { return epithet(description) }
    guard all.count <= context.options.roleHolders else { return nil }
    var holders = all.filter { fits($0, description) }
    if holders.isEmpty { return epithet(description) }
    if !isDefinite(group) {
      let isFamily = classes.contains(.kin) && holders.count == 1
      let owner = owner(of: group)
      holders = holders.filter { isFamily || !owner.isDisjoint(with: actors.actors[$0].traits) }
    }
    let most = holders.map { description.traits.intersection(actors.actors[$0].traits).count }.max() ?? 0
    holders = holders.filter { description.traits.intersection(actors.actors[$0].traits).count == most }
    let present = holders.filter { !isFormer($0, description) }
    if !present.isEmpty { holders = present }
    if isDefinite(group), description.roles.allSatisfy({ !context.lexicon.soleOffices.contains($0) }) {
      let isOffice = context.lexicon[description.roles[0]].classes.contains(.title)
      let lately = namedLately(holders, before: group.head)
      // "the mayor" may be named long before, unless somebody acts now of whom the article does not say what he is.
      if !isOffice || !lately.isEmpty || isOvershadowed(holders, description.gender, before: group.head) {
        holders = lately
      }
      if holders.isEmpty { return epithet(description) }
    }
    guard holders.count > 1 else { return holders.first.map { Resolution(actor: $0, rule: .describedSpeaker) } }
    return lastActing(among: Set(holders))
  }

  /// "46-year-old".
  private func isAge(_ index: TokenIndex) -> Bool {
    context.text[context.token(index).range.indices].suffix(9).elementsEqual("-year-old".utf8)
  }

  /// What a description says of the one it means.
  private struct Description {
    let group: NounGroup
    let classes: WordClasses
    let gender: Gender
    /// The nouns by which it takes up a role, the closest first; at least one.
    let roles: [WordNumber]
    /// Its words before the role.
    let traits: Set<Trait>
    let regions: Set<Trait>
    /// Its words after "of": "Norwood" of "the mayor of Norwood".
    let whole: Set<Trait>
    let isFormer: Bool
  }

  private func description(_ group: NounGroup, _ classes: WordClasses) -> Description {
    let (roles, tokens) = roles(of: group)
    let traits = traits(from: group.tokens.lowerBound, to: tokens.lowerBound)
    let own = group.possessed == nil ? traits : []
    return Description(
      group: group, classes: classes, gender: Gender(classes) ?? .unknown, roles: roles, traits: traits,
      regions: own.filter { isOf(.region, $0) }, whole: whole(after: tokens.upperBound),
      isFormer: own.contains(.known(context.lexicon.keyWords.former)))
  }

  /// What stands after "of" at a token.
  private func whole(after of: TokenIndex) -> Set<Trait> {
    guard of + 1 < context.article.tokens.count, context.isOf(of), let group = context.article.nounGroup(at: of + 1),
      group.tokens.lowerBound == of + 1
    else { return [] }
    return traits(from: of + 1, to: group.tokens.upperBound)
  }

  /// Whether somebody who has the role can be meant by a description.
  private func fits(_ number: Int, _ description: Description) -> Bool {
    let actor = actors.actors[number]
    guard actor.gender.fits(description.gender), !contradict(description.traits, actor) else { return false }
    // "the Vermont senator" is none of whom the article does not say that she is from Vermont.
    guard description.regions.isEmpty || !description.regions.isDisjoint(with: actor.traits) else { return false }
    return (!description.isFormer || isFormer(number, description)) && isWhole(description, actor)
  }

  /// Whether an office is of what a description says: "the mayor of Norwood" is not the mayor of Northport.
  private func isWhole(_ description: Description, _ actor: LocalActor) -> Bool {
    guard !description.whole.isEmpty, description.whole.isDisjoint(with: actor.traits) else { return true }
    let countries = description.whole.compactMap { country($0) }
    return countries.contains(actor.country) || (!countries.isEmpty && actor.country == 0)
  }

  private func isFormer(_ number: Int, _ description: Description) -> Bool {
    description.roles.contains { actors.actors[number].formerRoles.contains($0) }
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

  /// The nouns by which a description takes up a role, the closest first, and the tokens of the role.
  private func roles(of group: NounGroup) -> ([WordNumber], TokenRange) {
    let end = context.article.sentence(at: group.head).upperBound
    for start in max(group.tokens.lowerBound, group.head - 2)...group.head {
      guard let phrase = context.lexicon.phrase(at: start, in: context.article.tokens, end: end),
        start + phrase.count > group.head, context.lexicon[phrase.number].classes.contains(.role)
      else { continue }
      let head = context.lexicon.roleHeads[phrase.number]
      return ([phrase.number, head].compactMap { $0 }.map { context.lexicon[$0].lemma }, start..<start + phrase.count)
    }
    return ([context.lexicon[context.token(group.head).word].lemma], group.head..<group.head + 1)
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
    guard !traits.isEmpty else { return false }
    for kind in [WordClasses.affiliation, .region] {
      let said = traits.filter { isOf(kind, $0) }
      guard !said.isEmpty else { continue }
      let known = actor.traits.filter { isOf(kind, $0) }
      if !known.isEmpty, said.isDisjoint(with: known) { return true }
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

  // MARK: Epithets

  /// "the billionaire", "the 57-year-old teacher", "the Vermont senator", "the former mayor": who acts in the last
  /// sentence that names somebody, if nobody who is named there with him is named more often in the article.
  private func epithet(_ description: Description) -> Resolution? {
    guard isDefinite(description.group), description.group.possessed == nil, isEpithet(description) else { return nil }
    let head = description.group.head
    // "Doe said the candidate had lied" speaks of two.
    guard acting(in: place(head), before: head, description) == nil else { return nil }
    var sentence = place(head) - 1
    var left = context.options.pluralPronounSentences
    while sentence >= max(0, place(head) - context.options.pronounSentences), left > 0 {
      defer { sentence -= 1 }
      if isQuotation(sentence) { continue }
      left -= 1
      let named = named(in: sentence, description)
      if let event = acting(in: sentence, before: head, description) {
        guard case .actor(let actor) = event.who, isTaken(actor, description) else { return nil }
        let mentions = actors.actors[actor].mentions
        let rivals = named.filter { $0.key != actor && !isOwner($0.value) }
        return rivals.keys.allSatisfy { actors.actors[$0].mentions <= mentions }
          ? event.resolution(.describedSpeaker) : nil
      }
      guard let first = named.first else { continue }
      guard named.count == 1, !description.isFormer, !context.isQuoted(first.value),
        !isOwner(first.value)
      else { return nil }
      return Resolution(actor: first.key, rule: .describedSpeaker, antecedent: first.value)
    }
    return nil
  }

  /// Whether a description can be said of somebody of whom the article does not say that it is so.
  private func isEpithet(_ description: Description) -> Bool {
    !description.classes.isDisjoint(with: [.epithet, .nationals]) || description.isFormer
      || !description.regions.isEmpty
      || description.group.tokens.contains {
        context.token($0).shape.contains(.hasDigit) || context.kind($0) == .number
      }
  }

  /// The last person who acts in a sentence before a token and may be meant; somebody without a name may be.
  private func acting(in sentence: Int, before token: TokenIndex, _ description: Description) -> Event? {
    for event in events.suffix(context.options.eventsLookedBack).reversed() {
      guard place(event.token) >= sentence else { return nil }
      guard place(event.token) == sentence, event.isMain, event.token < token, !isContent(event.token) else { continue }
      switch event.who {
      case .actor(let actor): if isTaken(actor, description) { return event }
      case .somebody: return event
      case .people, .several: continue
      }
    }
    return nil
  }

  /// The persons who are named in a sentence and may be meant, and where.
  private func named(in sentence: Int, _ description: Description) -> [Int: TokenIndex] {
    var named: [Int: TokenIndex] = [:]
    let end = context.article.sentences[sentence].tokens.upperBound
    for mention in mentions.prefix(mentionCount(before: end)).suffix(context.options.eventsLookedBack).reversed() {
      let token = mention.tokens.lowerBound
      guard place(token) == sentence else { break }
      if isTaken(mention.actor, description) { named[mention.actor] = token }
    }
    return named
  }

  /// Whether a name says whose something is: "Doe’s plan".
  private func isOwner(_ name: TokenIndex) -> Bool { actors.mention(at: name).map { isPossessive($0.tokens) } ?? false }

  /// Whether an epithet can mean somebody: not "the Ohio governor" a senator.
  private func isTaken(_ number: Int, _ description: Description) -> Bool {
    let actor = actors.actors[number]
    guard isPerson(number, description.gender), !contradict(description.traits, actor) else { return false }
    guard !description.isFormer, isOffice(description.roles[0]) else { return true }
    let offices = actor.roleWords.filter(isOffice)
    return offices.isEmpty || description.roles.contains { offices.contains($0) }
  }

  private func isOffice(_ role: WordNumber) -> Bool {
    let classes = context.lexicon[role].classes
    return classes.isSuperset(of: [.title, .role]) && !classes.contains(.abbreviation) && !classes.contains(.epithet)
  }

  /// Whether a sentence is speech from its first word to its last.
  private func isQuotation(_ sentence: Int) -> Bool {
    let tokens = context.article.sentences[sentence].tokens
    guard context.isQuoted(tokens.lowerBound), let number = context.article.quotation(at: tokens.lowerBound) else {
      return false
    }
    return context.article.quotations[number].tokens.upperBound >= tokens.upperBound - 1
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
