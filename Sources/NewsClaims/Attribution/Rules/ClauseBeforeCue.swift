/// A clause without marks, then who said it, perhaps in its middle.
///
/// Matches `The bridge is safe, Lee said on Monday.` and `The bridge, Lee said, is safe.`;
/// not `After the vote, Lee apologized.`, where nothing but a time stands before.
struct ClauseBeforeCue: AttributionRule {
  static let rule = Rule.clauseBeforeCue

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard case .verb = cue.kind, cue.rate >= context.options.cueRateAfterClause else { return nil }
    guard context.article.verbGroup(at: cue.head)?.form == .finite else { return nil }
    let unit = ReportingUnit(cue, sentence, context)
    let comma = unit.tokens.lowerBound - 1
    guard comma > sentence.lowerBound, context.kind(comma) == .comma, unit.source != nil else { return nil }
    let lead = clauseStart(before: comma, in: sentence, context)..<comma
    guard !lead.isEmpty else { return nil }
    if let rest = continuation(unit, in: sentence, context), hasVerb(lead, context) || isPredicate(rest, context) {
      return Attribution(source: unit.source, cue: cue, content: [lead, rest], rule: Self.rule)
    }
    guard unit.isClosed, hasVerb(lead, context) else { return nil }
    return Attribution(source: unit.source, cue: cue, content: [lead], rule: Self.rule)
  }

  /// The start of the clause that a comma ends: the sentence's, or after a semicolon.
  private func clauseStart(
    before comma: TokenIndex, in sentence: TokenRange, _ context: AttributionContext
  ) -> TokenIndex {
    var index = comma
    while index > sentence.lowerBound, context.kind(index - 1) != .semicolon { index -= 1 }
    if context.tag(index) == .coordinator { index += 1 }
    return min(index, comma)
  }

  private func hasVerb(_ range: TokenRange, _ context: AttributionContext) -> Bool {
    guard context.tag(range.lowerBound) != .preposition || context.kind(range.lowerBound) != .word else {
      return finiteVerbs(range, context) && !isPrepositional(range, context)
    }
    return finiteVerbs(range, context)
  }

  /// "The bridge, Lee said, is safe": what goes on is the verb of the clause.
  private func isPredicate(_ rest: TokenRange, _ context: AttributionContext) -> Bool {
    context.article.verbGroup(at: rest.lowerBound)?.form == .finite
  }

  private func finiteVerbs(_ range: TokenRange, _ context: AttributionContext) -> Bool {
    range.contains { context.article.verbGroup(at: $0)?.form == .finite }
  }

  /// "After the vote", "When he won": a circumstance, with no main clause after it.
  private func isPrepositional(_ range: TokenRange, _ context: AttributionContext) -> Bool {
    !range.dropFirst().contains { context.kind($0) == .comma }
  }

  /// What goes on after a parenthesis: `The bridge, Lee said, is safe`.
  private func continuation(
    _ unit: ReportingUnit, in sentence: TokenRange, _ context: AttributionContext
  ) -> TokenRange? {
    let comma = unit.tokens.upperBound
    guard comma + 1 < sentence.upperBound, context.kind(comma) == .comma else { return nil }
    switch context.tag(comma + 1) {
    case .gerund, .wh, .coordinator: return nil
    default: break
    }
    let bounds = ContentBounds(context: context)
    let end = bounds.end(from: comma + 1, .clause, in: sentence)
    return end > comma + 1 ? comma + 1..<end : nil
  }
}
