/// A number of at most 32 bits: there are many records, and of nothing are there more.
@propertyWrapper
public struct CompactInt: Hashable, Sendable {
  private var number: UInt32

  /// Keeps a value.
  public init(wrappedValue: Int) { number = UInt32(wrappedValue) }

  /// The value.
  public var wrappedValue: Int {
    get { Int(number) }
    set { self = CompactInt(wrappedValue: newValue) }
  }
}

/// An index of at most 31 bits, or none.
@propertyWrapper
public struct CompactIndex: Hashable, Sendable {
  private var index: Int32

  /// Keeps a value.
  public init(wrappedValue: Int?) { index = wrappedValue.map { Int32($0) } ?? -1 }

  /// The value.
  public var wrappedValue: Int? {
    get { index < 0 ? nil : Int(index) }
    set { self = CompactIndex(wrappedValue: newValue) }
  }

  /// What an index may be at most.
  static let limit = Int(Int32.max)
}

/// A stretch of an article, or none, in no more room than a stretch takes.
@propertyWrapper
public struct CompactRange: Hashable, Sendable {
  private var range: ByteRange

  /// Keeps a value.
  public init(wrappedValue: ByteRange?) { range = wrappedValue ?? Self.none }

  /// The value.
  public var wrappedValue: ByteRange? {
    get { range == Self.none ? nil : range }
    set { self = CompactRange(wrappedValue: newValue) }
  }

  /// Beyond all that an article can hold.
  private static var none: ByteRange { ByteRange(Int(UInt32.max), Int(UInt32.max)) }
}

/// What few records have, in little room where it is not there.
@propertyWrapper
public struct Seldom<Value: Sendable>: Sendable {
  private var values: [Value]

  /// Keeps a value.
  public init(wrappedValue: Value?) { values = wrappedValue.map { [$0] } ?? [] }

  /// The value.
  public var wrappedValue: Value? {
    get { values.first }
    set { self = Seldom(wrappedValue: newValue) }
  }
}
