/// Finds the actors of an article by what is hashed of them: open addressing, without what was hashed.
struct ActorIndex {
  /// The first entry of each key, plus 1; 0 where there is none.
  ///
  /// The count is a power of two.
  private var slots = [UInt32](repeating: 0, count: 128)
  private var entries: [Entry] = []
  /// The keys among the entries.
  private var keys = 0

  /// What actors are found by.
  enum Kind: UInt64 {
    case name, surname, givenName
    /// The first and the last word of a name.
    case ends
    /// The row of a country.
    case country
    /// The noun of a role.
    case role
    /// A word of a name, with the actor.
    case nameWord
    /// The first word of a company's name.
    case companyName
    /// The description of somebody without a name.
    case description
    /// The noun of somebody without a name.
    case unnamed

    /// The key of a hash.
    fileprivate func key(_ hash: UInt64) -> UInt64 { hash ^ rawValue << 56 }
  }

  fileprivate struct Entry {
    let key: UInt64
    var actor: Int32
    /// The next actor of the key, and the last one where this is the first, by their entries plus 1; 0 for none.
    var next: UInt32 = 0
    var last: UInt32 = 0
    /// How many actors there are, where this is the first.
    var count: UInt32 = 1
  }

  /// What keys are mixed with: another in every run, so that no text can be written to make them meet.
  private static let mixer = UInt64.random(in: .min ... .max) | 1
  private let mixer = Self.mixer

  /// An index of no actors.
  init() { entries.reserveCapacity(Self.usualEntries) }

  /// Entries of an article of usual length: room is made for them at once.
  private static let usualEntries = 60
}

extension ActorIndex {
  /// The first actor of a hash.
  func first(_ kind: Kind, _ hash: UInt64) -> Int? {
    let entry = slots[slot(of: kind.key(hash))]
    return entry == 0 ? nil : Int(entries[Int(entry) - 1].actor)
  }

  /// The actors of a hash, in the order in which they were added.
  func actors(_ kind: Kind, _ hash: UInt64) -> Actors {
    let entry = slots[slot(of: kind.key(hash))]
    return Actors(count: entry == 0 ? 0 : Int(entries[Int(entry) - 1].count), entries: entries, entry: entry)
  }

  /// Actors of one hash.
  struct Actors: Sequence, IteratorProtocol {
    /// How many they are.
    let count: Int
    fileprivate let entries: [Entry]
    fileprivate var entry: UInt32

    /// The first of those that are left.
    var first: Int? { entry == 0 ? nil : Int(entries[Int(entry) - 1].actor) }

    mutating func next() -> Int? {
      guard let first else { return nil }
      entry = entries[Int(entry) - 1].next
      return first
    }
  }

  /// Makes an actor the first of a hash, in the place of the one before.
  mutating func set(_ actor: Int, _ kind: Kind, _ hash: UInt64) {
    let entry = slots[slot(of: kind.key(hash))]
    if entry == 0 { add(actor, kind, hash) } else { entries[Int(entry) - 1].actor = Int32(actor) }
  }

  /// Adds an actor to those of a hash.
  mutating func add(_ actor: Int, _ kind: Kind, _ hash: UInt64) {
    let key = kind.key(hash)
    let slot = slot(of: key)
    entries.append(Entry(key: key, actor: Int32(actor)))
    let added = UInt32(entries.count)
    guard slots[slot] != 0 else {
      slots[slot] = added
      keys += 1
      if 2 * keys > slots.count { grow() }
      return
    }
    let first = Int(slots[slot]) - 1
    let last = entries[first].last == 0 ? first : Int(entries[first].last) - 1
    entries[last].next = added
    entries[first].last = added
    entries[first].count += 1
  }

  /// Where the first entry of a key stands, or would.
  private func slot(of key: UInt64) -> Int {
    var slot = place(of: key)
    while case let entry = slots[slot], entry != 0, entries[Int(entry) - 1].key != key {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Where to begin to look: the key is mixed, as its lowest bits may be alike.
  private func place(of key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* mixer) >> 32) & (slots.count - 1) }

  private mutating func grow() {
    let known = slots
    slots = [UInt32](repeating: 0, count: 2 * known.count)
    for entry in known where entry != 0 { slots[slot(of: entries[Int(entry) - 1].key)] = entry }
  }
}

extension ActorIndex.Actors {
  /// The only actor among the first so many of whom something is true; `nil` where it is true of none, or of several.
  func only(amongFirst limit: Int = .max, where isMeant: (Int) -> Bool) -> Int? {
    var only: Int?
    var left = limit
    for actor in self {
      guard left > 0 else { break }
      left -= 1
      guard isMeant(actor) else { continue }
      guard only == nil else { return nil }
      only = actor
    }
    return only
  }
}
