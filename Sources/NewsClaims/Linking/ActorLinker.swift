/// The seventh step: which actors of several articles are the same.
///
/// Takes the actors of each article; gives the actors of all, and where each article's stand among them. Unnamed groups
/// and documents belong to one article. A surname alone is the person of that surname where all articles name only
/// one in full, or only one with the office that stands before it; it never joins two.
struct ActorLinker {
  /// The actors of all articles.
  private(set) var actors: [LinkedActor] = []
  /// Where each article's actors stand among them, by article.
  private(set) var numbers: [[Int]] = []
  private var byName: [Name: Int] = [:]
  /// The last article of each actor.
  private var lastArticle: [Int] = []
  private var fullNames: [NameKey: Set<NameKey>] = [:]
  /// The gender of each full name, where an article tells it.
  private var genders: [NameKey: Gender] = [:]
  /// The nouns of the roles of each full name.
  private var roleWords: [NameKey: Set<WordNumber>] = [:]
  /// The full names with a middle name, by the first and last.
  private var middleNames: [NameKey: Set<NameKey>] = [:]

  /// An actor of several articles.
  struct LinkedActor {
    var actor: LocalActor
    let article: Int
    var partOf: Int?
  }

  /// The roles and names that are noted already.
  private var roles: Set<Note> = []
  private var aliases: Set<Note> = []

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
  /// - Complexity: O(n) in the actors.
  init(_ articles: [[LocalActor]]) {
    for actor in articles.joined() where isFullName(actor) && actor.key != actor.shortKey {
      middleNames[actor.shortKey, default: []].insert(actor.key)
    }
    for actor in articles.joined() where isFullName(actor) {
      let key = fullKey(actor)
      fullNames[actor.surname, default: []].insert(key)
      roleWords[key, default: []].formUnion(actor.roleWords)
      if actor.gender != .unknown { genders[key] = actor.gender }
    }
    for (article, actors) in articles.enumerated() {
      let own = actors.map { place($0, article) }
      numbers.append(own)
      for (local, actor) in actors.enumerated() {
        guard let whole = actor.partOf, self.actors[own[local]].partOf == nil, own[whole] != own[local] else {
          continue
        }
        self.actors[own[local]].partOf = own[whole]
      }
    }
  }

  private mutating func place(_ actor: LocalActor, _ article: Int) -> Int {
    var actor = actor
    // A name of one word that is a surname elsewhere, even of several, is a person's.
    if actor.kind == .organization, actor.isGuess, fullNames[actor.key] != nil { actor.kind = .person }
    guard let name = name(of: actor) else { return append(actor, article) }
    // Two of one name in one article are two.
    if let known = byName[name], lastArticle[known] != article {
      join(actor, to: known)
      lastArticle[known] = article
      return known
    }
    let number = append(actor, article)
    if byName[name] == nil { byName[name] = number }
    return number
  }

  private func isFullName(_ actor: LocalActor) -> Bool { actor.kind == .person && actor.key != actor.surname }

  /// What a full name is compared by: a middle name more or less makes nobody else, unless there are several.
  private func fullKey(_ actor: LocalActor) -> NameKey {
    middleNames[actor.shortKey, default: []].count < 2 ? actor.shortKey : actor.key
  }

  /// What an actor is known by in all articles; `nil` where it belongs to one alone.
  private func name(of actor: LocalActor) -> Name? {
    switch actor.kind {
    case .group, .document: return nil
    case .organization, .country, .place: return Name(kind: actor.kind, key: actor.key)
    case .person: break
    }
    guard actor.key == actor.surname, let bearers = fullNames[actor.surname] else {
      return Name(kind: .person, key: isFullName(actor) ? fullKey(actor) : actor.key)
    }
    let fitting = bearers.filter { (genders[$0] ?? .unknown).fits(actor.gender) }
    if bearers.count == 1 { return fitting.first.map { Name(kind: .person, key: $0) } }
    let holders = fitting.filter { !roleWords[$0, default: []].isDisjoint(with: actor.roleWords) }
    return holders.count == 1 ? holders.first.map { Name(kind: .person, key: $0) } : nil
  }

  private mutating func append(_ actor: LocalActor, _ article: Int) -> Int {
    actors.append(LinkedActor(actor: actor, article: article))
    for role in actor.roles { roles.insert(Note(actor: actors.count - 1, text: role)) }
    for alias in actor.aliases + [actor.name] { aliases.insert(Note(actor: actors.count - 1, text: alias)) }
    lastArticle.append(article)
    return actors.count - 1
  }

  private mutating func join(_ actor: LocalActor, to number: Int) {
    if actor.name.utf8.count > actors[number].actor.name.utf8.count, actor.kind == .person {
      actors[number].actor.kind = .person
      actors[number].actor.aliases.append(actors[number].actor.name)
      actors[number].actor.name = actor.name
    }
    actors[number].actor.mentions += actor.mentions
    for role in actor.roles where roles.insert(Note(actor: number, text: role)).inserted {
      actors[number].actor.roles.append(role)
    }
    for alias in [actor.name] + actor.aliases
    where alias != actors[number].actor.name && aliases.insert(Note(actor: number, text: alias)).inserted {
      actors[number].actor.aliases.append(alias)
    }
  }
}
