/// A word as linking compares it: a hash of its stem, with what kind of word it is.
///
/// Words that mean one thing have one trace, and so have a country's name and adjective. Words that say the contrary
/// of each other differ in ``isOpposite`` alone.
struct Trace: Hashable, Comparable, Sendable {
  /// The hash in the upper bits; the lowest bit tells the contrary, the next two the kind.
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(hash: UInt32, kind: Kind, isOpposite: Bool = false) {
    rawValue = hash << Self.flags | UInt32(kind.rawValue) << 1 | (isOpposite ? 1 : 0)
  }

  enum Kind: UInt8, Sendable {
    case word, name, number, negation
  }

  /// The same for a word and its contrary, and wherever the word stands.
  var key: UInt32 { rawValue >> Self.flags }
  var kind: Kind { Kind(rawValue: UInt8(rawValue >> 1 & 3)) ?? .word }
  var isOpposite: Bool { rawValue & 1 == 1 }

  /// The same word under another key.
  func renumbered(_ number: UInt32) -> Trace {
    Trace(rawValue: number << Self.flags | rawValue & (1 << Self.flags - 1))
  }

  static func < (left: Trace, right: Trace) -> Bool { left.rawValue < right.rawValue }

  private static let flags: UInt32 = 3

  /// Stands for an odd number of negations.
  static let negation = Trace(hash: 0, kind: .negation)
}

/// Lists of traces, one behind the other in one array.
struct TraceLists: Sendable {
  private(set) var traces: [Trace] = []
  private var ends: [UInt32] = []

  var count: Int { ends.count }

  subscript(number: Int) -> ArraySlice<Trace> {
    traces[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
  }

  mutating func append(_ list: [Trace]) {
    traces += list
    ends.append(UInt32(traces.count))
  }

  mutating func append(contentsOf lists: TraceLists) {
    let shift = UInt32(traces.count)
    traces += lists.traces
    ends += lists.ends.map { $0 + shift }
  }
}

extension [Trace] {
  /// Sorted traces, of those with one key the first.
  var withoutRepeatedKeys: [Trace] {
    var result: [Trace] = []
    for trace in self where result.last?.key != trace.key { result.append(trace) }
    return result
  }
}
