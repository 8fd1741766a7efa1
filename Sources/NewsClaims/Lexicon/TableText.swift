/// The text of the table that is being read: a column or a word is a stretch of it.
struct TableText {
  /// Where a column of a table, or a word in it, stands, until the next table is read.
  typealias Cell = Range<Int>

  private(set) var bytes: [UInt8] = []

  /// Takes the text of a table in place of that of the last one.
  private mutating func read(_ table: String) -> Cell {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: table.utf8)
    return 0..<bytes.count
  }
}

extension TableText {
  /// The rows of a table: one row a line, columns apart by ";", white space around them dropped; empty lines are passed
  /// over.
  mutating func rows(of table: String) -> TableRows {
    let cell = read(table)
    return TableRows(of: cell, in: bytes)
  }

  /// The words of a table without columns.
  mutating func words(of table: String) -> TableParts {
    let cell = read(table)
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

  /// Whether there are several words in a cell.
  func hasSpace(_ cell: Cell) -> Bool { cell.contains { bytes[$0] == UInt8(ascii: " ") } }

  func string(_ cell: Cell) -> String { String(decoding: bytes[cell], as: UTF8.self) }

  /// The byte so many before the end of a cell; 0 before its start.
  func byte(_ count: Int, beforeEndOf cell: Cell) -> UInt8 {
    count <= cell.count ? bytes[cell.upperBound - count] : 0
  }
}
