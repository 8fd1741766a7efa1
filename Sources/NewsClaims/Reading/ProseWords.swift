/// The words of prose: runs of letters and digits, with the marks within them ("Doe's", "F-35", "23,048").
enum ProseWords {
  /// Calls `body` with the range of each word of `range`.
  ///
  /// - Complexity: O(n) in the bytes of the range.
  @inline(__always)
  static func forEach(in text: [UInt8], _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
    let bytes = text.span
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] <= 0x20 {
        index += 1
        continue
      }
      if let end = plainEnd(bytes, index, range.upperBound) {
        body(index..<end)
        index = end + 1
        continue
      }
      var end = passLetters(bytes, index, range.upperBound)
      guard end > index else {
        index += 1
        continue
      }
      // A mark belongs to the word only where the word goes on behind it.
      while end < range.upperBound, bytes[end] > 0x20, case let joint = jointLength(bytes, end, range.upperBound),
        joint > 0
      {
        let next = passLetters(bytes, end + joint, range.upperBound)
        guard next > end + joint else { break }
        end = next
      }
      body(index..<end)
      // What stands behind it is no letter.
      index = end + 1
    }
  }

  /// The end of a word of at most sixteen letters with a space behind it, or a mark and a space; `nil` where something else
  /// begins at `index`.
  @inline(__always)
  private static func plainEnd(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Int? {
    guard index + 10 <= end else { return nil }
    var next = index + text.word(at: index).leadingLetters
    if next == index + 8, next + 10 <= end { next += text.word(at: next).leadingLetters }
    guard next > index, text[next] < UInt8(ascii: "0") else { return nil }
    return text[next] <= 0x20 || text[next + 1] <= 0x20 ? next : nil
  }

  /// The end of the run of letters and digits that begins at `index`.
  private static func passLetters(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    var index = index
    while index + 8 <= end {
      let count = text.word(at: index).leadingLetters
      index += count
      if count < 8 {
        // Most words end with a space.
        if index < end, text[index] <= 0x20 { return index }
        break
      }
    }
    while index < end {
      if text[index].isLetter || text[index].isDigit {
        index += 1
        continue
      }
      let length = wideLetterLength(text, index, end)
      guard length > 0 else { break }
      index += length
    }
    return index
  }

  /// The bytes of the letter beyond ASCII at `index`; 0 where there is none.
  private static func wideLetterLength(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    let byte = text[index]
    guard byte >= 0xC3 else { return 0 }
    if byte == 0xE2, index + 1 < end, (0x80...0xAF).contains(text[index + 1]) { return 0 }
    if byte == 0xE3, index + 1 < end, text[index + 1] == 0x80 { return 0 }
    if byte == 0xEF, index + 1 < end, text[index + 1] >= 0xBB { return 0 }
    return min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, end - index)
  }

  /// The bytes of `'`, `’`, `-`, `.`, `.-` or `,` at `index`; 0 where there is none.
  private static func jointLength(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    switch text[index] {
    // The abbreviation in "U.K.-born" ends with a point of its own.
    case UInt8(ascii: "."): return index + 1 < end && text[index + 1] == UInt8(ascii: "-") ? 2 : 1
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: ","): return 1
    case 0xE2: return index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0x99 ? 3 : 0
    default: return 0
    }
  }
}
