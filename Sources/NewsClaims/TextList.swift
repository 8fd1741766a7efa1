/// Texts, the bytes of one behind those of the other.
struct TextList: Equatable, Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [UInt32] = []
}

extension TextList: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { ends.count }

  subscript(number: Int) -> String { String(decoding: bytes[range(of: number)], as: UTF8.self) }

  /// Where the bytes of a text stand.
  func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number]) }

  /// Whether a text has these bytes.
  func isText(_ number: Int, _ words: Span<UInt8>) -> Bool {
    let range = range(of: number)
    guard range.count == words.count else { return false }
    for place in words.indices where bytes[range.lowerBound + place] != words[place] { return false }
    return true
  }
}

extension TextList {
  /// Adds a text.
  mutating func append(_ text: Span<UInt8>) {
    bytes.append(text)
    ends.append(UInt32(bytes.count))
  }

  /// Makes room; `room` gives how much for what there is, and what there is room for.
  mutating func reserveCapacity(_ room: (Int, Int) -> Int) {
    bytes.reserveCapacity(room(bytes.count, bytes.capacity))
    ends.reserveCapacity(room(ends.count, ends.capacity))
  }
}
