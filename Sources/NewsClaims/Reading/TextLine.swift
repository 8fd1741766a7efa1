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
      var end = begin
      var continuations = 0
      while end < text.count, !text[end].isLineEnd {
        if text[end].isContinuation { continuations += 1 }
        end += 1
      }
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
