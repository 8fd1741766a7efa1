/// A short line cut into words, to look at how they are written.
struct LineWords {
  /// The text that holds the line.
  let text: [UInt8]
  /// Where the line stands, without the white space around it.
  let range: Range<Int>
  /// What stands between spaces, marks included.
  let words: [Range<Int>]

  /// Bytes of a word and a space: not quite as many as there are on average.
  private static let usualBytes = 5

  /// Cuts the line at its white space.
  ///
  /// - Complexity: O(n) in the bytes of the line.
  init(_ text: [UInt8], _ range: Range<Int>) {
    let range = text.trimming(range)
    var words: [Range<Int>] = []
    words.reserveCapacity(range.count / Self.usualBytes)
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let blank = text.blankLength(at: index, to: range.upperBound)
      if blank == 0 {
        index += 1
        continue
      }
      if index > start { words.append(start..<index) }
      index += blank
      start = index
    }
    if range.upperBound > start { words.append(start..<range.upperBound) }
    self.text = text
    self.range = range
    self.words = words
  }
}

extension LineWords {
  /// The line in lower case (ASCII alone), spaces as they stand.
  var folded: String { Self.folded(text, range) }

  /// The bytes of `range` in lower case (ASCII alone).
  static func folded(_ text: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: text[range].map(\.lowercased), as: UTF8.self)
  }

  /// The line in lower case, without marks and digits at either end.
  var foldedCore: String {
    var core = range
    while let first = core.first, !text[first].isLetter, !text[first].isBeyondLatinMarks(text, first) {
      core = core.dropFirst()
    }
    while let last = core.last, !text[last].isLetter, !text[last].isContinuation || isDash(endingAt: last) {
      core = core.dropLast()
    }
    return Self.folded(text, core)
  }

  private func isDash(endingAt last: Int) -> Bool { last >= 2 && text[last - 2] == 0xE2 }

  /// Whether there is an ASCII letter or a code point that may be one.
  var hasLetters: Bool {
    range.contains { text[$0].isLetter || text[$0].isBeyondLatinMarks(text, $0) }
  }

  /// Whether the line begins with `opening`, in any case of ASCII letters.
  func begins(with opening: String) -> Bool {
    holds(opening.utf8, at: range.lowerBound)
  }

  /// Whether the line ends with `ending`, in any case of ASCII letters.
  func ends(with ending: String) -> Bool {
    holds(ending.utf8, at: range.upperBound - ending.utf8.count)
  }

  /// Whether bytes in lower case stand at an offset of the line, in any case of ASCII letters.
  private func holds(_ bytes: String.UTF8View, at start: Int) -> Bool {
    guard start >= range.lowerBound, start + bytes.count <= range.upperBound else { return false }
    var index = start
    for byte in bytes {
      guard text[index].lowercased == byte else { return false }
      index += 1
    }
    return true
  }

  /// Whether a word begins with a capital letter or a digit, marks before it left out.
  func isCapitalised(_ word: Range<Int>) -> Bool {
    guard let first = text[word].first(where: { $0.isLetter || $0.isDigit || $0.isBeyondASCII }) else { return false }
    return !first.isLowercase
  }

  /// Whether a word has letters and all of them are capitals.
  func isAllCapitals(_ word: Range<Int>) -> Bool {
    text[word].contains { $0.isUppercase } && !text[word].contains { $0.isLowercase }
  }

  /// Whether a line begins like an entry of a list: a dash, a bullet, or a number with a point.
  static func isListMarker(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    let next = first + 1 < range.upperBound ? text[first + 1] : 0
    switch text[first] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return next.isBlank
    case 0xE2:
      // Dashes U+2010 to U+2015, and the bullets U+2022, U+2023, U+25xx.
      guard first + 2 < range.upperBound else { return false }
      let last = text[first + 2]
      return next == 0x80 && (0x90...0x95).contains(last) || next == 0x80 && (0xA2...0xA3).contains(last)
        || (0x96...0x97).contains(next)
    case let byte where byte.isDigit:
      let digits = text[range].prefix(3).prefix { $0.isDigit }.count
      let mark = first + digits
      guard mark + 1 < range.upperBound else { return false }
      return (text[mark] == UInt8(ascii: ".") || text[mark] == UInt8(ascii: ")")) && text[mark + 1].isBlank
    default:
      return false
    }
  }
}

extension UInt8 {
  /// Whether this first byte of a code point beyond ASCII may begin a letter: anything but
  /// Latin-1 marks, general punctuation and the geometric shapes.
  fileprivate func isBeyondLatinMarks(_ text: [UInt8], _ index: Int) -> Bool {
    guard self >= 0xC3 else { return false }
    guard self == 0xE2, index + 1 < text.count else { return true }
    return !(0x80...0x9F).contains(text[index + 1])
  }
}
