/// The text of tables, one behind the other, and of words derived from them: a column or a word is a stretch of it.
struct TableText {
  /// Where a column of a table, or a word in it, stands.
  typealias Cell = Range<Int>

  private(set) var bytes: [UInt8] = []

  /// The rows of a table: one row a line, columns apart by ";", white space around them dropped; empty lines are passed
  /// over.
  mutating func rows(of table: String) -> [[Cell]] {
    let cell = append(table)
    return parts(of: cell, between: "\n").map { parts(of: $0, between: ";", keepsEmpty: true) }
  }

  /// The words of a table without columns.
  mutating func words(of table: String) -> [Cell] {
    let cell = append(table)
    return words(of: cell)
  }

  /// The words between white space.
  func words(of cell: Cell) -> [Cell] { parts(of: cell, between: " ", or: "\n") }

  /// The entries between commas.
  func entries(of cell: Cell) -> [Cell] { parts(of: cell, between: ",") }

  /// The stretches between bytes of one value or another, without the spaces around them.
  private func parts(
    of cell: Cell, between mark: Unicode.Scalar, or other: Unicode.Scalar? = nil, keepsEmpty: Bool = false
  ) -> [Cell] {
    if cell.isEmpty, !keepsEmpty { return [] }
    let (mark, other) = (UInt8(ascii: mark), UInt8(ascii: other ?? mark))
    let bytes = bytes.span
    var parts: [Cell] = []
    parts.reserveCapacity(4)
    var start = cell.lowerBound
    for place in cell where bytes[place] == mark || bytes[place] == other {
      let part = trimmed(start..<place)
      if keepsEmpty || !part.isEmpty { parts.append(part) }
      start = place + 1
    }
    let part = trimmed(start..<cell.upperBound)
    if keepsEmpty || !part.isEmpty { parts.append(part) }
    return parts
  }

  private func trimmed(_ cell: Cell) -> Cell {
    var (start, end) = (cell.lowerBound, cell.upperBound)
    while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    while start < end, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return start..<end
  }

  /// Whether there are several words in a cell.
  func hasSpace(_ cell: Cell) -> Bool { cell.contains { bytes[$0] == UInt8(ascii: " ") } }

  func string(_ cell: Cell) -> String { String(decoding: bytes[cell], as: UTF8.self) }

  /// The byte so many before the end of a cell; 0 before its start.
  func byte(_ count: Int, beforeEndOf cell: Cell) -> UInt8 {
    count <= cell.count ? bytes[cell.upperBound - count] : 0
  }

  /// Adds a text.
  mutating func append(_ text: String) -> Cell {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    return start..<bytes.count
  }

  /// Adds a word without its last letters and with an ending instead.
  mutating func append(_ cell: Cell, dropping count: Int = 0, adding ending: String) -> Cell {
    let start = bytes.count
    for place in cell.lowerBound..<cell.upperBound - count { bytes.append(bytes[place]) }
    bytes.append(contentsOf: ending.utf8)
    return start..<bytes.count
  }
}
