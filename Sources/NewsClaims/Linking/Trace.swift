/// A word as linking compares it: a hash of its stem, with what kind of word it is.
///
/// Words that mean one thing have one trace, and so have a country's name and adjective. Words that say the contrary
/// of each other differ in ``isOpposite`` alone.
struct Trace: Hashable, Comparable, Sendable {
  /// The hash in the upper bits; the next two tell its place, one whether it is the main word, two the kind, and the
  /// lowest is a mark that each kind has its own use for.
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(hash: UInt32, kind: Kind, isOpposite: Bool = false) {
    self.init(hash: hash, kind, isMarked: isOpposite && kind == .word)
  }

  private init(hash: UInt32, _ kind: Kind, isMarked: Bool) {
    rawValue = hash << Self.flags | UInt32(kind.rawValue) << 1 | (isMarked ? 1 : 0)
  }

  /// A mark of a whole clause, by its number.
  private init(sign: UInt32, _ place: Place = .core) {
    rawValue = Trace(hash: sign, .number, isMarked: false).rawValue | UInt32(place.rawValue) << 4 | 8
  }

  enum Kind: UInt8, Sendable {
    /// A verb, an adjective or the like, and any word of which nobody asked what it is.
    case word
    case name
    /// A noun.
    case thing
    case number
  }

  /// Where in its clause a noun or a name stands, which kind of time a number is, and whether a verb is one that turns
  /// who suffers into its subject: an outer one.
  enum Place: UInt8, Sendable {
    /// Before the verb or right behind it; a number that is no time.
    case core
    /// Behind "of"; a day of the week.
    case belonging
    /// Behind another preposition; a month.
    case outer
  }

  /// The same for a word and its contrary, and wherever the word stands.
  var key: UInt32 { rawValue >> Self.flags }
  /// The key in its place among the bits.
  var rawKey: UInt32 { rawValue & ~(1 << Self.flags - 1) }
  var kind: Kind { Kind(rawValue: UInt8(rawValue >> 1 & 3)) ?? .word }
  var isNegation: Bool { rawValue & 7 == Self.negation.rawValue & 7 }
  var isOpposite: Bool { rawValue & 7 == 1 }
  /// Whether it is what a clause says of its subject: its verb, or what it is said to be.
  var isMain: Bool { rawValue & 8 == 8 }
  var place: Place { Place(rawValue: UInt8(rawValue >> 4 & 3)) ?? .core }
  /// Whether it is the verb of a clause, whose subject may be what suffers: "the plant shut".
  var turns: Bool { kind == .word && isMain && place == .outer }
  /// Whether it tells that something else is meant than elsewhere: "another dam", "tried to leave".
  var isOther: Bool { rawValue & 15 == Self.other.rawValue & 15 }
  /// Whether what it names does what is told, and does not suffer it.
  var acts: Bool { rawValue & 1 == 1 && (kind == .name || kind == .thing) }

  /// The word alone, whatever it is and does where it stands.
  var word: UInt32 {
    switch kind {
    case .word, .number: rawValue & ~56
    case .name: rawValue & ~57
    case .thing: rawValue & ~63
    }
  }

  /// The same word at another place.
  func at(_ place: Place) -> Trace { Trace(rawValue: rawValue & ~48 | UInt32(place.rawValue) << 4) }

  /// The same word as a noun, and as one that acts; what has a contrary is no thing.
  func asThing(acting: Bool) -> Trace {
    switch kind {
    case .word: isOpposite ? self : Trace(hash: key, .thing, isMarked: acting)
    case .name, .thing: Trace(hash: key, kind, isMarked: acting)
    case .number: self
    }
  }

  /// The same word as the main one of its clause; a number is none.
  var asMain: Trace { kind == .number ? self : Trace(rawValue: rawValue | 8) }

  /// The same number as one that tells that something else is meant: "a second dam".
  var asOther: Trace { Trace(rawValue: rawValue | 8) }

  /// The same word under another key.
  func renumbered(_ number: UInt32) -> Trace {
    Trace(rawValue: number << Self.flags | rawValue & (1 << Self.flags - 1))
  }

  static func < (left: Trace, right: Trace) -> Bool { left.rawValue < right.rawValue }

  private static let flags: UInt32 = 6

  /// Stands for an odd number of negations.
  static let negation = Trace(hash: 0, .number, isMarked: true)
  /// Stands for "another".
  static let other = Trace(sign: 1)
  /// Stands for a verb that leaves open whether what follows is done: "tried to".
  static let attempt = Trace(sign: 2)
  /// Stand for what is to come, what may be, and what ought to be: "will", "may", "must".
  static let plan = Trace(sign: 3)
  static let possibility = Trace(sign: 4)
  static let duty = Trace(sign: 5)
  /// Stand for "all" and "some", which differ from each other, but from nothing else.
  static let whole = Trace(sign: 6, .belonging)
  static let part = Trace(sign: 7, .outer)
}

/// Lists of traces, one behind the other in one array.
struct TraceLists: Sendable {
  private(set) var traces: [Trace] = []
  private var ends: [UInt32] = []

  var count: Int { ends.count }

  subscript(number: Int) -> ArraySlice<Trace> { traces[start(of: number)..<Int(ends[number])] }

  private func start(of number: Int) -> Int { number == 0 ? 0 : Int(ends[number - 1]) }

  /// Makes room for so many words, and so many lists.
  mutating func reserveCapacity(words: Int, lists: Int) {
    traces.reserveCapacity(words)
    ends.reserveCapacity(lists)
  }

  /// Adds a word to the list that is being made.
  mutating func add(_ trace: Trace) { traces.append(trace) }

  /// Ends the list that was made: it is sorted, and of words with one key the first is kept.
  mutating func endList() {
    let start = start(of: count)
    traces.sort(start..<traces.count)
    var end = start
    for place in start..<traces.count where end == start || traces[end - 1].key != traces[place].key {
      traces[end] = traces[place]
      end += 1
    }
    traces.removeLast(traces.count - end)
    ends.append(UInt32(end))
  }

  /// Adds a list that was made elsewhere.
  mutating func append(_ list: [Trace]) {
    traces += list
    ends.append(UInt32(traces.count))
  }
}

extension TraceLists {
  /// Gives all words other keys, and each list the order that these make.
  mutating func renumber(_ number: (Trace) -> UInt32) {
    traces.forEachInPlace { $0 = $0.renumbered(number($0)) }
    var start = 0
    for end in ends {
      traces.sort(start..<Int(end))
      start = Int(end)
    }
  }
}

extension Sequence<Trace> {
  /// A hash of the words of a list.
  @inline(__always)
  var hashOfWords: UInt32 {
    var hash: UInt64 = 0
    for trace in self { hash = (hash ^ UInt64(trace.word)) &* 0x9E37_79B9_7F4A_7C15 ^ hash >> 32 }
    return UInt32(truncatingIfNeeded: hash >> 32)
  }

  /// Whether another list has the same words.
  func hasWords(of other: some Sequence<Trace>) -> Bool { elementsEqual(other) { $0.word == $1.word } }
}

extension [Trace] {
  /// Calls `body` with each element, to be changed.
  @inline(__always)
  fileprivate mutating func forEachInPlace(_ body: (inout Trace) -> Void) {
    var traces = mutableSpan
    for place in traces.indices { body(&traces[place]) }
  }

  /// Sorts some of the elements: mostly these are few.
  fileprivate mutating func sort(_ range: Range<Int>) {
    guard range.count <= Self.few else { return replaceSubrange(range, with: self[range].sorted()) }
    var traces = mutableSpan
    for next in range {
      let trace = traces[next]
      var place = next
      while place > range.lowerBound, trace < traces[place - 1] {
        traces[place] = traces[place - 1]
        place -= 1
      }
      traces[place] = trace
    }
  }

  /// Up to so many are sorted one by one, which takes their square of steps at most.
  private static let few = 48
}
