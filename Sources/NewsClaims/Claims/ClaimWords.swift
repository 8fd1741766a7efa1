/// The words of a claim that tell it from others.
struct ClaimWords {
  /// Its nouns, verbs, adjectives and names by their stems.
  private var stems: SortedKeys
  private let numbers: SortedKeys
  /// Which way things go, by the row of ``Opposites``: "rose" one way, "fell" the other.
  private var directions: [UInt16: Bool] = [:]
  /// Whether its own verb or its subject is negated.
  let isNegated: Bool
  /// Whether an adverb of its verb leaves open how much is negated: "was not always late".
  private let isLimited: Bool
  /// Whether something within it is: "the men who did not leave".
  private let isNegatedWithin: Bool

  init(_ tokens: TokenRange, in scene: ClaimContext) {
    let context = scene.context
    let verb = tokens.lazy.compactMap { scene.article.verbGroup(at: $0) }.first { $0.form == .finite }
    let isVerbNegated = verb?.tokens.contains { context.classes($0).contains(.negation) } ?? false
    let own = (verb?.tokens ?? tokens.lowerBound..<tokens.lowerBound).clamped(to: tokens)
    let subject = tokens.lowerBound..<own.lowerBound
    isLimited = own.contains {
      context.tag($0) == .adverb && !context.isOn(.insistence, $0) && !context.classes($0).contains(.negation)
        && !context.isThere($0)
    }
    isNegatedWithin = (own.upperBound..<tokens.upperBound).contains { context.classes($0).contains(.negation) }
    // "there were no boats"
    let object = own.upperBound < tokens.upperBound ? own.upperBound : own.lowerBound
    isNegated =
      isVerbNegated
      || subject.contains {
        context.isNobody($0) || context.isNothing($0) || context.isNeither($0) || context.classes($0).contains(.absence)
      }
      || (context.tag(object) == .determiner && context.classes(object).contains(.absence))
    var stems: [UInt64] = []
    stems.reserveCapacity(tokens.count)
    var numbers: [UInt64] = []
    var letters: [UInt8] = []
    let text = context.text
    for index in tokens {
      let token = context.token(index)
      let notes = context.notes(of: token)
      if let side = notes?.opposite {
        directions[side.row] = side.isFirst
        continue
      }
      let range = token.range.indices
      switch token.tag {
      case .number: numbers.append(NameKey(text.span.extracting(range)).hash)
      case .noun, .properNoun, .adjective, .finiteVerb, .baseVerb, .gerund, .participle:
        guard token.kind == .word, !context.lexicon.isOn(.carriers, token.word),
          !isNegated || !context.lexicon.isOn(.minimals, token.word)
        else { break }
        // "took" and "taken" are one.
        stems.append(
          notes?.verbBase.map { Self.key(ofBase: $0) } ?? Self.stem(of: text.span.extracting(range), &letters))
      default: break
      }
    }
    self.stems = SortedKeys(consume stems)
    self.numbers = SortedKeys(consume numbers)
  }

  /// A key that no stem has but by the chance of two hashes meeting.
  private static func key(ofBase base: WordNumber) -> UInt64 { ~UInt64(base) }

  /// The key of a word's stem, whose letters it leaves in `stem`.
  private static func stem(of word: Span<UInt8>, _ stem: inout [UInt8]) -> UInt64 {
    stem.removeAll(keepingCapacity: true)
    stem.append(word)
    WordStem.cut(&stem)
    return NameKey(stem.span).hash
  }

  /// How many words, numbers and directions there are.
  var count: Int { stems.count + numbers.count + directions.count }

  /// Whether one of the words has a contrary.
  var hasDirection: Bool { !directions.isEmpty }

  /// Whether all these words stand in a claim, and yet say the contrary: a negation, or the contrary word.
  ///
  /// The contrary word alone is enough where the subject is known to be the same: "it is safe".
  func isContraryPart(of claim: ClaimWords, isOfSubject: Bool = false) -> Bool {
    guard !isNegatedWithin, !claim.isNegatedWithin, numbers.sharedCount(with: claim.numbers) == numbers.count,
      stems.sharedCount(with: claim.stems) == stems.count
    else { return false }
    var opposed = 0
    for (row, side) in directions {
      guard let other = claim.directions[row] else { return false }
      if side != other { opposed += 1 }
    }
    guard opposed > 0 else {
      // "had met the king" after "had never met the king": one word alone would be about as likely another thing.
      return isNegated ? !claim.isNegated : claim.isNegated && stems.count > 1
    }
    return opposed == 1 && !isNegated && !claim.isNegated && (isOfSubject || stems.count > 0)
  }

  /// The same with the words of whoever "they" at its beginning stands for.
  func with(_ subject: ClaimWords) -> ClaimWords {
    var words = self
    words.stems = stems.union(subject.stems)
    return words
  }

  /// Whether a claim says the same, perhaps in more words.
  func isRepeated(in claim: ClaimWords) -> Bool {
    isNegated == claim.isNegated && isNegatedWithin == claim.isNegatedWithin && isPart(of: claim)
      && numbers.sharedCount(with: claim.numbers) == numbers.count
      && directions.allSatisfy { claim.directions[$0] == $1 }
  }

  /// Whether all these words stand in a claim.
  func isPart(of claim: ClaimWords) -> Bool { stems.sharedCount(with: claim.stems) == stems.count }

  /// Whether so many words of two claims can be the same that they may have a relation.
  @inline(__always)
  func mayRelate(to other: ClaimWords) -> Bool {
    let directed = min(directions.count, other.directions.count)
    let (fewer, more) = (min(stems.count, other.stems.count), max(stems.count, other.stems.count))
    return (fewer + directed) * 4 >= (more + directed) * 3
  }

  /// How two claims stand to one another.
  enum Relation {
    case same, contrary
  }

  /// Whether the words of two claims say the same, or the contrary; `nil` where they speak of different things.
  func relation(to other: ClaimWords) -> Relation? {
    guard isNegatedWithin == other.isNegatedWithin, isNegated == other.isNegated || !(isLimited || other.isLimited)
    else { return nil }
    let agreeing = directions.count { row, side in other.directions[row] == side }
    let shared = stems.sharedCount(with: other.stems) + agreeing
    let larger = max(stems.count, other.stems.count) + agreeing
    let isOpposed = directions.contains { row, side in other.directions[row].map { $0 != side } ?? false }
    // Of two words one may differ by chance; a verb that turns round stands for one itself.
    guard shared * 4 >= larger * 3, shared + (isOpposed ? 1 : 0) >= 2 else { return nil }
    let hasOtherFigures =
      numbers.count > 0 && other.numbers.count > 0 && numbers.sharedCount(with: other.numbers) == 0
    let differ = [isNegated != other.isNegated, isOpposed, hasOtherFigures]
    switch differ.filter(\.self).count {
    case 0: return numbers == other.numbers && directions == other.directions ? .same : nil
    case 1: return .contrary
    default: return nil
    }
  }
}

/// Words by their hashes, each once, in the order of the hashes.
private struct SortedKeys: Equatable {
  private var hashes: [UInt64]

  init(_ words: consuming [UInt64]) {
    words.sort()
    var count = 0
    for place in words.indices where count == 0 || words[place] != words[count - 1] {
      words[count] = words[place]
      count += 1
    }
    words.removeLast(words.count - count)
    hashes = words
  }

  var count: Int { hashes.count }

  func union(_ others: SortedKeys) -> SortedKeys { SortedKeys(hashes + others.hashes) }

  /// How many of them stand in others, too.
  func sharedCount(with others: SortedKeys) -> Int {
    var (own, other, shared) = (0, 0, 0)
    while own < hashes.count, other < others.hashes.count {
      let (first, second) = (hashes[own], others.hashes[other])
      if first == second { shared += 1 }
      if first <= second { own += 1 }
      if second <= first { other += 1 }
    }
    return shared
  }
}
