/// A quotation that nothing around it gives to anybody: a long one, or one that makes a paragraph.
///
/// Matches `“We will not pay, whatever they say of us in town.”` alone in a paragraph: speech without a known speaker;
/// not a title or an ironical word in marks, which are short, nor a heading in marks, which ends like no sentence.
struct UnattributedQuotation: AttributionRule {
  static let rule = Rule.unattributedQuotation

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard cue.kind == .mark, let quotation = context.quotation(startingAt: cue.head), quotation.isClosed,
      quotation.words >= context.options.unattributedWords || isParagraph(quotation, in: sentence, context)
    else { return nil }
    return Attribution(source: nil, cue: cue, content: [quotation.tokens], rule: Self.rule)
  }

  /// Whether a quotation is all of its paragraph, and ends like a sentence.
  private func isParagraph(_ quotation: Quotation, in sentence: TokenRange, _ context: AttributionContext) -> Bool {
    let paragraph = context.paragraph(at: sentence.lowerBound)
    return paragraph.kind == .paragraph && paragraph.tokens == quotation.tokens
      && quotation.words > context.options.scareQuoteWords && context.isEndMark(quotation.tokens.upperBound - 2)
  }
}
