/// Where a content after a cue opens, past the hearer and the circumstances.
struct ContentOpening {
  private(set) var start: TokenIndex
  private(set) var form: ContentBounds.Form
  private(set) var isThatClause = false
  /// A quotation that the content opens with.
  private(set) var quotation: Quotation?

  init(after cue: Cue, takesHearer: Bool, in sentence: TokenRange, _ context: AttributionContext) {
    start = cue.tokens.upperBound
    form = .phrase
    let ahead = Self.opening(from: start, takesHearer: takesHearer, sentence, context)
    if let ahead { start = ahead } else if let time = Self.clause(afterTime: start, sentence, context) { start = time }
    while start < sentence.upperBound, context.kind(start) == .comma || context.kind(start) == .colon { start += 1 }
    guard start < sentence.upperBound else { return }
    quotation = context.quotation(startingAt: start)
    isThatClause = context.tag(start) == .complementizer
    form = Self.form(start, sentence, context)
  }

  /// "it had won" of "said Sunday it had won".
  private static func clause(
    afterTime start: TokenIndex, _ sentence: TokenRange, _ context: AttributionContext
  ) -> TokenIndex? {
    guard start < sentence.upperBound, let time = context.article.nounGroup(at: start), time.kind == .time,
      time.tokens.lowerBound == start, case let next = time.tokens.upperBound, next < sentence.upperBound
    else { return nil }
    return form(next, sentence, context) == .clause ? next : nil
  }

  /// What opens at a token.
  init(at start: TokenIndex, in sentence: TokenRange, _ context: AttributionContext) {
    self.start = start
    isThatClause = context.tag(start) == .complementizer
    quotation = context.quotation(startingAt: start)
    form = Self.form(start, sentence, context)
  }

  /// The clause right after the agent of a passive: "that …" of "were told by Lee that …"; `nil` where none is.
  init?(after agent: Source, in sentence: TokenRange, _ context: AttributionContext) {
    start = agent.tokens.upperBound
    if start < sentence.upperBound, let time = context.article.nounGroup(at: start), time.kind == .time {
      start = time.tokens.upperBound
    }
    guard start < sentence.upperBound else { return nil }
    isThatClause = context.tag(start) == .complementizer
    form = .clause
    guard isThatClause || context.tag(start) == .infinitiveMark else { return nil }
  }

  /// The "that" or the quotation mark which opens the content, when only a hearer and circumstances stand before it.
  private static func opening(
    from start: TokenIndex, takesHearer: Bool, _ sentence: TokenRange, _ context: AttributionContext
  ) -> TokenIndex? {
    var index = start
    let limit = min(sentence.upperBound, start + context.options.openingTokens)
    while index < limit {
      if context.tag(index) == .complementizer {
        return context.isReportingNoun(index - 1) && !isOccasion(index - 1, from: start, context) ? nil : index
      }
      if context.quotation(startingAt: index) != nil {
        let before = index > start ? context.kind(index - 1) : .comma
        if before == .comma || before == .colon { return index }
        break
      }
      if let verb = context.article.verbGroup(at: index), !isCircumstance(verb, at: index, context) {
        break
      }
      if index > start, context.kind(index) == .comma, let close = insertionEnd(from: index, before: limit, context) {
        index = close + 1
        continue
      }
      if context.isEndMark(index) || (!takesHearer && startsObject(index, from: start, context)) { break }
      index += 1
    }
    guard takesHearer, let hearer = hearer(at: start, sentence, context) else { return nil }
    return hearer
  }

  /// "in a statement", "in her testimony": where it was said, of which the "that" after it does not tell.
  private static func isOccasion(
    _ noun: TokenIndex, from start: TokenIndex, _ context: AttributionContext
  ) -> Bool {
    guard let group = context.article.nounGroup(at: noun), group.tokens.lowerBound == start + 1 else { return false }
    return context.isIn(start)
  }

  /// The comma that ends a place or a name between commas, or who is cited: "in Austin, Texas, that …", ", citing two
  /// people, that …".
  private static func insertionEnd(
    from comma: TokenIndex, before limit: TokenIndex, _ context: AttributionContext
  ) -> TokenIndex? {
    if comma + 1 < limit, context.article.verbGroup(at: comma + 1)?.form == .gerund {
      let inner = (comma + 2..<max(limit, comma + 2)).prefix {
        context.kind($0) != .comma && !context.isMark($0) && context.article.verbGroup(at: $0)?.form != .finite
      }
      let close = inner.endIndex
      return close + 1 < limit && context.kind(close) == .comma && context.tag(close + 1) == .complementizer
        ? close : nil
    }
    // "said in March, when the story broke, “…”"
    if comma + 1 < limit, context.tag(comma + 1) == .wh || context.tag(comma + 1) == .subordinator {
      let close = (comma + 2..<max(limit, comma + 2)).first { context.kind($0) == .comma || context.isMark($0) }
      return close.flatMap { context.quotation(startingAt: $0 + 1) == nil ? nil : $0 }
    }
    guard comma + 1 < limit, let group = context.article.nounGroup(at: comma + 1),
      group.tokens.upperBound < limit, context.kind(group.tokens.upperBound) == .comma
    else { return nil }
    return group.tokens.upperBound
  }

  /// "without offering proof", "when asked about it": such a verb stands in a circumstance.
  private static func isCircumstance(_ verb: VerbGroup, at index: TokenIndex, _ context: AttributionContext) -> Bool {
    if verb.form == .gerund { return context.tag(index - 1) == .preposition }
    return verb.tokens.count == 1 && context.classes(verb.head).contains(.verbParticiple)
      && context.classes(index - 1).contains(.subordinator)
  }

  /// Whether a noun group starts here that is neither a time nor hangs on a preposition: the object, and so content.
  private static func startsObject(_ index: TokenIndex, from start: TokenIndex, _ context: AttributionContext) -> Bool {
    guard let group = context.article.nounGroup(at: index), group.tokens.lowerBound == index else { return false }
    guard group.kind != .time, index > start else { return group.kind != .time }
    return context.tag(index - 1) != .preposition && context.tag(index - 1) != .gerund
  }

  /// The token after "reporters" in "told reporters the bridge was safe".
  private static func hearer(
    at start: TokenIndex, _ sentence: TokenRange, _ context: AttributionContext
  ) -> TokenIndex? {
    guard start < sentence.upperBound, let group = context.article.nounGroup(at: start) else { return nil }
    var end = group.tokens.upperBound
    guard end < sentence.upperBound else { return nil }
    // "told Lee last week to leave"
    if let time = context.article.nounGroup(at: end), time.kind == .time { end = time.tokens.upperBound }
    switch context.tag(end) {
    case .negation, .infinitiveMark, .wh, .determiner, .possessive, .pronoun, .noun, .properNoun, .adjective,
      .preposition:
      return end
    // "told us there was no plan"
    default: return context.isThere(end) ? end : nil
    }
  }

  private static func form(
    _ start: TokenIndex, _ sentence: TokenRange, _ context: AttributionContext
  ) -> ContentBounds.Form {
    switch context.tag(start) {
    case .complementizer, .wh: return .clause
    case .subordinator where !context.isAs(start): return .clause
    default: break
    }
    if let quotation = context.quotation(startingAt: start), quotation.words > context.options.scareQuoteWords {
      return .clause
    }
    // A noun phrase with a finite verb after it is a clause.
    let subjects = SubjectFinder(context: context)
    let first = context.amount(at: start, before: sentence.upperBound) ?? start
    guard let phrase = subjects.phrase(startingAt: first, before: sentence.upperBound) else { return .phrase }
    var index = subjects.verbPlace(after: phrase, before: sentence.upperBound)
    while index < sentence.upperBound, context.tag(index) == .adverb || context.article.quotationOfToken[index] >= 0 {
      index += 1
    }
    guard index < sentence.upperBound else { return .phrase }
    return context.article.verbGroup(at: index)?.form == .finite ? .clause : .phrase
  }
}
