/// What the speaker of a quotation has others say, in order to call it untrue: “They say the dam is full. That is a lie.”
extension ClaimContext {
  /// A clause that others are made to say or think, and who they are, where a word names them.
  private struct Hearsay {
    let said: TokenRange
    var by: TokenIndex?
  }

  /// What others say right before it is called untrue.
  func saidBefore(_ denial: Denial, in quote: Int) -> TokenRange? {
    let first = denial.content.lowerBound
    let end = article.nounGroup(at: first)?.tokens.lowerBound ?? first
    guard case .pointer(let pointer) = denial.object, pointer.noun == nil,
      let content = attributions[quote].content.last(where: { $0.lowerBound < end - 1 })
    else { return nil }
    return content.prefix { $0 < end }.reversed().lazy.compactMap { self.hearsay(at: $0, in: content, before: end) }
      .first { hearsay in pointer.person.map { self.isSame($0, hearsay.by) } ?? true }?.said
  }

  /// "The mayor is wrong" after what the mayor says, "They are wrong" after what anybody says.
  private func isSame(_ person: TokenIndex, _ other: TokenIndex?) -> Bool {
    guard context.tag(person) != .pronoun else { return true }
    let word = context.token(person).word
    guard let other else { return false }
    if let actor = actor(namedAt: person) { return actor == self.actor(namedAt: other) }
    return word != 0 && context.token(other).word == word
  }

  /// "They say the dam is full, but it is not": what others say, and the contrary of it right away.
  func knockedDown(in content: TokenRange) -> Denial? {
    guard context.isQuoted(content.lowerBound) else { return nil }
    for token in content {
      guard let said = hearsay(at: token, in: content, before: content.upperBound)?.said,
        let next = (said.upperBound..<content.upperBound).first(where: {
          context.tag($0) != .mark && context.tag($0) != .coordinator
        })
      else { continue }
      let clause = next..<min(content.upperBound, article.sentence(at: next).upperBound)
      guard EchoReader(self).isContrary(clause, to: said) else { continue }
      return Denial(object: .proposition(said), stance: .denies, words: clause, content: said)
    }
    return nil
  }

  /// What a noun or a verb at a token gives to others.
  private func hearsay(at token: TokenIndex, in content: TokenRange, before end: TokenIndex) -> Hearsay? {
    if let said = thought(at: token, before: end) { return Hearsay(said: said) }
    guard let verb = article.verbGroup(at: token), verb.head == token, let subject = sayer(of: verb),
      let said = said(by: verb, in: content, before: end)
    else { return nil }
    return Hearsay(said: said, by: subject)
  }

  /// "there is this idea that …", "there is a rumour going around that …".
  private func thought(at noun: TokenIndex, before end: TokenIndex) -> TokenRange? {
    guard let group = article.nounGroup(at: noun), group.head == noun, context.classes(noun).contains(.proposition)
    else { return nil }
    let ahead = group.tokens.upperBound..<min(end, group.tokens.upperBound + context.options.absenceTokens)
    guard let that = ahead.first(where: { context.isThat($0) }),
      that == ahead.lowerBound || article.verbGroup(at: ahead.lowerBound)?.form == .gerund
        || context.isThere(ahead.lowerBound),
      !(ahead.lowerBound..<that).contains(where: { isFiniteVerb(at: $0) || context.tag($0) == .mark })
    else { return nil }
    return said(from: that, before: end)
  }

  /// The clause that a verb within a quotation reports.
  private func said(by verb: VerbGroup, in content: TokenRange, before end: TokenIndex) -> TokenRange? {
    let room = (verb.tokens.upperBound..<end).clamped(to: content)
    let that = room.prefix(context.options.openingTokens).prefix { !context.isEndMark($0) }.first {
      context.tag($0) == .complementizer
    }
    return said(from: that ?? room.lowerBound, before: room.upperBound)
  }

  /// The clause from a token to the end of its sentence at the most.
  private func said(from start: TokenIndex, before end: TokenIndex) -> TokenRange? {
    var room = (start..<max(start, end)).clamped(to: article.sentence(at: start))
    if let stop = room.first(where: context.isEndMark) { room = start..<stop }
    if let last = room.last, context.tag(last) == .coordinator { room.removeLast() }
    guard !room.isEmpty else { return nil }
    let said = start..<ContentBounds(context: context).end(from: start, .clause, in: room)
    guard !isModal(said) else { return nil }
    // "going around that the town is poor", where "that" could be of the town
    if context.tag(start) == .determiner, context.isThat(start) {
      return said.contains { $0 > start + 1 && isFiniteVerb(at: $0) } ? start + 1..<said.upperBound : nil
    }
    return isClause(said) ? said : nil
  }

  /// Who says it: "they say", "people keep saying", "many think", "we are told", "I hear", "they want us to believe"; not
  /// "I say".
  private func sayer(of group: VerbGroup) -> TokenIndex? {
    guard !group.isNegated else { return nil }
    let verb = context.reportingVerb(group)
    let isBelief = context.isOn(.beliefs, group.head) || verb?.isBelief ?? false
    if group.isPassive { return verb?.takesHearer ?? false ? group.head : nil }
    let isHeard = context.isOn(.hearing, group.head)
    guard isHeard || isBelief || verb?.act == .statement, let main = main(of: group),
      let subject = SubjectFinder(context: context).subject(of: main)
    else { return nil }
    if isHeard { return group.head }
    return context.classes(subject.head).contains(.firstPerson) ? nil : subject.head
  }

  /// The finite verb of which the subject does what a verb says: "keep" of "keep saying", "want" of "want us to believe".
  private func main(of group: VerbGroup) -> VerbGroup? {
    let before = group.tokens.lowerBound - 1
    switch group.form {
    case .finite: return group
    case .gerund: return before >= 0 && context.isOn(.persisting, before) ? article.verbGroup(at: before) : nil
    case .infinitive:
      guard before > 0, let object = article.nounGroup(at: before), object.tokens.lowerBound > 0 else { return nil }
      return article.verbGroup(at: object.tokens.lowerBound - 1)
    default: return nil
    }
  }
}
