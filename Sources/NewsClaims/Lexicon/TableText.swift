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
      let end = bytes.end(of: start..<table.upperBound, before: UInt8(ascii: ";"), or: UInt8(ascii: "\n"))
      row.append(bytes.trimmingSpaces(start..<end))
      start = end + 1
      guard end == table.upperBound || bytes[end] == UInt8(ascii: "\n") else { continue }
      if row.count > 1 || !row[0].isEmpty { rows.append(row) }
      row = TableRow()
    }
    return rows
  }

  /// The words of a table without columns.
  mutating func words(of table: String) -> TableParts {
    let cell = append(table)
    return words(of: cell)
  }

  /// The words between white space.
  func words(of cell: Cell) -> TableParts {
    TableParts(of: cell, in: bytes, between: UInt8(ascii: " "), or: UInt8(ascii: "\n"))
  }

  /// The entries between commas.
  func entries(of cell: Cell) -> TableParts {
    TableParts(of: cell, in: bytes, between: UInt8(ascii: ","), or: UInt8(ascii: ","))
  }

  /// Bytes of a row: not quite as many as there are on average.
  private static let usualRow = 16

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
