/// A place as listings print it: `ARTICLE:LINE`, in a pipe `PATH:LINE:COLUMN:`.
struct TypedPlace: Equatable {
  /// The path of the article, or the beginning of its id.
  let article: String
  /// From 1.
  let line: Int
  /// From 1, in code points; `nil` where only the line is told.
  let column: Int?

  /// The place that a text names; `nil` where it names none.
  init?(_ text: String) {
    let colon = UInt8(ascii: ":")
    var parts = text.utf8.split(separator: colon, omittingEmptySubsequences: false)
    if parts.last?.isEmpty ?? false { parts.removeLast() }
    let numbers = parts.dropFirst().reversed().prefix(2).prefix { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
      .map { Int(Substring($0)) ?? 0 }
    guard let line = numbers.last else { return nil }
    article = parts.dropLast(numbers.count).map { String(Substring($0)) }.joined(separator: ":")
    self.line = line
    column = numbers.count > 1 ? numbers.first : nil
  }

  /// Whether the byte at an offset of the article stands there.
  func holds(_ offset: Int, _ positions: TextPositions) -> Bool {
    positions.line(at: offset) == line && column.map { positions.column(at: offset) == $0 } ?? true
  }
}
