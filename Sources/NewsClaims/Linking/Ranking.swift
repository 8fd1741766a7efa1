/// The best few of many numbers: those with the highest scores, and of one score the smallest.
struct Ranking {
  /// The best so far in their order, each with the bits of its score upside down above it.
  private var entries: [UInt64] = []
  private var limit: Int

  /// Room for so many.
  init(limit: Int) {
    self.limit = limit
    entries.reserveCapacity(limit + 1)
  }

  /// Begins anew, with room for so many.
  mutating func begin(limit: Int) {
    entries.removeAll(keepingCapacity: true)
    self.limit = limit
  }

  /// The numbers, the best first.
  var numbers: some RandomAccessCollection<UInt32> { entries.lazy.map { UInt32(truncatingIfNeeded: $0) } }

  /// Considers a number with a score of 0 or more.
  ///
  /// - Complexity: O(n) in the limit at worst; of many numbers most are none of the best, and cost a comparison.
  @inline(__always)
  mutating func add(_ number: UInt32, score: Float) {
    let entry = UInt64(~score.bitPattern) << 32 | UInt64(number)
    if entries.count == limit {
      guard let last = entries.last, entry < last else { return }
      entries.removeLast()
    }
    insert(entry)
  }

  private mutating func insert(_ entry: UInt64) {
    entries.append(entry)
    var place = entries.count - 1
    while place > 0, entry < entries[place - 1] {
      entries[place] = entries[place - 1]
      place -= 1
    }
    entries[place] = entry
  }
}
