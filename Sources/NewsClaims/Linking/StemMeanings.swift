/// What stems stand for that do not stand for themselves, by their hash: irregular forms, related words, contraries.
struct StemMeanings: Sendable {
  private var meanings = HashTable<Meaning>()
  /// The verbs of several words, by the key of the first.
  private var phrases = HashTable<[Phrase]>()

  /// The hash of the base form of an irregular verb, or of the first of several words that are one or contrary.
  struct Meaning {
    let hash: UInt32
    var isRelated = false
    var isOpposite = false
  }

  /// A verb of several words: those after the first, and what it comes to.
  struct Phrase {
    let rest: [[UInt8]]
    let trace: Trace
  }

  /// - Complexity: O(n) in the tables of irregular verbs and related words: less than a millisecond.
  init() {
    var bases: [UInt32: Meaning] = [:]
    bases.reserveCapacity(Self.usualMeanings)
    var text = TableText()
    for row in text.rows(of: IrregularVerbs.rows) {
      let base = Self.stemHash(text.bytes[row[0]])
      for cell in row.dropFirst() {
        for form in text.entries(of: cell) { bases[Self.stemHash(text.bytes[form])] = Meaning(hash: base) }
      }
    }
    let related = Self.related(bases)
    for (stem, base) in bases { meanings.add(related[base.hash] ?? base, for: stem) }
    for (stem, meaning) in related where bases[stem] == nil { meanings.add(meaning, for: stem) }
    for (key, list) in phrasesByKey() { phrases.add(list, for: key) }
  }

  /// What a stem stands for; `nil` for itself.
  subscript(stem: UInt32) -> Meaning? { meanings[stem] }

  /// The verbs of several words that start with one.
  func phrases(from trace: Trace) -> [Phrase]? { phrases[trace.key] }

  /// The stems of irregular forms, and a few more.
  private static let usualMeanings = 1_000

  private static func related(_ bases: [UInt32: Meaning]) -> [UInt32: Meaning] {
    var related: [UInt32: Meaning] = [:]
    related.reserveCapacity(2 * usualMeanings)
    var text = TableText()
    func hash(_ word: TableWord) -> UInt32 {
      let stem = stemHash(text.bytes[word.cell])
      return bases[stem]?.hash ?? stem
    }
    for row in text.rows(of: RelatedWords.alike) {
      var first: UInt32?
      for word in text.words(of: row[0]) {
        let word = hash(word)
        first = first ?? word
        if related[word] == nil { related[word] = Meaning(hash: first ?? word, isRelated: true) }
      }
    }
    var contraries: [UInt32: Meaning] = [:]
    for row in text.rows(of: Opposites.rows) where row.count == 2 {
      var first: UInt32?
      for (side, cell) in row.enumerated() {
        for word in text.words(of: cell) {
          let word = hash(word)
          let one = related[word]?.hash ?? word
          first = first ?? one
          if contraries[one] == nil {
            contraries[one] = Meaning(hash: first ?? one, isRelated: true, isOpposite: side == 1)
          }
          if related[word] == nil { related[word] = Meaning(hash: one, isRelated: true) }
        }
      }
    }
    // What is one with a word is contrary to what that is contrary to.
    for word in related.indices { related.values[word] = contraries[related.values[word].hash] ?? related.values[word] }
    return related
  }

  private func phrasesByKey() -> [UInt32: [Phrase]] {
    var phrases: [UInt32: [Phrase]] = [:]
    var text = TableText()
    func trace(_ word: TableText.Cell) -> Trace {
      let stem = Self.stemHash(text.bytes[word])
      return Trace(hash: meanings[stem]?.hash ?? stem, kind: .word, isOpposite: meanings[stem]?.isOpposite ?? false)
    }
    for row in text.rows(of: RelatedWords.phrases) where row.count == 2 {
      for phrase in text.entries(of: row[1]) {
        let words = text.words(of: phrase).map(\.cell)
        let rest = words.dropFirst().map { Array(text.bytes[$0]) }
        phrases[trace(words[0]).key, default: []].append(Phrase(rest: rest, trace: trace(row[0])))
      }
    }
    return phrases
  }

  /// The hash of the stem of a word in small letters.
  static func stemHash(_ word: ArraySlice<UInt8>) -> UInt32 {
    var word = Array(word)
    cut(&word)
    return hash(word)
  }

  /// Cuts a word in small letters down to what it has in common with those made like it.
  static func cut(_ word: inout [UInt8]) {
    WordStem.cut(&word)
    DerivedStem.cut(&word)
  }

  /// The hash of the bytes of a stem.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hasher = StableHasher()
    hasher.combine(bytes)
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }
}
