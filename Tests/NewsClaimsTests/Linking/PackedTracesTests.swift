import Testing

@testable import NewsClaims

@Suite("Packed lists of traces")
struct PackedTracesTests {
  private static let trace = Trace(hash: 3, kind: .name).asMain

  @Test(
    "every list is unpacked as it was packed: small keys, large ones, and keys far from each other",
    arguments: [
      [], [0], [1, 2, 3], [2046, 2047, 2048, 2049], [4095, 4096, 1 << 24, 1 << 24 + 1], [1 << 25, 1 << 26 - 1],
    ])
  func lists(_ keys: [UInt32]) {
    let list = keys.map { Self.trace.renumbered($0) }
    var packed = PackedTraces()
    for list in [[], list, [Self.trace], list] { packed.append(list[...]) }
    #expect(packed.count == 4)
    #expect([0, 1, 2, 3].map { Array(packed[$0]) } == [[], list, [Self.trace], list])
  }

  @Test("what a trace tells beside its key is kept: each in its own way")
  func marks() {
    let list = [
      Trace(hash: 5, kind: .word), Trace(hash: 6, kind: .word, isOpposite: true), Trace(hash: 7, kind: .name),
      Trace(hash: 8, kind: .name).asThing(acting: true), Trace(hash: 9, kind: .word).asThing(acting: false).asMain,
      Trace(hash: 10, kind: .number), Trace(hash: 11, kind: .name).at(.outer), Trace(hash: 12, kind: .number).asOther,
    ]
    var packed = PackedTraces()
    packed.append(list[...])
    #expect(Array(packed[0]) == list)
  }

  @Test("a word of two lists has one number, whatever stands between")
  func numbers() {
    var lists = TraceLists()
    for hash: UInt32 in [900_000, 7, 900_000] {
      lists.add(Trace(hash: hash, kind: .word))
      lists.endList()
    }
    var numbering = WordNumbering(common: [:], AnalysisOptions())
    var packed = PackedTraces()
    packed.append(contentsOf: numbering.numbered(lists))
    #expect((0..<3).map { packed[$0].map(\.key) } == [[0], [1], [0]])
    #expect(packed[0].hasWords(of: packed[2]) && packed[0].hashOfWords == packed[2].hashOfWords)
    #expect(!packed[0].hasWords(of: packed[1]))
  }
}
