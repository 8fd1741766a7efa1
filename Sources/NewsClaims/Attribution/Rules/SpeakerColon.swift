/// A name and a colon at the start of a headline or paragraph: what follows is theirs.
///
/// Matches `Doe: We Will Not Yield`, and the turns of an interview, where all of the paragraph is theirs;
/// not `The rules: nobody may enter`, which names no one who speaks, nor `Tickets: £6`, where nothing is said.
struct SpeakerColon: AttributionRule {
  static let rule = Rule.speakerColon

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard cue.kind == .phrase, context.kind(cue.head) == .colon, cue.head + 1 < sentence.upperBound else { return nil }
    guard let source = speaker(before: cue.head, in: sentence, context) else { return nil }
    guard !isPlace(source, before: cue.head, in: sentence, context) else { return nil }
    let end = ContentBounds(context: context).trimmed(cue.head + 1..<sentence.upperBound)
    // "Tennis: Doe says she will play": somebody else says it.
    if source.tokens.count == 1, context.quotation(startingAt: cue.head + 1) == nil,
      ContentBounds(context: context).startsAttribution(cue.head + 1, in: sentence)
    {
      return nil
    }
    guard end > cue.head + 1, isSaid(cue.head + 1..<end, context) else { return nil }
    return Attribution(source: source, cue: cue, content: [cue.head + 1..<end], rule: Self.rule)
  }

  /// "Nairobi: The river rose." in a story: where it was written, and nobody who speaks.
  private func isPlace(
    _ source: Source, before colon: TokenIndex, in sentence: TokenRange, _ context: AttributionContext
  ) -> Bool {
    guard context.paragraph(at: colon).kind == .paragraph, context.quotation(startingAt: colon + 1) == nil else {
      return false
    }
    let phrase = context.lexicon.phrase(at: source.tokens.lowerBound, in: context.article.tokens, end: colon)
    let word = phrase?.number ?? context.token(source.head).word
    return !context.lexicon[word].classes.isDisjoint(with: [.capital, .countryName, .region])
  }

  /// Whether words hold what can be a verb, or a quotation, and are no figure.
  private func isSaid(_ words: TokenRange, _ context: AttributionContext) -> Bool {
    guard context.kind(words.lowerBound) != .symbol else { return false }
    return words.contains {
      !context.classes($0).isDisjoint(with: WordClasses.anyVerb.union([.be, .have, .do, .modal]))
        || context.article.quotationOfToken[$0] >= 0
    }
  }

  /// A turn of a conversation: all that follows the colon in its paragraph.
  static func turn(_ paragraph: TokenizedParagraph, _ context: AttributionContext) -> Attribution? {
    guard let label = paragraph.turnLabel else { return nil }
    let colon = label.upperBound
    let cue = Cue(tokens: colon..<colon + 1, head: colon, kind: .phrase, act: .statement, rate: Cue.certain)
    return Attribution(
      source: Source(tokens: label, head: colon - 1), cue: cue, content: [colon + 1..<paragraph.tokens.upperBound],
      rule: rule)
  }

  /// Who stands right before the colon, at the sentence's start or, before a quotation, after a dash or "by".
  private func speaker(
    before colon: TokenIndex, in sentence: TokenRange, _ context: AttributionContext
  ) -> Source? {
    guard
      let source = SubjectFinder(context: context).phrase(endingAt: colon - 1, from: sentence.lowerBound),
      source.tokens.upperBound == colon, let group = context.article.nounGroup(at: source.head),
      isSpeaker(group, context)
    else { return nil }
    let start = source.tokens.lowerBound
    if start == sentence.lowerBound { return source }
    guard context.quotation(startingAt: colon + 1) != nil else { return nil }
    return context.kind(start - 1) == .dash || context.isBy(start - 1) ? source : nil
  }

  /// A name, or a noun for somebody who speaks: "Minister", "the mayor".
  private func isSpeaker(_ group: NounGroup, _ context: AttributionContext) -> Bool {
    guard !context.isOn(.labels, group.head), !isTopic(group, context) else { return false }
    return group.kind == .name || !context.classes(group.head).isDisjoint(with: [.role, .people, .speaksFor])
  }

  /// "Tennis", "FACT CHECK": ordinary words, of which the capitals name nobody.
  private func isTopic(_ group: NounGroup, _ context: AttributionContext) -> Bool {
    let speakers: WordClasses = [
      .role, .title, .people, .speaksFor, .kin, .givenName, .acronym, .countryName, .capital, .region,
      .organizationHead, .body, .government, .nationals,
    ]
    return group.kind == .name
      && group.tokens.allSatisfy {
        context.classes($0).isDisjoint(with: speakers)
          && !context.classes($0).isDisjoint(with: WordClasses.anyVerb.union([.noun, .adjective, .proposition]))
      }
  }
}
