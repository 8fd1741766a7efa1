/// Eight bytes at a time, for scanners that pass over most of a text.
///
/// The one unsafe call loads them as one number where the safe form makes eight look-ups: measured on 46 MB of news,
/// the scanners take a quarter of the time.
extension Span<UInt8> {
  /// The eight bytes from an offset on, the first in the lowest place.
  ///
  /// - Precondition: So many bytes follow.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

/// What eight bytes hold, each found in the highest bit of its place.
extension UInt64 {
  private static let lowest: UInt64 = 0x0101_0101_0101_0101
  /// The highest bit of each byte.
  static let highest: UInt64 = 0x8080_8080_8080_8080

  /// The number that has a byte in all eight places.
  @inline(__always)
  init(repeating byte: UInt8) { self = Self.lowest &* UInt64(byte) }

  /// Marks the places of a byte.
  ///
  /// A place above one found may be marked although it holds the next byte but one bit.
  @inline(__always)
  func places(of byte: UInt8) -> UInt64 {
    let difference = self ^ UInt64(repeating: byte)
    return (difference &- Self.lowest) & ~difference & Self.highest
  }

  /// The bytes that continue a code point of UTF-8.
  @inline(__always)
  var continuations: Int { (self & ~(self << 1) & Self.highest).nonzeroBitCount }
}
