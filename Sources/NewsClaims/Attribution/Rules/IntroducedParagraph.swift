/// A paragraph that is a quotation, after one that ends in a colon.
///
/// Matches `The mayor replied:` before a paragraph `“We will not pay.”`;
/// not `The rules are these:`, where no quotation follows, nor a paragraph that names its own speaker.
struct IntroducedParagraph {
  static let rule = Rule.introducedParagraph

  let context: AttributionContext

  /// The attribution of a paragraph's first quotation to the verb that ends the paragraph before.
  func attribution(of paragraph: TokenizedParagraph, after earlier: TokenizedParagraph?) -> Attribution? {
    guard let earlier, let quotation = context.quotation(startingAt: paragraph.tokens.lowerBound),
      let cue = introduction(in: earlier)
    else { return nil }
    return Attribution(source: cue.subject, cue: cue, content: [quotation.tokens], rule: Self.rule)
  }

  /// The last verb of a paragraph that ends in a colon.
  private func introduction(in paragraph: TokenizedParagraph) -> Cue? {
    guard let last = paragraph.tokens.last, context.kind(last) == .colon, let sentence = paragraph.sentences.last else {
      return nil
    }
    let tokens = context.article.sentences[sentence].tokens
    guard let group = tokens.reversed().lazy.compactMap({ context.article.verbGroup(at: $0) }).first,
      let subject = SubjectFinder(context: context).subject(of: group)
    else { return nil }
    let act = context.reportingVerb(group)?.act ?? .statement
    return Cue(tokens: group.tokens, head: group.head, kind: .phrase, act: act, rate: 9, subject: subject)
  }
}
