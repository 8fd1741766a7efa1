/// What is found in an article as a list of numbers and a list of texts, as `claims scan` hands it on to `claims link`.
///
/// Writer and reader share the order; ``format`` changes with it.
struct Packing: Equatable {
  var numbers: [Int] = []
  var texts: [String] = []

  /// The first of the numbers: what is packed otherwise is not read.
  static let format = 3
}

extension Packing {
  mutating func add(_ number: Int) { numbers.append(number) }

  mutating func add(_ index: Int?) { numbers.append(index ?? -1) }

  mutating func add(_ text: String) { texts.append(text) }

  /// Two numbers of 32 bits, as not every reader of JSON keeps more than 53.
  mutating func add(_ bits: UInt64) {
    numbers.append(Int(bits >> 32))
    numbers.append(Int(bits & 0xFFFF_FFFF))
  }

  mutating func add(_ range: ByteRange?) {
    numbers.append(range?.start ?? -1)
    numbers.append(range?.end ?? -1)
  }

  /// A value by its number among all.
  mutating func add<Value: CaseIterable & Equatable>(_ value: Value) where Value.AllCases == [Value] {
    add(Value.allCases.firstIndex(of: value))
  }

  mutating func add(_ reason: Reason) {
    add(reason.rule)
    add(reason.words)
    add(reason.others)
  }

  /// A list, its length first.
  mutating func add<Element>(_ list: some Collection<Element>, _ each: (inout Packing, Element) -> Void) {
    numbers.append(list.count)
    for element in list { each(&self, element) }
  }
}

/// Reads what was packed, and refuses what was not packed like this: it comes from a file.
struct Unpacking {
  /// What was packed differs from what is read.
  struct Fault: Error, Equatable {}

  private let packing: Packing
  private let text: [UInt8]
  private var nextNumber = 0
  private var nextText = 0

  /// Begins with the numbers and texts of an article of this text.
  init(_ packing: Packing, of text: [UInt8]) throws(Fault) {
    self.packing = packing
    self.text = text
    guard try number() == Packing.format else { throw Fault() }
  }

  /// Makes sure that all was read.
  func end() throws(Fault) {
    guard nextNumber == packing.numbers.count, nextText == packing.texts.count else { throw Fault() }
  }
}

extension Unpacking {
  mutating func number() throws(Fault) -> Int {
    guard nextNumber < packing.numbers.count else { throw Fault() }
    nextNumber += 1
    return packing.numbers[nextNumber - 1]
  }

  /// An index below a limit, or none.
  mutating func index(below limit: Int) throws(Fault) -> Int? {
    let index = try number()
    guard (-1..<limit).contains(index) else { throw Fault() }
    return index < 0 ? nil : index
  }

  /// A number of fewer bits than it is packed in.
  mutating func small<Value: FixedWidthInteger>() throws(Fault) -> Value {
    guard let value = Value(exactly: try number()) else { throw Fault() }
    return value
  }

  mutating func string() throws(Fault) -> String {
    guard nextText < packing.texts.count else { throw Fault() }
    nextText += 1
    return packing.texts[nextText - 1]
  }

  mutating func bits() throws(Fault) -> UInt64 {
    let upper: UInt32 = try small()
    let lower: UInt32 = try small()
    return UInt64(upper) << 32 | UInt64(lower)
  }

  /// A range of the text, between code points.
  mutating func range() throws(Fault) -> ByteRange? {
    let start = try number()
    let end = try number()
    if start == -1, end == -1 { return nil }
    guard 0 <= start, start < end, end <= text.count, isBoundary(start), isBoundary(end) else { throw Fault() }
    return ByteRange(start, end)
  }

  private func isBoundary(_ place: Int) -> Bool { place == text.count || !text[place].isContinuation }

  mutating func value<Value: CaseIterable>() throws(Fault) -> Value where Value.AllCases == [Value] {
    try some(try index(below: Value.allCases.count).map { Value.allCases[$0] })
  }

  mutating func reason() throws(Fault) -> Reason { Reason(try value(), try range(), with: try range()) }

  /// A list, its length first; each element takes a number or a text at least.
  mutating func list<Element>(_ each: (inout Unpacking) throws(Fault) -> Element) throws(Fault) -> [Element] {
    let count = try number()
    let most = packing.numbers.count - nextNumber + packing.texts.count - nextText
    guard (0...most).contains(count) else { throw Fault() }
    var list: [Element] = []
    for _ in 0..<count { list.append(try each(&self)) }
    return list
  }

  /// What must be there.
  func some<Value>(_ value: Value?) throws(Fault) -> Value {
    guard let value else { throw Fault() }
    return value
  }
}
