/// A sentence about somebody, and after it in the paragraph a quotation without a cue of its own.
///
/// Matches `The mayor smiled. “It is over, I tell you.”`; not `The mayor met Doe. “It is over.”`, which names two who
/// could speak, nor `The mayor held up a sign. “It is over.”`, where the words may be written.
struct QuotationAfterSubject: AttributionRule {
  static let rule = Rule.quotationAfterSubject

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard cue.kind == .mark, cue.head == sentence.lowerBound, let quotation = context.quotation(startingAt: cue.head),
      quotation.isClosed, context.isQuoted(cue.head), quotation.tokens.upperBound >= sentence.upperBound,
      let before = lastOwnSentence(before: cue.head, context),
      let (source, verb) = mainClause(of: before, context), isHuman(source, context),
      isAlone(source, in: before, context)
    else { return nil }
    let introduction = Cue(
      tokens: verb.tokens, head: verb.head, kind: .phrase, act: .statement, rate: 0, subject: source)
    return Attribution(source: source, cue: introduction, content: [quotation.tokens], rule: Self.rule)
  }

  /// The subject that opens a sentence, or stands behind the comma of what opens it, and its verb.
  private func mainClause(of sentence: TokenRange, _ context: AttributionContext) -> (Source, VerbGroup)? {
    let subjects = SubjectFinder(context: context)
    for index in sentence {
      guard let verb = context.article.verbGroup(at: index), verb.head == index, verb.form == .finite,
        let source = subjects.subject(of: verb), source.tokens.upperBound <= index
      else { continue }
      let start = source.tokens.lowerBound
      let isFirst = (sentence.lowerBound..<start).allSatisfy {
        context.tag($0) == .adverb || context.tag($0) == .coordinator
      }
      if isFirst || context.kind(start - 1) == .comma { return (source, verb) }
    }
    return nil
  }

  /// The sentence of the paragraph before a mark, past others that are nothing but quotations.
  private func lastOwnSentence(before mark: TokenIndex, _ context: AttributionContext) -> TokenRange? {
    let first = context.paragraph(at: mark).sentences.lowerBound
    var number = Int(context.article.sentenceOfToken[mark]) - 1
    while number >= first {
      let tokens = context.article.sentences[number].tokens
      if context.quotation(startingAt: tokens.lowerBound).map({ $0.tokens.upperBound < tokens.upperBound }) ?? true {
        return context.hasQuotation(tokens) ? nil : tokens
      }
      number -= 1
    }
    return nil
  }

  /// Whether a source is one human being: "she", "Jane Doe", "the mayor".
  private func isHuman(_ source: Source, _ context: AttributionContext) -> Bool {
    let classes = context.classes(source.head)
    if context.tag(source.head) == .pronoun { return !classes.isDisjoint(with: [.male, .female]) }
    if context.tag(source.head) == .properNoun { return classes.isDisjoint(with: [.organizationHead, .countryName]) }
    return !classes.isDisjoint(with: [.role, .people, .kin, .speaksFor]) && !classes.contains(.plural)
  }

  /// Whether nobody else is spoken of after it in its sentence, and nothing written.
  private func isAlone(_ source: Source, in sentence: TokenRange, _ context: AttributionContext) -> Bool {
    let others: WordClasses = [.role, .people, .kin, .speaksFor, .body, .document]
    return (source.tokens.upperBound..<sentence.upperBound).allSatisfy {
      context.tag($0) != .properNoun && context.tag($0) != .pronoun && context.classes($0).isDisjoint(with: others)
    }
  }
}
