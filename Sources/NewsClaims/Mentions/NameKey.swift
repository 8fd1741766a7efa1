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
      switch byte {
      case 0x41...0x5A: body(byte | 0x20)
      case UInt8(ascii: "."), UInt8(ascii: "'"): break
      case 0xC3 where place < count:
        body(latinLetters[Int(self[place] & 0x3F)])
        place += 1
      case 0xE2 where place + 1 < count:
        let (second, third) = (self[place], self[place + 1])
        place += 2
        // ‘ and ’ are apostrophes, too.
        if second != 0x80 || (third != 0x98 && third != 0x99) { body(third) }
      default: body(byte)
      }
    }
  }
}

/// The base letters of U+00C0 to U+00FF, "*" where there is none.
private let latinLetters = Array("aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty".utf8)
