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
  /// The code points before every `stride`-th byte; empty where the text is ASCII, as then both counts agree.
  private let checkpoints: [UInt32]

  /// Bytes from one checkpoint to the next: a look-up reads half of them on average, and the table
  /// takes 1.6 % of the text.
  private static let stride = 256

  /// Notes the lines and code points of a text.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  public init(_ text: [UInt8]) {
    var starts: [UInt32] = [0]
    var isASCII = true
    for index in text.indices {
      let byte = text[index]
      if byte == 0x0A || byte == 0x0D && (index + 1 == text.count || text[index + 1] != 0x0A) {
        starts.append(UInt32(index + 1))
      }
      if byte.isBeyondASCII { isASCII = false }
    }
    self.text = text
    lineStarts = starts
    checkpoints = isASCII ? [] : Self.checkpoints(of: text)
  }

  private static func checkpoints(of text: [UInt8]) -> [UInt32] {
    var checkpoints: [UInt32] = []
    var count: UInt32 = 0
    for index in text.indices {
      if index % stride == 0 { checkpoints.append(count) }
      if !text[index].isContinuation { count += 1 }
    }
    return checkpoints
  }
}

extension TextPositions {
  /// The number of lines; a line break at the very end begins one more.
  public var lineCount: Int { lineStarts.count }

  /// The number of code points before the byte at an offset from 0.
  ///
  /// - Complexity: O(1): at most 256 bytes are counted.
  public func codePoint(at byte: Int) -> Int {
    let byte = clamped(byte)
    guard !checkpoints.isEmpty else { return byte }
    let checkpoint = min(byte / Self.stride, checkpoints.count - 1)
    var count = Int(checkpoints[checkpoint])
    for index in checkpoint * Self.stride..<byte where !text[index].isContinuation { count += 1 }
    return count
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

  /// The number, from 1, that the code point at an offset from 0 has within its line.
  ///
  /// - Complexity: O(log n) in the lines of the text.
  public func column(at byte: Int) -> Int {
    let start = Int(lineStarts[line(at: byte) - 1])
    return codePoint(at: byte) - codePoint(at: start) + 1
  }

  private func clamped(_ byte: Int) -> Int { min(max(byte, 0), text.count) }
}
