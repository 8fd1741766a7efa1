/// Sets cells of text beside each other, each wrapped to the width of its column.
package struct TextTable {
  private let columns: [Column]
  private let style: Style

  /// A column of a table.
  package struct Column {
    let width: Int
    var isNumeric = false
  }

  /// A table of columns this wide.
  package init(widths: [Int]) {
    self.init(widths.map { Column(width: $0) }, .plain)
  }

  init(_ columns: [Column], _ style: Style) {
    self.columns = columns
    self.style = style
  }

  private static let gap = 2

  /// The columns that gaps between so many cells take.
  static func gaps(between cells: Int) -> Int { gap * (cells - 1) }

  /// Adds a row; a cell may hold several paragraphs, and cells may be set off.
  package func write(_ cells: [[String]], to buffer: inout [UInt8]) { write(cells, [], to: &buffer) }

  func write(_ cells: [[String]], _ emphases: [Emphasis?], to buffer: inout [UInt8]) {
    let wrapped = zip(cells, columns).map { cell, column in cell.flatMap { $0.wrapped(to: column.width) } }
    let height = wrapped.reduce(0) { max($0, $1.count) }
    for line in 0..<height {
      var row = ""
      var missing = 0
      for (number, lines) in wrapped.enumerated() {
        let text = line < lines.count ? lines[line] : ""
        let space = max(0, columns[number].width - text.displayWidth)
        if !text.isEmpty {
          row += String(repeating: " ", count: missing + (columns[number].isNumeric ? space : 0))
          row += (number < emphases.count ? emphases[number] : nil)?.applied(to: text, style) ?? text
          missing = 0
        }
        missing += Self.gap + (columns[number].isNumeric && !text.isEmpty ? 0 : space)
      }
      buffer.append(contentsOf: row.utf8)
      buffer.append(UInt8(ascii: "\n"))
    }
  }

  /// Adds the row of headings.
  func write(headings: [String], to buffer: inout [UInt8]) {
    write(headings.map { [$0] }, headings.map { _ in .heading }, to: &buffer)
  }

  /// Adds a paragraph that begins in the second column and takes the rest of the line.
  func write(besideFirst text: String, to buffer: inout [UInt8]) {
    guard let first = columns.first else { return }
    let rest = columns.dropFirst().reduce(0) { $0 + $1.width } + Self.gaps(between: columns.count - 1)
    TextTable([first, Column(width: rest)], style).write([[], [text]], to: &buffer)
  }
}
