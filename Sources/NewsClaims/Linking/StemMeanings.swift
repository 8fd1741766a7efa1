/// What stems stand for that do not stand for themselves, by their hash: irregular forms, related words, contraries.
struct StemMeanings: Sendable {
  private let meanings: StemTable<Meaning>
  /// The verbs of several words, by the key of the first.
  private let phrases: StemTable<[Phrase]>

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
    var meanings = StemTable<Meaning>(room: Self.usualMeanings)
    var text = TableText()
    var letters: [UInt8] = []
    for row in text.rows(of: IrregularVerbs.rows) {
      let base = Self.stemHash(text.bytes[row[0]], &letters)
      for cell in row.dropFirst() {
        for form in text.entries(of: cell) {
          meanings.set(Self.stemHash(text.bytes[form], &letters), to: Meaning(hash: base))
        }
      }
    }
    let related = Self.related(meanings)
    meanings.update { related[$0.hash] ?? $0 }
    for (stem, meaning) in zip(related.keys, related.values) where meanings[stem] == nil {
      meanings.set(stem, to: meaning)
    }
    self.meanings = meanings
    phrases = Self.phrases(meanings)
  }

  /// What a stem stands for; `nil` for itself.
  subscript(stem: UInt32) -> Meaning? { meanings[stem] }

  /// The verbs of several words that start with one.
  func phrases(from trace: Trace) -> [Phrase]? { phrases[trace.key] }

  /// The stems of irregular forms and of related words, and a few more.
  private static let usualMeanings = 2_000
  /// The first of verbs of several words.
  private static let usualPhrases = 100

  private static func related(_ bases: StemTable<Meaning>) -> StemTable<Meaning> {
    var related = StemTable<Meaning>(room: usualMeanings)
    var text = TableText()
    var letters: [UInt8] = []
    func hash(_ word: TableWord) -> UInt32 {
      let stem = stemHash(text.bytes[word.cell], &letters)
      return bases[stem]?.hash ?? stem
    }
    for row in text.rows(of: RelatedWords.alike) {
      var first: UInt32?
      for word in text.words(of: row[0]) {
        let word = hash(word)
        first = first ?? word
        if related[word] == nil { related.set(word, to: Meaning(hash: first ?? word, isRelated: true)) }
      }
    }
    var contraries = StemTable<Meaning>(room: usualMeanings)
    for row in text.rows(of: Opposites.rows) where row.count == 2 {
      var first: UInt32?
      for (side, cell) in row.enumerated() {
        for word in text.words(of: cell) {
          let word = hash(word)
          let one = related[word]?.hash ?? word
          first = first ?? one
          if contraries[one] == nil {
            contraries.set(one, to: Meaning(hash: first ?? one, isRelated: true, isOpposite: side == 1))
          }
          if related[word] == nil { related.set(word, to: Meaning(hash: one, isRelated: true)) }
        }
      }
    }
    // What is one with a word is contrary to what that is contrary to.
    related.update { contraries[$0.hash] ?? $0 }
    return related
  }

  private static func phrases(_ meanings: StemTable<Meaning>) -> StemTable<[Phrase]> {
    var phrases = StemTable<[Phrase]>(room: usualPhrases)
    var text = TableText()
    var letters: [UInt8] = []
    func trace(_ word: TableText.Cell) -> Trace {
      let stem = stemHash(text.bytes[word], &letters)
      return Trace(hash: meanings[stem]?.hash ?? stem, kind: .word, isOpposite: meanings[stem]?.isOpposite ?? false)
    }
    for row in text.rows(of: RelatedWords.phrases) where row.count == 2 {
      for phrase in text.entries(of: row[1]) {
        let words = text.words(of: phrase).map(\.cell)
        let rest = words.dropFirst().map { Array(text.bytes[$0]) }
        let key = trace(words[0]).key
        phrases.set(key, to: (phrases[key] ?? []) + [Phrase(rest: rest, trace: trace(row[0]))])
      }
    }
    return phrases
  }

  /// The hash of the stem of a word in small letters, which it leaves in `letters`.
  static func stemHash(_ word: ArraySlice<UInt8>, _ letters: inout [UInt8]) -> UInt32 {
    letters.removeAll(keepingCapacity: true)
    for letter in word { letters.append(letter) }
    cut(&letters)
    return hash(letters)
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
