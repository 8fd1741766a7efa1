/// The numbers of words, by their bytes: found as they stand in a text, whatever their case, without a string; and what
/// is said of each.
///
/// Words of few letters, which most are, stand by their ``LetterKey``; all others by a hash of their bytes.
struct WordTable<Value: Sendable>: Sendable {
  /// Open addressing: the numbers of words at the places that their keys lead to; 0 where there is none.
  ///
  /// The count is a power of two.
  private var places: [WordNumber]
  /// The words by their numbers, each beside its key, as whoever has found the one wants the other.
  private var entries: [Entry]
  private let nothing: Value
  /// Open addressing: the upper half of a word's hash, and its place among the others, plus 1; 0 where there is none.
  ///
  /// The count is a power of two.
  private var slots: [UInt32]
  private var others: [Other] = []
  /// What the others are spelt of, eight bytes a number, those of one word behind those of the last.
  private var letters: [UInt64] = []

  private struct Entry {
    /// An empty one where the word stands among the others.
    let key: LetterKey
    var value: Value
  }

  private struct Other {
    let number: WordNumber
    let isAcronym: Bool
    /// Where its letters end; they begin where those of the one before do.
    let end: UInt32
  }

  /// Words of more bytes than this are not looked up.
  private static var longestWord: Int { 40 }
  /// The part of a hash that stands in a slot.
  private static var hashPart: UInt32 { 0xFFFF_0000 }

  /// A table without words, with room for so many, of which some may be long; of number 0, and first of all others,
  /// it says `nothing`.
  init(words: Int, nothing: Value) {
    self.nothing = nothing
    entries = [Entry(key: LetterKey(), value: nothing)]
    entries.reserveCapacity(words)
    places = [WordNumber](repeating: 0, count: Self.power(from: 2 * words))
    slots = [UInt32](repeating: 0, count: Self.power(from: words / 4))
    others.reserveCapacity(words / 8)
    letters.reserveCapacity(words / 4)
  }

  /// The least power of two that is not below a number.
  private static func power(from number: Int) -> Int { 1 << (Int.bitWidth - max(number - 1, 0).leadingZeroBitCount) }

  /// How many numbers words have, 0 included.
  var count: Int { entries.count }

  /// What is said of a word.
  @inline(__always)
  subscript(number: WordNumber) -> Value { entries[Int(number)].value }

  /// Changes what is said of a word.
  @inline(__always)
  mutating func update(_ number: WordNumber, _ change: (inout Value) -> Void) { change(&entries[Int(number)].value) }
}

// MARK: Looking up

extension WordTable {
  /// The number of a word of few letters, by its key; 0 where it is not here.
  @inline(__always)
  func number(of key: LetterKey) -> WordNumber { places[place(of: key)] }

  /// The number of a word as it stands in a text; `nil` where it is not here.
  ///
  /// - Complexity: O(n) in the bytes of the word.
  func number(of text: Span<UInt8>, _ start: Int, _ end: Int, isAcronym: Bool = false) -> WordNumber? {
    guard end - start <= Self.longestWord else { return nil }
    if !isAcronym, let key = LetterKey(text, start, end) {
      let number = number(of: key)
      return number == 0 ? nil : number
    }
    let place = slots[slot(of: text, start, end, isAcronym, Self.hash(text, start, end, isAcronym))]
    return place == 0 ? nil : others[Int(place & ~Self.hashPart) - 1].number
  }

  /// The number of a word of a table; 0 where it is not here.
  func number(of word: SpeltWord) -> WordNumber {
    if let key = word.key { return number(of: key) }
    return number(of: word.bytes.span, 0, word.count) ?? 0
  }

  /// Where the number of a key stands, or would.
  @inline(__always)
  private func place(of key: LetterKey) -> Int {
    var place = key.slot(of: places.count)
    while case let number = places[place], number != 0, entries[Int(number)].key != key {
      place = (place + 1) & (places.count - 1)
    }
    return place
  }

  /// Where another word stands, or would.
  private func slot(of text: Span<UInt8>, _ start: Int, _ end: Int, _ isAcronym: Bool, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while case let place = slots[slot], place != 0 {
      if (place ^ hash) & Self.hashPart == 0, matches(Int(place & ~Self.hashPart) - 1, text, start, end, isAcronym) {
        break
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Whether a word of a text is one of the others.
  private func matches(_ other: Int, _ text: Span<UInt8>, _ start: Int, _ end: Int, _ isAcronym: Bool) -> Bool {
    guard others[other].isAcronym == isAcronym else { return false }
    var place = other == 0 ? 0 : Int(others[other - 1].end)
    let last = Int(others[other].end)
    var position = start
    while position < end {
      guard place < last, letters[place] == text.foldedLetters(&position, end) else { return false }
      place += 1
    }
    return place == last
  }

  private static func hash(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ isAcronym: Bool) -> UInt32 {
    var hash: UInt64 = isAcronym ? 1 : 0
    var position = start
    while position < end {
      hash = (hash ^ text.foldedLetters(&position, end)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    return UInt32(truncatingIfNeeded: hash)
  }
}

extension Span<UInt8> {
  /// The next eight bytes of a word, or those that are left of it, and zeros: in lower case, Latin letters with accents,
  /// too, and with a straight apostrophe for ’.
  fileprivate func foldedLetters(_ position: inout Int, _ end: Int) -> UInt64 {
    if position + 8 <= count {
      let length = Swift.min(8, end - position)
      let bytes = word(at: position) & .max >> UInt64(64 - 8 * length)
      if bytes & UInt64.highest == 0 {
        position += length
        return bytes.lowercased
      }
    }
    var letters: UInt64 = 0
    var place: UInt64 = 0
    while place < 64, position < end {
      letters |= UInt64(foldedByte(&position, end)) << place
      place += 8
    }
    return letters
  }

  private func foldedByte(_ position: inout Int, _ end: Int) -> UInt8 {
    let byte = self[position]
    position += 1
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
    if byte == 0xE2, position + 1 < end, self[position] == 0x80, self[position + 1] == 0x99 {
      position += 2
      return UInt8(ascii: "'")
    }
    let isAfterLatin = position >= 2 && self[position - 2] == 0xC3
    return isAfterLatin && byte >= 0x80 && byte <= 0x9E ? byte + 0x20 : byte
  }
}

// MARK: Adding

extension WordTable {
  /// The number of a word of a text, which is the next one where it is not here yet.
  mutating func intern(_ word: Range<Int>, of bytes: [UInt8], isAcronym: Bool = false) -> WordNumber {
    let (text, start, end) = (bytes.span, word.lowerBound, word.upperBound)
    if !isAcronym, let key = LetterKey(text, start, end) { return intern(key) }
    let hash = Self.hash(text, start, end, isAcronym)
    let slot = slot(of: text, start, end, isAcronym, hash)
    if slots[slot] != 0 { return others[Int(slots[slot] & ~Self.hashPart) - 1].number }
    var position = start
    while position < end { letters.append(text.foldedLetters(&position, end)) }
    let number = addKey(LetterKey())
    others.append(Other(number: number, isAcronym: isAcronym, end: UInt32(letters.count)))
    slots[slot] = hash & Self.hashPart | UInt32(others.count)
    precondition(others.count * 2 < slots.count, "the table has room for more words")
    return number
  }

  /// The number of a word of few letters, which is the next one where it is not here yet.
  mutating func intern(_ key: LetterKey) -> WordNumber {
    let place = place(of: key)
    let known = places[place]
    if known != 0 { return known }
    let number = addKey(key)
    places[place] = number
    // A half of it stays free: what is looked up all the time is to be found at once.
    precondition(entries.count * 2 <= places.count, "the table has room for more words")
    return number
  }

  /// The number of a word of a table, which is the next one where it is not here yet.
  mutating func intern(_ word: SpeltWord) -> WordNumber {
    if let key = word.key { return intern(key) }
    return intern(0..<word.count, of: word.bytes)
  }

  @inline(__always)
  private mutating func addKey(_ key: LetterKey) -> WordNumber {
    entries.append(Entry(key: key, value: nothing))
    return WordNumber(entries.count - 1)
  }
}
