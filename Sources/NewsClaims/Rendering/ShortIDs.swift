/// The shortest forms of identifiers that still tell them apart, as git shortens those of commits.
struct ShortIDs: Sendable {
  private let lengths: [StableID: Int]

  /// Short forms among these identifiers, which are all of one kind.
  ///
  /// - Complexity: O(n log n) in the number of identifiers.
  init(_ ids: [StableID]) {
    let sorted = ids.sorted { $0.hash < $1.hash }
    var lengths: [StableID: Int] = [:]
    for (place, id) in sorted.enumerated() {
      let before = place > 0 ? id.sharedCharacters(with: sorted[place - 1]) : 0
      let after = place + 1 < sorted.count ? id.sharedCharacters(with: sorted[place + 1]) : 0
      lengths[id] = max(Self.shortest, max(before, after) + 1)
    }
    self.lengths = lengths
  }

  /// The short form of an identifier; the whole of one that is not among those given.
  func short(_ id: StableID) -> String {
    let whole = id.description
    return lengths[id].map { String(whole.prefix(Self.letterAndDash + $0)) } ?? whole
  }

  private static let shortest = 4
  private static let letterAndDash = 2
}

extension StableID {
  /// How many characters after the dash are the same in both, from the first on.
  ///
  /// The first character stands for four bits, every other one for five.
  fileprivate func sharedCharacters(with other: StableID) -> Int {
    let sharedBits = (hash ^ other.hash).leadingZeroBitCount
    return sharedBits < 4 ? 0 : 1 + (sharedBits - 4) / 5
  }
}
