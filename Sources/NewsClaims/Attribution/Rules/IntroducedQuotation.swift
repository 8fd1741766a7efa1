/// A verb that by itself reports nothing, a colon, and a quotation that ends the sentence.
///
/// Matches `The mayor was unmoved: “We will not pay for it.”`;
/// not `The plan was simple: “Let the owners pay for it.”`, where nobody who can speak is the subject.
struct IntroducedQuotation: AttributionRule {
  static let rule = Rule.introducedQuotation

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard context.kind(cue.head) == .colon, let quotation = context.quotation(startingAt: cue.head + 1),
      sentence.contains(cue.head + 1), quotation.words > context.options.scareQuoteWords,
      context.endsSentence(quotation), let verb = context.introduction(before: cue.head, in: sentence),
      let group = context.article.verbGroup(at: verb.head), group.form == .finite,
      context.rate(group) < context.options.cueRateBesideQuotation, let source = verb.subject,
      source.canSpeak(context), !isReported(group, in: sentence, context)
    else { return nil }
    return Attribution(source: source, cue: verb, content: [quotation.tokens], rule: Self.rule)
  }

  /// "The mayor says he was unmoved: “…”": another verb reports it, and the quotation with it.
  private func isReported(_ verb: VerbGroup, in sentence: TokenRange, _ context: AttributionContext) -> Bool {
    (sentence.lowerBound..<verb.tokens.lowerBound).contains { index in
      context.article.verbGroup(at: index).map {
        $0.head == index && $0.form == .finite && context.rate($0) >= context.options.cueRate
      } ?? false
    }
  }
}
