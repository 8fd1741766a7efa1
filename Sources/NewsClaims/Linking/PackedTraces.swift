/// Sorted lists of traces whose keys are small numbers, in few bytes.
///
/// A trace is packed as what it is more than the key before it: fifteen bits at a time, a higher bit telling that more
/// follow. Most take two bytes.
struct PackedTraces: Sendable {
  private var units: [UInt16] = []
  private var ends: [UInt32] = []

  /// No lists.
  init() {}

  var count: Int { ends.count }

  /// Adds a list.
  mutating func append(_ list: ArraySlice<Trace>) {
    units.append(addingCapacity: Self.mostUnits * list.count) { units in
      var last: UInt32 = 0
      for trace in list {
        var rest = trace.rawValue - last
        while rest > Self.mask {
          units.append(UInt16(truncatingIfNeeded: rest) | 1 << Self.bits)
          rest >>= Self.bits
        }
        units.append(UInt16(rest))
        last = trace.rawKey
      }
    }
    ends.append(UInt32(units.count))
  }

  /// Adds lists.
  mutating func append(contentsOf lists: TraceLists) {
    for list in 0..<lists.count { append(lists[list]) }
  }

  /// Makes room; `room` gives how much for what there is, and what there is room for.
  mutating func reserveCapacity(_ room: (Int, Int) -> Int) {
    units.reserveCapacity(room(units.count, units.capacity))
    ends.reserveCapacity(room(ends.count, ends.capacity))
  }

  private static let bits: UInt32 = 15
  private static let mask: UInt32 = 1 << bits - 1
  /// The units of a trace at most.
  private static let mostUnits = 3
}

extension PackedTraces {
  subscript(number: Int) -> List {
    List(units: units, place: number == 0 ? 0 : Int(ends[number - 1]), end: Int(ends[number]))
  }

  /// The traces of a list, unpacked one after the other.
  struct List: Sequence, IteratorProtocol {
    fileprivate let units: [UInt16]
    fileprivate var place: Int
    fileprivate let end: Int
    private var last: UInt32 = 0

    fileprivate init(units: [UInt16], place: Int, end: Int) {
      self.units = units
      self.place = place
      self.end = end
    }

    @inline(__always)
    mutating func next() -> Trace? {
      guard place < end else { return nil }
      var rest: UInt32 = 0
      var shift: UInt32 = 0
      var unit = UInt32(units[place])
      place += 1
      while unit > PackedTraces.mask {
        rest |= (unit & PackedTraces.mask) << shift
        shift += PackedTraces.bits
        unit = UInt32(units[place])
        place += 1
      }
      let trace = Trace(rawValue: last + (rest | unit << shift))
      last = trace.rawKey
      return trace
    }
  }
}
