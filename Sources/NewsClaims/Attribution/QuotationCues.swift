/// Finds verbs of any kind that report because of the quotation beside them: `"Never again," Lee thundered`.
///
/// Takes a verb that reports seldom or never; gives where its cue ends. Only quotations of so many words that they are
/// speech count.
struct QuotationCues: Sendable {
  let context: AttributionContext

  /// The end of the cue that a verb makes with a quotation before or after it; `nil` where it makes none.
  func end(of verb: VerbGroup, before end: TokenIndex) -> TokenIndex? {
    guard context.rate(verb) < context.options.cueRate, !context.isCopula(verb) else { return nil }
    if context.rate(verb) < context.options.cueRateBesideQuotation, follows(verb, before: end) {
      return verb.tokens.upperBound
    }
    return introduction(verb, before: end) ?? (holds(verb, before: end) ? verb.tokens.upperBound : nil)
  }

  /// `"Never again," Lee thundered`, `"Never again," thundered the coach`: a comma within the marks, nothing between.
  private func follows(_ verb: VerbGroup, before end: TokenIndex) -> Bool {
    let before = verb.tokens.lowerBound - 1
    guard verb.form == .finite, before > 0 else { return false }
    if let subject = context.article.nounGroup(at: before), subject.kind != .time {
      return goesOn(at: subject.tokens.lowerBound - 1)
    }
    guard goesOn(at: before), verb.tokens.upperBound < end else { return false }
    guard let subject = context.article.nounGroup(at: verb.tokens.upperBound) else { return false }
    return subject.kind == .name || Source(tokens: subject.tokens, head: subject.head).canSpeak(context)
  }

  private func goesOn(at mark: TokenIndex) -> Bool {
    guard let quotation = context.quotation(endingAt: mark) else { return false }
    let opening = quotation.tokens.lowerBound
    guard isSpeech(quotation) || opening <= context.article.sentence(at: mark).lowerBound else { return false }
    switch context.kind(mark - 1) {
    case .comma, .question, .exclamation: return true
    default: return false
    }
  }

  /// `She went on: "…"`: the colon or comma before a quotation.
  private func introduction(_ verb: VerbGroup, before end: TokenIndex) -> TokenIndex? {
    var mark = verb.tokens.upperBound
    if mark < end, context.tag(mark) == .preposition || context.tag(mark) == .adverb { mark += 1 }
    guard context.reportingVerb(verb) == nil, mark + 1 < end, !standsBeside(verb),
      context.kind(mark) == .colon || context.kind(mark) == .comma,
      let quotation = context.quotation(startingAt: mark + 1), isSpeech(quotation)
    else { return nil }
    return mark
  }

  /// "said in March, when the story broke, “…”": the clause tells when, and another verb reports.
  private func standsBeside(_ verb: VerbGroup) -> Bool {
    let earlier = context.article.sentence(at: verb.head).lowerBound..<verb.tokens.lowerBound
    guard let link = earlier.last(where: { context.tag($0) == .wh || context.tag($0) == .subordinator }) else {
      return false
    }
    return (earlier.lowerBound..<link).contains { index in
      context.article.verbGroup(at: index).map { $0.form == .finite && context.rate($0) >= context.options.cueRate }
        ?? false
    }
  }

  /// `Lee ranked it among "the very worst places on earth"`: the object holds a quotation.
  private func holds(_ verb: VerbGroup, before end: TokenIndex) -> Bool {
    let start = verb.tokens.upperBound
    var index = start
    while index < min(end, start + context.options.openingTokens) {
      if let quotation = context.quotation(startingAt: index) { return index > start && isSpeech(quotation) }
      switch context.tag(index) {
      case .wh, .complementizer: return false
      case .mark where context.kind(index) == .comma: return false
      default: break
      }
      if context.article.verbGroup(at: index)?.form == .finite { return false }
      index += 1
    }
    return false
  }

  private func isSpeech(_ quotation: Quotation) -> Bool { quotation.words > context.options.scareQuoteWords }
}
