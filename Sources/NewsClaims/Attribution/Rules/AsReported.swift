/// A clause, then "as" and who says so.
///
/// Matches `The ship sank, as claimed in Paris.` and `The ship sank, as Lee put it`-like reports;
/// not `She was known as Lee said it`, without the comma.
struct AsReported: AttributionRule {
  static let rule = Rule.asReported

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard case .verb = cue.kind, let group = context.article.verbGroup(at: cue.head) else { return nil }
    let start = group.form == .participle || cue.subject == nil ? cue.tokens.lowerBound : unitStart(cue)
    let comma = start - 2
    guard comma > sentence.lowerBound, context.isAsReported(start - 1), context.kind(comma) == .comma else { return nil }
    let source = group.form == .participle ? agent(after: cue.tokens.upperBound, sentence, context) : cue.subject
    return Attribution(source: source, cue: cue, content: [sentence.lowerBound..<comma], rule: Self.rule)
  }

  private func unitStart(_ cue: Cue) -> TokenIndex { cue.subject?.tokens.lowerBound ?? cue.tokens.lowerBound }

  /// "as claimed by Lee", "as claimed in Paris": a capital stands for its government.
  private func agent(after index: TokenIndex, _ sentence: TokenRange, _ context: AttributionContext) -> Source? {
    guard index + 1 < sentence.upperBound, context.tag(index) == .preposition else { return nil }
    guard context.isBy(index) || context.classes(index + 1).contains(.capital) else { return nil }
    return SubjectFinder(context: context).phrase(startingAt: index + 1, before: sentence.upperBound)
  }
}
