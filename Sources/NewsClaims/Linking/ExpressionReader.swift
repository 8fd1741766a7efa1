/// Takes expressions of several words for one: "nine hundred", "stepped down", "last year".
struct ExpressionReader {
  let tokens: [Token]
  let text: [UInt8]
  /// When the article was published, if that is known.
  let date: PublishedMonth?
  let meanings: StemMeanings

  /// Joins the words of expressions at some tokens: the first tells what the whole does, the others tell nothing.
  ///
  /// - Complexity: O(n) in the openings.
  func join(_ openings: [TokenIndex], _ words: inout [TracedWord]) {
    var end = 0
    for start in openings where start >= end {
      if let aside = setAside(at: start) {
        for place in aside { words[place].marks.remove(.tells) }
        end = aside.upperBound
      } else if let (trace, places) = expression(at: start, words) {
        for place in places {
          words[place].marks.remove(.tells)
          words[place].marks.insert(.goesOn)
          end = max(end, place + 1)
        }
        words[start].trace = trace
        words[start].marks.insert(.tells)
        words[start].marks.remove([.goesOn, .isGivenName])
      }
    }
  }

  /// The words of "rather than the tail", which tell what is not so.
  private func setAside(at start: TokenIndex) -> Range<TokenIndex>? {
    guard Self.asides.contains(where: { stands(start, $0.word) && stands(start + 1, $0.next) }) else { return nil }
    let end = (start + 2..<tokens.count).first { !mayBeWithin(tokens[$0]) }
    return start..<(end ?? tokens.count)
  }

  /// What the expression at a token tells, and its other tokens.
  private func expression(at start: TokenIndex, _ words: [TracedWord]) -> (Trace, [TokenIndex])? {
    if words[start].marks.contains(.counts), let quantity = Numerals(tokens: tokens, text: text).quantity(at: start) {
      return (Trace(hash: StemMeanings.hash(quantity.digits), kind: .number), Array(start + 1..<quantity.end))
    }
    if isAttempt(at: start) { return (.attempt, []) }
    if let ordinal = ordinal(at: start) { return (ordinal, []) }
    if let period = period(at: start) { return (period, [start - 1]) }
    guard words[start].marks.contains(.tells), words[start].trace.kind == .word else { return nil }
    for phrase in meanings.phrases(from: words[start].trace) ?? [] {
      if let places = places(of: phrase, after: start) { return (phrase.trace, places) }
    }
    return nil
  }

  /// "tried to leave", "considers leaving".
  private func isAttempt(at start: TokenIndex) -> Bool {
    guard start + 1 < tokens.count, let attempt = Self.attempts.first(where: { stands(start, $0.word) }) else {
      return false
    }
    return attempt.takesGerund ? tokens[start + 1].classes.contains(.verbGerund) : stands(start + 1, Self.to)
  }

  /// "second" and "third", but "first" in "first quarter" alone: mostly it says no more than that something is new.
  private func ordinal(at start: TokenIndex) -> Trace? {
    guard let word = Self.ordinals.first(where: { stands(start, $0) }),
      word != Self.ordinals[0] || Self.terms.contains(where: { stands(start + 1, $0) })
    else { return nil }
    return Trace(hash: StemMeanings.hash(word), kind: .number)
  }

  /// "last year" as the year, "this month" as the month, as far as the article tells when it was published.
  private func period(at start: TokenIndex) -> Trace? {
    guard start > 0, let shift = Self.shifts.first(where: { stands(start - 1, $0.word) })?.shift else { return nil }
    let name: [UInt8]? =
      stands(start, Self.year)
      ? Array((date?.year(shift) ?? "year \(shift)").utf8)
      : stands(start, Self.month) ? date.map { Array($0.month(shift).utf8) } : nil
    return name.map { Trace(hash: StemMeanings.hash($0), kind: .number) }
  }

  /// Where the words of a verb stand behind its first.
  private func places(of phrase: StemMeanings.Phrase, after start: TokenIndex) -> [TokenIndex]? {
    var places: [TokenIndex] = []
    var place = start + 1
    for (number, word) in phrase.rest.enumerated() {
      // Only what the verb is put around stands between its words.
      let last = min(tokens.count, place + (number == 0 ? Self.longestObject : 0) + 1)
      while place < last, !stands(place, word) {
        guard mayBeWithin(tokens[place]) else { return nil }
        place += 1
      }
      guard place < last else { return nil }
      places.append(place)
      place += 1
    }
    return places
  }

  private func mayBeWithin(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .number, .clitic:
      token.classes.isDisjoint(with: [.preposition, .coordinator, .subordinator, .wh, .modal, .negation])
    default: false
    }
  }

  private func stands(_ place: TokenIndex, _ word: [UInt8]) -> Bool {
    guard tokens.indices.contains(place), tokens[place].range.count == word.count else { return false }
    return text[tokens[place].range.indices].elementsEqual(word) { $0 | 0x20 == $1 }
  }

  private static let longestObject = 3
  private static let to = Array("to".utf8)
  /// Verbs that leave open whether what follows is done, and whether that is a form in -ing.
  private static let attempts: [(word: [UInt8], takesGerund: Bool)] =
    WordReader.attempts.map { (Array($0.utf8), $0.hasPrefix("consider")) }
  private static let ordinals = ["first", "second", "third", "fourth", "fifth"].map { Array($0.utf8) }
  private static let terms = ["quarter", "half", "round", "term", "phase", "stage"].map { Array($0.utf8) }
  private static let asides = [("rather", "than"), ("instead", "of")].map {
    (word: Array($0.0.utf8), next: Array($0.1.utf8))
  }
  private static let (year, month) = (Array("year".utf8), Array("month".utf8))
  private static let shifts = [("last", -1), ("this", 0), ("next", 1)].map { (word: Array($0.0.utf8), shift: $0.1) }
}

/// The month in which an article was published.
struct PublishedMonth {
  private let year: Int
  private let month: Int

  /// - Parameter published: A day, `YYYY-MM-DD`, and perhaps more.
  init?(_ published: String?) {
    let parts = (published ?? "").split(separator: "-").prefix(2).map { Int($0) }
    guard parts.count == 2, let year = parts[0], let month = parts[1], (1...12).contains(month) else { return nil }
    self.year = year
    self.month = month
  }

  /// So many years later, in digits.
  func year(_ shift: Int) -> String { String(year + shift) }

  /// So many months later, by its name.
  func month(_ shift: Int) -> String { DateWords.months[(month + shift + 11) % 12] }
}
