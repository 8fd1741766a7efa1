/// A word of at most fifteen ASCII letters as two numbers, whatever its case: a byte a letter, the first lowest.
///
/// Two words have the same numbers only if they are the same, so that no byte is compared.
struct LetterKey: Equatable {
  /// The first eight letters in lower case.
  var head: UInt64 = 0
  /// The others.
  var tail: UInt64 = 0

  /// The letters of the longest word.
  static let mostLetters = 15

  /// Where to begin to look for it in a table of so many places, a power of two.
  @inline(__always)
  func slot(of count: Int) -> Int {
    let mixed = (head ^ (tail &* 0x9FB2_1C65_1E98_DF25)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40) & (count - 1)
  }
}

extension LetterKey {
  /// The key of a word of few letters as it stands in a text; `nil` where it is long, or has something else in it.
  @inline(__always)
  init?(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    guard start < end, end - start <= Self.mostLetters else { return nil }
    let middle = min(end, start + 8)
    guard let head = Self.letters(text, start, middle), let tail = Self.letters(text, middle, end) else { return nil }
    self.init(head: head, tail: tail)
  }

  /// At most eight letters in lower case; `nil` where something else is among them.
  @inline(__always)
  private static func letters(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64? {
    guard start < end else { return 0 }
    guard start + 8 <= text.count else { return lastLetters(text, start, end) }
    let run = LetterRun(text.word(at: start) & (.max &>> UInt64(64 - 8 * (end - start))))
    return run.count == end - start ? run.letters : nil
  }

  /// The same, where no eight bytes follow.
  private static func lastLetters(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64? {
    var letters: UInt64 = 0
    var place = end
    while place > start {
      place -= 1
      let byte = text[place] | 0x20
      guard byte &- 0x61 < 26 else { return nil }
      letters = letters << 8 | UInt64(byte)
    }
    return letters
  }
}

extension LetterKey {
  /// The key of a word that is written here: a few letters.
  init?(_ word: String) { self.init(word.utf8.span, 0, word.utf8.count) }

  /// The keys of words with spaces between them, each of few letters.
  static func keys(of words: String) -> [LetterKey] { words.split(separator: " ").compactMap { LetterKey(String($0)) } }

  /// The first columns of a table, and its second.
  static func rows(of table: String) -> [(word: LetterKey, column: String)] {
    var text = TableText()
    return text.rows(of: table).compactMap { row in
      guard row.count == 2, let word = LetterKey(text.string(row[0])) else { return nil }
      return (word, text.string(row[1]))
    }
  }
}
