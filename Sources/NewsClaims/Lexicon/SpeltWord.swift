/// A word of a table, or one that is spelt out of it, held without storage of its own.
struct SpeltWord {
  /// Its bytes, and after them zeros.
  private(set) var letters = InlineArray<32, UInt8>(repeating: 0)
  private(set) var count = 0

  /// The word in a cell of a table; of a long one, its beginning.
  init(_ cell: TableText.Cell, of text: TableText) {
    let bytes = text.bytes.span
    for place in cell.prefix(letters.count) { add(bytes[place]) }
  }

  @inline(__always)
  private mutating func add(_ letter: UInt8) {
    guard count < letters.count else { return }
    letters[count] = letter
    count += 1
  }
}

extension SpeltWord {
  /// The last letter, and the one before; 0 where there is none.
  var last: UInt8 { count > 0 ? letters[count - 1] : 0 }
  var lastButOne: UInt8 { count > 1 ? letters[count - 2] : 0 }

  /// The word with its last letter twice.
  var doubled: SpeltWord {
    var word = self
    word.add(last)
    return word
  }

  /// The word without its last letters and with an ending instead.
  @inline(__always)
  func spelt(dropping count: Int = 0, adding ending: String) -> SpeltWord {
    var word = self
    word.count -= count
    for letter in ending.utf8 { word.add(letter) }
    return word
  }
}
