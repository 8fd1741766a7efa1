/// A quotation, a dash and a name that ends the paragraph: it is theirs.
///
/// Matches `“We will not yield.” — Jane Doe` and `— Jane Doe, harbour master`;
/// not `“We will not yield” — words that Doe came to regret`, where a clause follows the dash.
struct SpeakerDash: AttributionRule {
  static let rule = Rule.speakerDash

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard cue.kind == .phrase, context.kind(cue.head) == .dash, cue.head > 0,
      let quotation = context.quotation(endingAt: cue.head - 1),
      context.isQuoted(cue.head - 1) || opens(quotation, sentence, context)
    else { return nil }
    guard let source = SubjectFinder(context: context).phrase(startingAt: cue.head + 1, before: sentence.upperBound),
      let group = context.article.nounGroup(at: source.head), group.kind == .name
    else { return nil }
    let rest = source.tokens.upperBound..<sentence.upperBound
    guard
      rest.allSatisfy({ context.tag($0) == .mark || context.tag($0) == .properNoun || context.tag($0) == .number })
        || isDescription(rest, context)
    else { return nil }
    return Attribution(source: source, cue: cue, content: [quotation.tokens], rule: Self.rule)
  }

  /// Whether a quotation with a verb, and so no title, opens its sentence or a line of a list.
  private func opens(_ quotation: Quotation, _ sentence: TokenRange, _ context: AttributionContext) -> Bool {
    let first = quotation.tokens.lowerBound
    guard quotation.tokens.contains(where: { context.article.verbGroupOfToken[$0] >= 0 }) else { return false }
    // "Claim: “…” — Jane Doe"
    return first <= sentence.lowerBound || context.kind(first - 1) == .colon
      || (sentence.lowerBound..<first).allSatisfy { context.tag($0) == .mark }
  }

  /// ", harbour master at Norwood": a comma, and words without a verb.
  private func isDescription(_ rest: TokenRange, _ context: AttributionContext) -> Bool {
    guard let first = rest.first, context.kind(first) == .comma else { return false }
    let subjects = SubjectFinder(context: context)
    return rest.allSatisfy { index in
      context.article.verbGroup(at: index).map { $0.form != .finite || subjects.isReduced($0) } ?? true
    }
  }
}
