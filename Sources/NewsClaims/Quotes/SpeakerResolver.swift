/// Finds who a source is: the actor that its words name, describe or point to.
///
/// It goes through an article from front to back and remembers who was spoken of and who acted. Where two could be
/// meant and nothing decides, it names nobody: a wrong speaker does more harm than none.
struct SpeakerResolver {
  private let context: AttributionContext
  private(set) var actors: ArticleActors
  /// Who was the subject of a sentence, or said something in it, in the order of the text.
  private var events: [Event] = []
  private var groups: [NameKey: Int] = [:]
  private var countries: [UInt16: Int] = [:]
  /// The persons of each role, by the role's noun.
  private let byRole: [WordNumber: [Int]]
  /// The organisations whose names have a word, by the word.
  private let byNameWord: [WordNumber: Set<Int>]
  /// The mentions by name in the order of the text.
  private let mentions: [Mention]

  private struct Event {
    /// Who; `nil` for somebody without a name, who is meant before anybody named earlier.
    let actor: Int?
    let token: TokenIndex
    /// Where they are named, if not there.
    var antecedent: TokenIndex?

    /// That this is the one meant.
    func resolution(_ rule: Rule) -> Resolution? {
      actor.map { Resolution(actor: $0, rule: rule, antecedent: antecedent ?? token) }
    }
  }

  /// Who a source is, and by which rule.
  struct Resolution {
    let actor: Int
    let rule: Rule
    /// The earlier word for the same actor that decided, if one did.
    var antecedent: TokenIndex?
  }

  init(context: AttributionContext, actors: ArticleActors) {
    self.context = context
    self.actors = actors
    var byRole: [WordNumber: [Int]] = [:]
    for (number, actor) in actors.actors.enumerated() {
      if actor.kind == .country { countries[actor.country] = number }
      guard actor.kind == .person else { continue }
      for word in actor.roleWords { byRole[word, default: []].append(number) }
    }
    self.byRole = byRole
    var byNameWord: [WordNumber: Set<Int>] = [:]
    for mention in actors.mentions where actors.actors[mention.actor].kind == .organization {
      for token in mention.tokens.prefix(context.options.roleTokens) {
        byNameWord[context.token(token).word, default: []].insert(mention.actor)
      }
    }
    self.byNameWord = byNameWord
    mentions = actors.mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Notes who acts in a sentence: the subjects of its verbs, outside quotations.
  mutating func follow(_ sentence: TokenRange) {
    let subjects = SubjectFinder(context: context)
    for index in sentence {
      guard let group = context.article.verbGroup(at: index), group.head == index, group.form == .finite,
        !context.isQuoted(index), let subject = subjects.subject(of: group)
      else { continue }
      // "Doe and Lee met": neither is "he".
      if subject.tokens.contains(where: { context.tag($0) == .coordinator }) { return }
      guard let found = resolve(subject, makesGroups: false) else {
        if isSomebody(subject.head) { events.append(Event(actor: nil, token: subject.head)) }
        continue
      }
      note(found, at: subject.head)
      return
    }
  }

  /// "my mother", "a witness": one person, whoever it is.
  private func isSomebody(_ head: TokenIndex) -> Bool {
    let classes = context.classes(head)
    return !classes.isDisjoint(with: [.role, .kin, .speaksFor]) && !classes.contains(.plural)
  }

  /// Notes that an actor speaks at a token.
  mutating func note(_ found: Resolution, at token: TokenIndex) {
    events.append(Event(actor: found.actor, token: token, antecedent: found.antecedent))
  }

  /// The name or phrase that a word belongs to.
  func words(at token: TokenIndex) -> TokenRange {
    actors.mention(at: token)?.tokens ?? context.article.nounGroup(at: token)?.tokens ?? token..<token + 1
  }

  /// Who a source is; unnamed groups ("experts") become actors of their own where `makesGroups` says so.
  mutating func resolve(_ source: Source, makesGroups: Bool = true) -> Resolution? {
    let head = source.head
    guard !namesTwo(source) else { return nil }
    if context.tag(head) == .pronoun || context.tag(head) == .possessive { return pronoun(at: head) }
    if let mention = actors.mention(at: head) { return named(mention) }
    guard var group = context.article.nounGroup(at: head) else { return nil }
    if head < group.head {
      // "the union" of "the union's claim".
      group = NounGroup(tokens: group.tokens.lowerBound..<head + 1, head: head, kind: .common, possessed: nil)
    }
    if let mention = nameInside(group) { return named(mention) }
    let classes = context.classes(head)
    if let person = described(group, classes) { return person }
    if let organization = body(group, classes) { return organization }
    // "the senator" of whom the article gives no name is no group; who it is stays open.
    let isOnePerson = classes.contains(.role) && !classes.contains(.plural) && isDefinite(group)
    return makesGroups && !isOnePerson ? unnamed(group, classes) : nil
  }

  /// "Doe and Lee said": two speak, and a quote has one speaker.
  private func namesTwo(_ source: Source) -> Bool {
    guard let and = source.tokens.first(where: { context.tag($0) == .coordinator }), and > source.tokens.lowerBound,
      and + 1 < source.tokens.upperBound, context.article.nounGroup(at: source.head)?.tokens.contains(and) != true,
      let first = actors.mention(at: and - 1), let second = actors.mention(at: and + 1)
    else { return false }
    return first.actor != second.actor && actors.actors[first.actor].kind == .person
      && actors.actors[second.actor].kind == .person
  }

  // MARK: By name

  /// A name of which the group's head is a part or an apposition: "Doe" of "spokesman Jan Doe".
  private func nameInside(_ group: NounGroup) -> Mention? {
    guard let last = group.tokens.last, group.kind == .name else { return nil }
    return actors.mention(at: last)
  }

  private mutating func named(_ mention: Mention) -> Resolution? {
    let actor = actors.actors[mention.actor]
    // A capital that speaks is its country.
    if actor.kind == .place, let country = capitalCountry(mention) {
      return Resolution(actor: country, rule: .capitalForCountry)
    }
    return Resolution(actor: mention.actor, rule: .namedSpeaker)
  }

  private mutating func capitalCountry(_ mention: Mention) -> Int? {
    let number = context.token(mention.tokens.lowerBound).word
    let phrase = context.lexicon.phrase(
      at: mention.tokens.lowerBound, in: context.article.tokens, end: mention.tokens.upperBound)
    let word = context.lexicon[phrase?.number ?? number]
    guard word.classes.contains(.capital), word.country != 0 else { return nil }
    let name = context.lexicon.countries[Int(word.country) - 1]
    let country = countries[word.country] ?? add(.country, name: name, country: word.country, at: mention.tokens)
    countries[word.country] = country
    let alias = String(decoding: context.text[context.article.bytes(mention.tokens).indices], as: UTF8.self)
    if !actors.actors[country].aliases.contains(alias) { actors.actors[country].aliases.append(alias) }
    actors.actors[country].mentions += 1
    return country
  }

  private mutating func add(_ kind: Actor.Kind, name: String, country: UInt16 = 0, at tokens: TokenRange) -> Int {
    let key = NameKey(name.utf8)
    actors.actors.append(
      LocalActor(
        kind: kind, name: name, key: key, surname: key, gender: .unknown, country: country,
        first: context.article.bytes(tokens)))
    return actors.actors.count - 1
  }

  // MARK: By description

  /// "the president", "the French minister": the person who has that role, the one last spoken of where several have.
  private func described(_ group: NounGroup, _ classes: WordClasses) -> Resolution? {
    guard !classes.isDisjoint(with: [.role, .people]), !classes.contains(.plural), isDefinite(group) else { return nil }
    let lemma = context.lexicon[context.token(group.head).word].lemma
    let country = (group.tokens.lowerBound..<group.head).lazy
      .compactMap { context.lexicon[context.token($0).word].country }.first { $0 != 0 }
    guard let all = byRole[lemma], all.count <= context.options.roleHolders else { return nil }
    let holders = all.filter { country == nil || actors.actors[$0].country == country }
    guard holders.count > 1 else { return holders.first.map { Resolution(actor: $0, rule: .describedSpeaker) } }
    let last = events.suffix(context.options.eventsLookedBack).last { $0.actor.map(holders.contains) ?? false }
    return last?.resolution(.describedSpeaker)
  }

  /// "the bank": the organisation whose name has the word.
  private func body(_ group: NounGroup, _ classes: WordClasses) -> Resolution? {
    guard classes.contains(.body), !classes.contains(.plural), isDefinite(group), group.tokens.count == 2 else {
      return nil
    }
    guard let named = byNameWord[context.token(group.head).word] else { return nil }
    let recent = events.suffix(context.options.eventsLookedBack).last { $0.actor.map(named.contains) ?? false }
    return recent?.resolution(.describedSpeaker)
  }

  private func isDefinite(_ group: NounGroup) -> Bool {
    context.tag(group.tokens.lowerBound) == .determiner && group.tokens.count > 1
      && context.classes(group.tokens.lowerBound).contains(.definite)
  }

  // MARK: By pronoun

  private func pronoun(at token: TokenIndex) -> Resolution? {
    let classes = context.classes(token)
    if classes.contains(.plural) { return last(before: token) { isMany($0) } }
    if classes.contains(.neuter) { return last(before: token) { isThing($0) } }
    guard let gender = Gender(classes) else { return nil }
    return person(of: gender, before: token)
  }

  private func isMany(_ actor: LocalActor) -> Bool { actor.kind == .group && actor.name.utf8.last == UInt8(ascii: "s") }

  private func isThing(_ actor: LocalActor) -> Bool {
    switch actor.kind {
    case .organization, .country, .document: true
    case .person, .place, .group: false
    }
  }

  /// The last who acted, if they are of a kind.
  private func last(before token: TokenIndex, _ fits: (LocalActor) -> Bool) -> Resolution? {
    let oldest = place(token) - context.options.pluralPronounSentences
    for event in events.reversed() {
      guard place(event.token) >= oldest else { break }
      if event.token < token, let actor = event.actor, fits(actors.actors[actor]) {
        return event.resolution(.pronounSpeaker)
      }
    }
    return nil
  }

  /// The person whom "he" or "she" means.
  ///
  /// Sentence by sentence back it is who acted or spoke there and can be of that gender, else the only one named
  /// there. Where a sentence names several and none acts, nobody is sure to be meant.
  private func person(of gender: Gender, before token: TokenIndex) -> Resolution? {
    let here = Int(context.article.sentenceOfToken[token])
    var event = events.count - 1
    var mention = mentionCount(before: token) - 1
    for sentence in stride(from: here, through: max(0, here - context.options.pronounSentences), by: -1) {
      while event >= 0, place(events[event].token) >= sentence {
        defer { event -= 1 }
        guard place(events[event].token) == sentence, events[event].token < token else { continue }
        guard let actor = events[event].actor else {
          if (Gender(context.classes(events[event].token)) ?? .unknown).fits(gender) { return nil }
          continue
        }
        if isPerson(actor, gender) { return events[event].resolution(.pronounSpeaker) }
      }
      var named: [Int: TokenIndex] = [:]
      while mention >= 0, place(mentions[mention].tokens.lowerBound) >= sentence {
        defer { mention -= 1 }
        guard !context.isQuoted(mentions[mention].tokens.lowerBound) else { continue }
        if isPerson(mentions[mention].actor, gender) {
          named[mentions[mention].actor] = mentions[mention].tokens.lowerBound
        }
      }
      // In its own sentence an object before the pronoun is as often another person.
      guard sentence < here, let only = named.first else { continue }
      return named.count == 1 ? Resolution(actor: only.key, rule: .pronounSpeaker, antecedent: only.value) : nil
    }
    return nil
  }

  private func place(_ token: TokenIndex) -> Int { Int(context.article.sentenceOfToken[token]) }

  private func isPerson(_ number: Int, _ gender: Gender) -> Bool {
    let actor = actors.actors[number]
    return (actor.kind == .person || actor.isOne) && actor.gender.fits(gender)
  }

  private func mentionCount(before token: TokenIndex) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Unnamed

  /// "experts", "a spokesman for the port", "the report": actors of this article alone.
  private mutating func unnamed(_ group: NounGroup, _ classes: WordClasses) -> Resolution? {
    let kind: Actor.Kind
    if classes.contains(.document) {
      kind = .document
    } else if !classes.isDisjoint(with: [.people, .role, .kin, .speaksFor, .nationals, .body]) {
      kind = .group
    } else {
      return nil
    }
    guard isIndefinite(group) || classes.contains(.plural) || kind == .document || isDefinite(group) else { return nil }
    var start = group.tokens.lowerBound
    while start < group.head, context.tag(start) == .determiner { start += 1 }
    let tokens = start..<group.head + 1
    let name = String(decoding: context.text[context.article.bytes(tokens).indices], as: UTF8.self)
    let key = NameKey(name.utf8)
    let number: Int
    if let known = groups[key] {
      number = known
    } else {
      number = add(kind, name: context.tag(start) == .properNoun ? name : name.lowercasedFirst, at: tokens)
      groups[key] = number
      let isHuman = !classes.isDisjoint(with: [.people, .role, .kin, .speaksFor, .nationals])
      actors.actors[number].isOne = kind == .group && isHuman && !classes.contains(.plural)
      actors.actors[number].gender = Gender(classes) ?? .unknown
    }
    actors.actors[number].mentions += 1
    return Resolution(actor: number, rule: .unnamedSpeaker)
  }

  private func isIndefinite(_ group: NounGroup) -> Bool { context.tag(group.tokens.lowerBound) == .determiner }
}

extension String {
  /// The string with its first letter in lower case, where the second is too.
  var lowercasedFirst: String {
    guard let second = dropFirst().first, second.isLowercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
