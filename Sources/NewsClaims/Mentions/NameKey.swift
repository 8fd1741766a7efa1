/// A hash of a name, without case, accents of the common Latin letters, and punctuation.
struct NameKey: Hashable, Sendable {
  let hash: UInt64

  init(hash: UInt64) { self.hash = hash }

  /// The key of a name.
  ///
  /// - Complexity: O(n) in its bytes.
  init(_ name: Span<UInt8>) {
    var hasher = StableHasher()
    hasher.combine(folded: name)
    hash = hasher.finalize()
  }

  /// The key of two words with a space between them.
  init(_ first: Span<UInt8>, _ last: Span<UInt8>) {
    var hasher = StableHasher()
    hasher.combine(folded: first)
    hasher.combine(0x20)
    hasher.combine(folded: last)
    hash = hasher.finalize()
  }

  /// The key of a part of a text.
  init(_ bytes: ArraySlice<UInt8>) { self.init(bytes.span) }
}

extension StableHasher {
  fileprivate mutating func combine(folded name: Span<UInt8>) {
    name.forEachFolded { combine($0) }
  }
}

extension Span<UInt8> {
  /// Calls `body` with the letters of a name in lower case, common Latin accents dropped; other bytes pass as they are.
  @inline(__always)
  func forEachFolded(_ body: (UInt8) -> Void) {
    var place = 0
    while place < count {
      let byte = self[place]
      place += 1
      if byte &- 0x61 < 26 { body(byte) } else if let folded = folded(byte, &place) { body(folded) }
    }
  }

  /// A byte that is no small letter, with those that belong to it, folded; `nil` for an apostrophe, a full stop, an
  /// accent of its own and what nobody sees.
  private func folded(_ byte: UInt8, _ place: inout Int) -> UInt8? {
    switch byte {
    case 0x41...0x5A: return byte | 0x20
    case 0x09...0x0D, 0x20: return blank(&place)
    case UInt8(ascii: "."), UInt8(ascii: "'"): return nil
    case 0xC2 where place < count:
      place += 1
      switch self[place - 1] {
      case 0xA0: return blank(&place)
      case 0xAD: return nil
      case let second: return second
      }
    case 0xC3 where place < count:
      place += 1
      return latinLetters[Int(self[place - 1] & 0x3F)]
    // Accents that follow their letter.
    case 0xCC where place < count, 0xCD where place < count && self[place] < 0xB0:
      place += 1
      return nil
    case 0xE2 where place + 1 < count:
      place += 2
      let (second, third) = (self[place - 2], self[place - 1])
      guard second == 0x80 else { return third }
      switch third {
      case 0x80...0x8A, 0xAF: return blank(&place)
      // ‘ and ’ are apostrophes, too; the others have no width.
      case 0x8B...0x8F, 0x98, 0x99: return nil
      default: return third
      }
    default: return byte
    }
  }

  /// One blank for all that stand together.
  private func blank(_ place: inout Int) -> UInt8 {
    while place < count {
      if self[place] == 0x20 || (0x09...0x0D).contains(self[place]) {
        place += 1
      } else if self[place] == 0xC2, place + 1 < count, self[place + 1] == 0xA0 {
        place += 2
      } else {
        break
      }
    }
    return 0x20
  }
}

/// The base letters of U+00C0 to U+00FF, "*" where there is none.
private let latinLetters = Array("aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty".utf8)
