extension Unicode.Scalar {
  /// How many columns of a terminal it takes by itself: none for a mark on the letter before, two for an East Asian
  /// ideograph or a pictograph, else one.
  fileprivate var displayWidth: Int {
    if value < 0x300 { return 1 }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x3029, 0x3030...0x303E, 0x3041...0x3098, 0x309B...0xA4CF, 0xA960...0xA97C: return 2
    case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6: return 2
    case 0x20000...0x3FFFD: return 2
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return properties.isEmojiPresentation ? 2 : 1
    }
  }
}

extension Character {
  /// How many columns of a terminal it takes.
  ///
  /// A sequence of pictographs that are joined into one takes as much as one of them, and so does a flag of two letters;
  /// U+FE0F makes a pictograph of the sign before it.
  fileprivate var displayWidth: Int {
    unicodeScalars.reduce(0) { max($0, $1.value == 0xFE0F ? 2 : $1.displayWidth) }
  }
}

extension String {
  /// How many columns of a terminal it takes.
  ///
  /// Goes by `Character`, as no byte and no code point alone has a width; what is ASCII is counted as it is.
  var displayWidth: Int { self[...].displayWidth }

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
      for piece in word.pieces(atMost: width) {
        let needed = piece.displayWidth
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

  /// The same, but only the first lines; the last of them ends with an ellipsis where more would follow.
  ///
  /// - Complexity: O(n) in the bytes of the string.
  func wrapped(to width: Int, atMost most: Int) -> [String] {
    let lines = wrapped(to: width)
    guard lines.count > most else { return lines }
    return lines.prefix(most - 1) + [(lines[most - 1] + " …").truncated(to: width)]
  }

  /// The string cut to a width, with an ellipsis where it is cut.
  ///
  /// - Complexity: O(n) in the width.
  func truncated(to width: Int) -> String {
    guard displayWidth > width, let first = self[...].pieces(atMost: max(width - 1, 1)).first else { return self }
    return String(first.trimmingSpaceAtEnd()) + "…"
  }
}

extension Substring {
  fileprivate var displayWidth: Int {
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }

  /// The string in pieces of at most so many columns, or of one character.
  fileprivate func pieces(atMost width: Int) -> [Substring] {
    if utf8.count <= width { return [self] }
    var pieces: [Substring] = []
    var start = startIndex
    var used = 0
    for place in indices {
      let needed = self[place].displayWidth
      if used > 0, used + needed > width {
        pieces.append(self[start..<place])
        (start, used) = (place, 0)
      }
      used += needed
    }
    return pieces + [self[start...]]
  }

  fileprivate func trimmingSpaceAtEnd() -> Substring { last == " " ? dropLast() : self }
}
