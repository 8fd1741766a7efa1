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
      if let aside = setAside(at: start, words) {
        for place in aside { words[place].marks.remove(.tells) }
        end = aside.upperBound
      } else if let (trace, places) = expression(at: start, words) {
        for place in places {
          words[place].marks.remove([.tells, .negates])
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
  private func setAside(at start: TokenIndex, _ words: [TracedWord]) -> Range<TokenIndex>? {
    if words[start].marks.contains(.counts), let time = time(at: start) { return time }
    guard let word = word(start), let aside = Self.asides.first(where: { $0.word == word }),
      self.word(start + 1) == aside.next
    else { return nil }
    let end = (start + 2..<tokens.count).first { !mayBeWithin(tokens[$0]) }
    return start..<(end ?? tokens.count)
  }

  /// "three months ago": the other article may name the day.
  private func time(at start: TokenIndex) -> Range<TokenIndex>? {
    let unit = Numerals(tokens: tokens, text: text).quantity(at: start)?.end ?? start + 1
    guard let time = word(unit), Self.units.contains(time), let next = word(unit + 1), Self.times.contains(next) else {
      return nil
    }
    return start..<unit + 2
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
    guard start + 1 < tokens.count, let word = word(start) else { return false }
    if Self.considering.contains(word) { return tokens[start + 1].classes.contains(.verbGerund) }
    return Self.attempts.contains(word) && self.word(start + 1) == Self.to
  }

  /// "second" and "third", but "first" in "first quarter" alone.
  private func ordinal(at start: TokenIndex) -> Trace? {
    guard let word = word(start), let number = Self.ordinals.firstIndex(of: word) else { return nil }
    let isTerm = self.word(start + 1).map(Self.terms.contains) ?? false
    guard number > 0 || isTerm else { return nil }
    let trace = Trace(hash: StemMeanings.hash(letters(start)), kind: .number)
    return isTerm ? trace : trace.asOther
  }

  /// "last year" as the year, "this month" as the month, as far as the article tells when it was published.
  private func period(at start: TokenIndex) -> Trace? {
    guard let word = word(start), word == Self.year || word == Self.month, let before = self.word(start - 1),
      let shift = Self.shifts.first(where: { $0.word == before })?.shift
    else { return nil }
    let name = word == Self.year ? date?.year(shift) ?? "year \(shift)" : date?.month(shift)
    return name.map { Trace(hash: StemMeanings.hash($0.utf8), kind: .number) }
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
    return letters(place).elementsEqual(word)
  }

  private func letters(_ place: TokenIndex) -> some Sequence<UInt8> {
    text[tokens[place].range.indices].lazy.map { $0 | 0x20 }
  }

  /// The letters of a word of few.
  private func word(_ place: TokenIndex) -> LetterKey? {
    guard tokens.indices.contains(place) else { return nil }
    return LetterKey(text.span, Int(tokens[place].start), Int(tokens[place].end))
  }

  private static let longestObject = 3
  private static let attempts = LetterKey.keys(of: ExpressionWords.attempts)
  private static let considering = LetterKey.keys(of: ExpressionWords.considering)
  private static let ordinals = LetterKey.keys(of: ExpressionWords.ordinals)
  private static let terms = LetterKey.keys(of: ExpressionWords.terms)
  private static let units = LetterKey.keys(of: ExpressionWords.units)
  private static let times = LetterKey.keys(of: ExpressionWords.times)
  private static let asides = LetterKey.rows(of: ExpressionWords.asides).map {
    (word: $0.word, next: LetterKey($0.column))
  }
  private static let shifts = LetterKey.rows(of: ExpressionWords.shifts).map {
    (word: $0.word, shift: Int($0.column) ?? 0)
  }
  private static let (to, year, month) = (LetterKey("to"), LetterKey("year"), LetterKey("month"))
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
