/// Denials by an answer to what was asked: "Asked whether the dam leaked, Lee said it had not".
extension DenialReader {
  /// What a quote's speaker was asked in its sentence and says no to.
  func answered(_ content: TokenRange, by quote: Int) -> Denial? {
    let attribution = scene.attributions[quote]
    let sentence = scene.article.sentence(at: attribution.cue.head)
    guard let asked = asking(opening: sentence),
      let no = no(in: content) ?? (context.isOn(.responses, asked - 1) ? contrary(content) : nil)
    else { return nil }
    let next = min(attribution.source?.tokens.lowerBound ?? attribution.cue.tokens.lowerBound, content.lowerBound)
    guard let comma = (asked..<max(asked, next)).last(where: { context.kind($0) == .comma }) else { return nil }
    let question = asked..<comma
    func denial(_ object: Denial.Object, _ said: TokenRange) -> Denial {
      Denial(object: object, stance: .denies, words: no, content: said)
    }
    if let whether = question.prefix(context.options.openingTokens).first(where: { opensQuestion($0) }) {
      let said = whether + 1..<comma
      guard said.count > 1, scene.isClause(said), !said.contains(where: { context.classes($0).contains(.modal) })
      else { return nil }
      return denial(.proposition(said), said)
    }
    let opening = question.first { context.tag($0) == .preposition && !context.isIn($0) }
    guard let opening, let named = ObjectReader(scene).namedClaim(at: opening + 1, in: question),
      case .namedClaim(_, let said) = named
    else { return nil }
    return denial(named, said)
  }

  /// A negated clause of what is so: "no leak had occurred", not "she did not remember".
  private func contrary(_ content: TokenRange) -> TokenRange? {
    let verb = content.lazy.compactMap { scene.article.verbGroup(at: $0) }.first { $0.form == .finite }
    guard let verb, scene.isClause(content), ClaimWords(content, in: scene).isNegated,
      !verb.tokens.contains(where: { context.classes($0).contains(.modal) }),
      context.reportingVerb(verb) == nil || context.isCopula(verb)
    else { return nil }
    return content
  }

  /// The token after the "Asked" that opens a sentence, or after "In response", "Confronted".
  private func asking(opening sentence: TokenRange) -> TokenIndex? {
    let opening = sentence.prefix(2).first { context.isOn(.askings, $0) || context.isOn(.responses, $0) }
    guard let opening,
      opening == sentence.lowerBound || context.tag(opening - 1) == .wh
        || context.tag(opening - 1) == .subordinator || context.isIn(opening - 1)
    else { return nil }
    return opening + 1
  }

  private func opensQuestion(_ index: TokenIndex) -> Bool { context.isWhether(index) || context.isIf(index) }

  /// “No,” “Absolutely not,” "he had not", "that is false": the words that say no, and nothing of their own.
  private func no(in content: TokenRange) -> TokenRange? {
    guard let first = content.first(where: { context.tag($0) != .mark && context.tag($0) != .complementizer }) else {
      return nil
    }
    if context.classes(first).contains(.absence), isOver(first + 1, in: content) { return first..<first + 1 }
    let not = (first..<content.upperBound).first {
      context.tag($0) != .adverb || context.classes($0).contains(.negation)
    }
    if let not, context.classes(not).contains(.negation), isOver(not + 1, in: content) { return first..<not + 1 }
    if let subject = scene.article.nounGroup(at: first), subject.kind == .pronoun,
      let verb = scene.article.verbGroup(at: subject.tokens.upperBound), scene.isNegated(verb),
      context.tag(verb.head) == .auxiliary, isOver(verb.tokens.upperBound, in: content)
    {
      return verb.tokens
    }
    guard let verdict = VerdictReader(scene).verdict(in: content), case .pointer(let pointer) = verdict.object,
      pointer.noun == nil, pointer.person == nil
    else { return nil }
    return verdict.words
  }

  private func isOver(_ index: TokenIndex, in content: TokenRange) -> Bool {
    index >= content.upperBound || context.tag(index) == .mark
  }
}
