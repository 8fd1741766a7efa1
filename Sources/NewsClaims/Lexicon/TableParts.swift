/// The entries of a cell between commas, without the spaces around them; no empty ones.
struct TableParts: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let end: Int
  private var start: Int

  init(of cell: TableText.Cell, in bytes: [UInt8]) {
    self.bytes = bytes
    start = cell.lowerBound
    end = cell.upperBound
  }

  mutating func next() -> TableText.Cell? {
    while start < end {
      let partEnd = bytes.span.end(of: start..<end, before: UInt8(ascii: ","), or: UInt8(ascii: ","))
      let part = bytes.span.trimmingSpaces(start..<partEnd)
      start = partEnd + 1
      if !part.isEmpty { return part }
    }
    return nil
  }
}

extension Span<UInt8> {
  /// Where one of two bytes stands in a cell of a table; its end where none does.
  ///
  /// - Precondition: ``TableText/padding`` bytes follow the cell.
  @inline(__always)
  func end(of cell: TableText.Cell, before mark: UInt8, or other: UInt8) -> Int {
    var place = cell.lowerBound
    while place < cell.upperBound {
      let word = word(at: place)
      let found = (word.places(of: mark) | word.places(of: other)).trailingZeroBitCount / 8
      place += found
      if found < 8 { break }
    }
    return Swift.min(place, cell.upperBound)
  }

  /// A cell without the spaces around it.
  @inline(__always)
  func trimmingSpaces(_ cell: TableText.Cell) -> TableText.Cell {
    var (start, end) = (cell.lowerBound, cell.upperBound)
    while start < end, self[start] == UInt8(ascii: " ") { start += 1 }
    while start < end, self[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return start..<end
  }
}
