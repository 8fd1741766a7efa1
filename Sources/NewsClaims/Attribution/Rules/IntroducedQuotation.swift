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
      context.rate(group) < context.options.cueRateBesideQuotation,
      let source = reporter(of: group, in: sentence, context) ?? verb.subject, source.canSpeak(context)
    else { return nil }
    return Attribution(source: source, cue: verb, content: [quotation.tokens], rule: Self.rule)
  }

  /// The mayor of "The mayor says no children were inside: “…”": who reports the clause before the colon.
  private func reporter(of verb: VerbGroup, in sentence: TokenRange, _ context: AttributionContext) -> Source? {
    let reports = (sentence.lowerBound..<verb.tokens.lowerBound).lazy.compactMap { context.article.verbGroup(at: $0) }
    return reports.first { $0.form == .finite && context.rate($0) >= context.options.cueRate }
      .flatMap { SubjectFinder(context: context).subject(of: $0) }
  }
}
