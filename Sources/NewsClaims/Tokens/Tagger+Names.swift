/// Which words with a capital are names, and which have it for other reasons.
extension Tagger {
  /// The tag of a capitalised word that is a name; `nil` where its capital says nothing.
  func nameTag(_ index: TokenIndex, _ classes: WordClasses, _ context: Context, _ tokens: Span<Token>) -> Tag? {
    let token = tokens[index]
    guard !token.shape.contains(.hasDigit), !classes.contains(.number) else { return nil }
    let isName = !classes.isDisjoint(with: [.givenName, .countryName, .region, .acronym, .capital, .organizationHead])
    let isKnown =
      token.word != 0
      && !classes.isDisjoint(with: [
        .functionWord, .anyVerb, .noun, .adjective, .adverb, .number,
      ])
    if classes.contains(.calendar) || isMonth(index, classes, context, tokens) { return .noun }
    if classes.contains(.subjectPronoun) { return nil }
    if opensInversion(index, classes, context, tokens) { return nil }
    if startsSentence(index, context, tokens) || context.isTitleCase {
      if !classes.isDisjoint(with: .functionWord) { return nil }
      if isName, !isKnown || isCapitalized(index + 1, context, tokens) { return .properNoun }
      // "Injecting", "Even": what opens a sentence and is no noun is no part of a name.
      if token.word != 0, !isName, !classes.isDisjoint(with: [.adverb, .verbGerund]), classes.isDisjoint(with: .noun) {
        return nil
      }
      // "Said Doe: …" opens with a verb.
      if token.verb != 0, !isName, classes.contains(.verbPast) { return nil }
      if !classes.isDisjoint(with: [.role, .title]), isCapitalized(index + 1, context, tokens) { return .properNoun }
      if context.isTitleCase { return isKnown ? nil : .properNoun }
      let isPlain = isKnown || !classes.isDisjoint(with: [.people, .body, .document, .role, .nationals, .time])
      if isPlain, !isCapitalized(index + 1, context, tokens) { return nil }
      return isAdverb(token, context) || isPlural(index, context, tokens) ? nil : .properNoun
    }
    if classes.contains(.nationals) && classes.contains(.plural) { return .properNoun }
    return !classes.isDisjoint(with: [.functionWord]) && !classes.contains(.modal) ? nil : .properNoun
  }

  /// "in May", "May 3": the name of a month that is another word, too.
  private func isMonth(_ index: TokenIndex, _ classes: WordClasses, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard classes.contains(.modal) else { return false }
    if context.sentence.contains(index + 1), tokens[index + 1].kind == .number { return true }
    guard context.sentence.contains(index - 1) else { return false }
    let before = tokens[index - 1]
    return before.kind == .number || before.word == keyWords.in || before.classes.contains(.time)
  }

  /// "Said Doe: …", "Said Jane Doe, the mayor: …": a past form that reports, a name, and a mark.
  private func opensInversion(
    _ index: TokenIndex, _ classes: WordClasses, _ context: Context, _ tokens: Span<Token>
  ) -> Bool {
    guard classes.contains(.verbPast), tokens[index].verb != 0 else { return false }
    var end = index + 1
    while end <= index + longestName, isCapitalized(end, context, tokens) { end += 1 }
    guard end > index + 1, context.sentence.contains(end), tokens[end].kind == .colon || tokens[end].kind == .comma
    else { return false }
    return tokens[end].kind == .colon
      || (startsSentence(index, context, tokens) && introducesQuotation(end, context, tokens))
  }

  /// Whether a colon or comma and a quotation follow and no verb before them, as in "Said Jane Doe, the mayor: “…”".
  private func introducesQuotation(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    let verbs: WordClasses = [.be, .have, .do, .modal, .verbThird, .verbPast]
    let end = min(context.sentence.upperBound - 1, index + longestSubject)
    for place in index..<max(index, end) {
      if tokens[place + 1].kind == .doubleMark { return tokens[place].kind == .colon || tokens[place].kind == .comma }
      let classes = tokens[place].kind == .word ? tokens[place].classes : []
      if !classes.isDisjoint(with: verbs), classes.isDisjoint(with: [.noun, .adjective]) { return false }
    }
    return false
  }

  /// Whether a word that the lexicon does not have ends in "s" before "are": "Burglaries are down".
  private func isPlural(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard tokens[index].word == 0, context.sentence.contains(index + 1), tokens[index].shape.contains(.capitalized),
      !tokens[index].shape.contains(.upperCase), context.text[Int(tokens[index].end) - 1] == UInt8(ascii: "s")
    else { return false }
    return tokens[index + 1].classes.isSuperset(of: [.be, .plural])
  }

  private func startsSentence(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard index > context.sentence.lowerBound else { return true }
    switch tokens[index - 1].kind {
    case .doubleMark: return !closesQuotation(index - 1, tokens)
    case .colon, .period, .question, .exclamation, .openBracket, .ellipsis, .dash: return true
    case .singleMark: return tokens[index - 1].tag == .mark
    default: return false
    }
  }

  /// Whether a mark closes a quotation within a sentence: what follows it is no start.
  func closesQuotation(_ index: TokenIndex, _ tokens: Span<Token>) -> Bool {
    let shape = tokens[index].shape
    return shape.contains(.spaceAfter) && !shape.contains(.spaceBefore)
  }

  func isCapitalized(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard context.sentence.contains(index) else { return false }
    if isAmpersand(index, context, tokens) {
      return context.sentence.contains(index + 1) && tokens[index + 1].shape.contains(.capitalized)
    }
    return tokens[index].kind == .word && tokens[index].shape.contains(.capitalized)
      && !tokens[index].classes.contains(.calendar)
  }

  func isAmpersand(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    tokens[index].kind == .symbol && context.text[Int(tokens[index].start)] == UInt8(ascii: "&")
  }
}
