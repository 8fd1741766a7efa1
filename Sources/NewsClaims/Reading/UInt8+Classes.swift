/// Classes of bytes, by ASCII alone.
extension UInt8 {
  /// Whether it is one of `0` to `9`.
  var isDigit: Bool { self &- 0x30 < 10 }
  /// Whether it is one of `A` to `Z`.
  var isUppercase: Bool { self &- 0x41 < 26 }
  /// Whether it is one of `a` to `z`.
  var isLowercase: Bool { self &- 0x61 < 26 }
  /// Whether it is an ASCII letter.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Whether it belongs to a code point beyond ASCII.
  var isBeyondASCII: Bool { self >= 0x80 }
  /// Whether it continues a code point that began earlier.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
  /// Whether it is a space, a tab or another control character.
  var isBlank: Bool { self <= 0x20 || self == 0x7F }
  /// Whether it ends a line, as a line feed, a vertical tab, a form feed and a carriage return do.
  var isLineEnd: Bool { self &- 0x0A < 4 }
  /// The lower-case letter of an upper-case one; any other byte as it is.
  var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
}

extension [UInt8] {
  /// The code point before `end`, where it is white space or invisible: its length in bytes, else 0.
  ///
  /// These are ASCII blanks, the next line U+0085, the no-break space, U+2000 to U+200F, line and paragraph separators,
  /// the narrow no-break space, the ideographic space and the byte-order mark.
  func blankLength(before end: Int, from start: Int) -> Int {
    guard end > start else { return 0 }
    if self[end - 1].isBlank { return 1 }
    if end - 2 >= start, blankLength(at: end - 2, to: end) == 2 { return 2 }
    if end - 3 >= start, blankLength(at: end - 3, to: end) == 3 { return 3 }
    return 0
  }

  /// The code point at `start`, where it is white space or invisible: its length in bytes, else 0.
  @inline(__always)
  func blankLength(at start: Int, to end: Int) -> Int {
    guard start < end else { return 0 }
    let first = self[start]
    if first.isBlank { return 1 }
    return first.isBeyondASCII ? wideBlankLength(at: start, to: end) : 0
  }

  private func wideBlankLength(at start: Int, to end: Int) -> Int {
    let first = self[start]
    if first == 0xC2, end - start >= 2 { return self[start + 1] == 0xA0 || self[start + 1] == 0x85 ? 2 : 0 }
    guard end - start >= 3 else { return 0 }
    switch (first, self[start + 1], self[start + 2]) {
    case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF): return 3
    case (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }

  /// The range without the white space around it.
  ///
  /// - Complexity: O(n) in the bytes of white space.
  func trimming(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while case let length = blankLength(at: start, to: end), length > 0 { start += length }
    while case let length = blankLength(before: end, from: start), length > 0 { end -= length }
    return start..<end
  }
}
