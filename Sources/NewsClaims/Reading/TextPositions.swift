/// Turns byte offsets of one text into code points, lines and columns. (Stand-in.)
struct TextPositions: Sendable {
  private let codePoints: [UInt32]
  private let lines: [Int]

  init(_ text: [UInt8]) {
    var codePoints: [UInt32] = []
    codePoints.reserveCapacity(text.count + 1)
    var lines = [0]
    var count: UInt32 = 0
    for (offset, byte) in text.enumerated() {
      codePoints.append(count)
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte == UInt8(ascii: "\n") { lines.append(offset + 1) }
    }
    codePoints.append(count)
    self.codePoints = codePoints
    self.lines = lines
  }

  func codePoint(at offset: Int) -> Int { Int(codePoints[offset]) }

  func line(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func column(at offset: Int) -> Int {
    codePoint(at: offset) - codePoint(at: lines[line(at: offset) - 1]) + 1
  }
}
