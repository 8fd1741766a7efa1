/// A place in the bytes of an article.
struct TokenScanner {
  let text: [UInt8]
  var position: Int
  let end: Int

  private static let apostrophe = UInt8(ascii: "'")

  func byte(_ offset: Int) -> UInt8 { offset < end ? text[offset] : 0 }

  /// Whether the byte opens a three-byte mark of general punctuation (U+2000 to U+203F) with this last byte.
  private func isPunctuation(_ offset: Int, _ last: UInt8) -> Bool {
    byte(offset) == 0xE2 && byte(offset + 1) == 0x80 && byte(offset + 2) == last
  }

  /// The bytes of white space at an offset; 0 where there is none.
  private func whiteSpace(_ offset: Int) -> Int {
    let first = byte(offset)
    if first == 0x20 || (first >= 9 && first <= 13) { return offset < end ? 1 : 0 }
    if first == 0xC2, byte(offset + 1) == 0xA0 || byte(offset + 1) == 0x85 { return 2 }
    if first == 0xE2, byte(offset + 1) == 0x80 {
      switch byte(offset + 2) {
      case 0x80...0x8F, 0xA8, 0xA9, 0xAF: return 3
      default: return 0
      }
    }
    if first == 0xEF, byte(offset + 1) == 0xBB, byte(offset + 2) == 0xBF { return 3 }
    return first < 0x20 && offset < end ? 1 : 0
  }

  var isAtSpace: Bool { position >= end || whiteSpace(position) > 0 }
  var isAtFullStop: Bool { byte(position) == UInt8(ascii: ".") && byte(position + 1) != UInt8(ascii: ".") }

  func spaceBefore(_ offset: Int) -> Bool { Self.spaceBefore(offset, in: text.span) }

  static func spaceBefore(_ offset: Int, in text: Span<UInt8>) -> Bool {
    guard offset > 0 else { return true }
    let last = text[offset - 1]
    if last <= 0x20 { return true }
    switch last {
    case 0x85, 0xA0: return offset > 1 && text[offset - 2] == 0xC2
    case 0xA8, 0xA9: return offset > 2 && text[offset - 2] == 0x80 && text[offset - 3] == 0xE2
    default: return false
    }
  }

  /// Moves to the next byte that is no white space; `false` at the end.
  mutating func skipWhiteSpace() -> Bool {
    while position < end {
      let width = text[position].isLetter ? 0 : whiteSpace(position)
      if width == 0 { return true }
      position += width
    }
    return false
  }

  /// Passes one token and says what it is; a word is passed with its clitic.
  mutating func next() -> (Token.Kind, Token.Shape) {
    let first = byte(position)
    if isLetter(position) {
      passWord()
      return (.word, [])
    }
    if first >= 0x30 && first <= 0x39 {
      return passNumber()
    }
    if first == 0xE2 || first == 0xC2 { return passWideMark() }
    position += 1
    return narrowMark(first)
  }

  private mutating func narrowMark(_ first: UInt8) -> (Token.Kind, Token.Shape) {
    switch first {
    case UInt8(ascii: ","): return (.comma, [])
    case UInt8(ascii: "."):
      guard byte(position) == first, byte(position + 1) == first else { return (.period, []) }
      while byte(position) == first { position += 1 }
      return (.ellipsis, [])
    case UInt8(ascii: ";"): return (.semicolon, [])
    case UInt8(ascii: ":"): return (.colon, [])
    case UInt8(ascii: "?"): return (.question, [])
    case UInt8(ascii: "!"): return (.exclamation, [])
    case UInt8(ascii: "("), UInt8(ascii: "["): return (.openBracket, [])
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return (.closeBracket, [])
    case UInt8(ascii: "\""): return (isMarkup(position - 1) ? .symbol : .doubleMark, [])
    case Self.apostrophe, UInt8(ascii: "`"):
      guard byte(position) == first, !closesNested(first) else { return (.singleMark, []) }
      position += 1
      return (.doubleMark, first == Self.apostrophe ? [] : [.opens])
    case UInt8(ascii: "-"):
      while byte(position) == first { position += 1 }
      return (.dash, [])
    default: return (.symbol, [])
    }
  }

  /// Whether this is the first of three apostrophes after a word: it closes a quotation within one of two apostrophes.
  private func closesNested(_ mark: UInt8) -> Bool {
    byte(position + 1) == mark && byte(position + 2) != mark && position >= 2 && text[position - 2] > 0x20
  }

  /// Whether a mark stands around the value of an attribute, as in `<b id="1">`.
  private func isMarkup(_ mark: Int) -> Bool {
    byte(mark + 1) == UInt8(ascii: ">") || (mark > 0 && text[mark - 1] == UInt8(ascii: "="))
  }

  private mutating func passWideMark() -> (Token.Kind, Token.Shape) {
    if byte(position) == 0xC2 {
      let second = byte(position + 1)
      position += 2
      if second == 0xAB { return (.doubleMark, [.opens]) }
      if second == 0xBB { return (.doubleMark, [.closes]) }
      return (.symbol, [])
    }
    let isGeneral = byte(position + 1) == 0x80
    let last = byte(position + 2)
    position = min(position + 3, end)
    guard isGeneral else { return (.symbol, []) }
    switch last {
    case 0x92...0x95: return (.dash, [])
    case 0x98: return (.singleMark, [.opens])
    case 0x99: return (.singleMark, [.closes])
    case 0x9A, 0x9B: return (.singleMark, [.opens])
    case 0x9C, 0x9E, 0x9F: return (.doubleMark, [.opens])
    case 0x9D: return (.doubleMark, [.closes])
    case 0xA6: return (.ellipsis, [])
    default: return (.symbol, [])
    }
  }

  /// Whether a letter starts here: ASCII, or beyond ASCII and no mark.
  private func isLetter(_ offset: Int) -> Bool {
    let first = byte(offset)
    if (first | 0x20) >= UInt8(ascii: "a") && (first | 0x20) <= UInt8(ascii: "z") { return true }
    if first < 0xC3 { return false }
    return first != 0xE2 || byte(offset + 1) > 0xAF
  }

  private func isDigit(_ offset: Int) -> Bool { byte(offset) >= 0x30 && byte(offset) <= 0x39 }

  private mutating func passLetter() {
    let first = byte(position)
    position = min(end, position + (first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4))
  }

  /// The width of what may stand between two letters of a word: an apostrophe, a hyphen, "&", a stop in "U.S".
  private func joint(_ offset: Int) -> Int {
    switch byte(offset) {
    case Self.apostrophe: byte(offset + 1) == Self.apostrophe ? 0 : 1
    case UInt8(ascii: "-"), UInt8(ascii: "&"): 1
    case UInt8(ascii: "."): isLetter(offset + 1) && (isInitial(offset - 1) || isLowercase(offset + 1)) ? 1 : 0
    case UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "/"): 0
    case 0xE2: isPunctuation(offset, 0x99) || isPunctuation(offset, 0x90) || isPunctuation(offset, 0x91) ? 3 : 0
    default: 0
    }
  }

  private func isLowercase(_ offset: Int) -> Bool { byte(offset) >= 0x61 && byte(offset) <= 0x7A }

  /// Whether one letter stands alone here, as in "U.S": no letter right before it.
  private func isInitial(_ offset: Int) -> Bool {
    isLetter(offset) && (offset == 0 || !isLetter(offset - 1))
  }

  private mutating func passWord() {
    while position < end {
      if position + 8 <= end, case let letters = text.span.word(at: position).leadingLetters, letters > 0 {
        position += letters
        continue
      }
      if isLetter(position) || isDigit(position) {
        passLetter()
        continue
      }
      let width = joint(position)
      guard width > 0, isLetter(position + width) || isDigit(position + width) else { return }
      position += width
    }
  }

  private mutating func passNumber() -> (Token.Kind, Token.Shape) {
    while position < end {
      if isDigit(position) || isLetter(position) {
        passLetter()
      } else if isDigit(position + 1), byte(position) == 0x2C || byte(position) == 0x2E || byte(position) == 0x3A {
        position += 1
      } else if byte(position) == UInt8(ascii: "-"), isLetter(position + 1) || isDigit(position + 1) {
        position += 1
      } else {
        break
      }
    }
    return (.number, [])
  }

  /// Where the clitic of the word from `start` to here begins: "'s", "'re", "'ve", "'ll", "'d", "'m", or a
  /// bare apostrophe after a plural ("the workers’ union").
  mutating func cliticStart(of start: Int) -> Int? {
    for length in 1...2 {
      let letters = position - length
      guard letters > start else { break }
      let mark = text[letters - 1] == Self.apostrophe ? 1 : 3
      let markStart = letters - mark
      guard markStart > start, mark == 1 || isPunctuation(markStart, 0x99) else { continue }
      let tail = (text[letters] | 0x20, length == 2 ? text[letters + 1] | 0x20 : 0)
      switch (tail.0, tail.1) {
      case (0x73, 0), (0x64, 0), (0x6D, 0), (0x72, 0x65), (0x76, 0x65), (0x6C, 0x6C): return markStart
      default: continue
      }
    }
    return nil
  }

  /// Passes the "'s" behind a full stop that belongs to the word before: "Norwood Inc.'s".
  mutating func passPossessive() -> Bool {
    let mark = byte(position) == Self.apostrophe ? 1 : isPunctuation(position, 0x99) ? 3 : 0
    guard mark > 0, byte(position + mark) | 0x20 == UInt8(ascii: "s"), !isLetter(position + mark + 1) else {
      return false
    }
    position += mark + 1
    return true
  }

  func shape(_ start: Int, _ end: Int) -> Token.Shape {
    var shape: Token.Shape = []
    if isCapital(start) { shape.insert(.capitalized) }
    var capitals = 0
    var others = 0
    for offset in start..<end {
      let byte = text[offset]
      if byte >= 0x41 && byte <= 0x5A { capitals += 1 }
      if byte >= 0x61 && byte <= 0x7A { others += 1 }
      if byte >= 0x30 && byte <= 0x39 { shape.insert(.hasDigit) }
    }
    if others == 0 && capitals > 1 { shape.insert(.upperCase) }
    return shape
  }

  /// Whether a capital letter starts here; of letters beyond ASCII, those of Latin-1, Greek and Cyrillic.
  private func isCapital(_ offset: Int) -> Bool {
    let first = byte(offset)
    if first >= 0x41 && first <= 0x5A { return true }
    let second = byte(offset + 1)
    switch first {
    case 0xC3: return second >= 0x80 && second <= 0x9E
    case 0xC4, 0xC5: return second & 1 == 0
    case 0xCE: return second >= 0x91 && second <= 0xA9
    case 0xD0: return second >= 0x80 && second <= 0xAF
    default: return false
    }
  }

  /// Whether a word is of letters with stops between: "U.S" before its last stop.
  func isInitials(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3, text[end - 2] == UInt8(ascii: ".") else { return false }
    return isInitial(start)
  }
}
