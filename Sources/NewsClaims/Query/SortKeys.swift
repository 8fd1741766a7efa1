/// A text of which the greatest comes first, and none at all last.
struct Descending: Comparable {
  let text: String?

  init(_ text: String?) { self.text = text }

  static func < (left: Descending, right: Descending) -> Bool {
    switch (left.text, right.text) {
    case (let left?, let right?): right < left
    case (_?, nil): true
    case (nil, _): false
    }
  }
}

/// Names without regard to case and accents; nobody comes last.
struct NamesFirst: Comparable {
  let names: [[UInt8]]

  init(_ names: [String]) { self.names = names.map { FoldedText($0).bytes } }

  static func < (left: NamesFirst, right: NamesFirst) -> Bool {
    guard !left.names.isEmpty, !right.names.isEmpty else { return right.names.isEmpty && !left.names.isEmpty }
    return left.names.lexicographicallyPrecedes(right.names) { $0.lexicographicallyPrecedes($1) }
  }
}

extension Array {
  /// The elements by a key that is worked out once for each; equal ones stay in their order.
  func sortedStably(by key: (Element) -> some Comparable) -> [Element] {
    let keys = map(key)
    return indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { self[$0] }
  }
}
