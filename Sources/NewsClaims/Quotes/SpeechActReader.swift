/// Decides what a speaker does by what is said: the cue's own act, unless its frame or the words show another.
struct SpeechActReader: Sendable {
  let context: AttributionContext

  /// The act of an attribution.
  func act(of attribution: Attribution) -> SpeechAct {
    guard let first = attribution.content.first else { return attribution.cue.act }
    if let framed = framedAct(of: attribution, first) { return framed }
    guard attribution.cue.act == .statement else { return attribution.cue.act }
    if let last = attribution.content.last, asks(last) { return .question }
    guard context.isMark(first.lowerBound) else { return .statement }
    return attribution.content.lazy.compactMap(quotedAct).first ?? .statement
  }

  /// The act of a verb in the frame it stands in: "called for", "warned … if".
  private func framedAct(of attribution: Attribution, _ content: TokenRange) -> SpeechAct? {
    guard case .verb(let row) = attribution.cue.kind else { return nil }
    // "asked not to be named"
    let opener = content.first { context.tag($0) != .negation } ?? content.lowerBound
    for frame in context.lexicon.verbs[row].frames {
      switch frame.opening {
      case .word(let word): if context.token(opener).word == word { return frame.act }
      case .condition: if content.contains(where: { context.isIf($0) }) { return frame.act }
      case .nounPhrase: if isNounPhrase(content) { return frame.act }
      }
    }
    return nil
  }

  private func isNounPhrase(_ content: TokenRange) -> Bool {
    !content.contains { context.article.verbGroup(at: $0)?.form == .finite }
  }

  private func asks(_ content: TokenRange) -> Bool {
    for index in content.reversed() {
      if context.kind(index) == .question { return true }
      if context.kind(index) == .word { return false }
    }
    return false
  }

  /// What quoted words do: an opinion in the first person, a judgement, or `nil` for a statement.
  private func quotedAct(_ content: TokenRange) -> SpeechAct? {
    for index in content where context.kind(index) == .word {
      let classes = context.classes(index)
      if classes.contains(.evaluative) { return .evaluation }
      guard let verb = context.article.verbGroup(at: index), verb.head == index else { continue }
      guard let row = context.reportingVerb(verb), row.act == .attitude else { continue }
      // "I saw them" tells what happened; "I see no reason" does not.
      let isWitness = row.findsOut && context.isPast(verb)
      if !isWitness, isFirstPerson(before: verb.tokens.lowerBound) { return .attitude }
    }
    return nil
  }

  private func isFirstPerson(before index: TokenIndex) -> Bool {
    index > 0 && context.classes(index - 1).contains(.firstPerson)
  }
}
