/// Whom a pronoun means.
extension SpeakerResolver {
  mutating func pronoun(at token: TokenIndex) -> Resolution? {
    let classes = context.classes(token)
    if let owner = coordinatedOwner(token) {
      return Resolution(actor: owner.actor, rule: .pronounSpeaker, antecedent: owner.tokens.lowerBound)
    }
    if classes.contains(.plural) { return speaksOfPeople() ? nil : people(before: token) }
    if classes.contains(.neuter) {
      return isExpletive(token) ? nil : thing(before: token) ?? document(before: token)
    }
    guard let gender = Gender(classes), let found = person(of: gender, before: token) else { return nil }
    // Who was "she" once is not "he" later.
    if actors.actors[found.actor].pronoun == .unknown { actors.actors[found.actor].pronoun = gender }
    return found
  }

  /// "Doe" of "Doe and his rivals".
  private func coordinatedOwner(_ token: TokenIndex) -> Mention? {
    guard context.tag(token) == .possessive, token > 1, context.tag(token - 1) == .coordinator,
      let gender = Gender(context.classes(token)), let mention = actors.mention(at: token - 2),
      isPerson(mention.actor, gender)
    else { return nil }
    return mention
  }

  /// "It is hard to say": stands for nothing.
  private func isExpletive(_ token: TokenIndex) -> Bool {
    guard token + 1 < context.article.tokens.count, let verb = context.article.verbGroup(at: token + 1) else {
      return false
    }
    return context.isCopula(verb)
  }

  /// "it" after "left a note": the only document of which the sentence before speaks.
  private mutating func document(before token: TokenIndex) -> Resolution? {
    let here = place(token)
    var found: NounGroup?
    for group in context.article.nounGroups.prefix(Int(context.article.nounGroupOfToken[token])).reversed() {
      guard place(group.head) >= here - 1 else { break }
      guard context.classes(group.head).contains(.document), !context.classes(group.head).contains(.plural),
        !context.isQuoted(group.head), !isContent(group.head)
      else { continue }
      guard found == nil else { return nil }
      found = group
    }
    return found.flatMap { unnamed(at: $0.head) }
  }

  /// Those whom "they" means: the last people who acted, where no others did after them.
  private mutating func people(before token: TokenIndex) -> Resolution? {
    let oldest = place(token) - context.options.pluralPronounSentences
    for (number, event) in events.enumerated().reversed() {
      guard place(event.token) >= oldest else { break }
      guard event.token < token, !isContent(event.token), isMany(event) else { continue }
      return people(event.isMain ? event : mainPeople(with: event, before: number) ?? event)
    }
    return nil
  }

  /// "The editors had left, they wrote": they may be the editors, or whoever spoke before.
  private func speaksOfPeople() -> Bool {
    guard let first = content.first?.lowerBound, let group = context.article.nounGroup(at: first),
      group.tokens.lowerBound == first, !context.isQuoted(first)
    else { return false }
    let classes = context.classes(group.head)
    return classes.contains(.plural) && !classes.isDisjoint(with: [.people, .role, .kin, .nationals, .speaksFor])
  }

  private func isMany(_ event: Event) -> Bool {
    switch event.who {
    case .actor(let actor): actors.actors[actor].unnamed == .many
    case .people, .several: true
    case .somebody, .body: false
    }
  }

  /// The voters of "voters said the owners had left", whom the sentence is about.
  private func mainPeople(with minor: Event, before number: Int) -> Event? {
    events.prefix(number).suffix(context.options.cuesInSentence).last {
      place($0.token) == place(minor.token) && $0.isMain && isMany($0)
    }
  }

  private mutating func people(_ event: Event) -> Resolution? {
    guard case .people(let noun) = event.who else { return event.resolution(.pronounSpeaker) }
    return unnamed(at: noun)
  }

  /// Those without a name whom a noun before the pronoun tells of.
  private mutating func unnamed(at noun: TokenIndex) -> Resolution? {
    guard let group = context.article.nounGroup(at: noun) else { return nil }
    return unnamed(group, context.classes(noun)).map {
      Resolution(actor: $0.actor, rule: .pronounSpeaker, antecedent: noun)
    }
  }

  private func isThing(_ actor: LocalActor) -> Bool {
    switch actor.kind {
    case .organization, .country, .document: true
    case .person, .place: false
    case .group: actor.unnamed == .body
    }
  }

  /// The last organisation, country or document that acted.
  private mutating func thing(before token: TokenIndex) -> Resolution? {
    let oldest = place(token) - context.options.pluralPronounSentences
    for event in events.reversed() {
      guard place(event.token) >= oldest else { break }
      guard event.token < token, !isContent(event.token) else { continue }
      switch event.who {
      case .actor(let actor) where isThing(actors.actors[actor]): return event.resolution(.pronounSpeaker)
      case .body(let noun): return unnamed(at: noun)
      case .actor, .somebody, .people, .several: continue
      }
    }
    return nil
  }

  /// The person whom "he" or "she" means.
  ///
  /// Sentence by sentence back it is who acted or spoke there and can be of that gender, else the only one
  /// named there, as the owner of something only where nobody else is. Where several are named and none acts, nobody is sure to be meant.
  mutating func person(of gender: Gender, before token: TokenIndex) -> Resolution? {
    let here = place(token)
    let isRelative = isInRelativeClause(token)
    var event = events.count - 1
    var mention = mentionCount(before: token) - 1
    var besides: Set<Int> = []
    for sentence in stride(from: here, through: max(0, here - context.options.pronounSentences), by: -1) {
      var (named, owners) = (Named(), Named())
      var unknown: Event?
      var isContested = false
      while event >= 0, place(events[event].token) >= sentence {
        defer { event -= 1 }
        guard place(events[event].token) == sentence, events[event].token < token, !isContent(events[event].token)
        else { continue }
        switch events[event].who {
        case .actor(let actor) where isPerson(actor, gender):
          guard events[event].isMain || (isRelative && sentence == here) else {
            named.note(actor, at: events[event].antecedent ?? events[event].token)
            if sentence == here { besides.insert(actor) }
            continue
          }
          guard sentence == here || besides.isEmpty || besides.contains(actor),
            !isRivalled(actor, gender, from: sentence, before: token), !isContested || known(actor) == gender
          else { return nil }
          return events[event].resolution(.pronounSpeaker)
        // "A police spokesman said": he speaks for them on.
        case .actor where events[event].isMain && speaksForOthers(events[event].token, gender):
          return events[event].resolution(.pronounSpeaker)
        // Who would be meant is spoken of instead.
        case .actor(let actor) where others.contains(actor) && isHuman(actor, gender) && events[event].isMain:
          return nil
        // "Lee denied that he had left. She said": one of them is not Lee.
        case .actor(let actor)
        where isHuman(actor, .unknown) && !actors.actors[actor].pronoun.fits(gender)
          && actors.actors[actor].gender == .unknown && events[event].isMain:
          return nil
        case .actor(let actor)
        where actors.actors[actor].isGuess && events[event].isMain && isProse(sentence)
          && !context.token(events[event].token).shape.contains(.upperCase):
          unknown = events[event]
        case .somebody:
          guard (Gender(context.classes(events[event].token)) ?? .unknown).fits(gender) else { continue }
          if events[event].isMain { return nil }
          // "Lee said the mayor was ill and denied that he had left"
          if sentence == here { isContested = true }
        case .actor, .people, .body, .several: continue
        }
      }
      while mention >= 0, place(mentions[mention].tokens.lowerBound) >= sentence {
        defer { mention -= 1 }
        let (name, actor) = (mentions[mention].tokens, mentions[mention].actor)
        guard !context.isQuoted(name.lowerBound), !isContent(name.lowerBound), isPerson(actor, gender) else { continue }
        if isPossessive(name) {
          owners.note(actor, at: name.lowerBound)
        } else {
          named.note(actor, at: name.lowerBound)
          // In its own sentence an object before the pronoun is as often another person as the one who is meant.
          if sentence == here { besides.insert(actor) }
        }
      }
      guard sentence < here else {
        // "Doe’s tone was harsh when he spoke": whose tone it is the sentence is about.
        let first = context.article.sentences[sentence].tokens.lowerBound
        if besides.isEmpty, !owners.areSeveral, let owner = owners.last, owner.token == first {
          return Resolution(actor: owner.actor, rule: .pronounSpeaker, antecedent: first)
        }
        continue
      }
      if named.last == nil, owners.last == nil, besides.isEmpty, let unknown { return madePerson(unknown) }
      let candidates = named.last == nil ? owners : named
      guard let only = candidates.last else { continue }
      guard !candidates.areSeveral, besides.isEmpty || besides.contains(only.actor) else { return nil }
      return Resolution(actor: only.actor, rule: .pronounSpeaker, antecedent: only.token)
    }
    return nil
  }

  /// Whether a word, or the one after the name it stands in, is a human being of a gender who speaks for others:
  /// "spokeswoman" is "she".
  private func speaksForOthers(_ token: TokenIndex, _ gender: Gender) -> Bool {
    let classes = context.classes(actors.mention(at: token)?.tokens.upperBound ?? token)
    return classes.contains(.speaksFor) && !classes.contains(.plural) && (Gender(classes) ?? .unknown).fits(gender)
  }

  /// Those who are named in a sentence.
  private struct Named {
    /// The one who was noted last, and where.
    private(set) var last: (actor: Int, token: TokenIndex)?
    private(set) var areSeveral = false

    mutating func note(_ actor: Int, at token: TokenIndex) {
      if let last, last.actor != actor { areSeveral = true }
      last = (actor, token)
    }
  }

  /// Whether a woman is named in the sentences from one on up to "she", where somebody acts of whom nobody knows it.
  ///
  /// "She" after "Zyll met Jane Doe" is open; "Zyll met her friend Jane Doe" tells that Zyll is a woman, too.
  private func isRivalled(_ actor: Int, _ gender: Gender, from sentence: Int, before token: TokenIndex) -> Bool {
    // Of those whom news does not introduce as men or women most are men.
    guard gender == .female, known(actor) == .unknown else { return false }
    for mention in mentions.prefix(mentionCount(before: token)).suffix(context.options.eventsLookedBack).reversed() {
      guard place(mention.tokens.lowerBound) >= sentence else { return false }
      guard known(mention.actor) == gender, isPerson(mention.actor, gender), !isContent(mention.tokens.lowerBound)
      else {
        continue
      }
      let first = mention.tokens.lowerBound
      return !(max(0, first - context.options.insertionTokens)..<first).contains {
        isPronoun($0, gender, in: place(first))
      }
    }
    return false
  }

  private func isPronoun(_ token: TokenIndex, _ gender: Gender, in sentence: Int) -> Bool {
    (context.tag(token) == .pronoun || context.tag(token) == .possessive) && place(token) == sentence
      && Gender(context.classes(token)) == gender
  }

  /// The gender of an actor, as far as a name or an earlier pronoun tells it.
  private func known(_ actor: Int) -> Gender {
    actors.actors[actor].gender == .unknown ? actors.actors[actor].pronoun : actors.actors[actor].gender
  }

  /// The bearer of a name of which nothing told what it is, a person now: "Doe left, and he said".
  private mutating func madePerson(_ event: Event) -> Resolution? {
    guard case .actor(let actor) = event.who else { return nil }
    actors.actors[actor].kind = .person
    actors.actors[actor].isGuess = false
    return event.resolution(.pronounSpeaker)
  }

  private func isProse(_ sentence: Int) -> Bool {
    context.article.paragraphs[context.article.sentences[sentence].paragraph].kind == .paragraph
  }

  /// Whether a token stands in what the source says whose pronoun is looked up.
  func isContent(_ token: TokenIndex) -> Bool { content.contains { $0.contains(token) } }

  func isPossessive(_ name: TokenRange) -> Bool {
    name.upperBound < context.article.tokens.count && context.tag(name.upperBound) == .possessive
  }

  /// "the speech in which he": it takes up the subject of the clause that the speech stands in.
  private func isInRelativeClause(_ token: TokenIndex) -> Bool { token > 0 && context.tag(token - 1) == .wh }

  /// Whether a pronoun of a gender can mean an actor here.
  func isPerson(_ number: Int, _ gender: Gender) -> Bool {
    number != hearer && !others.contains(number) && isHuman(number, gender)
  }

  private func isHuman(_ number: Int, _ gender: Gender) -> Bool {
    (actors.actors[number].kind == .person || actors.actors[number].unnamed == .one)
      && actors.actors[number].gender.fits(gender) && actors.actors[number].pronoun.fits(gender)
  }

  func mentionCount(before token: TokenIndex) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
