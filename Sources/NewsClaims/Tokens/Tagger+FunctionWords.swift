/// What the words that hold a sentence together are in their place.
extension Tagger {
  func clitic(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Tag {
    let token = tokens[index]
    guard let last = context.text[token.range.indices].last, last | 0x20 == UInt8(ascii: "s") else { return .auxiliary }
    guard index > context.sentence.lowerBound else { return .possessive }
    let before = tokens[index - 1]
    if before.tag == .pronoun || before.tag == .wh || before.classes.contains(.adverb) || before.word == keyWords.that {
      return .auxiliary
    }
    guard context.sentence.contains(index + 1), tokens[index + 1].kind == .word else { return .possessive }
    let next = tokens[index + 1].classes
    let isClause = !next.isDisjoint(with: [.determiner, .negation, .preposition, .modal])
    return isClause && !next.contains(.noun) && !next.contains(.number) ? .auxiliary : .possessive
  }

  func isPluralPossessive(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard index > context.sentence.lowerBound, context.sentence.contains(index + 1) else { return false }
    let before = tokens[index - 1]
    guard before.kind == .word, before.end == tokens[index].start, tokens[index].shape.contains(.spaceAfter) else {
      return false
    }
    return context.text[Int(before.end) - 1] | 0x20 == UInt8(ascii: "s") && tokens[index + 1].kind == .word
  }

  func functionTag(
    _ index: TokenIndex, _ classes: WordClasses, _ context: Context, _ tokens: Span<Token>
  ) -> Tag {
    let token = tokens[index]
    if token.word == keyWords.that { return thatTag(index, context, tokens) }
    if token.word == keyWords.to {
      let isOfSource =
        context.previous >= context.sentence.lowerBound && tokens[context.previous].word == keyWords.according
      return !isOfSource && startsVerb(index + 1, context, tokens) ? .infinitiveMark : .preposition
    }
    if token.word == keyWords.her { return startsNoun(index + 1, context, tokens) ? .possessive : .pronoun }
    let before = previousTag(context, tokens)
    if !classes.isDisjoint(with: [.be, .have, .do]) { return .auxiliary }
    if classes.contains(.modal) {
      let isNoun = before == .determiner || before == .possessive || before == .adjective
      return isNoun ? .noun : .auxiliary
    }
    if classes.contains(.possessive) { return .possessive }
    if !classes.isDisjoint(with: [.subjectPronoun, .objectPronoun]) { return .pronoun }
    if classes.contains(.determiner) { return .determiner }
    if classes.contains(.negation) { return .negation }
    if classes.contains(.coordinator) { return .coordinator }
    if classes.contains(.wh) { return .wh }
    // "has since been withdrawn"
    if before == .auxiliary, classes.contains(.subordinator), isAuxiliary(index + 1, context, tokens) { return .adverb }
    if classes.isSuperset(of: [.subordinator, .adverb]), isBetweenSubjectAndVerb(index, before, context, tokens) {
      return .adverb
    }
    if classes.contains(.preposition) {
      if isParticle(index, before, context, tokens) { return .adverb }
      return classes.contains(.subordinator) && startsClause(index + 1, context, tokens) ? .subordinator : .preposition
    }
    return .subordinator
  }

  /// "Lee, the critic, once wrote": an adverb, and no clause of its own.
  private func isBetweenSubjectAndVerb(
    _ index: TokenIndex, _ before: Tag, _ context: Context, _ tokens: Span<Token>
  ) -> Bool {
    guard context.sentence.contains(index + 1), tokens[index + 1].classes.contains(.verbPast),
      tokens[index + 1].classes.isDisjoint(with: .functionWord)
    else { return false }
    switch before {
    case .noun, .properNoun, .pronoun, .wh: return true
    case .mark: return index > context.sentence.lowerBound && tokens[index - 1].kind == .comma
    default: return false
    }
  }

  /// "pointed out that", "pushed back": it belongs to the verb before.
  private func isParticle(_ index: TokenIndex, _ before: Tag, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard tokens[index].word == keyWords.out || tokens[index].word == keyWords.back else { return false }
    switch before {
    case .finiteVerb, .baseVerb, .gerund, .participle:
      return !context.sentence.contains(index + 1) || tokens[index + 1].word != keyWords.of
    default: return false
    }
  }

  func isAuxiliary(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    context.sentence.contains(index) && !tokens[index].classes.isDisjoint(with: [.be, .have])
  }

  private func thatTag(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Tag {
    let before = previousTag(context, tokens)
    let opensClause =
      startsClause(index + 1, context, tokens)
      || ((startsNoun(index + 1, context, tokens)
        || (isReport(context, tokens) && opensCircumstance(index + 1, context, tokens)))
        && hasVerb(after: index, context, tokens))
    switch before {
    case .finiteVerb, .gerund, .participle, .baseVerb, .adverb, .mark, .pronoun:
      // "called that claim absurd"
      if isLabel(context, tokens) { return .determiner }
      if before == .mark, !mayOpenClause(index, context, tokens) { return .determiner }
      return opensClause ? .complementizer : .pronoun
    case .noun, .properNoun, .adjective, .number: return opensClause ? .complementizer : .wh
    case .coordinator: return opensClause ? .complementizer : .determiner
    default: return .determiner
    }
  }

  /// Whether the word before is a verb that says of something what it is worth.
  private func isLabel(_ context: Context, _ tokens: Span<Token>) -> Bool {
    guard context.previous >= context.sentence.lowerBound else { return false }
    return lexicon.isOn(.namings, tokens[context.previous].word)
  }

  /// Whether a "that" after a mark can open what is said: after a comma, after "said - falsely -", after “false”.
  private func mayOpenClause(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard index > context.sentence.lowerBound else { return false }
    switch tokens[index - 1].kind {
    case .comma: return true
    case .dash: return isReport(context, tokens)
    case .doubleMark: return closesQuotation(index - 1, tokens) && startsClause(index + 1, context, tokens)
    default: return false
    }
  }

  /// Whether the last verb before is one that reports: "said", "told the union", "said on Monday".
  private func isReport(_ context: Context, _ tokens: Span<Token>) -> Bool {
    var index = context.previous
    let lowest = max(context.sentence.lowerBound, index - longestHearer)
    while index >= lowest {
      switch tokens[index].tag {
      case .finiteVerb, .baseVerb, .gerund, .participle: return tokens[index].verb != 0
      case .mark where tokens[index].kind == .comma: return false
      default: index -= 1
      }
    }
    return false
  }

  /// Whether what can stand before a clause's subject starts here: "that, in her view, …", "that if …", "that what …".
  private func opensCircumstance(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard context.sentence.contains(index) else { return false }
    if tokens[index].kind == .comma { return true }
    return !tokens[index].classes.isDisjoint(with: [.preposition, .subordinator, .wh, .adverb])
  }

  /// Whether a word that can be a verb follows: "saw that boat" has none, "saw that boats sank" has.
  private func hasVerb(after index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    let verbs: WordClasses = [.be, .have, .do, .modal, .verbThird, .verbPast, .verbBase]
    let end = min(context.sentence.upperBound, index + longestSubject)
    return (index + 1..<max(end, index + 1)).contains { !tokens[$0].classes.isDisjoint(with: verbs) }
  }

  /// Whether a word can open a clause: a pronoun that is a subject, or an existential "there".
  private func startsClause(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard context.sentence.contains(index) else { return false }
    if tokens[index].classes.contains(.subjectPronoun) { return true }
    return tokens[index].word == lexicon.keyWords.there && context.sentence.contains(index + 1)
      && !tokens[index + 1].classes.isDisjoint(with: [.be, .have, .modal])
  }

  /// Whether a word can open a noun group.
  private func startsNoun(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard context.sentence.contains(index) else { return false }
    let token = tokens[index]
    if token.kind == .number || token.kind == .doubleMark { return true }
    guard token.kind == .word else { return false }
    if token.shape.contains(.capitalized) { return true }
    let classes = token.classes
    let nominal: WordClasses = [
      .determiner, .possessive, .subjectPronoun, .noun, .adjective, .number, .role, .kin, .people, .body, .document,
    ]
    if !classes.isDisjoint(with: nominal) { return true }
    return classes.isDisjoint(with: [.functionWord, .adverb]) && classes.isDisjoint(with: [.verbThird, .verbPast])
  }

  private func startsVerb(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard context.sentence.contains(index), tokens[index].kind == .word else { return false }
    let classes = tokens[index].classes
    if tokens[index].shape.contains(.capitalized), !context.isTitleCase { return false }
    if classes.contains(.verbBase) || !classes.isDisjoint(with: [.be, .have, .do]) { return true }
    return classes.contains(.adverb) && context.sentence.contains(index + 1)
      && tokens[index + 1].classes.contains(.verbBase)
  }
}
