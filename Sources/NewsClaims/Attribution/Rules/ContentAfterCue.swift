/// A source, a cue, and what is said after it: a clause, a noun phrase, "to …" or "of …", with quotations or without.
///
/// Matches `Lee said that it failed`, `Lee told reporters it failed`, `Lee demanded a recount`;
/// not `the reported sale`, where the word is no verb.
struct ContentAfterCue: AttributionRule {
  static let rule = Rule.contentAfterCue

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard let group = context.article.verbGroup(at: cue.head), group.head == cue.head else { return nil }
    let takesHearer = context.reportingVerb(group)?.takesHearer ?? false
    let isRaising = context.reportingVerb(group)?.isRaising ?? false
    // "“It failed,” said Lee": what follows is the source, unless a quotation goes on behind it.
    if cue.subject == nil, case let unit = ReportingUnit(cue, sentence, context), unit.isInverted {
      guard unit.quotationAfter != nil else { return nil }
    }
    let opening = ContentOpening(after: cue, takesHearer: takesHearer, in: sentence, context)
    guard opening.start < sentence.upperBound, accepts(cue, opening, context), !isRelative(cue, in: sentence, context)
    else { return nil }
    var bounds = ContentBounds(context: context)
    bounds.isSubordinate = isSubordinate(cue, in: sentence, context)
    let isEmbedded = cue.subject.map { context.tag($0.tokens.upperBound - 1) == .wh } ?? false
    var end = bounds.end(from: opening.start, opening.form, in: sentence, isEmbedded: isEmbedded)
    if let quotation = opening.quotation { end = max(end, min(quotation.tokens.upperBound, sentence.upperBound)) }
    guard end > opening.start else { return nil }
    var content = [opening.start..<end]
    if isRaising, let subject = cue.subject { content.insert(subject.tokens, at: 0) }
    let source = group.isPassive ? agent(of: cue, sentence, context) : isRaising ? nil : cue.subject
    if group.isPassive, source != nil {
      // "The sale was criticized by Lee": what it is about stands before.
      guard
        let subject = SubjectFinder(context: context)
          .phrase(endingAt: group.tokens.lowerBound - 1, from: sentence.lowerBound)
      else { return nil }
      content = [subject.tokens]
    }
    return Attribution(source: source, cue: cue, content: content, rule: Self.rule)
  }

  /// "The letter that Lee wrote was long": another verb right after a relative clause says nothing.
  private func isRelative(_ cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Bool {
    guard let subject = cue.subject, subject.tokens.lowerBound > sentence.lowerBound,
      cue.tokens.upperBound < sentence.upperBound,
      context.article.verbGroup(at: cue.tokens.upperBound)?.form == .finite
    else { return false }
    let opener = context.tag(subject.tokens.lowerBound - 1)
    return opener == .wh || opener == .complementizer
  }

  /// Whether the main clause is still to come: "While Lee said …,", "Asked whether …,".
  private func isSubordinate(_ cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Bool {
    guard cue.tokens.lowerBound > sentence.lowerBound else { return true }
    guard let subject = cue.subject, subject.tokens.upperBound <= cue.tokens.lowerBound else { return false }
    var index = subject.tokens.lowerBound - 1
    guard index >= sentence.lowerBound,
      context.tag(index) == .subordinator || context.tag(index) == .wh || context.isAs(index)
    else { return false }
    while index > sentence.lowerBound {
      index -= 1
      guard context.tag(index) == .adverb || context.tag(index) == .coordinator else { return false }
    }
    return true
  }

  /// Whether a word reports often enough for what stands around it.
  private func accepts(_ cue: Cue, _ opening: ContentOpening, _ context: AttributionContext) -> Bool {
    let options = context.options
    // "was seen at work": a passive of thinking reports only with "to" or "that".
    if cue.act == .attitude, context.article.verbGroup(at: cue.head)?.isPassive == true,
      !opening.isThatClause, context.tag(opening.start) != .infinitiveMark
    {
      return false
    }
    // "withdrew the allegation": what is done to a claim is seldom anything but denying it.
    if context.opposes(cue) || context.labels(cue), cue.rate > 0, context.isClaim(at: opening.start) { return true }
    // "maintains his innocence"
    if cue.rate > 0, context.tag(opening.start) == .possessive, opening.start + 1 < context.article.tokens.count,
      context.isInnocence(opening.start + 1)
    {
      return true
    }
    // "deny any links"
    if context.opposes(cue), cue.rate > 0, context.isAny(opening.start) { return true }
    if opening.quotation != nil { return cue.rate >= options.cueRateBesideQuotation }
    if opening.isThatClause, cue.subject != nil { return cue.rate >= options.cueRateBeforeThat }
    return cue.rate >= options.cueRate
  }

  /// "by Lee" after a passive.
  private func agent(of cue: Cue, _ sentence: TokenRange, _ context: AttributionContext) -> Source? {
    let end = cue.tokens.upperBound
    guard end + 1 < sentence.upperBound, context.isBy(end) else { return nil }
    return SubjectFinder(context: context).phrase(startingAt: end + 1, before: sentence.upperBound)
  }
}
