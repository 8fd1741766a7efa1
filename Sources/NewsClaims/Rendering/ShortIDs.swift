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

/// The shortest beginnings of article ids that still tell them apart and end where a word of them does.
struct ArticleLabels: Sendable {
  private let labels: [String]

  /// Labels for these articles.
  ///
  /// - Complexity: O(n log n) in the number of articles, their ids being short.
  init(_ articles: [Article]) {
    let ids = articles.map { Array($0.id.utf8) }
    let order = ids.indices.sorted { ids[$0].lexicographicallyPrecedes(ids[$1]) }
    var labels = Array(repeating: "", count: ids.count)
    for (place, index) in order.enumerated() {
      let before = place > 0 ? Self.sharedBytes(ids[index], ids[order[place - 1]]) : 0
      let after = place + 1 < order.count ? Self.sharedBytes(ids[index], ids[order[place + 1]]) : 0
      let label = Self.beginning(of: ids[index], longerThan: max(before, after, Self.shortest - 1))
      labels[index] = String(decoding: label, as: UTF8.self)
    }
    self.labels = labels
  }

  /// The label of an article, given by its index.
  subscript(article: Int) -> String { labels[article] }

  private static let shortest = 3
  private static let wordEnds = Array("_-. @/".utf8)

  private static func sharedBytes(_ left: [UInt8], _ right: [UInt8]) -> Int {
    zip(left, right).prefix { $0 == $1 }.count
  }

  private static func beginning(of id: [UInt8], longerThan shared: Int) -> ArraySlice<UInt8> {
    guard shared < id.count else { return id[...] }
    let end = id[(shared + 1)...].firstIndex { wordEnds.contains($0) }
    return id[..<(end ?? id.count)]
  }
}
