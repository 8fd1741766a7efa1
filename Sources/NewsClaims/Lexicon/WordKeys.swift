/// The bytes of the lexicon's words, in lower case and with straight apostrophes.
struct WordKeys: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = [0]

  /// Marks the key of an acronym, which is found for words in capitals alone: "US", not "us".
  static let acronymPrefix: UInt8 = 1
  /// Words of more bytes than this are not looked up.
  static let longestWord = 40
  /// Abbreviations with a full stop have at most so many bytes before it.
  static let longestAbbreviation = 6

  /// Makes room for so many words.
  mutating func reserve(_ words: Int) {
    bytes.reserveCapacity(words * 8)
    ends.reserveCapacity(words)
  }

  /// Adds the key of the next word number, in lower case.
  mutating func append(_ word: ArraySlice<UInt8>, prefix: UInt8?) {
    if let prefix { bytes.append(prefix) }
    bytes.append(addingCapacity: word.count) { bytes in
      for byte in word { bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    }
    ends.append(UInt32(bytes.count))
  }

  /// A hash of the word as it stands in a text, whatever its case.
  static func hash(_ text: Span<UInt8>, _ start: Int, _ end: Int, prefix: UInt8?) -> UInt32 {
    var hash: UInt32 = 0x811c_9dc5
    if let prefix { hash = (hash ^ UInt32(prefix)) &* 0x0100_0193 }
    var position = start
    while let byte = folded(text, &position, end) { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash ^ (hash >> 15)
  }

  /// The bytes of a word.
  func bytes(of number: WordNumber) -> ArraySlice<UInt8> { bytes[Int(ends[Int(number) - 1])..<Int(ends[Int(number)])] }

  /// Whether a word of the text is the word of a number.
  func matches(_ number: WordNumber, _ text: Span<UInt8>, _ start: Int, _ end: Int, prefix: UInt8?) -> Bool {
    var place = Int(ends[Int(number) - 1])
    let last = Int(ends[Int(number)])
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
  /// The key of a word of few letters in lower case; `nil` where it is long, or has something else in it.
  init?(_ word: ArraySlice<UInt8>) {
    guard word.count <= Self.mostLetters, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
    for (place, byte) in word.enumerated() {
      if place < 8 {
        head |= UInt64(byte) << UInt64(8 * place)
      } else {
        tail |= UInt64(byte) << UInt64(8 * (place - 8))
      }
    }
  }
}

/// A place of a table of words by their keys: free where its head is 0.
struct LetterEntry {
  var head: UInt64 = 0
  /// The rest of the key, and the word's number in the upper two bytes.
  var tail: UInt64 = 0

  var number: WordNumber { WordNumber(truncatingIfNeeded: tail >> 48) }

  @inline(__always)
  func holds(_ key: LetterKey) -> Bool { head == key.head && tail & LetterKey.tailMask == key.tail }
}
