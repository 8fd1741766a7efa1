/// The text of tables, one behind the other: a column or a word is a stretch of it.
struct TableText {
  /// Where a column of a table, or a word in it, stands.
  typealias Cell = Range<Int>

  private(set) var bytes: [UInt8] = []

  /// A text without tables.
  ///
  /// - Parameter capacity: The bytes of the tables that there are to be, or about so many.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Adds a text.
  mutating func append(_ text: String) -> Cell {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    return start..<bytes.count
  }
}

extension TableText {
  /// The rows of a table: one row a line, columns apart by ";", white space around them dropped; empty lines are passed
  /// over.
  mutating func rows(of table: String) -> [TableRow] {
    let table = append(table)
    let bytes = bytes.span
    var rows: [TableRow] = []
    rows.reserveCapacity(table.count / Self.usualRow)
    var row = TableRow()
    var start = table.lowerBound
    while start <= table.upperBound {
      let end = Self.end(of: start..<table.upperBound, before: UInt8(ascii: ";"), or: UInt8(ascii: "\n"), bytes)
      row.append(Self.trimmed(start..<end, of: bytes))
      start = end + 1
      guard end == table.upperBound || bytes[end] == UInt8(ascii: "\n") else { continue }
      if row.count > 1 || !row[0].isEmpty { rows.append(row) }
      row = TableRow()
    }
    return rows
  }

  /// The words of a table without columns.
  mutating func words(of table: String) -> [Cell] {
    let cell = append(table)
    return words(of: cell)
  }

  /// The words between white space.
  func words(of cell: Cell) -> [Cell] { parts(of: cell, between: UInt8(ascii: " "), or: UInt8(ascii: "\n")) }

  /// The entries between commas.
  func entries(of cell: Cell) -> [Cell] { parts(of: cell, between: UInt8(ascii: ","), or: UInt8(ascii: ",")) }

  /// The stretches between bytes of one value or another, without the spaces around them; no empty ones.
  private func parts(of cell: Cell, between mark: UInt8, or other: UInt8) -> [Cell] {
    if cell.isEmpty { return [] }
    let bytes = bytes.span
    var parts: [Cell] = []
    parts.reserveCapacity(cell.count / Self.usualWord + 1)
    var start = cell.lowerBound
    while start <= cell.upperBound {
      let end = Self.end(of: start..<cell.upperBound, before: mark, or: other, bytes)
      let part = Self.trimmed(start..<end, of: bytes)
      if !part.isEmpty { parts.append(part) }
      start = end + 1
    }
    return parts
  }

  /// Where one of two bytes stands in a cell; its end where none does.
  @inline(__always)
  private static func end(of cell: Cell, before mark: UInt8, or other: UInt8, _ bytes: Span<UInt8>) -> Int {
    var place = cell.lowerBound
    while place < cell.upperBound {
      if place + 8 <= bytes.count {
        let word = bytes.word(at: place)
        let found = (word.places(of: mark) | word.places(of: other)).trailingZeroBitCount / 8
        if found < 8 { return min(place + found, cell.upperBound) }
        place += 8
      } else {
        if bytes[place] == mark || bytes[place] == other { return place }
        place += 1
      }
    }
    return cell.upperBound
  }

  /// Bytes of a row and of a word, with what stands behind them: not quite as many as there are on average.
  private static let usualRow = 16
  private static let usualWord = 6

  @inline(__always)
  private static func trimmed(_ cell: Cell, of bytes: Span<UInt8>) -> Cell {
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
}

/// A row of a table: its columns, from the first on.
struct TableRow: RandomAccessCollection {
  /// As many as the widest table has.
  private var cells = InlineArray<5, TableText.Cell>(repeating: 0..<0)
  private(set) var count = 0

  var startIndex: Int { 0 }
  var endIndex: Int { count }
  subscript(column: Int) -> TableText.Cell { cells[column] }

  fileprivate mutating func append(_ cell: TableText.Cell) {
    cells[count] = cell
    count += 1
  }
}
