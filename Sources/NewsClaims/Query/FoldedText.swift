/// Text as a search sees it: words in lower-case letters without accents, each after one space.
///
/// Full stops and apostrophes within a word vanish, so that "U.S." and "US" are one word, and so are
/// "O'Dell" and "ODell". All other marks part words. Letters beyond Latin are put in lower case as
/// Unicode has it.
///
///     FoldedText("Señora O’Dell, U.S.")   // " senora odell us"
///
/// - Complexity: O(n) in the bytes of the text, for this and all searches for short words.
struct FoldedText: Equatable, Sendable {
  /// The words, each with a space before it: a space is where a word begins.
  private(set) var bytes: [UInt8] = []

  private static let space = UInt8(ascii: " ")

  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count + 1)
    append(text)
  }

  init(_ text: some Collection<UInt8>) {
    bytes.reserveCapacity(text.count + 1)
    append(text)
  }

  /// Whether there is no letter and no digit in it.
  var isEmpty: Bool { bytes.isEmpty }
}

extension FoldedText {
  /// Adds further words.
  mutating func append(_ text: String) {
    append(text.utf8)
  }

  /// Adds further words of UTF-8.
  mutating func append(_ text: some Collection<UInt8>) {
    var isInWord = false
    var decoder = UTF8()
    var rest = text.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&rest) {
      switch LetterFolding(scalar) {
      case .parts: isInWord = false
      case .vanishes: break
      case .ascii(let byte):
        if !isInWord { bytes.append(Self.space) }
        isInWord = true
        bytes.append(byte)
      case .letters(let letters):
        if !isInWord { bytes.append(Self.space) }
        isInWord = true
        bytes.append(contentsOf: letters.utf8)
      }
    }
  }
}

extension FoldedText {
  /// Each way to part the words in two.
  var parted: [(FoldedText, FoldedText)] {
    bytes.indices.dropFirst().filter { bytes[$0] == Self.space }.map { place in
      (FoldedText(bytes[..<place]), FoldedText(bytes[place...]))
    }
  }

  /// Whether the words of `other` stand in it, one after the other; the first may begin, and the last
  /// may end, within a word.
  func contains(_ other: FoldedText) -> Bool {
    let sought = other.bytes.dropFirst()
    guard let first = sought.first else { return false }
    return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: sought) }
  }

  /// Whether words in a row begin with the words of `other`: "us gov" finds "the US government".
  func hasWords(beginningWith other: FoldedText) -> Bool {
    guard !other.isEmpty else { return false }
    return bytes.indices.contains { bytes[$0] == Self.space && hasWords(at: $0, beginningWith: other) }
  }

  private func hasWords(at start: Int, beginningWith other: FoldedText) -> Bool {
    var place = start
    for byte in other.bytes {
      if byte == Self.space {
        while place < bytes.count, bytes[place] != Self.space { place += 1 }
      }
      guard place < bytes.count, bytes[place] == byte else { return false }
      place += 1
    }
    return true
  }
}
