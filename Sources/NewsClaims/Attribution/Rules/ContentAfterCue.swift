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
      guard let quotation = unit.quotationAfter else { return nil }
      // "Said Lee: “It failed.”"
      if cue.tokens.lowerBound == sentence.lowerBound {
        return Attribution(source: unit.source, cue: cue, content: [quotation], rule: Self.rule)
      }
    }
    if group.tokens.count == 1, names(cue, in: sentence, context) { return nil }
    let opening = ContentOpening(after: cue, takesHearer: takesHearer, in: sentence, context)
    // "has apologised but insists that …": another verb says it.
    guard opening.start < sentence.upperBound, context.tag(opening.start) != .coordinator,
      accepts(cue, opening, context), !isRelative(cue, in: sentence, context)
    else { return nil }
    // "two men charged with theft left": nobody is said to charge them.
    if cue.act == .accusation, group.tokens.count == 1, context.classes(group.head).contains(.verbParticiple),
      context.isOf(opening.start) || context.isWith(opening.start)
    {
      return nil
    }
    // "as Lee believes and Doe denies, the dam leaked", "Defending, Lee said he had panicked", "After the winner was
    // declared, Lee spoke"
    let isMute = (group.form == .gerund || group.isPassive) && opening.quotation == nil
    if context.opposes(cue) || isMute, context.kind(cue.tokens.upperBound) == .comma, !opening.isThatClause {
      return nil
    }
    var bounds = ContentBounds(context: context)
    bounds.isSubordinate = isSubordinate(cue, in: sentence, context)
    if group.isPassive, let agent = agent(of: cue, sentence, context) {
      return told(by: agent, takesHearer ? bounds : nil, cue, in: sentence, context)
    }
    guard let content = content(from: opening, after: cue, group, bounds, in: sentence, context) else { return nil }
    // "Campaigners are convinced that …": they think so.
    let isFelt = group.isPassive && (context.reportingVerb(group)?.isFelt ?? false)
    let source =
      isFelt
      ? subject(ofPassive: group, in: sentence, context)
      : isRaising ? nil : teller(of: cue, group, before: content, context) ?? cue.subject
    let raised = isRaising ? cue.subject.flatMap { subject(raised: $0, before: content, context) } : nil
    return Attribution(source: source, cue: cue, content: raised.map { [$0, content] } ?? [content], rule: Self.rule)
  }

  /// "a shop called “Odds”", "a firm called Norwood Air.", "a man named Doe wrote": a name, and not what is said.
  private func names(_ cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Bool {
    let start = cue.tokens.upperBound
    if context.labels(cue), context.quotation(startingAt: start) != nil { return true }
    guard context.isOn(.namings, cue.head), let name = context.article.nounGroup(at: start), name.kind == .name else {
      return false
    }
    let end = name.tokens.upperBound
    return end >= sentence.upperBound || context.article.verbGroup(at: end)?.form == .finite
      || (context.tag(end) == .mark && !context.isMark(end))
  }

  /// "a witness" of "the court heard from a witness that".
  private func teller(
    of cue: Cue, _ group: VerbGroup, before content: TokenRange, _ context: AttributionContext
  ) -> Source? {
    guard context.reportingVerb(group)?.hears ?? false, context.isFrom(cue.tokens.upperBound) else { return nil }
    return SubjectFinder(context: context).phrase(startingAt: cue.tokens.upperBound + 1, before: content.lowerBound)
  }

  /// The subject of "seems", which is the subject of what seems so, without the "which" after it.
  private func subject(raised subject: Source, before content: TokenRange, _ context: AttributionContext) -> TokenRange?
  {
    guard subject.tokens.upperBound <= content.lowerBound else { return nil }
    var end = subject.tokens.upperBound
    if context.tag(end - 1) == .wh { end -= 1 }
    end = ContentBounds(context: context).trimmed(subject.tokens.lowerBound..<end)
    return end > subject.tokens.lowerBound ? subject.tokens.lowerBound..<end : nil
  }

  /// What is said from an opening on, or after the circumstances there: "noted on Tuesday the change"; where nothing
  /// but circumstances follows, the quotation that is the next sentence.
  private func content(
    from opening: ContentOpening, after cue: Cue, _ group: VerbGroup, _ bounds: ContentBounds, in sentence: TokenRange,
    _ context: AttributionContext
  ) -> TokenRange? {
    let isEmbedded = cue.subject.map { context.tag($0.tokens.upperBound - 1) == .wh } ?? false
    var end = bounds.end(from: opening.start, opening.form, in: sentence, isEmbedded: isEmbedded)
    if let quotation = opening.quotation { end = max(end, min(quotation.tokens.upperBound, sentence.upperBound)) }
    guard end > opening.start else { return nil }
    let content = opening.start..<end
    let isRaisingOrLabel = context.labels(cue) || (context.reportingVerb(group)?.isRaising ?? false)
    if opening.form == .clause || isRaisingOrLabel
      || content.contains(where: { context.article.quotationOfToken[$0] >= 0 })
    {
      return content
    }
    let bare = BareContent(context: context, cue: cue, verb: group)
    if bare.isSaid(content) { return content }
    guard !group.isPassive, let next = bare.afterCircumstances(content) else { return nil }
    guard next < content.upperBound else {
      return cue.act == .statement && end >= bounds.trimmed(sentence)
        ? context.wholeSentenceQuotation(startingAt: sentence.upperBound) : nil
    }
    let resumed = ContentOpening(at: next, in: sentence, context)
    let rest = next..<bounds.end(from: next, resumed.form, in: sentence, isEmbedded: isEmbedded)
    return resumed.form == .clause || bare.isSaid(rest) ? rest : nil
  }

  /// "The sale was criticized by Lee": what it is about stands before; "Drivers were told by Lee that …": what it is
  /// stands after him.
  private func told(
    by agent: Source, _ bounds: ContentBounds?, _ cue: Cue, in sentence: TokenRange, _ context: AttributionContext
  ) -> Attribution? {
    if let bounds, let clause = ContentOpening(after: agent, in: sentence, context) {
      let end = bounds.end(from: clause.start, clause.form, in: sentence)
      return Attribution(source: agent, cue: cue, content: [clause.start..<end], rule: Self.rule)
    }
    guard let group = context.article.verbGroup(at: cue.head),
      let subject = subject(ofPassive: group, in: sentence, context)
    else { return nil }
    return Attribution(source: agent, cue: cue, content: [subject.tokens], rule: Self.rule)
  }

  private func subject(
    ofPassive group: VerbGroup, in sentence: TokenRange, _ context: AttributionContext
  ) -> Source? {
    SubjectFinder(context: context).phrase(endingAt: group.tokens.lowerBound - 1, from: sentence.lowerBound)
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
    // "appeared to leak", not "appeared in the wall".
    if let verb = context.article.verbGroup(at: cue.head), context.reportingVerb(verb)?.isRaising ?? false,
      context.tag(opening.start) == .preposition
    {
      return false
    }
    // "was seen at work": a passive of thinking reports only with "to" or "that".
    if cue.act == .attitude, context.article.verbGroup(at: cue.head)?.isPassive == true,
      !opening.isThatClause, context.tag(opening.start) != .infinitiveMark
    {
      return false
    }
    // "expects sales to fall", "is believed to have left"
    if cue.act == .attitude, cue.rate > 0, opensInfinitive(cue, opening, context) { return true }
    // "withdrew the allegation": what is done to a claim is seldom anything but denying it.
    if context.opposes(cue) || context.labels(cue), cue.rate > 0, context.isClaim(at: opening.start) { return true }
    // "maintains his innocence"
    if cue.rate > 0, context.tag(opening.start) == .possessive, opening.start + 1 < context.article.tokens.count,
      context.isInnocence(opening.start + 1)
    {
      return true
    }
    // "contradict him"
    if cue.rate > 0, case .verb(let row) = cue.kind, context.lexicon.verbs[row].deniesPersons,
      context.tag(opening.start) == .pronoun
    {
      return true
    }
    // "critics deny it", where "to deny" mostly reports nothing
    if denies(cue, context), opensDenied(opening.start, context) { return true }
    // "deny any links"
    if context.opposes(cue), cue.rate > 0, context.isAny(opening.start) || opensClaim(cue, opening.start, context) {
      return true
    }
    if opening.quotation != nil { return cue.rate >= options.cueRateBesideQuotation }
    if opening.isThatClause, cue.subject != nil { return cue.rate >= options.cueRateBeforeThat }
    return cue.rate >= options.cueRate
  }

  /// Whether what is thought to happen follows: "the sales to fall"; after a passive of believing "to have left".
  private func opensInfinitive(_ cue: Cue, _ opening: ContentOpening, _ context: AttributionContext) -> Bool {
    guard case .verb(let row) = cue.kind, let group = context.article.verbGroup(at: cue.head) else { return false }
    if group.isPassive {
      return context.lexicon.verbs[row].isBelief && context.tag(opening.start) == .infinitiveMark
    }
    guard group.form == .finite, cue.subject != nil,
      case let rates = context.lexicon.verbs[row].rates,
      rates.indices.contains(where: { rates[$0] >= context.options.cueRate }),
      let object = SubjectFinder(context: context).phrase(
        startingAt: opening.start, before: context.article.sentence(at: opening.start).upperBound)
    else { return false }
    return context.tag(object.tokens.upperBound) == .infinitiveMark
  }

  /// Whether somebody denies something: a finite form of a verb that denies whatever its object names.
  private func denies(_ cue: Cue, _ context: AttributionContext) -> Bool {
    guard cue.rate > 0, cue.subject != nil, case .verb(let row) = cue.kind, context.lexicon.verbs[row].deniesObjects,
      let verb = context.article.verbGroup(at: cue.head)
    else { return false }
    return verb.form == .finite && !verb.isPassive
  }

  /// "it", "this", "taking bribes", "he left": not "Lee a loan".
  private func opensDenied(_ index: TokenIndex, _ context: AttributionContext) -> Bool {
    context.tag(index) == .pronoun || context.tag(index) == .gerund || context.classes(index).contains(.definite)
  }

  /// "overturned the finding that": a claim, after a verb that mostly has other objects.
  private func opensClaim(_ cue: Cue, _ start: TokenIndex, _ context: AttributionContext) -> Bool {
    cue.act == .denial && cue.subject != nil && context.isClaim(at: start)
  }

  /// "by Lee" after a passive.
  private func agent(of cue: Cue, _ sentence: TokenRange, _ context: AttributionContext) -> Source? {
    let end = cue.tokens.upperBound
    guard end + 1 < sentence.upperBound, context.isBy(end) else { return nil }
    return SubjectFinder(context: context).phrase(startingAt: end + 1, before: sentence.upperBound)
  }
}
