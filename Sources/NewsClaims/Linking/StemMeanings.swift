/// What stems stand for that do not stand for themselves, by their hash: irregular forms, related words, contraries.
struct StemMeanings: Sendable {
  private let meanings: [UInt32: Meaning]

  /// The hash of the base form of an irregular verb, or of the first of several words that are one or contrary.
  struct Meaning {
    let hash: UInt32
    var isRelated = false
    var isOpposite = false
  }

  /// - Complexity: O(n) in the tables of irregular verbs and related words: less than a millisecond.
  init() {
    var meanings: [UInt32: Meaning] = [:]
    meanings.reserveCapacity(Self.usualMeanings)
    var text = TableText()
    for row in text.rows(of: IrregularVerbs.rows) {
      let base = Self.stemHash(text.bytes[row[0]])
      for cell in row.dropFirst() {
        for form in text.entries(of: cell) { meanings[Self.stemHash(text.bytes[form])] = Meaning(hash: base) }
      }
    }
    let related = Self.related(meanings)
    self.meanings = meanings.mapValues { related[$0.hash] ?? $0 }.merging(related) { own, _ in own }
  }

  /// What a stem stands for; `nil` for itself.
  subscript(stem: UInt32) -> Meaning? { meanings[stem] }

  /// The stems of irregular forms, and a few more.
  private static let usualMeanings = 1_000

  private static func related(_ bases: [UInt32: Meaning]) -> [UInt32: Meaning] {
    var related: [UInt32: Meaning] = [:]
    var text = TableText()
    func hash(_ word: TableWord) -> UInt32 {
      let stem = stemHash(text.bytes[word.cell])
      return bases[stem]?.hash ?? stem
    }
    for row in text.rows(of: RelatedWords.alike) {
      let words = text.words(of: row[0]).map(hash)
      for word in words where related[word] == nil { related[word] = Meaning(hash: words[0], isRelated: true) }
    }
    for row in text.rows(of: Opposites.rows) where row.count == 2 {
      let sides = row.map { text.words(of: $0).map(hash) }
      let first = related[sides[0][0]]?.hash ?? sides[0][0]
      for (side, words) in sides.enumerated() {
        for word in words where related[word] == nil || related[word]?.hash == first {
          related[word] = Meaning(hash: first, isRelated: true, isOpposite: side == 1)
        }
      }
    }
    return related
  }

  /// The hash of the stem of a word in small letters.
  static func stemHash(_ word: ArraySlice<UInt8>) -> UInt32 {
    var word = Array(word)
    WordStem.cut(&word)
    return hash(word)
  }

  /// The hash of the bytes of a stem.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hasher = StableHasher()
    hasher.combine(bytes)
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }
}
