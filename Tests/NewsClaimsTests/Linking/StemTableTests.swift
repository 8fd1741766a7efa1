import Testing

@testable import NewsClaims

@Suite("Tables of stems")
struct StemTableTests {
  @Test("a table gives what it was given last, however many keys it has")
  func grows() {
    var table = StemTable<Int>(room: 4)
    for key in 0..<UInt32(1000) { table.set(key << 7, to: Int(key)) }
    for key in 0..<UInt32(1000) { table.set(key << 7, to: Int(key) + 1) }
    #expect((0..<UInt32(1000)).allSatisfy { table[$0 << 7] == Int($0) + 1 })
    #expect(table.keys.count == 1000)
    #expect(table[1] == nil)
  }

  @Test("all values change at once")
  func changes() {
    var table = StemTable<Int>(room: 4)
    for key in 0..<UInt32(9) { table.set(key, to: Int(key)) }
    table.update { -$0 }
    #expect(table.values == (0..<9).map { -$0 })
    #expect(table[8] == -8)
  }
}
