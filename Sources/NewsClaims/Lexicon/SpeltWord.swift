/// A word of a table, or one that is spelt out of it, held without storage of its own.
struct SpeltWord {
  /// Its bytes, eight a number, the first lowest, and after them zeros.
  private var head: UInt64
  private var middle: UInt64 = 0
  private var tail: UInt64 = 0
  private(set) var count: Int
  /// Whether it has no byte but letters.
  private let isLetters: Bool

  /// The letters of the longest word.
  private static let mostLetters = 24

  /// The word in a cell of a table; of a long one, its beginning.
  init(_ cell: TableText.Cell, of text: TableText) {
    count = min(cell.count, Self.mostLetters)
    let bytes = text.bytes.span
    let (start, last) = (cell.lowerBound, Self.mostLetters / 3)
    head = bytes.word(at: start) & Self.bytes(count)
    if count > last { middle = bytes.word(at: start + last) & Self.bytes(count - last) }
    if count > 2 * last { tail = bytes.word(at: start + 2 * last) & Self.bytes(count - 2 * last) }
    isLetters = head.leadingLetters + middle.leadingLetters + tail.leadingLetters == count
  }

  /// A word of a table.
  @inline(__always)
  init(_ word: TableWord, of text: TableText) {
    if let key = word.key { self.init(key, count: word.cell.count) } else { self.init(word.cell, of: text) }
  }

  @inline(__always)
  private init(_ key: LetterKey, count: Int) {
    head = key.head
    middle = key.tail
    self.count = count
    isLetters = true
  }

  /// As many bytes of a number as there are, the lowest first.
  @inline(__always)
  private static func bytes(_ count: Int) -> UInt64 { ~(.max << UInt64(8 * max(count, 0))) }

  @inline(__always)
  private func letter(_ place: Int) -> UInt8 {
    let letters = place < 8 ? head : place < 16 ? middle : tail
    return place < 0 ? 0 : UInt8(truncatingIfNeeded: letters >> UInt64(8 * (place & 7)))
  }
}

extension SpeltWord {
  /// The last letter, and the one before; 0 where there is none.
  @inline(__always)
  var last: UInt8 { letter(count - 1) }
  @inline(__always)
  var lastButOne: UInt8 { letter(count - 2) }

  /// The word with its last letter twice.
  var doubled: SpeltWord { adding([last]) }

  /// The word without its last letters.
  @inline(__always)
  func dropping(_ count: Int) -> SpeltWord {
    var word = self
    word.count -= count
    word.head &= Self.bytes(word.count)
    word.middle &= Self.bytes(word.count - 8)
    word.tail &= Self.bytes(word.count - 16)
    return word
  }

  /// The word with an ending, where there is room for it.
  @inline(__always)
  func adding<let length: Int>(_ ending: InlineArray<length, UInt8>) -> SpeltWord {
    guard count + length <= Self.mostLetters else { return self }
    var letters: UInt64 = 0
    for place in ending.indices { letters |= UInt64(ending[place]) << UInt64(8 * place) }
    let shift = UInt64(8 * (count & 7))
    var word = self
    word.count += length
    if count < 8 {
      word.head |= letters << shift
      word.middle |= letters >> (64 - shift)
    } else if count < 16 {
      word.middle |= letters << shift
      word.tail |= letters >> (64 - shift)
    } else {
      word.tail |= letters << shift
    }
    return word
  }

  /// Its bytes.
  var bytes: [UInt8] { (0..<count).map(letter) }

  /// What it is known by, where it has few letters and nothing else.
  @inline(__always)
  var key: LetterKey? {
    isLetters && count <= LetterKey.mostLetters ? LetterKey(head: head, tail: middle) : nil
  }
}
