import Testing

@testable import NewsClaims

@Suite("Records in little room")
struct CompactTests {
  @Test("what is kept is what was given, and nothing is nothing")
  func values() {
    for number in [0, 1, Int(UInt32.max)] { #expect(CompactInt(wrappedValue: number).wrappedValue == number) }
    for index in [nil, 0, CompactIndex.limit] { #expect(CompactIndex(wrappedValue: index).wrappedValue == index) }
    for range in [nil, ByteRange(0, 0), ByteRange(3, 9), ByteRange(0, ArticleReader.mostBytes)] {
      #expect(CompactRange(wrappedValue: range).wrappedValue == range)
    }
    for value in [nil, "a"] { #expect(Seldom(wrappedValue: value).wrappedValue == value) }
  }

  @Test("a quote takes 112 bytes with its content, a position 64, a sighting 32: of these a corpus has most")
  func room() {
    #expect(MemoryLayout<Quote>.stride == 112)
    #expect(MemoryLayout<Position>.stride <= 64)
    #expect(MemoryLayout<Sighting>.stride == 32)
  }
}
