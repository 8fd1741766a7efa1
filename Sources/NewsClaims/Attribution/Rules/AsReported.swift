/// A clause, then "as" and who says so.
///
/// Matches `The ship sank, as claimed in Paris.` and `The ship sank, as Lee put it.`;
/// not `She was known as Lee said it`, without the comma.
struct AsReported: AttributionRule {
  static let rule = Rule.asReported

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard context.article.verbGroup(at: cue.head) != nil,
      cue.act == .statement || context.isOn(.beliefs, cue.head),
      cue.tokens.lowerBound > sentence.lowerBound
    else { return nil }
    let isPassive = context.isAs(cue.tokens.lowerBound - 1)
    let unit = isPassive ? cue.tokens.lowerBound : cue.subject?.tokens.lowerBound ?? cue.tokens.lowerBound
    let comma = unit - 2
    guard comma > sentence.lowerBound, context.isAs(unit - 1), context.kind(comma) == .comma else { return nil }
    // "…, as polls show that she leads": what is said comes after.
    guard isPassive || ReportingUnit(cue, sentence, context).isClosed else { return nil }
    let source = isPassive ? agent(after: cue.tokens.upperBound, sentence, context) : cue.subject
    let start = clauseStart(before: comma, in: sentence, context)
    guard start < comma else { return nil }
    let end = ContentBounds(context: context).trimmed(start..<comma)
    guard start < end else { return nil }
    return Attribution(source: source, cue: cue, content: [start..<end], rule: Self.rule)
  }

  /// The start of the clause: at the "that" or after the verb of a report around it, else the sentence's.
  private func clauseStart(
    before comma: TokenIndex, in sentence: TokenRange, _ context: AttributionContext
  ) -> TokenIndex {
    var index = comma - 1
    while index > sentence.lowerBound, context.tag(index) != .complementizer {
      if let verb = context.article.verbGroup(at: index), verb.form == .finite, !verb.isPassive,
        context.rate(verb) >= context.options.cueRate
      {
        return index + 1
      }
      index -= 1
    }
    return index
  }

  /// "as claimed by Lee", "as claimed in Paris": a capital stands for its government.
  private func agent(after index: TokenIndex, _ sentence: TokenRange, _ context: AttributionContext) -> Source? {
    guard index + 1 < sentence.upperBound, context.tag(index) == .preposition else { return nil }
    guard context.isBy(index) || context.classes(index + 1).contains(.capital) else { return nil }
    return SubjectFinder(context: context).phrase(startingAt: index + 1, before: sentence.upperBound)
  }
}
