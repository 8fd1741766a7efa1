/// Finds texts that may hold one of some words, without regard to case and accents.
///
/// It errs on one side: a text that holds a word, in whatever way ``FoldedText`` or ``NameKey`` take for that word, is
/// found. Letters may stand within a longer word, and a letter beyond ASCII is taken for any one or two of ASCII, or none.
///
///     WordFinder(["doe"])?.finds(Array("the D.O.E.".utf8))  // true
struct WordFinder: Sendable {
  /// Of each byte the places in the words at which it can stand, one bit each, one word behind the other.
  private var places = [UInt64](repeating: 0, count: 0x80)
  private var starts: UInt64 = 0
  private var ends: UInt64 = 0

  /// Letters of a word that are looked for: the first tell enough, and so several words find room.
  private static let letters = 8

  /// A finder of words in small letters and digits of ASCII; `nil` where there are too many, or one of them is empty.
  init?(_ words: Set<[UInt8]>) {
    var place = 0
    for word in Set(words.map { $0.prefix(Self.letters) }) {
      guard !word.isEmpty, place + word.count <= UInt64.bitWidth else { return nil }
      starts |= 1 << UInt64(place)
      for byte in word {
        places[Int(byte)] |= 1 << UInt64(place)
        if byte.isLowercase { places[Int(byte & 0xDF)] |= 1 << UInt64(place) }
        place += 1
      }
      ends |= 1 << UInt64(place - 1)
    }
  }
}

extension WordFinder {
  /// Whether a text of valid UTF-8 may hold one of the words.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  func finds(_ text: [UInt8]) -> Bool {
    let text = text.span
    let places = places.span
    // The places of the letters that may have been read last.
    var read: UInt64 = 0
    var place = 0
    while place < text.count {
      let byte = text[place]
      if byte < 0x80 {
        place += 1
        if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'") { continue }
        read = next(read) & places[Int(byte)]
      } else {
        let (folding, length) = Self.folding(in: text, at: place)
        place += length
        switch folding {
        case .vanishes: continue
        case .parts, .ascii: read = 0
        case .letters: read |= next(read) | next(next(read))
        }
      }
      if read & ends != 0 { return true }
    }
    return false
  }

  /// The places after those read, and those where a word begins.
  @inline(__always)
  private func next(_ read: UInt64) -> UInt64 { read << 1 | starts }

  /// What becomes of the character beyond ASCII at an offset, and how many bytes it takes.
  private static func folding(in text: Span<UInt8>, at start: Int) -> (LetterFolding, length: Int) {
    var end = start + 1
    var value = UInt32(text[start])
    while end < text.count, text[end].isContinuation {
      value = value << 6 | UInt32(text[end] & 0x3F)
      end += 1
    }
    // The first byte of so many has three, four or five bits of the character; the bits before these are not its own.
    let bits: UInt32 = [7, 11, 16, 21][min(end - start, 4) - 1]
    return (Unicode.Scalar(value & (1 << bits - 1)).map { LetterFolding($0) } ?? .parts, end - start)
  }
}
