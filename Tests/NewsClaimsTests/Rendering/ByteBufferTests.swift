import Testing

@testable import NewsClaims

@Suite("The buffer that JSON is written to")
struct ByteBufferTests {
  @Test("what is added one after the other is what an array of bytes holds", arguments: [1, 7, 64])
  func additions(_ capacity: Int) {
    var random = SmallRandom(state: UInt64(capacity))
    var buffer = ByteBuffer(capacity: capacity)
    var array: [UInt8] = []
    for _ in 0..<2000 {
      switch random.next(below: 4) {
      case 0:
        let byte = UInt8(random.next(below: 256))
        buffer.append(byte)
        array.append(byte)
      case 1:
        let bytes = (0..<random.next(below: 100)).map { UInt8($0) }
        buffer.append(bytes.span)
        array += bytes
      case 2:
        buffer.append("\"start\": ")
        array += Array("\"start\": ".utf8)
      default:
        let number = random.next(below: 1 << 40) >> random.next(below: 40)
        buffer.append(decimal: number)
        array += Array(String(number).utf8)
      }
    }
    #expect(buffer.count == array.count)
    #expect(buffer.take() == array)
    #expect(buffer.take() == [])
  }

  @Test(
    "numbers are written as the language writes them",
    arguments: [0, 9, 10, 99, 100, 12_345, -1, -10, .max, .min, 999_999_999_999])
  func numbers(_ number: Int) {
    var buffer = ByteBuffer(capacity: 1)
    buffer.append(decimal: number)
    #expect(String(decoding: buffer.take(), as: UTF8.self) == String(number))
  }

  @Test("runs of eight bytes are escaped like bytes one by one")
  func escapes() {
    var random = SmallRandom(state: 1)
    let pieces = [
      "a", "bcdefghi", " ", "\"", "\\", "\n", "\t\r", "é", "“", "\u{7F}", "\u{85}", "\u{202E}", "🚢", "\u{E0001}",
    ]
    for _ in 0..<300 {
      let parts = (0..<random.next(below: 40)).map { _ in pieces[random.next(below: pieces.count)] }
      let text = Array(parts.joined().utf8)
      for escaping in [Escaping.json, .line] {
        var buffer = ByteBuffer(capacity: 1)
        buffer.append(text.span, escaping: escaping)
        #expect(buffer.take() == escaped(parts.joined(), escaping))
      }
    }
  }

  /// The same, scalar by scalar.
  private func escaped(_ text: String, _ escaping: Escaping) -> [UInt8] {
    var result = ""
    var isAfterBreak = false
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      guard let hidden = HiddenCharacter(in: bytes.span, at: 0) else {
        if escaping == .json, scalar == "\"" || scalar == "\\" { result += "\\" }
        result.unicodeScalars.append(scalar)
        isAfterBreak = false
        continue
      }
      if escaping == .line, hidden.isBreak {
        if !isAfterBreak { result += " " }
        isAfterBreak = true
        continue
      }
      isAfterBreak = false
      switch scalar {
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    return Array(result.utf8)
  }
}

/// Numbers that are the same on every run.
private struct SmallRandom {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
