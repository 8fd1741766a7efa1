/// A place where an actor is named, described or pointed to.
struct Mention: Sendable {
  let tokens: TokenRange
  /// The actor, as an index into ``ArticleActors/actors``.
  let actor: Int
}

/// Who an article speaks of, and where.
struct ArticleActors: Sendable {
  var actors: [LocalActor] = []
  /// The mentions by name, in the order of the text.
  var mentions: [Mention] = []
  /// The number of the mention each token stands in; -1 for none.
  var mentionOfToken: [Int32] = []
  /// The campaigns, governments and so on of actors.
  private(set) var bodies: [OwnedBody: Int] = [:]
  /// The same by the noun for them.
  private(set) var bodiesByNoun: [WordNumber: [Int]] = [:]

  /// The mention that a token stands in.
  func mention(at token: TokenIndex) -> Mention? {
    let number = mentionOfToken[token]
    return number < 0 ? nil : mentions[Int(number)]
  }
}

extension ArticleActors {
  /// The campaign, government or the like of an actor, made where it is new; of the noun and the owner's name as they
  /// stand.
  mutating func body(_ body: OwnedBody, noun: String, as owner: String, at range: ByteRange) -> Int {
    if let known = bodies[body] { return known }
    let whole = actors[body.owner]
    let name = "\(whole.kind == .person ? String(whole.lastName) : owner) \(noun)"
    // "US government" and "American government" are one, in all articles.
    let key = NameKey((whole.kind == .country ? "\(whole.name) \(noun)" : name).utf8.span)
    actors.append(
      LocalActor(
        kind: .organization, name: name, key: key, surname: key, shortKey: key, gender: .unknown,
        country: whole.country, first: range))
    bodies[body] = actors.count - 1
    bodiesByNoun[body.noun, default: []].append(actors.count - 1)
    return actors.count - 1
  }
}

extension LocalActor {
  /// Counts a mention of it at a place.
  mutating func countMention(at place: ByteRange) {
    if mentions == 0 || place < first { first = place }
    mentions += 1
  }

  /// The last word of its name that is no "Jr." and no "III".
  fileprivate var lastName: Substring {
    let words = name.utf8.split(separator: UInt8(ascii: " "))
    return words.last { $0.last != UInt8(ascii: ".") && !$0.allSatisfy("IVX".utf8.contains) }.map { Substring($0) }
      ?? name[...]
  }
}

/// What acts for somebody: the campaign, the administration of an actor.
struct OwnedBody: Hashable, Sendable {
  /// Whose it is, as an index into ``ArticleActors/actors``.
  let owner: Int
  /// The noun for it.
  let noun: WordNumber
}

/// What an actor without a name is: "he" can be one human being, "they" many, "it" a body.
enum Unnamed: Sendable {
  case one, many, body
}

/// An actor as one article knows it.
struct LocalActor: Sendable {
  var kind: Actor.Kind
  /// What it is where it has no name.
  var unnamed: Unnamed?
  /// Whether its name is of a single word of which nothing tells what it is.
  var isGuess = false
  /// The fullest name.
  var name: String
  /// A hash of the folded name, and for a person of the surname: names are compared by these.
  var key: NameKey
  var surname: NameKey
  /// The same of the first and the last word of a person's name.
  var shortKey: NameKey
  var gender: Gender
  /// The gender of the first pronoun for it.
  var pronoun = Gender.unknown
  /// The row of ``Countries`` it belongs to or is, plus 1; 0 for none.
  var country: UInt16 = 0
  /// The actor it belongs to, as an index into the article's actors.
  @CompactIndex var partOf: Int? = nil
  var mentions = 0
  var first: ByteRange
  /// Offices and descriptions, in the order of first use.
  var roles: [String] = []
  /// The roles' nouns, to find whom "the minister" means.
  var roleWords: [WordNumber] = []
  /// Those among them that the article calls former.
  var formerRoles: [WordNumber] = []
  /// All words of the roles, to tell "the French minister" from the Kenyan.
  var traits: [Trait] = []
  var aliases: [String] = []
}

/// The gender that names, titles and pronouns give a person.
enum Gender: UInt8, Sendable {
  case unknown, male, female

  /// Whether the two can be one person's.
  func fits(_ other: Gender) -> Bool { self == .unknown || other == .unknown || self == other }
}
