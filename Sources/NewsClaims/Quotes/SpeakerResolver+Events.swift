/// Who acts in a sentence: those whom the next sentences go on with.
extension SpeakerResolver {
  /// Notes who acts in a sentence: the subjects of its verbs, outside quotations.
  mutating func follow(_ sentence: Sentence) {
    let subjects = SubjectFinder(context: context)
    let mainClause = mainClause(of: sentence.tokens)
    var isFirst = true
    var last: TokenIndex?
    var verbs = 0
    for group in context.article.verbGroups(of: sentence) where group.form == .finite {
      guard verbs < context.options.cuesInSentence, !context.isQuoted(group.head),
        let subject = subjects.subject(of: group), subject.head != last
      else { continue }
      last = subject.head
      verbs += 1
      guard var event = event(of: subject) else { continue }
      event.isMain = isFirst && subject.head >= mainClause
      if event.isMain { isFirst = false }
      events.append(event)
    }
  }

  /// Where the main clause of a sentence starts: after "When Doe left," and "Declaring that Doe had left,".
  private func mainClause(of sentence: TokenRange) -> TokenIndex {
    guard let first = sentence.first,
      context.classes(first).contains(.subordinator) || context.tag(first) == .gerund,
      let comma = sentence.first(where: { context.kind($0) == .comma })
    else { return sentence.lowerBound }
    let hasVerb = (first..<comma).contains { context.article.verbGroup(at: $0)?.form == .finite }
    return hasVerb ? comma : sentence.lowerBound
  }

  private mutating func event(of subject: Source) -> Event? {
    let token = subject.head
    if subject.tokens.contains(where: { context.tag($0) == .coordinator }), isCoordinated(subject) {
      return Event(who: .several, token: token)
    }
    if let found = resolve(subject, makesGroups: false) {
      return Event(who: .actor(found.actor), token: token, antecedent: found.antecedent)
    }
    let classes = context.classes(token)
    if !classes.isDisjoint(with: [.role, .kin, .speaksFor, .people, .nationals]) {
      return Event(who: classes.contains(.plural) ? .people(token) : .somebody, token: token)
    }
    if classes.contains(.body), !classes.contains(.plural) { return Event(who: .body(token), token: token) }
    let isMany = classes.contains(.plural) || context.tag(token) == .number
    return isMany ? Event(who: .several, token: token) : nil
  }

  /// "Doe and Lee met": neither is "he".
  private func isCoordinated(_ subject: Source) -> Bool {
    guard let group = context.article.nounGroup(at: subject.head) else { return false }
    let (before, end) = (group.tokens.lowerBound - 1, group.tokens.upperBound)
    return group.tokens.contains { context.tag($0) == .coordinator }
      || (before > subject.tokens.lowerBound && context.tag(before) == .coordinator)
      || (end < subject.tokens.upperBound && context.tag(end) == .coordinator)
  }

  /// Notes that an actor speaks at a token; one whose words another reports is not who the text goes on with.
  mutating func note(_ found: Resolution, at token: TokenIndex, isReported: Bool) {
    events.append(Event(who: .actor(found.actor), token: token, isMain: !isReported, antecedent: found.antecedent))
  }
}
