/// The words of a claim that tell it from others.
struct ClaimWords {
  /// Its nouns, verbs, adjectives and names by their stems.
  private(set) var stems: Set<NameKey> = []
  private(set) var numbers: Set<NameKey> = []
  /// Which way things go, by the row of ``Opposites``: "rose" one way, "fell" the other.
  private(set) var directions: [UInt16: Bool] = [:]
  /// Whether its own verb or its subject is negated.
  let isNegated: Bool
  /// Whether something within it is: "the men who did not leave".
  private let isNegatedWithin: Bool

  init(_ tokens: TokenRange, in scene: ClaimContext) {
    let context = scene.context
    let verb = tokens.lazy.compactMap { scene.article.verbGroup(at: $0) }.first { $0.form == .finite }
    let isVerbNegated = verb?.tokens.contains { context.classes($0).contains(.negation) } ?? false
    let own = (verb?.tokens ?? tokens.lowerBound..<tokens.lowerBound).clamped(to: tokens)
    let subject = tokens.lowerBound..<own.lowerBound
    isNegatedWithin = (own.upperBound..<tokens.upperBound).contains { context.classes($0).contains(.negation) }
    isNegated = isVerbNegated || subject.contains { context.isNone($0) || context.classes($0).contains(.absence) }
    for index in tokens {
      if let side = context.lexicon.opposites[context.token(index).word] {
        directions[side.row] = side.isFirst
        continue
      }
      let bytes = context.text[context.token(index).range.indices]
      switch context.tag(index) {
      case .number: numbers.insert(NameKey(bytes))
      case .noun, .properNoun, .adjective, .finiteVerb, .baseVerb, .gerund, .participle:
        if context.kind(index) == .word { stems.insert(NameKey(Stem(bytes).bytes)) }
      default: break
      }
    }
  }

  /// How two claims stand to one another.
  enum Relation {
    case same, contrary
  }

  /// Whether the words of two claims say the same, or the contrary; `nil` where they speak of different things.
  func relation(to other: ClaimWords) -> Relation? {
    let shared = stems.intersection(other.stems).count
    let larger = max(stems.count, other.stems.count)
    let isOpposed = directions.contains { row, side in other.directions[row].map { $0 != side } ?? false }
    let hasOtherFigures = !numbers.isEmpty && !other.numbers.isEmpty && numbers.isDisjoint(with: other.numbers)
    let differ = [isNegated != other.isNegated, isOpposed, hasOtherFigures]
    // Of two words one may differ by chance; a verb that turns round stands for one itself.
    guard isNegatedWithin == other.isNegatedWithin, shared * 4 >= larger * 3, shared + (isOpposed ? 1 : 0) >= 2 else {
      return nil
    }
    switch differ.filter(\.self).count {
    case 0: return numbers == other.numbers && directions == other.directions ? .same : nil
    case 1: return .contrary
    default: return nil
    }
  }
}

/// A word without its ending: "leaked", "leaks" and "leaking" are "leak".
private struct Stem {
  let bytes: ArraySlice<UInt8>

  private static let endings = ["ing", "ed", "es", "s", "e"].map { Array($0.utf8) }
  private static let shortest = 3

  init(_ word: ArraySlice<UInt8>) {
    let ending = Self.endings.first {
      word.count >= $0.count + Self.shortest && word.suffix($0.count).elementsEqual($0)
    }
    bytes = word.dropLast(ending?.count ?? 0)
  }
}
