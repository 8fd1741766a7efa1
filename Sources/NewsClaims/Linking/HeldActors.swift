/// The actors of articles as linking holds them, one article's behind the other's: every name and role is there once.
struct HeldActors: Sendable {
  private var rows: [Row] = []
  /// The roles, the numbers of their nouns and the aliases of the actors, one actor's behind the other's.
  private var lists: [UInt32] = []
  private var keys: [NameKey] = []
  private var keyIndex = HashIndex()
  private(set) var texts = TextPool()

  private struct Row: Sendable {
    let kind: Actor.Kind
    let isGuess: Bool
    let gender: Gender
    let country: UInt16
    let key: UInt32
    let surname: UInt32
    let shortKey: UInt32
    let name: UInt32
    @CompactIndex var partOf: Int?
    let mentions: UInt32
    let first: ByteRange
    /// Where the parts of its list end.
    let roles: UInt32
    let roleWords: UInt32
    let aliases: UInt32
  }
}

extension HeldActors {
  var count: Int { rows.count }
  var indices: Range<Int> { rows.indices }

  /// Adds the next actor of an article.
  mutating func add(_ actor: LocalActor) {
    for role in actor.roles { lists.append(texts.number(of: role)) }
    let roles = lists.count
    for word in actor.roleWords { lists.append(UInt32(word)) }
    let roleWords = lists.count
    for alias in actor.aliases { lists.append(texts.number(of: alias)) }
    rows.append(
      Row(
        kind: actor.kind, isGuess: actor.isGuess, gender: actor.gender, country: actor.country,
        key: number(of: actor.key), surname: number(of: actor.surname), shortKey: number(of: actor.shortKey),
        name: texts.number(of: actor.name), partOf: actor.partOf, mentions: UInt32(actor.mentions),
        first: actor.first, roles: UInt32(roles), roleWords: UInt32(roleWords), aliases: UInt32(lists.count)))
  }

  private mutating func number(of key: NameKey) -> UInt32 {
    let number = keyIndex.number(of: UInt32(truncatingIfNeeded: key.hash), orNew: keys.count) { keys[$0] == key }
    if number == keys.count { keys.append(key) }
    return UInt32(number)
  }

  /// Makes room; `room` gives how much for what there is, and what there is room for.
  mutating func reserveCapacity(_ room: (Int, Int) -> Int) {
    rows.reserveCapacity(room(rows.count, rows.capacity))
    lists.reserveCapacity(room(lists.count, lists.capacity))
  }
}

extension HeldActors {
  func kind(of actor: Int) -> Actor.Kind { rows[actor].kind }
  func isGuess(_ actor: Int) -> Bool { rows[actor].isGuess }
  func gender(of actor: Int) -> Gender { rows[actor].gender }
  func country(of actor: Int) -> UInt16 { rows[actor].country }
  func key(of actor: Int) -> NameKey { keys[Int(rows[actor].key)] }
  func surname(of actor: Int) -> NameKey { keys[Int(rows[actor].surname)] }
  func shortKey(of actor: Int) -> NameKey { keys[Int(rows[actor].shortKey)] }
  func whole(of actor: Int) -> Int? { rows[actor].partOf }
  func mentions(of actor: Int) -> Int { Int(rows[actor].mentions) }
  func first(of actor: Int) -> ByteRange { rows[actor].first }

  /// The number of its name among the texts.
  func name(of actor: Int) -> UInt32 { rows[actor].name }

  /// The numbers of its roles among the texts, and of its aliases.
  func roles(of actor: Int) -> ArraySlice<UInt32> {
    lists[(actor == 0 ? 0 : Int(rows[actor - 1].aliases))..<Int(rows[actor].roles)]
  }
  func aliases(of actor: Int) -> ArraySlice<UInt32> { lists[Int(rows[actor].roleWords)..<Int(rows[actor].aliases)] }

  /// The nouns of its roles.
  func roleWords(of actor: Int) -> ArraySlice<UInt32> { lists[Int(rows[actor].roles)..<Int(rows[actor].roleWords)] }

  /// Whether it is a person of which more is known than the surname.
  func isFullName(_ actor: Int) -> Bool { kind(of: actor) == .person && rows[actor].key != rows[actor].surname }
}

/// Texts, each of which is there once and known by its number.
struct TextPool: Sendable {
  private var texts = TextList()
  private var index = HashIndex()

  /// The number of a text: the next one where it is new.
  mutating func number(of text: String) -> UInt32 { number(of: text.utf8.span) }

  mutating func number(of words: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for place in words.indices { hash = (hash ^ UInt32(words[place])) &* 0x0100_0193 }
    let number = index.number(of: hash, orNew: texts.count) { texts.isText($0, words) }
    if number == texts.count { texts.append(words) }
    return UInt32(number)
  }

  /// The text of a number.
  subscript(number: UInt32) -> String { texts[Int(number)] }

  /// The bytes of a text.
  func length(of number: UInt32) -> Int { texts.range(of: Int(number)).count }
}
