/// A word of a table, or one that is spelt out of it, held without storage of its own.
struct SpeltWord {
  /// Its bytes, eight a number, the first lowest, and after them zeros.
  private var letters: InlineArray<3, UInt64>
  private(set) var count: Int
  /// Whether it has no byte but letters.
  private let isLetters: Bool

  /// The letters of the longest word.
  private static let mostLetters = 24

  /// The word in a cell of a table; of a long one, its beginning.
  init(_ cell: TableText.Cell, of text: TableText) {
    letters = [0, 0, 0]
    count = min(cell.count, Self.mostLetters)
    let bytes = text.bytes.span
    for place in stride(from: 0, to: count, by: 8) {
      letters[place / 8] = bytes.word(at: cell.lowerBound + place) & .max >> UInt64(8 * max(0, 8 - (count - place)))
    }
    isLetters = letters[0].leadingLetters + letters[1].leadingLetters + letters[2].leadingLetters == count
  }

  /// A word of a table.
  init(_ word: TableWord, of text: TableText) {
    if let key = word.key { self.init(key, count: word.cell.count) } else { self.init(word.cell, of: text) }
  }

  private init(_ key: LetterKey, count: Int) {
    letters = [key.head, key.tail, 0]
    self.count = count
    isLetters = true
  }

  @inline(__always)
  private mutating func add(_ letter: UInt8) {
    guard count < Self.mostLetters else { return }
    letters[count / 8] |= UInt64(letter) << UInt64(8 * (count % 8))
    count += 1
  }

  @inline(__always)
  private func letter(_ place: Int) -> UInt8 {
    place < 0 ? 0 : UInt8(truncatingIfNeeded: letters[place / 8] >> UInt64(8 * (place % 8)))
  }
}

extension SpeltWord {
  /// The last letter, and the one before; 0 where there is none.
  var last: UInt8 { letter(count - 1) }
  var lastButOne: UInt8 { letter(count - 2) }

  /// The word with its last letter twice.
  var doubled: SpeltWord {
    var word = self
    word.add(last)
    return word
  }

  /// The word without its last letters.
  @inline(__always)
  func dropping(_ count: Int) -> SpeltWord {
    var word = self
    for _ in 0..<count {
      word.count -= 1
      word.letters[word.count / 8] &= ~(0xFF << UInt64(8 * (word.count % 8)))
    }
    return word
  }

  /// The word with an ending.
  @inline(__always)
  func adding<let count: Int>(_ ending: InlineArray<count, UInt8>) -> SpeltWord {
    var word = self
    for place in ending.indices { word.add(ending[place]) }
    return word
  }

  /// Its bytes.
  var bytes: [UInt8] { (0..<count).map(letter) }

  /// What it is known by, where it has few letters and nothing else.
  var key: LetterKey? {
    isLetters && count <= LetterKey.mostLetters ? LetterKey(head: letters[0], tail: letters[1]) : nil
  }
}
