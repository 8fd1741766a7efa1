/// A clause without marks, then who said it, perhaps in its middle.
///
/// Matches `The bridge is safe, Lee said on Monday.` and `The bridge, Lee said on Monday, is safe.`;
/// not `After the vote, Lee apologized.`, where nothing but a time stands before. A headline needs no verb: `Two dead
/// after fire, police say`.
struct ClauseBeforeCue: AttributionRule {
  static let rule = Rule.clauseBeforeCue

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard case .verb = cue.kind, cue.rate >= context.options.cueRateAtEnd else { return nil }
    // "The bridge is safe, Lee was quoted as saying."
    guard let verb = context.article.verbGroup(at: cue.head),
      verb.form == .finite || cue.tokens.lowerBound < verb.tokens.lowerBound
    else { return nil }
    let unit = ReportingUnit(cue, sentence, context)
    let comma = unit.tokens.lowerBound - 1
    guard comma > sentence.lowerBound, context.kind(comma) == .comma, unit.hasOwnSource, !opensContent(unit, context)
    else { return nil }
    // "Lee, charged with theft, denied it": what is denied, and nobody who denies.
    if unit.isInverted, let source = unit.source, context.classes(source.head).contains(.neuter) { return nil }
    // "…, a study has found.": what a verb finds stands before it where nothing follows.
    guard cue.rate >= context.options.cueRateAfterClause || unit.endsSentence && !unit.isInverted else { return nil }
    let lead = clauseStart(before: comma, in: sentence, context)..<comma
    guard !lead.isEmpty else { return nil }
    let isClause = isMainClause(lead, context) || isHeadline(lead, context) || isRetort(lead, context)
    if let rest = continuation(unit, in: sentence, context), isClause || isPredicate(rest, context) {
      return Attribution(source: unit.source, cue: cue, content: [lead, rest], rule: Self.rule)
    }
    guard unit.isClosed, isClause else { return nil }
    return Attribution(source: unit.source, cue: cue, content: [lead], rule: Self.rule)
  }

  /// `He slipped, and Lee yelled "Stop!"`, `He slipped, Lee wrote to a friend, "It hurt."`: what is said comes after.
  private func opensContent(_ unit: ReportingUnit, _ context: AttributionContext) -> Bool {
    opensContent(at: unit.tokens.upperBound, context) || opensContent(at: unit.afterCircumstances, context)
  }

  private func opensContent(at next: TokenIndex, _ context: AttributionContext) -> Bool {
    guard next < context.article.tokens.count else { return false }
    if context.kind(next) == .colon || context.quotation(startingAt: next) != nil { return true }
    guard context.kind(next) == .comma, let quotation = context.quotation(startingAt: next + 1) else { return false }
    // A capital opens a sentence of its own; `The port, Lee said, "is open"` goes on.
    return context.token(quotation.tokens.lowerBound + 1).shape.contains(.capitalized)
  }

  /// The start of the clause that a comma ends: the sentence's, or after a semicolon or colon.
  private func clauseStart(
    before comma: TokenIndex, in sentence: TokenRange, _ context: AttributionContext
  ) -> TokenIndex {
    var index = comma
    while index > sentence.lowerBound, context.kind(index - 1) != .semicolon, context.kind(index - 1) != .colon {
      index -= 1
    }
    if context.tag(index) == .coordinator { index += 1 }
    return min(index, comma)
  }

  /// "Not so", "Nonsense": an answer of a word or two.
  private func isRetort(_ range: TokenRange, _ context: AttributionContext) -> Bool {
    guard range.count <= context.options.scareQuoteWords, let last = range.last else { return false }
    let isNot = range.contains { context.tag($0) == .negation } && (context.isSo(last) || context.isOn(.truths, last))
    return isNot || (context.classes(last).contains(.falsehood) && context.isOn(.retorts, last))
  }

  /// Whether the words of a headline name what has happened, and not only when or where.
  private func isHeadline(_ range: TokenRange, _ context: AttributionContext) -> Bool {
    guard context.paragraph(at: range.lowerBound).kind != .paragraph,
      let group = context.article.nounGroup(at: range.lowerBound), group.kind != .time
    else { return false }
    return range.count > group.tokens.count
  }

  /// Whether the words hold a main clause, and not only circumstances: "After the vote", "When he won", "Asked why".
  private func isMainClause(_ range: TokenRange, _ context: AttributionContext) -> Bool {
    var hasSubject = false
    for segment in range.split(omittingEmptySubsequences: true, whereSeparator: { context.kind($0) == .comma }) {
      guard var start = segment.first else { continue }
      // "Soon after the vote".
      if context.tag(start) == .adverb, start + 1 < range.upperBound, context.tag(start + 1) == .subordinator {
        start += 1
      }
      let verb = segment.lazy.compactMap { context.article.verbGroup(at: $0) }.first { $0.form == .finite }
      switch context.tag(start) {
      // "About 40 boats have sunk", "At least 40 boats have sunk".
      case .preposition where context.amount(at: start, before: segment.endIndex) != nil: break
      case .subordinator, .preposition, .participle, .gerund, .wh, .infinitiveMark: continue
      default: break
      }
      guard let verb else {
        hasSubject = hasSubject || context.article.nounGroupOfToken[start] >= 0
        continue
      }
      // "There" before its verb belongs to it.
      if verb.head > start || hasSubject { return true }
    }
    return false
  }

  /// "The bridge, Lee said, is safe": what goes on is the verb of the clause.
  private func isPredicate(_ rest: TokenRange, _ context: AttributionContext) -> Bool {
    context.article.verbGroup(at: rest.lowerBound)?.form == .finite
  }

  /// What goes on after a parenthesis: `The bridge, Lee said, is safe`.
  private func continuation(
    _ unit: ReportingUnit, in sentence: TokenRange, _ context: AttributionContext
  ) -> TokenRange? {
    let isBeside = context.kind(unit.tokens.upperBound) == .comma
    let comma = isBeside ? unit.tokens.upperBound : unit.afterCircumstances
    guard comma + 1 < sentence.upperBound, context.kind(comma) == .comma else { return nil }
    switch context.tag(comma + 1) {
    case .gerund, .wh, .coordinator: return nil
    default: break
    }
    // "It was late, Lee said on Monday, the first day of the trial."
    guard isBeside || isPredicate(comma + 1..<sentence.upperBound, context) else { return nil }
    let bounds = ContentBounds(context: context)
    let end = bounds.end(from: comma + 1, .clause, in: sentence)
    return end > comma + 1 ? comma + 1..<end : nil
  }
}
