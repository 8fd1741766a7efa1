/// The text of the table that is being read: a column or a word is a stretch of it.
struct TableText {
  /// Where a column of a table, or a word in it, stands, until the next table is read.
  typealias Cell = Range<Int>

  /// The text, and ``padding`` after it.
  private(set) var bytes: [UInt8] = []

  /// Zeros behind the text, so that from each of its bytes on sixteen can be loaded.
  static let padding = 16

  /// Takes the text of a table in place of that of the last one.
  private mutating func read(_ table: String) -> Cell {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: table.utf8)
    let cell = 0..<bytes.count
    bytes.append(contentsOf: repeatElement(0, count: Self.padding))
    return cell
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
  mutating func words(of table: String) -> TableWords {
    let cell = read(table)
    return words(of: cell)
  }

  /// The words between white space.
  func words(of cell: Cell) -> TableWords { TableWords(of: cell, in: bytes) }

  /// The entries between commas.
  func entries(of cell: Cell) -> TableParts { TableParts(of: cell, in: bytes) }

  /// Whether there are several words in a cell.
  func hasSpace(_ cell: Cell) -> Bool { bytes.span.end(of: cell, before: 0x20, or: 0x20) < cell.upperBound }

  func string(_ cell: Cell) -> String { String(decoding: bytes[cell], as: UTF8.self) }
}
