extension Unicode.Scalar {
  /// How many columns of a terminal it takes: none for a mark on the letter before, two for an East Asian
  /// ideograph or a pictograph, else one.
  var displayWidth: Int {
    switch value {
    case 0..<0x300: 1
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F: 0
    case 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200D, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF: 2
    case 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F9FF: 2
    case 0x20000...0x3FFFD: 2
    default: 1
    }
  }
}

extension String {
  /// How many columns of a terminal it takes.
  var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.displayWidth } }

  /// The string in lines of at most `width` columns, parted between words, or within a word that is longer.
  ///
  /// What a terminal could obey is written out first, so that all of it is counted.
  ///
  /// - Complexity: O(n) in the bytes of the string.
  package func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in visible.split(separator: " ") {
      for piece in Self.pieces(of: word, atMost: width) {
        let needed = String(piece).displayWidth
        if used > 0, used + 1 + needed > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        if used > 0 { line += " " }
        line += piece
        used += needed + (used > 0 ? 1 : 0)
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  private static func pieces(of word: Substring, atMost width: Int) -> [Substring] {
    var pieces: [Substring] = []
    var start = word.startIndex
    var used = 0
    for place in word.unicodeScalars.indices {
      let needed = word.unicodeScalars[place].displayWidth
      if used > 0, used + needed > width {
        pieces.append(word[start..<place])
        (start, used) = (place, 0)
      }
      used += needed
    }
    return pieces + [word[start...]]
  }
}
