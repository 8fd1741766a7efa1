import Testing

@testable import NewsClaims

@Suite("Bytes that are text") struct UTF8Tests {
  @Test("what the standard library takes for UTF-8 is text, and nothing else", arguments: 0..<64)
  func agreesWithStandardLibrary(_ seed: Int) {
    var random = SeededRandom(state: UInt64(seed))
    // Bytes at which a form ends or begins to be allowed, and those beside them.
    let edges: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0,
      0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<2_000 {
      var bytes = [UInt8](repeating: 0x61, count: Int.random(in: 0...12, using: &random))
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        bytes.append(edges.randomElement(using: &random) ?? 0)
      }
      bytes += [UInt8](repeating: 0x62, count: Int.random(in: 0...9, using: &random))
      #expect(bytes.span.isUTF8 == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }
}
