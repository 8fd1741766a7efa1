/// An identifier that depends on what it names alone: a letter, a dash and 13 base-32 characters.
///
/// The characters are digits and lower-case letters without i, l, o, u (Crockford's alphabet); they
/// are a 64-bit FNV-1a hash, mixed once more, of the article's id, the words and their number among equals.
public struct StableID: Hashable, Sendable {
  /// What an identifier names.
  public enum Kind: UInt8, Sendable {
    /// A quote, `q-`.
    case quote = 0x71
    /// A sighting, `s-`.
    case sighting = 0x73
    /// A claim, `c-`.
    case claim = 0x63
  }

  let hash: UInt64
  /// What it names.
  public let kind: Kind

  init(_ kind: Kind, hash: UInt64) {
    self.kind = kind
    self.hash = hash
  }

  private static let length = 13
  private static let bitsPerCharacter = 5
}

extension StableID: CustomStringConvertible {
  /// The printed form, such as `q-9pv76c5ts63wx`.
  public var description: String {
    var bytes = [kind.rawValue, UInt8(ascii: "-")]
    forEachCharacter { bytes.append($0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Calls `body` with each character after the dash.
  @inline(__always)
  func forEachCharacter(_ body: (UInt8) -> Void) {
    let characters = Self.characters.span
    for place in stride(from: (Self.length - 1) * Self.bitsPerCharacter, through: 0, by: -Self.bitsPerCharacter) {
      body(characters[Int(truncatingIfNeeded: hash >> UInt64(place) & 31)])
    }
  }

  /// Digits, then letters.
  private static let characters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}

/// A 64-bit FNV-1a hash with a final mix, the same on every machine.
struct StableHasher {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds bytes.
  mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  /// Adds a stretch of a text.
  mutating func combine(_ text: Span<UInt8>, _ range: ByteRange) {
    for index in range.indices { combine(text[index]) }
  }

  /// Adds a byte.
  @inline(__always)
  mutating func combine(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  /// The hash so far; FNV alone leaves its upper bits weak, so they are mixed once more.
  func finalize() -> UInt64 {
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
