/// The seventh step: which actors of several articles are the same.
///
/// Takes the actors of each article; gives the actors of all, and where each article's stand among them. Unnamed groups
/// and documents belong to one article. A surname alone is the person of that surname where all articles name only
/// one in full, or only one with the office that stands before it; it never joins two.
struct ActorLinker: Sendable {
  private var actors: [Actor] = []
  private var countries: [UInt16] = []
  private var numbers: [Int32] = []
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
  /// The actors of the articles.
  private let locals: HeldActors
  /// Of each actor the first of the articles' that it is, and the number of its name among their texts.
  private var firsts: [Int32] = []
  private var names: [UInt32] = []
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
    var roleWords: [UInt32] = []
  }

  private struct Note: Hashable {
    let actor: Int
    let text: UInt32
  }

  private struct Name: Hashable {
    let kind: Actor.Kind
    let key: NameKey

    /// By the key alone: one name is seldom of two kinds.
    func hash(into hasher: inout Hasher) { hasher.combine(key) }
  }

  /// Links the actors of articles, given in article order.
  ///
  /// - Parameters:
  ///   - locals: The actors of all articles, one article's behind the other's.
  ///   - ranges: Which of them are each article's.
  ///   - articles: The ids of the articles.
  /// - Complexity: O(n log n) in the actors.
  init(_ locals: HeldActors, _ ranges: [Range<Int>], articles: [String]) {
    self.locals = locals
    organizations = OrganizationNames(locals)
    for local in locals.indices where locals.isFullName(local) && locals.key(of: local) != locals.shortKey(of: local) {
      middleNames[locals.shortKey(of: local), default: []].insert(locals.key(of: local))
    }
    for local in locals.indices where locals.isFullName(local) { noteBearer(local) }
    numbers.reserveCapacity(locals.count)
    for (article, range) in ranges.enumerated() {
      for local in range { numbers.append(Int32(place(local, article))) }
      for local in range {
        if let whole = locals.whole(of: local) {
          join(Int(numbers[local]), toPartsOf: Int(numbers[range.lowerBound + whole]))
        }
      }
    }
    sort()
    giveIDs(articles)
  }

  /// What came of it.
  var linked: LinkedActors { LinkedActors(actors: actors, countries: countries, numbers: numbers) }

  private mutating func join(_ actor: Int, toPartsOf whole: Int) {
    if actors[actor].partOf == nil, whole != actor { actors[actor].partOf = whole }
  }
}

// MARK: Who is who

extension ActorLinker {
  private mutating func noteBearer(_ local: Int) {
    let (key, surname) = (fullKey(local), locals.surname(of: local))
    let number = bearerByName[key] ?? bearers.count
    if number == bearers.count {
      bearers.append(Bearer(surname: surname, key: key))
      bearerByName[key] = number
      bearersBySurname[surname, default: []].append(number)
    } else if bearers[number].surname != surname {
      // Names that differ in what follows the surname have one key.
      let others = bearersBySurname[surname, default: []]
      if !others.contains(number) { bearersBySurname[surname] = others + [number] }
    }
    for word in locals.roleWords(of: local) where !bearers[number].roleWords.contains(word) {
      bearers[number].roleWords.append(word)
    }
    if locals.gender(of: local) != .unknown { bearers[number].gender = locals.gender(of: local) }
  }

  /// What a full name is compared by: a middle name more or less makes nobody else, unless there are several.
  private func fullKey(_ local: Int) -> NameKey {
    let short = locals.shortKey(of: local)
    guard !middleNames.isEmpty, let names = middleNames[short], names.count > 1 else { return short }
    return locals.key(of: local)
  }

  /// What an actor is known by in all articles; `nil` where it belongs to one alone.
  private func name(of local: Int, _ kind: Actor.Kind) -> Name? {
    let key = locals.key(of: local)
    switch kind {
    case .group, .document: return nil
    case .organization: return Name(kind: kind, key: organizations.whole(of: key))
    case .country, .place: return Name(kind: kind, key: key)
    case .person: break
    }
    guard key == locals.surname(of: local) else { return Name(kind: .person, key: fullKey(local)) }
    let roleWords = locals.roleWords(of: local)
    guard let bearers = bearersBySurname[key] else {
      // "Judge Lee" and "Captain Lee" are two, where nobody of that surname is named in full.
      let role = UInt64(roleWords.first ?? 0)
      return Name(kind: .person, key: NameKey(hash: key.hash ^ role &* Self.mixer))
    }
    let gender = locals.gender(of: local)
    var fitting = bearers.lazy.map { self.bearers[$0] }.filter { $0.gender.fits(gender) }
    if bearers.count > 1 { fitting = fitting.filter { !$0.roleWords.allSatisfy { !roleWords.contains($0) } } }
    return fitting.count == 1 ? fitting.first.map { Name(kind: .person, key: $0.key) } : nil
  }

  private static let mixer: UInt64 = 0x9E37_79B9_7F4A_7C15

  private mutating func place(_ local: Int, _ article: Int) -> Int {
    // A name of one word that is a surname elsewhere, even of several, is a person's.
    let isSurname =
      locals.kind(of: local) == .organization && locals.isGuess(local) && bearersBySurname[locals.key(of: local)] != nil
    let kind = isSurname ? .person : locals.kind(of: local)
    guard let name = name(of: local, kind) else { return append(local, kind, article) }
    // Two of one name in one article are two.
    if let known = byName[name], lastArticle[known] != article {
      join(local, kind, to: known)
      lastArticle[known] = article
      return known
    }
    let number = append(local, kind, article)
    if byName[name] == nil { byName[name] = number }
    return number
  }

  private mutating func append(_ local: Int, _ kind: Actor.Kind, _ article: Int) -> Int {
    actors.append(
      Actor(
        id: "", name: locals.texts[locals.name(of: local)], kind: kind,
        roles: locals.roles(of: local).map { locals.texts[$0] },
        aliases: locals.aliases(of: local).map { locals.texts[$0] }, partOf: nil,
        mentions: locals.mentions(of: local), firstArticle: article, first: locals.first(of: local)))
    countries.append(locals.country(of: local))
    lastArticle.append(article)
    firsts.append(Int32(local))
    names.append(locals.name(of: local))
    isJoined.append(false)
    return actors.count - 1
  }

  private mutating func join(_ local: Int, _ kind: Actor.Kind, to number: Int) {
    if !isJoined[number] { noteNames(of: number) }
    if countries[number] == 0 { countries[number] = locals.country(of: local) }
    let name = locals.name(of: local)
    if kind == .person, locals.texts.length(of: name) > locals.texts.length(of: names[number]) {
      actors[number].kind = .person
      actors[number].aliases.append(actors[number].name)
      actors[number].name = locals.texts[name]
      names[number] = name
    }
    actors[number].mentions += locals.mentions(of: local)
    for role in locals.roles(of: local) where roles.insert(Note(actor: number, text: role)).inserted {
      actors[number].roles.append(locals.texts[role])
    }
    noteAlias(name, of: number)
    for alias in locals.aliases(of: local) { noteAlias(alias, of: number) }
  }

  private mutating func noteAlias(_ alias: UInt32, of number: Int) {
    guard alias != names[number], aliases.insert(Note(actor: number, text: alias)).inserted else { return }
    actors[number].aliases.append(locals.texts[alias])
  }

  /// Notes what an actor is called, now that there is something to be held against it.
  private mutating func noteNames(of number: Int) {
    isJoined[number] = true
    let local = Int(firsts[number])
    for role in locals.roles(of: local) { roles.insert(Note(actor: number, text: role)) }
    for alias in locals.aliases(of: local) { aliases.insert(Note(actor: number, text: alias)) }
    aliases.insert(Note(actor: number, text: names[number]))
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

/// The actors of all articles, linked.
struct LinkedActors: Sendable {
  /// They themselves, by first mention, as everything is printed.
  let actors: [Actor]
  /// Of each of them the row of ``Countries`` it belongs to or is, plus 1; 0 for none.
  let countries: [UInt16]
  /// Which of them each article's are, one article's behind the other's.
  let numbers: [Int32]
}
