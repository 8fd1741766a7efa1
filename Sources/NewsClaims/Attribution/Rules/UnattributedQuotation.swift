/// A long quotation that nothing around it gives to anybody.
///
/// Matches `“We will not pay, whatever they say of us in town.”` alone in a paragraph: speech without a known speaker;
/// not a title or an ironical word in marks, which are short.
struct UnattributedQuotation: AttributionRule {
  static let rule = Rule.unattributedQuotation

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard cue.kind == .mark, let quotation = context.quotation(startingAt: cue.head),
      quotation.isClosed, quotation.words >= context.options.unattributedWords
    else { return nil }
    return Attribution(source: nil, cue: cue, content: [quotation.tokens], rule: Self.rule)
  }
}
