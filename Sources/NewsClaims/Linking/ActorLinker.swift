/// The seventh step: which actors of several articles are the same.
///
/// Takes the actors of each article; gives the actors of all, and where each article's stand among them. Unnamed groups
/// and documents belong to one article. A surname alone is the person of that surname where all articles name only
/// one in full, or only one with the office that stands before it; it never joins two.
struct ActorLinker: Sendable {
  /// The actors of all articles, by first mention, as everything is printed.
  private(set) var actors: [Actor] = []
  /// Of each of them the row of ``Countries`` it belongs to or is, plus 1; 0 for none.
  private(set) var countries: [UInt16] = []
  /// Which of them each article's are, one article's behind the other's.
  private(set) var numbers: [Int32] = []
  private var byName: [Name: Int] = [:]
  /// The last article of each actor.
  private var lastArticle: [Int] = []
  /// The persons with a full name, and their numbers by it and by surname.
  private var bearers: [Bearer] = []
  private var bearerByName: [NameKey: Int] = [:]
  private var bearersBySurname: [NameKey: [Int]] = [:]
  /// The full names with a middle name, by the first and last.
  private var middleNames: [NameKey: Set<NameKey>] = [:]
  private let organizations: OrganizationNames
  /// Which actors are of several articles, and the roles and names of these that are noted already.
  private var isJoined: [Bool] = []
  private var roles: Set<Note> = []
  private var aliases: Set<Note> = []

  /// Somebody with a full name.
  private struct Bearer {
    let surname: NameKey
    let key: NameKey
    /// As far as an article tells it.
    var gender = Gender.unknown
    /// The nouns of the roles.
    var roleWords: [WordNumber] = []
  }

  private struct Note: Hashable {
    let actor: Int
    let text: String
  }

  private struct Name: Hashable {
    let kind: Actor.Kind
    let key: NameKey
  }

  /// Links the actors of articles, given in article order.
  ///
  /// - Parameters:
  ///   - actors: The actors of all articles, one article's behind the other's.
  ///   - ranges: Which of them are each article's.
  ///   - articles: The ids of the articles.
  /// - Complexity: O(n log n) in the actors.
  init(_ actors: [LocalActor], _ ranges: [Range<Int>], articles: [String]) {
    // An actor has many parts: in a span they are looked at where they are.
    let all = actors.span
    organizations = OrganizationNames(all)
    for local in all.indices where isFullName(all[local]) && all[local].key != all[local].shortKey {
      middleNames[all[local].shortKey, default: []].insert(all[local].key)
    }
    for local in all.indices where isFullName(all[local]) { noteBearer(all[local]) }
    numbers.reserveCapacity(actors.count)
    for (article, range) in ranges.enumerated() {
      for local in range { numbers.append(Int32(place(all[local], article))) }
      for local in range {
        if let whole = all[local].partOf {
          join(Int(numbers[local]), toPartsOf: Int(numbers[range.lowerBound + whole]))
        }
      }
    }
    sort()
    giveIDs(articles)
  }

  private mutating func join(_ actor: Int, toPartsOf whole: Int) {
    if actors[actor].partOf == nil, whole != actor { actors[actor].partOf = whole }
  }
}

// MARK: Who is who

extension ActorLinker {
  private mutating func noteBearer(_ actor: LocalActor) {
    let key = fullKey(actor)
    let number = bearerByName[key] ?? bearers.count
    if number == bearers.count {
      bearers.append(Bearer(surname: actor.surname, key: key))
      bearerByName[key] = number
      bearersBySurname[actor.surname, default: []].append(number)
    } else if bearers[number].surname != actor.surname {
      // Names that differ in what follows the surname have one key.
      let others = bearersBySurname[actor.surname, default: []]
      if !others.contains(number) { bearersBySurname[actor.surname] = others + [number] }
    }
    for word in actor.roleWords where !bearers[number].roleWords.contains(word) {
      bearers[number].roleWords.append(word)
    }
    if actor.gender != .unknown { bearers[number].gender = actor.gender }
  }

  private func isFullName(_ actor: LocalActor) -> Bool { actor.kind == .person && actor.key != actor.surname }

  /// What a full name is compared by: a middle name more or less makes nobody else, unless there are several.
  private func fullKey(_ actor: LocalActor) -> NameKey {
    guard !middleNames.isEmpty, let names = middleNames[actor.shortKey], names.count > 1 else { return actor.shortKey }
    return actor.key
  }

  /// What an actor is known by in all articles; `nil` where it belongs to one alone.
  private func name(of actor: LocalActor, _ kind: Actor.Kind) -> Name? {
    switch kind {
    case .group, .document: return nil
    case .organization: return Name(kind: kind, key: organizations.whole(of: actor.key))
    case .country, .place: return Name(kind: kind, key: actor.key)
    case .person: break
    }
    guard actor.key == actor.surname else { return Name(kind: .person, key: fullKey(actor)) }
    guard let bearers = bearersBySurname[actor.surname] else {
      // "Judge Lee" and "Captain Lee" are two, where nobody of that surname is named in full.
      let role = UInt64(actor.roleWords.first ?? 0)
      return Name(kind: .person, key: NameKey(hash: actor.key.hash ^ role &* Self.mixer))
    }
    var fitting = bearers.lazy.map { self.bearers[$0] }.filter { $0.gender.fits(actor.gender) }
    if bearers.count > 1 { fitting = fitting.filter { !$0.roleWords.allSatisfy { !actor.roleWords.contains($0) } } }
    return fitting.count == 1 ? fitting.first.map { Name(kind: .person, key: $0.key) } : nil
  }

  private static let mixer: UInt64 = 0x9E37_79B9_7F4A_7C15

  private mutating func place(_ actor: LocalActor, _ article: Int) -> Int {
    // A name of one word that is a surname elsewhere, even of several, is a person's.
    let isSurname = actor.kind == .organization && actor.isGuess && bearersBySurname[actor.key] != nil
    let kind = isSurname ? .person : actor.kind
    guard let name = name(of: actor, kind) else { return append(actor, kind, article) }
    // Two of one name in one article are two.
    if let known = byName[name], lastArticle[known] != article {
      join(actor, kind, to: known)
      lastArticle[known] = article
      return known
    }
    let number = append(actor, kind, article)
    if byName[name] == nil { byName[name] = number }
    return number
  }

  private mutating func append(_ actor: LocalActor, _ kind: Actor.Kind, _ article: Int) -> Int {
    actors.append(Actor(actor, kind, article: article))
    countries.append(actor.country)
    lastArticle.append(article)
    isJoined.append(false)
    return actors.count - 1
  }

  private mutating func join(_ actor: LocalActor, _ kind: Actor.Kind, to number: Int) {
    if !isJoined[number] { noteNames(of: number) }
    if countries[number] == 0 { countries[number] = actor.country }
    if actor.name.utf8.count > actors[number].name.utf8.count, kind == .person {
      actors[number].kind = .person
      actors[number].aliases.append(actors[number].name)
      actors[number].name = actor.name
    }
    actors[number].mentions += actor.mentions
    for role in actor.roles where roles.insert(Note(actor: number, text: role)).inserted {
      actors[number].roles.append(role)
    }
    for alias in [actor.name] + actor.aliases
    where alias != actors[number].name && aliases.insert(Note(actor: number, text: alias)).inserted {
      actors[number].aliases.append(alias)
    }
  }

  /// Notes what an actor is called, now that there is something to be held against it.
  private mutating func noteNames(of number: Int) {
    isJoined[number] = true
    for role in actors[number].roles { roles.insert(Note(actor: number, text: role)) }
    for alias in actors[number].aliases { aliases.insert(Note(actor: number, text: alias)) }
    aliases.insert(Note(actor: number, text: actors[number].name))
  }
}

// MARK: Their order

extension ActorLinker {
  /// Puts the actors in the order of their first mentions.
  private mutating func sort() {
    func place(_ number: Int) -> (Int, Int, Int) { (actors[number].firstArticle, actors[number].first.start, number) }
    let order = actors.indices.sorted { place($0) < place($1) }
    var places = [Int32](repeating: 0, count: order.count)
    for (place, number) in order.enumerated() { places[number] = Int32(place) }
    actors = order.map { number in
      var actor = actors[number]
      actor.partOf = actor.partOf.map { Int(places[$0]) }
      return actor
    }
    countries = order.map { countries[$0] }
    for local in numbers.indices { numbers[local] = places[Int(numbers[local])] }
  }

  private mutating func giveIDs(_ articles: [String]) {
    var ids = ActorIDs()
    for number in actors.indices {
      actors[number].id = ids.id(
        name: actors[number].name, kind: actors[number].kind, article: articles[actors[number].firstArticle])
    }
  }
}

extension Actor {
  /// An actor of one article, without an id so far.
  fileprivate init(_ actor: LocalActor, _ kind: Kind, article: Int) {
    self.init(
      id: "", name: actor.name, kind: kind, roles: actor.roles, aliases: actor.aliases, partOf: nil,
      mentions: actor.mentions, firstArticle: article, first: actor.first)
  }
}
