/// Gives every token of a sentence its part of speech, from the lexicon, the word's ending and its neighbours.
///
/// Takes the tokens of a sentence; sets their tags, from left to right. It never looks beyond the sentence.
struct Tagger: Sendable {
  let lexicon: Lexicon
  /// Tokens of a noun group beyond which it is not looked at.
  let longestGroup = 16
  /// Tokens between a verb and "that": whom it tells, and when.
  private let longestHearer = 8
  /// Tokens of the longest subject between "that" and its verb.
  private let longestSubject = 30
  /// Words of the longest name after "Said".
  private let longestName = 5
  var keyWords: KeyWords { lexicon.keyWords }

  /// Tags the tokens of a sentence.
  ///
  /// - Complexity: O(n) in its tokens.
  func tag(_ sentence: TokenRange, of text: [UInt8], in tokens: inout [Token]) {
    var context = Context(
      sentence: sentence, isTitleCase: isTitleCase(sentence, tokens.span), text: text, previous: sentence.lowerBound - 1
    )
    for index in sentence {
      let tag = tag(of: index, context, tokens.span)
      tokens[index].tag = tag
      if tag != .adverb && tag != .negation { context.previous = index }
    }
  }

  struct Context {
    let sentence: TokenRange
    let isTitleCase: Bool
    let text: [UInt8]
    /// The last token that is no adverb or negation; before the sentence at its start.
    var previous: TokenIndex
  }

  /// Whether most words of a sentence are capitalised, as in headlines: then capitals say nothing of names.
  private func isTitleCase(_ sentence: TokenRange, _ tokens: Span<Token>) -> Bool {
    var capitals = 0
    var words = 0
    for index in sentence where tokens[index].kind == .word {
      let token = tokens[index]
      if token.end - token.start < 4 && !token.shape.contains(.capitalized) { continue }
      words += 1
      if token.shape.contains(.capitalized) { capitals += 1 }
    }
    return words > 3 && capitals * 4 >= words * 3
  }

  private func tag(of index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Tag {
    let token = tokens[index]
    switch token.kind {
    case .number: return .number
    case .clitic: return clitic(index, context, tokens)
    case .singleMark: return isPluralPossessive(index, context, tokens) ? .possessive : .mark
    case .symbol: return symbolTag(index, context, tokens)
    case .word: break
    default: return .mark
    }
    let classes = token.classes
    if token.shape.contains(.capitalized), let name = nameTag(index, classes, context, tokens) { return name }
    if !classes.isDisjoint(with: .functionWord) { return functionTag(index, classes, context, tokens) }
    return contentTag(index, classes, context, tokens)
  }

  /// "%" is a noun, and the "&" of "Reed & Sons" a part of the name.
  private func symbolTag(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Tag {
    if context.text[Int(tokens[index].start)] == UInt8(ascii: "%") { return .noun }
    let isJoint =
      isAmpersand(index, context, tokens) && context.sentence.contains(index - 1)
      && tokens[index - 1].tag == .properNoun && isCapitalized(index + 1, context, tokens)
    return isJoint ? .properNoun : .mark
  }

  private func isAmpersand(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    tokens[index].kind == .symbol && context.text[Int(tokens[index].start)] == UInt8(ascii: "&")
  }

  // MARK: Names

  /// The tag of a capitalised word that is a name; `nil` where its capital says nothing.
  private func nameTag(_ index: TokenIndex, _ classes: WordClasses, _ context: Context, _ tokens: Span<Token>) -> Tag? {
    let token = tokens[index]
    guard !token.shape.contains(.hasDigit), !classes.contains(.number) else { return nil }
    let isName = !classes.isDisjoint(with: [.givenName, .countryName, .region, .acronym, .capital, .organizationHead])
    let isKnown =
      token.word != 0
      && !classes.isDisjoint(with: [
        .functionWord, .anyVerb, .noun, .adjective, .adverb, .number,
      ])
    if classes.contains(.calendar) { return .noun }
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
      if lexicon[token.word].verb != 0, !isName, classes.contains(.verbPast) { return nil }
      if !classes.isDisjoint(with: [.role, .title]), isCapitalized(index + 1, context, tokens) { return .properNoun }
      if context.isTitleCase { return isKnown ? nil : .properNoun }
      let isPlain = isKnown || !classes.isDisjoint(with: [.people, .body, .document, .role, .nationals, .time])
      return isPlain && !isCapitalized(index + 1, context, tokens) ? nil : isAdverb(token, context) ? nil : .properNoun
    }
    if classes.contains(.nationals) && classes.contains(.plural) { return .properNoun }
    return !classes.isDisjoint(with: [.functionWord]) && !classes.contains(.modal) ? nil : .properNoun
  }

  /// "Said Doe: …", "Said Jane Doe, the mayor: …": a past form that reports, a name, and a mark.
  private func opensInversion(
    _ index: TokenIndex, _ classes: WordClasses, _ context: Context, _ tokens: Span<Token>
  ) -> Bool {
    guard lexicon[tokens[index].word].verb != 0, classes.contains(.verbPast) else { return false }
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

  private func startsSentence(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard index > context.sentence.lowerBound else { return true }
    switch tokens[index - 1].kind {
    case .doubleMark: return !closesQuotation(index - 1, tokens)
    case .colon, .period, .question, .exclamation, .openBracket, .ellipsis, .dash: return true
    case .singleMark: return tokens[index - 1].tag == .mark
    default: return false
    }
  }

  private func isAuxiliary(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    context.sentence.contains(index) && !lexicon[tokens[index].word].classes.isDisjoint(with: [.be, .have])
  }

  /// Whether a mark closes a quotation within a sentence: what follows it is no start.
  func closesQuotation(_ index: TokenIndex, _ tokens: Span<Token>) -> Bool {
    let shape = tokens[index].shape
    return shape.contains(.spaceAfter) && !shape.contains(.spaceBefore)
  }

  private func isCapitalized(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard context.sentence.contains(index) else { return false }
    if isAmpersand(index, context, tokens) { return isCapitalized(index + 1, context, tokens) }
    return tokens[index].kind == .word && tokens[index].shape.contains(.capitalized)
      && !tokens[index].classes.contains(.calendar)
  }

  // MARK: Function words

  private func clitic(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Tag {
    let token = tokens[index]
    guard let last = context.text[token.range.indices].last, last | 0x20 == UInt8(ascii: "s") else { return .auxiliary }
    guard index > context.sentence.lowerBound else { return .possessive }
    let before = tokens[index - 1]
    if before.tag == .pronoun || before.tag == .wh || before.classes.contains(.adverb) {
      return .auxiliary
    }
    guard context.sentence.contains(index + 1), tokens[index + 1].kind == .word else { return .possessive }
    let next = tokens[index + 1].classes
    let isClause = !next.isDisjoint(with: [.determiner, .negation, .preposition, .modal])
    return isClause && !next.contains(.noun) && !next.contains(.number) ? .auxiliary : .possessive
  }

  private func isPluralPossessive(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard index > context.sentence.lowerBound, context.sentence.contains(index + 1) else { return false }
    let before = tokens[index - 1]
    guard before.kind == .word, before.end == tokens[index].start, tokens[index].shape.contains(.spaceAfter) else {
      return false
    }
    return context.text[Int(before.end) - 1] | 0x20 == UInt8(ascii: "s") && tokens[index + 1].kind == .word
  }

  private func functionTag(
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
    if classes.contains(.preposition) {
      return classes.contains(.subordinator) && startsClause(index + 1, context, tokens) ? .subordinator : .preposition
    }
    return .subordinator
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
      if before == .mark, !mayOpenClause(index, context, tokens) { return .determiner }
      return opensClause ? .complementizer : .pronoun
    case .noun, .properNoun, .adjective, .number: return opensClause ? .complementizer : .wh
    case .coordinator: return opensClause ? .complementizer : .determiner
    default: return .determiner
    }
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
      case .finiteVerb, .baseVerb, .gerund, .participle: return lexicon[tokens[index].word].verb != 0
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
    return tokens[index].classes.contains(.subjectPronoun)
  }

  /// Whether a word can open a noun group.
  private func startsNoun(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard context.sentence.contains(index) else { return false }
    let token = tokens[index]
    if token.kind == .number || token.kind == .doubleMark { return true }
    guard token.kind == .word else { return false }
    if token.shape.contains(.capitalized) { return true }
    let classes = token.classes
    if !classes.isDisjoint(with: [.determiner, .possessive, .subjectPronoun, .noun, .adjective, .number]) {
      return true
    }
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

  // MARK: Content words

  private func contentTag(
    _ index: TokenIndex, _ classes: WordClasses, _ context: Context, _ tokens: Span<Token>
  ) -> Tag {
    let token = tokens[index]
    let before = previousTag(context, tokens)
    if !classes.isDisjoint(with: .anyVerb), let verb = verbTag(index, classes, before, context, tokens) { return verb }
    if classes.contains(.number) { return .number }
    if classes.contains(.adverb) { return .adverb }
    if classes.contains(.adjective), !isNounAtEnd(index, classes, context, tokens) { return .adjective }
    if !classes.isDisjoint(with: [.noun, .people, .body, .document, .role, .time, .proof]) { return .noun }
    if token.word != 0 {
      return classes.contains(.hedge) || classes.contains(.falsehood) ? .adjective : .noun
    }
    if isAdverb(token, context) { return .adverb }
    if isUnknownVerb(index, context, tokens) { return .finiteVerb }
    return unknownTag(token, before, context)
  }

  /// "the firm": a word that can be an adjective is the noun where no noun follows.
  private func isNounAtEnd(
    _ index: TokenIndex, _ classes: WordClasses, _ context: Context, _ tokens: Span<Token>
  ) -> Bool {
    guard !classes.isDisjoint(with: [.noun, .people, .body, .document, .role]) else { return false }
    // "finance chief Jane Doe": a role after a noun.
    if classes.contains(.role), context.sentence.contains(index - 1), tokens[index - 1].tag == .noun { return true }
    guard context.sentence.contains(index + 1), tokens[index + 1].kind == .word else { return true }
    let next = tokens[index + 1].classes
    return next.isDisjoint(with: [.noun, .adjective, .people, .body, .document, .role])
      && tokens[index + 1].word != 0 && !tokens[index + 1].shape.contains(.capitalized)
  }

  /// The tag of a word the lexicon does not have, from its ending.
  private func unknownTag(_ token: Token, _ before: Tag, _ context: Context) -> Tag {
    let isNounPlace = before == .determiner || before == .possessive || before == .adjective
    if ends(token, Self.ing, context) { return isNounPlace ? .noun : .gerund }
    if ends(token, Self.ed, context) {
      if isNounPlace || before == .preposition { return .adjective }
      return before == .auxiliary ? .participle : .finiteVerb
    }
    if Self.adjectiveEndings.contains(where: { ends(token, $0, context) }) { return .adjective }
    if before == .infinitiveMark { return .baseVerb }
    return .noun
  }

  /// "Lee bristles at": an unknown word in -s between a name and what can follow a verb.
  private func isUnknownVerb(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard context.sentence.contains(index - 1), context.sentence.contains(index + 1) else { return false }
    let subject = tokens[index - 1].tag
    guard subject == .properNoun || subject == .pronoun, ends(tokens[index], Self.s, context) else { return false }
    let next = tokens[index + 1].classes
    return !next.isDisjoint(with: [.preposition, .determiner, .possessive, .objectPronoun])
  }

  private static let ing = Array("ing".utf8)
  private static let s = Array("s".utf8)
  private static let ed = Array("ed".utf8)
  private static let ly = Array("ly".utf8)
  private static let adjectiveEndings = ["al", "ous", "ive", "ful", "less", "ic", "able", "ible", "ary", "ish"].map {
    Array($0.utf8)
  }

  private func isAdverb(_ token: Token, _ context: Context) -> Bool {
    token.word == 0 && ends(token, Self.ly, context)
  }

  private func ends(_ token: Token, _ ending: [UInt8], _ context: Context) -> Bool {
    guard Int(token.end - token.start) > ending.count + 2 else { return false }
    let start = Int(token.end) - ending.count
    return ending.indices.allSatisfy { context.text[start + $0] | 0x20 == ending[$0] }
  }

  /// The tag of the last token before this one that is no adverb or negation; `.mark` at the sentence's start.
  private func previousTag(_ context: Context, _ tokens: Span<Token>) -> Tag {
    context.previous < context.sentence.lowerBound ? .mark : tokens[context.previous].tag
  }
}
