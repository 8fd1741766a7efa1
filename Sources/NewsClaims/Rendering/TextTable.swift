/// Sets cells of text beside each other, each wrapped to the width of its column.
package struct TextTable {
  private let widths: [Int]

  /// A table of columns this wide.
  package init(widths: [Int]) {
    self.widths = widths
  }

  private static let gap = 2

  /// The columns that gaps between so many cells take.
  static func gaps(between cells: Int) -> Int { gap * (cells - 1) }

  /// Adds a row; a cell may hold several paragraphs.
  package func write(_ cells: [[String]], to buffer: inout [UInt8]) {
    let columns = zip(cells, widths).map { cell, width in cell.flatMap { $0.wrapped(to: width) } }
    let height = columns.reduce(0) { max($0, $1.count) }
    for line in 0..<height {
      var row = ""
      var missing = 0
      for (column, width) in zip(columns, widths) {
        let text = line < column.count ? column[line] : ""
        if !text.isEmpty {
          row += String(repeating: " ", count: missing) + text
          missing = 0
        }
        missing += max(0, width - text.displayWidth) + Self.gap
      }
      buffer.append(contentsOf: row.utf8)
      buffer.append(UInt8(ascii: "\n"))
    }
  }

  /// Adds a paragraph that begins in the second column and takes the rest of the line.
  func write(besideFirst text: String, to buffer: inout [UInt8]) {
    let rest = widths.dropFirst().reduce(0, +) + Self.gaps(between: widths.count - 1)
    TextTable(widths: [widths[0], rest]).write([[], [text]], to: &buffer)
  }
}
