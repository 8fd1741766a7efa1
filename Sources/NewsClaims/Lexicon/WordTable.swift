/// The numbers of words, by their bytes: found as they stand in a text, whatever their case, without a string.
///
/// Words of few letters, which most are, stand by their ``LetterKey``; all others by a hash of their bytes.
struct WordTable: Sendable {
  /// Open addressing; the count is a power of two.
  private var letters: [LetterEntry]
  private var lettersTaken = 0
  /// Open addressing: the upper half of a word's hash, and its place among the others, plus 1; 0 where there is none.
  ///
  /// The count is a power of two.
  private var slots: [UInt32]
  private var others: [Other] = []
  /// The bytes of the others in lower case and with straight apostrophes, one behind the other.
  private var bytes: [UInt8] = []

  private struct Other {
    let number: WordNumber
    let end: UInt32
  }

  /// Marks an acronym, which is found for words in capitals alone: "US", not "us".
  static let acronymPrefix: UInt8 = 1
  /// Words of more bytes than this are not looked up.
  static let longestWord = 40
  /// The part of a hash that stands in a slot.
  private static let hashPart: UInt32 = 0xFFFF_0000

  /// A table without words, with room for the usual number.
  init() {
    letters = [LetterEntry](repeating: LetterEntry(), count: 32_768)
    slots = [UInt32](repeating: 0, count: 8_192)
  }
}

// MARK: Looking up

extension WordTable {
  /// The number of a word of few letters, by its key; 0 where it is not here.
  @inline(__always)
  func number(of key: LetterKey) -> WordNumber { letters[slot(of: key)].number }

  /// The number of a word as it stands in a text; `nil` where it is not here.
  ///
  /// - Complexity: O(n) in the bytes of the word.
  func number(of text: Span<UInt8>, _ start: Int, _ end: Int, prefix: UInt8? = nil) -> WordNumber? {
    guard end - start <= Self.longestWord else { return nil }
    if prefix == nil, let key = LetterKey(text, start, end) {
      let number = number(of: key)
      return number == 0 ? nil : number
    }
    let place = slots[slot(of: text, start, end, prefix, Self.hash(text, start, end, prefix))]
    return place == 0 ? nil : others[Int(place & ~Self.hashPart) - 1].number
  }

  /// Where the word of a key stands, or would.
  @inline(__always)
  private func slot(of key: LetterKey) -> Int {
    var slot = key.slot(of: letters.count)
    while case let entry = letters[slot], entry.head != 0, !entry.holds(key) {
      slot = (slot + 1) & (letters.count - 1)
    }
    return slot
  }

  /// Where another word stands, or would.
  private func slot(of text: Span<UInt8>, _ start: Int, _ end: Int, _ prefix: UInt8?, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while case let place = slots[slot], place != 0 {
      if (place ^ hash) & Self.hashPart == 0, matches(Int(place & ~Self.hashPart) - 1, text, start, end, prefix) {
        break
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Whether a word of a text is one of the others.
  private func matches(_ other: Int, _ text: Span<UInt8>, _ start: Int, _ end: Int, _ prefix: UInt8?) -> Bool {
    var place = other == 0 ? 0 : Int(others[other - 1].end)
    let last = Int(others[other].end)
    if let prefix {
      guard place < last, bytes[place] == prefix else { return false }
      place += 1
    }
    var position = start
    while let byte = Self.folded(text, &position, end) {
      guard place < last, bytes[place] == byte else { return false }
      place += 1
    }
    return place == last
  }

  private static func hash(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ prefix: UInt8?) -> UInt32 {
    var hash: UInt32 = 0x811c_9dc5
    if let prefix { hash = (hash ^ UInt32(prefix)) &* 0x0100_0193 }
    var position = start
    while let byte = folded(text, &position, end) { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash ^ (hash >> 15)
  }

  /// The next byte in lower case; ’ becomes ' and Latin capitals with accents small ones.
  @inline(__always)
  private static func folded(_ text: Span<UInt8>, _ position: inout Int, _ end: Int) -> UInt8? {
    guard position < end else { return nil }
    let byte = text[position]
    position += 1
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
    if byte == 0xE2, position + 1 < end, text[position] == 0x80, text[position + 1] == 0x99 {
      position += 2
      return UInt8(ascii: "'")
    }
    let isAfterLatin = position >= 2 && text[position - 2] == 0xC3
    return isAfterLatin && byte >= 0x80 && byte <= 0x9E ? byte + 0x20 : byte
  }
}

// MARK: Adding

extension WordTable {
  /// The number of a word of a text, which is a new one where it is not here yet.
  mutating func intern(
    _ word: Range<Int>, of text: [UInt8], prefix: UInt8?, as new: WordNumber
  ) -> WordNumber {
    let (text, start, end) = (text.span, word.lowerBound, word.upperBound)
    if prefix == nil, let key = LetterKey(text, start, end) { return intern(key, as: new) }
    let hash = Self.hash(text, start, end, prefix)
    let slot = slot(of: text, start, end, prefix, hash)
    if slots[slot] != 0 { return others[Int(slots[slot] & ~Self.hashPart) - 1].number }
    if let prefix { bytes.append(prefix) }
    var position = start
    while let byte = Self.folded(text, &position, end) { bytes.append(byte) }
    others.append(Other(number: new, end: UInt32(bytes.count)))
    slots[slot] = hash & Self.hashPart | UInt32(others.count)
    precondition(others.count * 2 < slots.count, "the table has room for more words")
    return new
  }

  private mutating func intern(_ key: LetterKey, as new: WordNumber) -> WordNumber {
    let slot = slot(of: key)
    if letters[slot].head != 0 { return letters[slot].number }
    letters[slot] = LetterEntry(head: key.head, tail: key.tail | UInt64(new) << 48)
    lettersTaken += 1
    // A quarter of it stays free: what is looked up all the time is to be found at once.
    precondition(lettersTaken * 4 < letters.count * 3, "the table has room for more words")
    return new
  }
}

/// A word of at most fourteen ASCII letters as two numbers, whatever its case: a byte a letter, the first lowest.
///
/// Two words have the same numbers only if they are the same, so that no byte is compared.
struct LetterKey {
  /// The first eight letters in lower case.
  var head: UInt64 = 0
  /// The others.
  var tail: UInt64 = 0

  /// The letters of the longest word: two bytes of the second number are kept for the word's own.
  static let mostLetters = 14
  /// The bits of the letters in the second number.
  static let tailMask: UInt64 = 1 << 48 - 1

  /// Where to begin to look for it in a table of so many places, a power of two.
  @inline(__always)
  func slot(of count: Int) -> Int {
    let mixed = (head ^ (tail &* 0x9FB2_1C65_1E98_DF25)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40) & (count - 1)
  }
}

extension LetterKey {
  /// The key of a word of few letters as it stands in a text; `nil` where it is long, or has something else in it.
  init?(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    guard start < end, end - start <= Self.mostLetters else { return nil }
    let middle = min(end, start + 8)
    guard let head = Self.letters(text, start, middle), let tail = Self.letters(text, middle, end) else { return nil }
    self.head = head
    self.tail = tail
  }

  /// At most eight letters in lower case; `nil` where something else is among them.
  private static func letters(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64? {
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

/// A place of a table of words by their keys: free where its head is 0.
private struct LetterEntry {
  var head: UInt64 = 0
  /// The rest of the key, and the word's number in the upper two bytes.
  var tail: UInt64 = 0

  var number: WordNumber { WordNumber(truncatingIfNeeded: tail >> 48) }

  @inline(__always)
  func holds(_ key: LetterKey) -> Bool { head == key.head && tail & LetterKey.tailMask == key.tail }
}
