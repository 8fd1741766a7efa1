/// What follows a cue without "that", a clause or quotation marks: a noun phrase, or a preposition and what hangs on it.
///
/// Most verbs that report do other things, too: "demanded a recount" and "spoke about the port" say something, "added
/// salt", "spoke at the port" and "was called off" do not.
struct BareContent {
  let context: AttributionContext
  let cue: Cue
  let verb: VerbGroup

  /// Whether a content can be what is said.
  func isSaid(_ content: TokenRange) -> Bool {
    // "found otherwise", "entered a plea of not guilty on Friday"
    if context.isOtherwise(content.lowerBound) || content.contains(where: context.isGuilty) { return true }
    guard holdsMatter(content) else { return false }
    if opensVerb(content.lowerBound) { return true }
    switch context.tag(content.lowerBound) {
    case .coordinator, .mark: return false
    case .preposition:
      if let amount = context.amount(at: content.lowerBound, before: content.upperBound) {
        return isSaid(object: amount..<content.upperBound)
      }
      return opensMatter(content.lowerBound)
    default: return isSaid(object: content)
    }
  }

  /// The token after the places and times that a content opens with; `nil` where it opens with none of them, or where
  /// no noun group starts there.
  func afterCircumstances(_ content: TokenRange) -> TokenIndex? {
    var index = content.lowerBound
    while index < content.upperBound {
      let isCircumstance = context.tag(index) == .preposition && !opensMatter(index)
      let noun = isCircumstance || context.isOf(index) ? index + 1 : index
      guard noun < content.upperBound, let group = context.article.nounGroup(at: noun),
        group.tokens.lowerBound == noun, noun > index || group.kind == .time
      else { break }
      index = group.tokens.upperBound
    }
    guard index > content.lowerBound else { return nil }
    return index == content.upperBound || context.article.nounGroupOfToken[index] >= 0 ? index : nil
  }

  /// Whether anything but a time is named: not "repeated elsewhere", "posted online", "remembered last week".
  private func holdsMatter(_ content: TokenRange) -> Bool {
    opensVerb(content.lowerBound) || content.contains { context.article.nounGroup(at: $0).map(isMatter) ?? false }
  }

  private func isMatter(_ group: NounGroup) -> Bool {
    group.kind != .time && (group.tokens.count > 1 || context.tag(group.head) != .adjective || cue.act != .statement)
  }

  /// "to overhaul", "taking", "having taken", "doing so".
  private func opensVerb(_ index: TokenIndex) -> Bool {
    context.tag(index) == .infinitiveMark || context.article.verbGroup(at: index) != nil
  }

  /// Whether a preposition after the cue opens what it is about, and not where, when or by whom it was said.
  private func opensMatter(_ preposition: TokenIndex) -> Bool {
    let word = context.token(preposition).word
    if verb.isPassive { return context.lexicon.isOn(.passiveMatters, word) }
    if context.lexicon.isOn(.matters, word) { return true }
    guard let row = context.reportingVerb(verb), case .verb = cue.kind else {
      // "put the toll at 11"
      let isFigure = context.isAt(preposition) && context.opensNumber(preposition + 1)
      return isFigure || context.lexicon.isOn(.phraseMatters, word)
    }
    // "wants to overhaul": the verb is one the lexicon does not have.
    return row.matters.contains(word) || (context.isTo(preposition) && row.act == .attitude)
  }

  /// Whether an object is something said: "claimed a victory", not "claimed three lives".
  private func isSaid(object: TokenRange) -> Bool {
    guard let row = context.reportingVerb(verb), case .verb = cue.kind,
      let first = object.first(where: { context.article.nounGroupOfToken[$0] >= 0 }),
      let group = context.article.nounGroup(at: first)
    else { return true }
    if tellsNothing(group, in: object) { return false }
    if namesSpeech(group) || isJudged(group, in: object) { return true }
    // "The road revealed cracks": what cannot speak tells something by a clause at most.
    if row.act == .statement, cue.rate < Cue.certain, let subject = cue.subject, !subject.canSpeak(context) {
      return false
    }
    if verb.isPassive || row.takesThings { return false }
    if row.takesAmounts, isAmount(group) { return false }
    if row.act == .statement, cue.rate < context.options.cueRateOfBareObject { return false }
    return !isHearer(group, of: row, in: object)
  }

  /// "a word", "itself", "nothing about the port", not "anything he says".
  private func tellsNothing(_ group: NounGroup, in object: TokenRange) -> Bool {
    guard context.lexicon.isOn(.emptyObjects, context.token(group.head).word) else { return false }
    let next = group.tokens.upperBound
    return next == object.upperBound || context.tag(next) == .preposition
  }

  /// "a warning", "his account", "any wrongdoing", "no evidence", "her innocence".
  private func namesSpeech(_ group: NounGroup) -> Bool {
    context.isReportingNoun(group.head) || context.isInnocence(group.head)
      || !context.classes(group.head).isDisjoint(with: [.proposition, .deed, .proof])
  }

  /// "ruled the death an accident", "found him guilty": what is said of the object follows it.
  private func isJudged(_ group: NounGroup, in object: TokenRange) -> Bool {
    let next = group.tokens.upperBound
    guard !verb.isPassive, next < object.upperBound else { return false }
    if context.tag(next) == .adjective { return true }
    guard let judgement = context.article.nounGroup(at: next), judgement.tokens.lowerBound == next else { return false }
    return judgement.kind == .common && group.kind != .time
  }

  /// "3,000 cars", "cars": several of something, none of them told.
  private func isAmount(_ group: NounGroup) -> Bool {
    let first = group.tokens.lowerBound
    return context.tag(first) == .number || (first == group.head && context.classes(group.head).contains(.plural))
  }

  /// "told the union" alone: to whom it is said, and not what.
  private func isHearer(_ group: NounGroup, of row: ReportingVerb, in object: TokenRange) -> Bool {
    guard row.takesHearer, row.act == .statement, group.tokens.upperBound == object.upperBound else { return false }
    return Source(tokens: group.tokens, head: group.head).canSpeak(context)
  }
}
