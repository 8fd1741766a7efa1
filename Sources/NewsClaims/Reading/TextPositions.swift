/// Where the bytes of a text stand for a reader: code points, lines and columns.
///
///     let positions = TextPositions(Array("é\nab".utf8))
///     positions.codePoint(at: 3)  // 2
///     positions.line(at: 4)       // 2
///     positions.column(at: 4)     // 2
///
/// Lines end with `\n`, `\r\n` or `\r`. An offset beyond the text counts as its end.
public struct TextPositions: Sendable {
  private let text: [UInt8]
  /// The offset at which each line begins, so never empty.
  private let lineStarts: [UInt32]
  /// The continuing bytes before every `stride`-th byte; empty where the text is ASCII, as then both counts agree.
  private let checkpoints: [UInt32]

  /// Bytes from one checkpoint to the next: a look-up reads half of them on average, and the table
  /// takes 6 % of the text.
  private static let stride = 64

  /// Notes the lines and code points of a text.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  public init(_ text: [UInt8]) {
    self.text = text
    let bytes = text.span
    var lineStarts: [UInt32] = [0]
    var checkpoints: [UInt32] = []
    checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
    var continuations = 0
    // Both are read from the same eight bytes; most hold nothing of either.
    var place = 0
    while place < bytes.count {
      checkpoints.append(UInt32(continuations))
      let stop = min(place + Self.stride, bytes.count)
      while place < stop {
        let end = min(place + 8, stop)
        guard end - place == 8 else {
          continuations += Self.continuations(in: bytes, place, end)
          Self.append(linesEndingIn: place..<end, of: bytes, to: &lineStarts)
          place = end
          continue
        }
        let word = bytes.word(at: place)
        if !word.isPlain {
          continuations += word.continuations
          if word.hasControl { Self.append(linesEndingIn: place..<end, of: bytes, to: &lineStarts) }
        }
        place = end
      }
    }
    self.lineStarts = lineStarts
    self.checkpoints = continuations == 0 ? [] : checkpoints
  }

  private static func append(linesEndingIn range: Range<Int>, of text: Span<UInt8>, to lineStarts: inout [UInt32]) {
    for index in range where endsLine(text, index) { lineStarts.append(UInt32(index) + 1) }
  }

  /// Whether a line ends with this byte.
  private static func endsLine(_ text: Span<UInt8>, _ index: Int) -> Bool {
    text[index] == 0x0A || text[index] == 0x0D && (index + 1 == text.count || text[index + 1] != 0x0A)
  }

  private static func continuations(in text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var place = start
    // Of each place in a word how often it held one: not more than a byte counts, as a stride has few words.
    var counts: UInt64 = 0
    while place + 8 <= end {
      counts &+= text.word(at: place).continuationMarks
      place += 8
    }
    var count = counts.sumOfBytes
    while place < end {
      if text[place].isContinuation { count += 1 }
      place += 1
    }
    return count
  }
}

extension TextPositions {
  /// The number of lines; a line break at the very end begins one more.
  public var lineCount: Int { lineStarts.count }

  /// The number of code points before the byte at an offset from 0.
  ///
  /// - Complexity: O(1): at most 64 bytes are counted.
  public func codePoint(at byte: Int) -> Int {
    let byte = clamped(byte)
    guard !checkpoints.isEmpty else { return byte }
    let checkpoint = min(byte / Self.stride, checkpoints.count - 1)
    return byte - Int(checkpoints[checkpoint]) - Self.continuations(in: text.span, checkpoint * Self.stride, byte)
  }

  /// The number, from 1, of the line that holds the byte at an offset from 0.
  ///
  /// - Complexity: O(log n) in the lines of the text.
  public func line(at byte: Int) -> Int {
    let byte = clamped(byte)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= byte { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The same, for an offset that is likely to lie in a line known, or the one after it.
  func line(at byte: Int, near line: Int) -> Int {
    for line in line...line + 1 where line <= lineStarts.count && Int(lineStarts[line - 1]) <= byte {
      if line == lineStarts.count || byte < Int(lineStarts[line]) { return line }
    }
    return self.line(at: byte)
  }

  /// The number of code points before a line, by its number from 1.
  func codePoint(atLine line: Int) -> Int { codePoint(at: Int(lineStarts[line - 1])) }

  /// The number, from 1, that the code point at an offset from 0 has within its line.
  ///
  /// - Complexity: O(log n) in the lines of the text.
  public func column(at byte: Int) -> Int {
    let start = Int(lineStarts[line(at: byte) - 1])
    return codePoint(at: byte) - codePoint(at: start) + 1
  }

  private func clamped(_ byte: Int) -> Int { min(max(byte, 0), text.count) }
}
