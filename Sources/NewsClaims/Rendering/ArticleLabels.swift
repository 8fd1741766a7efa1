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
