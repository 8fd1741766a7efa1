/// A quotation, then who said it.
///
/// Matches `"It will fail," Lee said.` and `"It will fail," said Lee, a lawyer.`;
/// not `He read "Emma" and Lee said that …`, where something is said after the cue.
struct QuotationBeforeCue: AttributionRule {
  static let rule = Rule.quotationBeforeCue

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard cue.isNearQuotation, let verb = context.article.verbGroup(at: cue.head), !verb.isNegated,
      cue.rate >= context.options.cueRateBesideQuotation
    else { return nil }
    let unit = ReportingUnit(cue, sentence, context)
    guard let close = unit.markBefore, let quotation = context.quotation(endingAt: close) else { return nil }
    guard unit.hasOwnSource, !isAnothers(quotation, unit, in: sentence, context) else { return nil }
    let goesOn = goesOn(quotation, context)
    guard quotation.words > context.options.scareQuoteWords || goesOn || unit.endsSentence else { return nil }
    // `On “Morning News,” Lee said the port was shut`: a few words within the sentence are a name
    // where something is said after the cue.
    let isSpeech =
      quotation.words > context.options.scareQuoteWords || quotation.tokens.lowerBound <= sentence.lowerBound
    guard goesOn && isSpeech ? !unit.opensThatClause : unit.isClosed,
      !isReportedBefore(quotation, in: sentence, context)
    else {
      return nil
    }
    // `"A." Lee said, "B."`: a full stop parts the first from what Lee said; `"A," Doe said, "B." Lee spoke.`
    if !goesOn, quotation.tokens.lowerBound < sentence.lowerBound || unit.quotationAfter != nil {
      let first = quotation.tokens.lowerBound
      guard unit.quotationAfter == nil, unit.source != nil, first == context.article.sentence(at: first).lowerBound
      else { return nil }
    }
    var content = [clause(endingWith: quotation, in: sentence, context)]
    if let further = unit.quotationAfter { content.append(further) }
    return Attribution(source: unit.source, cue: cue, content: content, rule: Self.rule)
  }

  /// `Lee wrote: "Stop!" Doe replied: "No."`: with one of his own after a colon Doe does not say the one before.
  private func isAnothers(
    _ quotation: Quotation, _ unit: ReportingUnit, in sentence: TokenRange, _ context: AttributionContext
  ) -> Bool {
    guard let own = unit.quotationAfter, context.kind(own.lowerBound - 1) == .colon else { return false }
    return quotation.tokens.lowerBound < sentence.lowerBound
  }

  /// A comma, question or exclamation mark within the marks: `"Never," Lee said`; the sentence goes on after it.
  private func goesOn(_ quotation: Quotation, _ context: AttributionContext) -> Bool {
    var last = quotation.tokens.upperBound - 2
    // A quotation within it may end there, too: "“Who asked, ‘Why?’” Lee said".
    while last > quotation.tokens.lowerBound, context.kind(last) == .singleMark { last -= 1 }
    switch context.kind(last) {
    case .comma, .question, .exclamation: return true
    default:
      return quotation.tokens.upperBound < context.article.tokens.count
        && context.kind(quotation.tokens.upperBound) == .comma
    }
  }

  /// `Lee insisted, "A," he wrote`: the cue right before the quotation has it.
  private func isReportedBefore(
    _ quotation: Quotation, in sentence: TokenRange, _ context: AttributionContext
  ) -> Bool {
    var index = quotation.tokens.lowerBound - 1
    guard index > sentence.lowerBound else { return false }
    if context.kind(index) == .comma || context.kind(index) == .colon { index -= 1 }
    guard let group = context.article.verbGroup(at: index), group.tokens.upperBound == index + 1, !group.isPassive
    else { return false }
    return context.rate(group) >= context.options.cueRate
  }

  /// The quotation with the words of its clause that stand before the marks: `It was "bad," Lee said`.
  private func clause(
    endingWith quotation: Quotation, in sentence: TokenRange, _ context: AttributionContext
  ) -> TokenRange {
    let start = max(sentence.lowerBound, min(quotation.tokens.lowerBound, sentence.upperBound))
    guard quotation.tokens.lowerBound > sentence.lowerBound else { return quotation.tokens }
    // "He fought it - “I hate it,” he said": what stands before the dash is the article's own.
    switch context.kind(start - 1) {
    case .dash, .colon, .openBracket: return quotation.tokens
    default: break
    }
    let lead = sentence.lowerBound..<start
    if quotation.words > context.options.scareQuoteWords, !leadsIn(lead, context) { return quotation.tokens }
    return sentence.lowerBound..<quotation.tokens.upperBound
  }

  /// Whether words before a quotation are the start of its clause, and not a report of their own.
  private func leadsIn(_ lead: TokenRange, _ context: AttributionContext) -> Bool {
    guard let last = lead.last, context.kind(last) == .word || context.kind(last) == .clitic else { return false }
    return !lead.contains { index in
      context.article.verbGroup(at: index).map { context.rate($0) >= context.options.cueRate } ?? false
    }
  }
}
