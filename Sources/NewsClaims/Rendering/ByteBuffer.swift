/// Whatever bytes can be added to.
protocol ByteSink: ~Copyable {
  /// Adds a byte.
  mutating func append(_ byte: UInt8)
  /// Adds bytes.
  mutating func append(_ bytes: Span<UInt8>)
}

extension [UInt8]: ByteSink {
  mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

/// Bytes that are written one after the other.
///
/// The same as an array of bytes, which tests hold against it; but an addition is a comparison and a store, where an
/// array asks each time who else holds it: JSON is written in half the time.
@safe
struct ByteBuffer: ~Copyable, ByteSink {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// The bytes so far.
  private(set) var count = 0

  init(capacity: Int) {
    unsafe start = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { unsafe start.deallocate() }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    unsafe start[count] = byte
    count += 1
  }

  mutating func append(_ bytes: Span<UInt8>) {
    reserve(bytes.count)
    unsafe bytes.withUnsafeBufferPointer { source in
      guard let first = source.baseAddress else { return }
      unsafe (start + count).update(from: first, count: source.count)
    }
    count += bytes.count
  }

  /// Adds what stands in the program.
  @inline(__always)
  mutating func append(_ literal: StaticString) {
    reserve(literal.utf8CodeUnitCount)
    put(literal)
  }

  /// The same of three, one after the other.
  @inline(__always)
  mutating func append(_ first: StaticString, _ second: StaticString, _ third: StaticString) {
    reserve(first.utf8CodeUnitCount + second.utf8CodeUnitCount + third.utf8CodeUnitCount)
    put(first)
    put(second)
    put(third)
  }

  /// Adds what there is room for.
  @inline(__always)
  private mutating func put(_ literal: StaticString) {
    let length = literal.utf8CodeUnitCount
    unsafe (start + count).update(from: literal.utf8Start, count: length)
    count += length
  }

  /// Adds a number in decimal digits.
  mutating func append(decimal number: Int) {
    reserve(Self.mostDigits)
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let length = Self.digits(of: rest)
    var place = count + length
    while rest >= 10 {
      let two = UInt8(truncatingIfNeeded: rest % 100)
      rest /= 100
      place -= 2
      unsafe start[place] = UInt8(ascii: "0") &+ two / 10
      unsafe start[place + 1] = UInt8(ascii: "0") &+ two % 10
    }
    if place > count { unsafe start[count] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest) }
    count += length
  }

  @inline(__always)
  private static func digits(of number: UInt) -> Int {
    if number < 10 { return 1 }
    if number < 100 { return 2 }
    if number < 1000 { return 3 }
    if number < 10_000 { return 4 }
    var length = 5
    var rest = number / 100_000
    while rest > 0 {
      length += 1
      rest /= 10
    }
    return length
  }

  /// The digits of the longest number, with its sign.
  private static let mostDigits = 20

  /// Gives all bytes, and keeps none.
  mutating func take() -> [UInt8] {
    defer { count = 0 }
    return unsafe Array(UnsafeBufferPointer(start: start, count: count))
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    unsafe larger.update(from: start, count: count)
    unsafe start.deallocate()
    unsafe start = larger
  }
}
