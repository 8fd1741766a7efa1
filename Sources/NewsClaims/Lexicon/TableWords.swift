/// A word of a table: where it stands, and its key where it has few letters.
struct TableWord {
  let cell: TableText.Cell
  let key: LetterKey?
}

/// The words of a cell, between white space.
struct TableWords: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let end: Int
  private var start: Int

  /// - Precondition: ``TableText/padding`` bytes follow the cell.
  init(of cell: TableText.Cell, in bytes: [UInt8]) {
    self.bytes = bytes
    start = cell.lowerBound
    end = cell.upperBound
  }

  @inline(__always)
  mutating func next() -> TableWord? {
    guard let word = bytes.span.word(of: start..<end) else { return nil }
    start = word.cell.upperBound
    return word
  }
}

extension Span<UInt8> {
  /// The first word of a cell.
  @inline(__always)
  fileprivate func word(of cell: TableText.Cell) -> TableWord? {
    var start = cell.lowerBound
    while start < cell.upperBound, self[start] <= UInt8(ascii: " ") { start += 1 }
    guard start < cell.upperBound else { return nil }
    // Most words are a run of few letters: what they are is found with their ends.
    let head = LetterRun(word(at: start))
    let tail = head.count < 8 ? nil : LetterRun(word(at: start + 8))
    var end = start + head.count + (tail?.count ?? 0)
    if end - start <= LetterKey.mostLetters, end >= cell.upperBound || self[end] <= UInt8(ascii: " ") {
      return TableWord(cell: start..<end, key: LetterKey(head: head.letters, tail: tail?.letters ?? 0))
    }
    while end < cell.upperBound, self[end] > UInt8(ascii: " ") { end += 1 }
    return TableWord(cell: start..<end, key: nil)
  }
}
