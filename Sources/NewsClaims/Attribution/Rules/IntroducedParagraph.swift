/// A verb, a colon, and a quotation: in the next paragraph, or after a verb that by itself reports nothing.
///
/// Matches `The mayor replied:` before a paragraph `“We will not pay.”`, and `The mayor was unmoved: “We will not pay.”`;
/// not before `“We will not pay,” Doe said.`, which names its own speaker, nor `The plan was simple: “Never pay.”`.
struct IntroducedParagraph: AttributionRule {
  static let rule = Rule.introducedParagraph

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    let next = cue.head + 1
    guard context.kind(cue.head) == .colon, let quotation = context.quotation(startingAt: next),
      isWhole(quotation, context),
      let group = (sentence.lowerBound..<cue.head).reversed().lazy.compactMap({ context.article.verbGroup(at: $0) })
        .first,
      let source = SubjectFinder(context: context).subject(of: group),
      next == sentence.upperBound || introduces(group, source, quotation, context)
    else { return nil }
    let verb = Cue(
      tokens: group.tokens, head: group.head, kind: .phrase,
      act: context.reportingVerb(group)?.act ?? .statement, rate: cue.rate)
    return Attribution(source: source, cue: verb, content: [quotation.tokens], rule: Self.rule)
  }

  /// Whether a verb that reports nothing by itself has somebody for its subject who can speak.
  private func introduces(
    _ verb: VerbGroup, _ source: Source, _ quotation: Quotation, _ context: AttributionContext
  ) -> Bool {
    verb.form == .finite && context.rate(verb) < context.options.cueRateBesideQuotation
      && quotation.words > context.options.scareQuoteWords && source.canSpeak(context)
  }

  /// Whether nothing but marks follows a quotation in its sentence.
  private func isWhole(_ quotation: Quotation, _ context: AttributionContext) -> Bool {
    let sentence = context.article.sentence(at: quotation.tokens.lowerBound)
    guard quotation.tokens.upperBound < sentence.upperBound else { return true }
    return (quotation.tokens.upperBound..<sentence.upperBound).allSatisfy { context.tag($0) == .mark }
  }
}
