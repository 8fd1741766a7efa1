/// The rows of a table, one a line; empty lines are passed over.
struct TableRows: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let end: Int
  private var start: Int

  init(of table: TableText.Cell, in bytes: [UInt8]) {
    self.bytes = bytes
    start = table.lowerBound
    end = table.upperBound
  }

  mutating func next() -> TableRow? {
    var row = TableRow()
    while start <= end {
      let cellEnd = bytes.span.end(of: start..<end, before: UInt8(ascii: ";"), or: UInt8(ascii: "\n"))
      row.append(bytes.span.trimmingSpaces(start..<cellEnd))
      start = cellEnd + 1
      guard cellEnd == end || bytes[cellEnd] == UInt8(ascii: "\n") else { continue }
      if row.count > 1 || !row[0].isEmpty { return row }
      row = TableRow()
    }
    return nil
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
