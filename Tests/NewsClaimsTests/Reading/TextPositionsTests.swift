import Testing

@testable import NewsClaims

@Suite("Positions in a text")
struct TextPositionsTests {
  /// Counts by walking the text, for comparison.
  private func walked(_ text: String) -> [[Int]] {
    var rows: [[Int]] = []
    var (code, line, column) = (0, 1, 1)
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      for _ in 0..<UTF8.width(scalar) { rows.append([code, line, column]) }
      code += 1
      column += 1
      if scalar == "\n" || scalar == "\r" && (index + 1 == scalars.count || scalars[index + 1] != "\n") {
        line += 1
        column = 1
      }
    }
    rows.append([code, line, column])
    return rows
  }

  @Test(
    "lines, columns and code points agree with a walk through the text",
    arguments: [
      "", "a", "ab\ncd\n", "a\r\nb\rc\n\n", "é\nña\u{1F600}x\n", "\r", "\r\n",
      String(repeating: "abc é\u{1F600}\n", count: 200),
    ])
  func walk(_ text: String) {
    let bytes = Array(text.utf8)
    let positions = TextPositions(bytes)
    for (byte, row) in walked(text).enumerated() where byte == bytes.count || !bytes[byte].isContinuation {
      #expect([positions.codePoint(at: byte), positions.line(at: byte), positions.column(at: byte)] == row)
    }
  }

  @Test("an offset outside the text counts as its nearest end")
  func outside() {
    let positions = TextPositions(Array("ab\nc".utf8))
    #expect(positions.codePoint(at: 99) == 4)
    #expect(positions.line(at: 99) == 2)
    #expect(positions.column(at: -1) == 1)
    #expect(positions.lineCount == 2)
  }
}
