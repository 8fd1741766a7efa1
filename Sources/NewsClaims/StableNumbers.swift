/// Hashes for identifiers that depend on an article and its words alone.
struct StableNumbers {
  private let text: [UInt8]
  /// The hash of the article's id.
  private let start: StableHasher
  private var seen: [UInt64: UInt32] = [:]

  init(article: Article) {
    text = article.text
    var hasher = StableHasher()
    hasher.combine(article.id.utf8)
    start = hasher
    seen.reserveCapacity(Self.usualCount)
  }

  /// The quotes or sightings of an article of usual length: room is made for them at once.
  private static let usualCount = 40

  private static func next(_ number: inout UInt32) -> UInt32 {
    defer { number += 1 }
    return number
  }

  /// A hash of the article's id, the words, and their number among equals.
  mutating func hash(of content: some Collection<ByteRange>) -> UInt64 {
    var hasher = start
    for range in content {
      hasher.combine(0)
      hasher.combine(text.span, range)
    }
    let base = hasher.finalize()
    let number = Self.next(&seen[base, default: 0])
    guard number > 0 else { return base }
    hasher.combine(0)
    hasher.combine(String(number).utf8)
    return hasher.finalize()
  }
}
