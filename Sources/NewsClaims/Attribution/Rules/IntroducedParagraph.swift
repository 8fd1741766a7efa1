/// A verb, a colon that ends the paragraph, and a paragraph that opens with a quotation.
///
/// Matches `The mayor replied:` before a paragraph `“We will not pay.”`;
/// not before `“We will not pay,” Doe said.`, which names its own speaker.
struct IntroducedParagraph: AttributionRule {
  static let rule = Rule.introducedParagraph

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    let next = cue.head + 1
    guard context.kind(cue.head) == .colon, next == sentence.upperBound,
      let quotation = context.quotation(startingAt: next), isWhole(quotation, context),
      let group = sentence.reversed().lazy.compactMap({ context.article.verbGroup(at: $0) }).first,
      let source = SubjectFinder(context: context).subject(of: group)
    else { return nil }
    let verb = Cue(
      tokens: group.tokens, head: group.head, kind: .phrase,
      act: context.reportingVerb(group)?.act ?? .statement, rate: cue.rate)
    return Attribution(source: source, cue: verb, content: [quotation.tokens], rule: Self.rule)
  }

  /// Whether nothing but marks follows a quotation in its sentence.
  private func isWhole(_ quotation: Quotation, _ context: AttributionContext) -> Bool {
    let sentence = context.article.sentence(at: quotation.tokens.lowerBound)
    guard quotation.tokens.upperBound < sentence.upperBound else { return true }
    return (quotation.tokens.upperBound..<sentence.upperBound).allSatisfy { context.tag($0) == .mark }
  }
}
