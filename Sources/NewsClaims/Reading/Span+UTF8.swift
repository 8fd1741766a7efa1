/// Whether bytes are text: most are ASCII, which is passed eight at a time.
extension Span<UInt8> {
  /// Whether every byte belongs to a code point of UTF-8.
  ///
  /// - Complexity: O(n) in the bytes.
  var isUTF8: Bool {
    var offset = 0
    while offset < count {
      if offset + 8 <= count, word(at: offset) & UInt64.highest == 0 {
        offset += 8
        continue
      }
      let length = codePointLength(at: offset)
      guard length > 0 else { return false }
      offset += length
    }
    return true
  }

  /// The bytes of the code point that begins at an offset; 0 where none does.
  private func codePointLength(at offset: Int) -> Int {
    let first = self[offset]
    if first < 0x80 { return 1 }
    // The second byte tells forms that are too long, halves of pairs, and what lies beyond the last code point.
    let (length, seconds): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 0, offset + length <= count, seconds.contains(self[offset + 1]) else { return 0 }
    for place in offset + 2..<offset + length where !self[place].isContinuation { return 0 }
    return length
  }
}
