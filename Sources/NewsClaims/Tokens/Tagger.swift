/// Gives every token of a sentence its part of speech, from the lexicon, the word's ending and its neighbours.
///
/// Takes the tokens of a sentence; sets their tags, from left to right. It never looks beyond the sentence.
struct Tagger: Sendable {
  let lexicon: Lexicon
  /// Tokens of a noun group beyond which it is not looked at.
  let longestGroup = 16
  /// Tokens between a verb and "that": whom it tells, and when.
  let longestHearer = 8
  /// Tokens of the longest subject between "that" and its verb.
  let longestSubject = 30
  /// Words of the longest name after "Said".
  let longestName = 5
  var keyWords: KeyWords { lexicon.keyWords }

  /// Tags the tokens of a sentence.
  ///
  /// - Complexity: O(n) in its tokens.
  func tag(_ sentence: TokenRange, of text: [UInt8], in tokens: inout [Token]) {
    var tokens = tokens.mutableSpan
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

  private func contentTag(
    _ index: TokenIndex, _ classes: WordClasses, _ context: Context, _ tokens: Span<Token>
  ) -> Tag {
    let token = tokens[index]
    let before = previousTag(context, tokens)
    if !classes.isDisjoint(with: .anyVerb), let verb = verbTag(index, classes, before, context, tokens) { return verb }
    if classes.contains(.number) { return .number }
    if classes.contains(.adverb), !isAttributive(index, classes, before, context, tokens) { return .adverb }
    if classes.contains(.adjective), !isNounAtEnd(index, classes, context, tokens) { return .adjective }
    if !classes.isDisjoint(with: [.noun, .people, .body, .document, .role, .time, .proof]) { return .noun }
    if token.word != 0 {
      return classes.contains(.hedge) || classes.contains(.falsehood) ? .adjective : .noun
    }
    if isAdverb(token, context) { return .adverb }
    if isUnknownVerb(index, context, tokens) { return .finiteVerb }
    return unknownTag(token, before, context)
  }

  /// "in nearby towns", "the early days": a word that can be an adverb, between a preposition or an article and a noun.
  private func isAttributive(
    _ index: TokenIndex, _ classes: WordClasses, _ before: Tag, _ context: Context, _ tokens: Span<Token>
  ) -> Bool {
    guard classes.contains(.adjective), context.sentence.contains(index + 1) else { return false }
    switch before {
    case .preposition, .determiner, .possessive, .number:
      return !tokens[index + 1].classes.isDisjoint(with: [.noun, .people, .body, .document, .role, .time])
    default: return false
    }
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
      // "that corroded bolts were to blame"
      if isNounPlace || before == .preposition || before == .complementizer { return .adjective }
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

  func isAdverb(_ token: Token, _ context: Context) -> Bool {
    token.word == 0 && ends(token, Self.ly, context)
  }

  private func ends(_ token: Token, _ ending: [UInt8], _ context: Context) -> Bool {
    guard Int(token.end - token.start) > ending.count + 2 else { return false }
    let start = Int(token.end) - ending.count
    return ending.indices.allSatisfy { context.text[start + $0] | 0x20 == ending[$0] }
  }

  /// The tag of the last token before this one that is no adverb or negation; `.mark` at the sentence's start.
  func previousTag(_ context: Context, _ tokens: Span<Token>) -> Tag {
    context.previous < context.sentence.lowerBound ? .mark : tokens[context.previous].tag
  }
}
