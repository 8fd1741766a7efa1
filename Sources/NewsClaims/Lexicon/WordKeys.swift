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

  /// Adds the key of the next word number.
  mutating func append(_ word: ArraySlice<UInt8>, prefix: UInt8?) {
    if let prefix { bytes.append(prefix) }
    bytes.append(contentsOf: word)
    ends.append(UInt32(bytes.count))
  }

  /// A hash of the word as it stands in a text, whatever its case.
  static func hash(_ text: Span<UInt8>, _ start: Int, _ end: Int, prefix: UInt8?) -> UInt32 {
    var hash = Hash()
    if let prefix { hash.combine(prefix) }
    var position = start
    while let byte = folded(text, &position, end) { hash.combine(byte) }
    return hash.value
  }

  /// The hash of a word, taken byte by byte (FNV-1a, its upper bits mixed into the lower ones).
  struct Hash {
    private var state: UInt32 = 0x811c_9dc5

    /// Adds a byte in lower case.
    mutating func combine(_ byte: UInt8) { state = (state ^ UInt32(byte)) &* 0x0100_0193 }

    var value: UInt32 { state ^ (state >> 15) }
  }

  /// Whether a word of ASCII letters is the word of a number.
  func matchesLetters(_ number: WordNumber, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let place = Int(ends[Int(number) - 1])
    guard Int(ends[Int(number)]) - place == end - start else { return false }
    let bytes = bytes.span
    for offset in 0..<end - start where bytes[place + offset] != text[start + offset] | 0x20 { return false }
    return true
  }

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
  private static func folded(_ text: Span<UInt8>, _ position: inout Int, _ end: Int) -> UInt8? {
    guard position < end else { return nil }
    let byte = text[position]
    position += 1
    if byte >= 0x41 && byte <= 0x5A { return byte | 0x20 }
    if byte == 0xE2, position + 1 < end, text[position] == 0x80, text[position + 1] == 0x99 {
      position += 2
      return UInt8(ascii: "'")
    }
    let isAfterLatin = position >= 2 && text[position - 2] == 0xC3
    return isAfterLatin && byte >= 0x80 && byte <= 0x9E ? byte + 0x20 : byte
  }
}
