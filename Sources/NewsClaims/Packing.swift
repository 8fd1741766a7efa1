/// What is found in an article as a list of numbers and a list of texts, in few bytes: a corpus holds it so, and `claims
/// scan` hands it on to `claims link`.
///
/// Writer and reader share the order; ``format`` changes with it.
struct Packing: Equatable, Sendable {
  /// The numbers, the lower seven bits of each first, a higher bit telling that more follow; small ones, also those below
  /// 0, take one byte.
  private(set) var bytes: [UInt8] = []
  private(set) var texts = TextList()
  /// Where the last range began: most are near the one before.
  private var place = 0

  /// The first number of what is handed on: what is packed otherwise is not read.
  static let format = 5
}

extension Packing {
  /// All numbers.
  var numbers: [Int] {
    get {
      var numbers: [Int] = []
      var reader = Unpacking(self, at: 0, of: [])
      while let number = try? reader.number() { numbers.append(number) }
      return numbers
    }
    set {
      bytes = []
      for number in newValue { add(number) }
    }
  }

  init(numbers: [Int] = []) { self.numbers = numbers }

  /// Makes room; `room` gives how much for what there is, and what there is room for.
  mutating func reserveCapacity(_ room: (Int, Int) -> Int) {
    bytes.reserveCapacity(room(bytes.count, bytes.capacity))
    texts.reserveCapacity(room)
  }

  /// Begins a record, which can be read without those before it.
  mutating func beginRecord() { place = 0 }

  /// Adds to the texts alone.
  mutating func append(text: Span<UInt8>) { texts.append(text) }
}

extension Packing {
  mutating func add(_ number: Int) {
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func add(_ index: Int?) { add(index ?? -1) }

  mutating func add(_ text: String) { add(text.utf8.span) }

  mutating func add(_ text: Span<UInt8>) {
    add(texts.count)
    texts.append(text)
  }

  /// Two numbers of 32 bits, as not every reader of JSON keeps more than 53.
  mutating func add(_ bits: UInt64) {
    add(Int(bits >> 32))
    add(Int(bits & 0xFFFF_FFFF))
  }

  mutating func add(_ range: ByteRange?) {
    guard let range else { return add(-1) }
    add(range.count)
    add(range.start - place)
    place = range.start
  }

  /// A value by its number among all.
  mutating func add(_ value: some PackedValue) { add(value.number) }

  mutating func add(_ reason: Reason) {
    add(reason.rule)
    add(reason.words)
    add(reason.others)
  }

  /// A text most of which stands in a stretch of the article: what it begins and ends with there, and what is between.
  mutating func add(_ text: String, resembling stretch: ArraySlice<UInt8>) {
    let (words, stretch) = (text.utf8.span, stretch.span)
    let most = min(words.count, stretch.count)
    var start = 0
    while start < most, words[start] == stretch[start] { start += 1 }
    while start > 0, start < words.count, words[start].isContinuation { start -= 1 }
    var end = 0
    while end < most - start, words[words.count - 1 - end] == stretch[stretch.count - 1 - end] { end += 1 }
    while end > 0, words[words.count - end].isContinuation { end -= 1 }
    add(start)
    add(end)
    if start + end == words.count { return add(-1) }
    add(words.extracting(start..<words.count - end))
  }

  /// A list, its length first.
  mutating func add<Element>(_ list: some Collection<Element>, _ each: (inout Packing, Element) -> Void) {
    add(list.count)
    for element in list { each(&self, element) }
  }
}

/// Reads what was packed, and refuses what was not packed like this: it comes from a file.
struct Unpacking {
  /// What was packed differs from what is read.
  struct Fault: Error, Equatable {}

  private let bytes: [UInt8]
  private let texts: TextList
  private let text: [UInt8]
  private var next: Int
  private var place = 0

  /// Begins with the numbers and texts of an article of this text.
  init(_ packing: Packing, of text: [UInt8]) throws(Fault) {
    self.init(packing, at: 0, of: text)
    guard try number() == Packing.format else { throw Fault() }
  }

  /// Begins with a record of which the numbers begin at an offset.
  init(_ packing: Packing, at offset: Int, of text: [UInt8]) {
    bytes = packing.bytes
    texts = packing.texts
    self.text = text
    next = offset
  }

  /// Begins a record.
  mutating func beginRecord() { place = 0 }

  /// Makes sure that all was read.
  func end() throws(Fault) {
    guard next == bytes.count else { throw Fault() }
  }
}

extension Unpacking {
  @inline(__always)
  mutating func number() throws(Fault) -> Int {
    guard next < bytes.count else { throw Fault() }
    let byte = bytes[next]
    guard byte < 0x80 else { return try longNumber() }
    next += 1
    return Int(byte >> 1) ^ -Int(byte & 1)
  }

  private mutating func longNumber() throws(Fault) -> Int {
    var bits: UInt = 0
    var shift: UInt = 0
    while next < bytes.count, shift < UInt(UInt.bitWidth) {
      let byte = bytes[next]
      next += 1
      bits |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: bits >> 1) ^ -Int(bitPattern: bits & 1) }
      shift += 7
    }
    throw Fault()
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

  mutating func string() throws(Fault) -> String { texts[try some(try index(below: texts.count))] }

  mutating func bits() throws(Fault) -> UInt64 {
    let upper: UInt32 = try small()
    let lower: UInt32 = try small()
    return UInt64(upper) << 32 | UInt64(lower)
  }

  /// A range of the text, between code points.
  mutating func range() throws(Fault) -> ByteRange? {
    let count = try number()
    if count == -1 { return nil }
    let distance = try number()
    guard (1...max(text.count, 1)).contains(count), (-place...text.count - place).contains(distance) else {
      throw Fault()
    }
    place += distance
    let end = place + count
    guard end <= text.count, isBoundary(place), isBoundary(end) else { throw Fault() }
    return ByteRange(place, end)
  }

  private func isBoundary(_ place: Int) -> Bool { place == text.count || !text[place].isContinuation }

  mutating func value<Value: PackedValue>() throws(Fault) -> Value {
    let number = try number()
    guard Value.all.indices.contains(number) else { throw Fault() }
    return Value.all[number]
  }

  mutating func reason() throws(Fault) -> Reason { Reason(try value(), try range(), with: try range()) }

  /// A text most of which stands in a stretch of the article.
  mutating func text(resembling stretch: ByteRange) throws(Fault) -> String {
    let start = try number()
    let end = try number()
    guard (0...stretch.count).contains(start), (0...stretch.count - start).contains(end) else { throw Fault() }
    let own = try index(below: texts.count)
    let opening = text[stretch.start..<stretch.start + start]
    if own == nil, end == 0 { return String(decoding: opening, as: UTF8.self) }
    let middle = own.map { texts[$0] } ?? ""
    return String(decoding: opening + Array(middle.utf8) + text[stretch.end - end..<stretch.end], as: UTF8.self)
  }

  /// A list, its length first.
  mutating func list<Element>(_ each: (inout Unpacking) throws(Fault) -> Element) throws(Fault) -> [Element] {
    let count = try count()
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try each(&self)) }
    return list
  }

  /// The same of few elements.
  @inline(__always)
  mutating func few<Element>(_ each: (inout Unpacking) throws(Fault) -> Element) throws(Fault) -> Few<Element> {
    var list: Few<Element> = []
    for _ in 0..<(try count()) { list.append(try each(&self)) }
    return list
  }

  /// The length of a list, each element of which takes a number at least.
  mutating func count() throws(Fault) -> Int {
    let count = try number()
    guard (0...bytes.count - next).contains(count) else { throw Fault() }
    return count
  }

  /// What must be there.
  func some<Value>(_ value: Value?) throws(Fault) -> Value {
    guard let value else { throw Fault() }
    return value
  }
}

/// What is packed by its number among all of its kind.
protocol PackedValue: Equatable {
  /// All of its kind: made once, as `allCases` is not.
  static var all: [Self] { get }
  /// Its place among them.
  var number: Int { get }
}

extension PackedValue {
  var number: Int { Self.all.firstIndex(of: self) ?? -1 }
}

extension Rule: PackedValue {
  static let all = allCases
  var number: Int { Int(rawValue) }
}
extension SpeechAct: PackedValue { static let all = allCases }
extension Stance: PackedValue { static let all = allCases }
extension Actor.Kind: PackedValue { static let all = allCases }
extension Quote.Kind: PackedValue { static let all = allCases }
extension Sighting.Polarity: PackedValue { static let all = allCases }
extension Evidence.Kind: PackedValue { static let all = allCases }
