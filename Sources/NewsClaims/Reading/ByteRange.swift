/// A stretch of an article's text, in UTF-8 bytes from 0, its end exclusive.
///
/// Every position in a result is a `ByteRange` of ``Article/text``. Lines, columns and code points
/// are worked out from it when a result is written (see ``TextPositions``).
public struct ByteRange: Hashable, Sendable {
  private let lower: UInt32
  private let upper: UInt32

  /// The stretch from `start` up to, not including, `end`.
  ///
  /// - Precondition: `0 <= start <= end < 4 GiB`.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a range ends where it starts or later")
    lower = UInt32(start)
    upper = UInt32(end)
  }

  /// The offset of the first byte.
  public var start: Int { Int(lower) }
  /// The offset after the last byte.
  public var end: Int { Int(upper) }
  /// The number of bytes.
  public var count: Int { Int(upper - lower) }
  /// Whether it holds no byte.
  public var isEmpty: Bool { lower == upper }
  /// The same offsets as a range for subscripts.
  public var indices: Range<Int> { start..<end }
}

extension ByteRange: Comparable {
  /// Orders by start, then by end.
  public static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.lower, left.upper) < (right.lower, right.upper)
  }

  /// Whether `other` lies within this stretch.
  public func contains(_ other: ByteRange) -> Bool { lower <= other.lower && other.upper <= upper }

  /// Whether the two share a byte.
  public func overlaps(_ other: ByteRange) -> Bool { lower < other.upper && other.lower < upper }
}
