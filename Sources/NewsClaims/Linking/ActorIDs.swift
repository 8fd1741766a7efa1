/// Gives actors their printed ids: a slug of the name, a number for a second one of it, the article for a group.
struct ActorIDs {
  /// The ids given so far, but for their numbers, and how often each was given.
  private var bases = TextPool()
  private var counts: [Int] = []

  /// The id of an actor; call it once for each, in order.
  mutating func id(name: String, kind: Actor.Kind, article: String) -> String {
    var letters = Self.slugBytes(name)
    if kind == .group || kind == .document {
      letters.append(UInt8(ascii: "@"))
      letters += article.utf8
    }
    let base = Int(bases.number(of: letters.span))
    if base == counts.count { counts.append(0) }
    counts[base] += 1
    let id = String(decoding: letters, as: UTF8.self)
    return counts[base] == 1 ? id : "\(id)-\(counts[base])"
  }

  /// The letters and digits of a name in lower case, with a dash for whatever stands between; "actor" without any.
  static func slug(_ name: String) -> String { String(decoding: slugBytes(name), as: UTF8.self) }

  private static func slugBytes(_ name: String) -> [UInt8] {
    var slug: [UInt8] = []
    slug.reserveCapacity(name.utf8.count)
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      name.utf8.span.forEachFolded { slug.append(slugByte: $0) }
    } else {
      let scalars = name.unicodeScalars.filter {
        $0.isASCII || $0.properties.isAlphabetic || $0.properties.isWhitespace
      }
      let letters = Array(String(String.UnicodeScalarView(scalars)).utf8)
      letters.span.forEachFolded { slug.append(slugByte: $0) }
    }
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug.isEmpty ? Array("actor".utf8) : slug
  }
}

extension [UInt8] {
  /// Adds a letter or digit; a dash for whatever else, but for one at the start or after another.
  fileprivate mutating func append(slugByte byte: UInt8) {
    let isWord = (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte >= 0x80
    if isWord {
      append(byte)
    } else if let last, last != UInt8(ascii: "-") {
      append(UInt8(ascii: "-"))
    }
  }
}
