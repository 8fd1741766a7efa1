/// A relative clause with a report in it.
///
/// Matches `the boat, which the navy says carried arms`; the content is "which … carried arms";
/// and `the claim, which the navy denies`, where what is denied stands before; not `the boat, which the navy owns`.
struct RelativeReport: AttributionRule {
  static let rule = Rule.relativeReport

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard case .verb(let row) = cue.kind,
      cue.rate >= (context.lexicon.verbs[row].deniesObjects ? 1 : context.options.cueRate), let source = cue.subject
    else { return nil }
    let opener = source.tokens.lowerBound - 1
    guard opener > sentence.lowerBound, cue.tokens.upperBound < sentence.upperBound else { return nil }
    if context.opposes(cue), let denied = denied(before: opener, cue, in: sentence, context) {
      return Attribution(source: source, cue: cue, content: [denied], rule: Self.rule)
    }
    guard context.tag(opener) == .wh || context.tag(opener) == .complementizer else { return nil }
    guard let verb = context.article.verbGroup(at: cue.tokens.upperBound), verb.form == .finite else { return nil }
    guard !isMainVerb(verb, after: opener, in: sentence, context) else { return nil }
    let end = ContentBounds(context: context)
      .end(from: cue.tokens.upperBound, .phrase, in: sentence, isEmbedded: true)
    guard end > cue.tokens.upperBound else { return nil }
    return Attribution(
      source: source, cue: cue, content: [opener..<opener + 1, cue.tokens.upperBound..<end], rule: Self.rule)
  }

  /// The claim that a relative clause denies: "the claim that it leaked" before "which Lee denies" or "Lee denies"; the
  /// "which" alone where no claim is named.
  private func denied(
    before opener: TokenIndex, _ cue: Cue, in sentence: TokenRange, _ context: AttributionContext
  ) -> TokenRange? {
    let next = cue.tokens.upperBound
    let isRelative = context.tag(opener) == .wh || context.tag(opener) == .complementizer
    if let group = context.article.nounGroup(at: isRelative ? opener - 1 : opener), !context.isClaim(at: group.head),
      context.apposition(at: group.tokens.lowerBound) != nil
    {
      return group.tokens
    }
    switch context.kind(next) {
    case .comma, .period, .closeBracket, .semicolon, .dash: break
    // "which Lee denies and which Doe repeats"
    default: guard context.tag(next) == .coordinator, isRelative else { return nil }
    }
    let end = ContentBounds(context: context).trimmed(sentence.lowerBound..<(isRelative ? opener : opener + 1))
    var index = end - 1
    while index >= sentence.lowerBound, context.kind(index) != .semicolon {
      if let group = context.article.nounGroup(at: index), context.isClaim(at: group.tokens.lowerBound) {
        return group.tokens.lowerBound..<end
      }
      index -= 1
    }
    return isRelative && context.kind(opener - 1) == .comma ? opener..<opener + 1 : nil
  }

  /// "The report that he wrote was long": no other verb of the sentence can be its main verb.
  private func isMainVerb(
    _ verb: VerbGroup, after opener: TokenIndex, in sentence: TokenRange, _ context: AttributionContext
  ) -> Bool {
    let others = [sentence.lowerBound..<opener, verb.tokens.upperBound..<sentence.upperBound]
    return !others.contains { $0.contains { context.article.verbGroup(at: $0)?.form == .finite } }
  }
}
