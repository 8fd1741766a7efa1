import Testing

@testable import NewsClaims

@Suite("Lists of few")
struct FewTests {
  @Test("a list of few is what an array is, whatever is done to it", arguments: 0..<20)
  func oracle(_ seed: Int) {
    var random = SeededRandom(state: UInt64(seed))
    var few: Few<Int> = []
    var array: [Int] = []
    for number in 0..<60 {
      switch Int.random(in: 0..<5, using: &random) {
      case 0:
        few.append(number)
        array.append(number)
      case 1:
        few += [number, -number]
        array += [number, -number]
      case 2:
        guard let place = array.indices.randomElement(using: &random) else { continue }
        few[place] = number
        array[place] = number
      case 3:
        guard let place = array.indices.randomElement(using: &random) else { continue }
        few.remove(at: place)
        array.remove(at: place)
      default:
        few.removeAll { $0 % 3 == 0 }
        array.removeAll { $0 % 3 == 0 }
      }
      #expect(Array(few) == array)
      #expect(few.count == array.count && few.first == array.first && few.last == array.last)
    }
  }

  @Test("one element takes no room beside the list")
  func room() {
    #expect(MemoryLayout<Few<ByteRange>>.stride <= 24)
    #expect(MemoryLayout<Few<Position>>.stride <= MemoryLayout<Position>.stride + 8)
  }
}
