/// A verb, a colon that ends the paragraph, and a paragraph that opens with a quotation.
///
/// Matches `The mayor replied:` before a paragraph `“We will not pay.”`;
/// not before `“We will not pay,” Doe said.`, which names its own speaker.
struct IntroducedParagraph: AttributionRule {
  static let rule = Rule.introducedParagraph

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    let next = cue.head + 1
    guard context.kind(cue.head) == .colon, next == sentence.upperBound,
      let quotation = context.quotation(startingAt: next), context.endsSentence(quotation),
      let verb = context.introduction(before: cue.head, in: sentence)
    else { return nil }
    return Attribution(source: verb.subject, cue: verb, content: [quotation.tokens], rule: Self.rule)
  }
}
