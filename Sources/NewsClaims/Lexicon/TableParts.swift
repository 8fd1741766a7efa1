/// The stretches of a cell between bytes of one value or another, without the spaces around them; no empty ones.
struct TableParts: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let mark: UInt8
  private let other: UInt8
  private let end: Int
  private var start: Int

  init(of cell: TableText.Cell, in bytes: [UInt8], between mark: UInt8, or other: UInt8) {
    self.bytes = bytes
    self.mark = mark
    self.other = other
    start = cell.lowerBound
    end = cell.upperBound
  }

  mutating func next() -> TableText.Cell? {
    while start < end {
      let partEnd = bytes.span.end(of: start..<end, before: mark, or: other)
      let part = bytes.span.trimmingSpaces(start..<partEnd)
      start = partEnd + 1
      if !part.isEmpty { return part }
    }
    return nil
  }
}

extension Span<UInt8> {
  /// Where one of two bytes stands in a cell; its end where none does.
  @inline(__always)
  func end(of cell: TableText.Cell, before mark: UInt8, or other: UInt8) -> Int {
    var place = cell.lowerBound
    while place < cell.upperBound {
      if place + 8 <= count {
        let word = word(at: place)
        let found = (word.places(of: mark) | word.places(of: other)).trailingZeroBitCount / 8
        if found < 8 { return Swift.min(place + found, cell.upperBound) }
        place += 8
      } else {
        if self[place] == mark || self[place] == other { return place }
        place += 1
      }
    }
    return cell.upperBound
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
