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
  /// The lines of `text` from `start` on that hold something.
  ///
  /// They end with `\n`, `\r\n` or `\r`, a vertical tab, a form feed, U+0085, U+2028 or U+2029.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  static func all(in text: [UInt8], from start: Int = 0) -> [TextLine] {
    var lines: [TextLine] = []
    var begin = start
    var isAfterBlank = true
    while begin < text.count {
      let line = text.span.line(from: begin)
      let range = text.trimming(begin..<line.end)
      if range.isEmpty {
        isAfterBlank = true
      } else {
        // The white space around it is ASCII as a rule; where it is not, a column more or less does no harm.
        let columns = max(1, range.count - line.continuations)
        let indent = range.lowerBound - begin
        lines.append(TextLine(range: range, isAfterBlank: isAfterBlank, indent: indent, columns: columns))
        isAfterBlank = false
      }
      begin = line.next
    }
    return lines
  }
}

extension Span<UInt8> {
  /// Where the line that goes on at an offset ends, where the next begins, and how many of its bytes continue a code
  /// point.
  fileprivate func line(from offset: Int) -> (end: Int, next: Int, continuations: Int) {
    var place = offset
    var continuations = 0
    while place < count {
      if place + 8 <= count, case let word = word(at: place), word.isPlain || !word.mayEndLine {
        if !word.isPlain { continuations += word.continuations }
        place += 8
        continue
      }
      let length = lineEndLength(closedBy: place, from: offset)
      place += 1
      if length > 0 {
        let isPair = self[place - 1] == 0x0D && place < count && self[place] == 0x0A
        return (place - length, isPair ? place + 1 : place, continuations)
      }
      if self[place - 1].isContinuation { continuations += 1 }
    }
    return (count, count, continuations)
  }

  /// The bytes of the line end of which the last stands at an offset; 0 where none does.
  private func lineEndLength(closedBy place: Int, from start: Int) -> Int {
    let byte = self[place]
    if byte.isLineEnd { return 1 }
    guard byte.isContinuation, place > start else { return 0 }
    if byte == 0x85 { return self[place - 1] == 0xC2 ? 2 : 0 }
    guard byte | 1 == 0xA9, place > start + 1 else { return 0 }
    return self[place - 1] == 0x80 && self[place - 2] == 0xE2 ? 3 : 0
  }
}
