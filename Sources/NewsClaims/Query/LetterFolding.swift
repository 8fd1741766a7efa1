/// What becomes of one character in a ``FoldedText``.
enum LetterFolding: Equatable {
  /// It stands between words.
  case parts
  /// It stands within a word and is left out: a full stop, an apostrophe, an accent of its own.
  case vanishes
  /// It is a letter or digit of ASCII.
  case ascii(UInt8)
  /// It is written with these letters.
  case letters(String)

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "0"..."9": self = .ascii(UInt8(truncatingIfNeeded: scalar.value))
    case "A"..."Z": self = .ascii(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    case ".", "'", "\u{2018}", "\u{2019}", "\u{AD}", "\u{300}"..."\u{36F}": self = .vanishes
    case "\0"..."\u{7F}": self = .parts
    default: self = Self.beyondASCII(scalar)
    }
  }

  private static func beyondASCII(_ scalar: Unicode.Scalar) -> LetterFolding {
    if scalar.value <= lastLatin, let row = latin.first(where: { $0.range.contains(scalar.value) }) {
      return .letters(row.letters)
    }
    let properties = scalar.properties
    guard properties.isAlphabetic || properties.numericType != nil else { return .parts }
    return .letters(properties.lowercaseMapping)
  }

  /// No row of the table is beyond it; most text that is not Latin is, and so are dashes and quotation marks.
  private static let lastLatin: UInt32 = 0x1EF9

  /// The Latin letters with accents, by the letters that a reader without them types.
  private static let latin: [(range: ClosedRange<UInt32>, letters: String)] = [
    (0xC0...0xC5, "a"), (0xC6...0xC6, "ae"), (0xC7...0xC7, "c"), (0xC8...0xCB, "e"), (0xCC...0xCF, "i"),
    (0xD0...0xD0, "d"), (0xD1...0xD1, "n"), (0xD2...0xD6, "o"), (0xD8...0xD8, "o"), (0xD9...0xDC, "u"),
    (0xDD...0xDD, "y"), (0xDE...0xDE, "th"), (0xDF...0xDF, "ss"), (0xE0...0xE5, "a"), (0xE6...0xE6, "ae"),
    (0xE7...0xE7, "c"), (0xE8...0xEB, "e"), (0xEC...0xEF, "i"), (0xF0...0xF0, "d"), (0xF1...0xF1, "n"),
    (0xF2...0xF6, "o"), (0xF8...0xF8, "o"), (0xF9...0xFC, "u"), (0xFD...0xFD, "y"), (0xFE...0xFE, "th"),
    (0xFF...0xFF, "y"), (0x100...0x105, "a"), (0x106...0x10D, "c"), (0x10E...0x111, "d"), (0x112...0x11B, "e"),
    (0x11C...0x123, "g"), (0x124...0x127, "h"), (0x128...0x131, "i"), (0x132...0x133, "ij"), (0x134...0x135, "j"),
    (0x136...0x138, "k"), (0x139...0x142, "l"), (0x143...0x14B, "n"), (0x14C...0x151, "o"), (0x152...0x153, "oe"),
    (0x154...0x159, "r"), (0x15A...0x161, "s"), (0x162...0x167, "t"), (0x168...0x173, "u"), (0x174...0x175, "w"),
    (0x176...0x178, "y"), (0x179...0x17E, "z"), (0x17F...0x17F, "s"), (0x1A0...0x1A1, "o"), (0x1AF...0x1B0, "u"),
    (0x1CD...0x1CE, "a"), (0x1E6...0x1E7, "g"), (0x218...0x219, "s"), (0x21A...0x21B, "t"), (0x1E0C...0x1E0D, "d"),
    (0x1E24...0x1E25, "h"), (0x1E62...0x1E63, "s"), (0x1E6C...0x1E6D, "t"), (0x1EA0...0x1EB7, "a"),
    (0x1EB8...0x1EC7, "e"), (0x1EC8...0x1ECB, "i"), (0x1ECC...0x1EE3, "o"), (0x1EE4...0x1EF1, "u"),
    (0x1EF2...0x1EF9, "y"),
  ]
}
