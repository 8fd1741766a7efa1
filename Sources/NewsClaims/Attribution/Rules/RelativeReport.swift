/// A relative clause with a report in it.
///
/// Matches `the boat, which the navy says carried arms`; the content is "which … carried arms";
/// not `the boat, which the navy owns`.
struct RelativeReport: AttributionRule {
  static let rule = Rule.relativeReport

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard case .verb = cue.kind, cue.rate >= context.options.cueRate, let source = cue.subject else { return nil }
    let opener = source.tokens.lowerBound - 1
    guard opener > sentence.lowerBound, cue.tokens.upperBound < sentence.upperBound else { return nil }
    guard context.tag(opener) == .wh || context.tag(opener) == .complementizer else { return nil }
    guard let verb = context.article.verbGroup(at: cue.tokens.upperBound), verb.form == .finite else { return nil }
    let end = ContentBounds(context: context)
      .end(from: cue.tokens.upperBound, .phrase, in: sentence, isEmbedded: true)
    guard end > cue.tokens.upperBound else { return nil }
    return Attribution(
      source: source, cue: cue, content: [opener..<opener + 1, cue.tokens.upperBound..<end], rule: Self.rule)
  }
}
