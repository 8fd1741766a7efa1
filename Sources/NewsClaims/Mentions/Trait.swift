/// A word that is said of somebody: by its lemma in the lexicon, or by its letters where the lexicon does not have it.
struct Trait: Equatable, Sendable {
  /// The number of the lemma, or a hash above all numbers.
  private let bits: UInt64

  private static let lettersMark: UInt64 = 1 << 63

  /// A word of the lexicon.
  init(_ lemma: WordNumber) { bits = UInt64(lemma) }

  /// A word that the lexicon does not have.
  init(_ letters: NameKey) { bits = letters.hash | Self.lettersMark }

  /// What a token says of somebody: "Vt." the same as "Vermont".
  init(_ token: Token, of text: [UInt8], _ lexicon: Lexicon) {
    if token.word == 0 {
      self.init(NameKey(text.span.extracting(token.range.indices)))
    } else {
      self.init(lexicon[token.word].lemma)
    }
  }

  /// The word, if the lexicon has it.
  var word: WordNumber? { bits < Self.lettersMark ? WordNumber(bits) : nil }
}

/// A set without repeats: few things are said of anybody.
extension [Trait] {
  mutating func insert(_ trait: Trait) {
    if !contains(trait) { append(trait) }
  }

  /// How many are among others, too.
  func count(in others: [Trait]) -> Int { count { others.contains($0) } }

  func isDisjoint(with others: [Trait]) -> Bool { !contains { others.contains($0) } }
}
