/// A line of a text that holds something, without the white space around it.
struct TextLine: Equatable {
  /// Where it stands.
  let range: Range<Int>
  /// Whether a blank line, or the start of the text, stands before it.
  let isAfterBlank: Bool
  /// The bytes of white space before it.
  let indent: Int
  /// Its length in code points.
  let columns: Int
}

extension TextLine {
  /// The lines of `text` from `start` on that hold something; they end with `\n`, `\r\n` or `\r`.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  static func all(in text: [UInt8], from start: Int = 0) -> [TextLine] {
    var lines: [TextLine] = []
    var begin = start
    var isAfterBlank = true
    while begin < text.count {
      let (end, continuations) = text.span.lineEnd(from: begin)
      let range = text.trimming(begin..<end)
      if range.isEmpty {
        isAfterBlank = true
      } else {
        // The white space around it is ASCII as a rule; where it is not, a column more or less does no harm.
        let columns = max(1, range.count - continuations)
        let indent = range.lowerBound - begin
        lines.append(TextLine(range: range, isAfterBlank: isAfterBlank, indent: indent, columns: columns))
        isAfterBlank = false
      }
      let isPair = end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A
      begin = end + (isPair ? 2 : 1)
    }
    return lines
  }
}

extension Span<UInt8> {
  /// The end of the line that goes on at an offset, and how many of its bytes continue a code point.
  fileprivate func lineEnd(from offset: Int) -> (end: Int, continuations: Int) {
    var place = offset
    var continuations = 0
    while place + 8 <= count, case let word = word(at: place), !word.hasControl {
      continuations += word.continuations
      place += 8
    }
    while place < count, !self[place].isLineEnd {
      if self[place].isContinuation { continuations += 1 }
      place += 1
      // A control character that ends no line, such as a tab: on with whole words behind it.
      while place + 8 <= count, case let word = word(at: place), !word.hasControl {
        continuations += word.continuations
        place += 8
      }
    }
    return (place, continuations)
  }
}
