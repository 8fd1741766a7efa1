/// What ends a content: a further report, a comment of the writer’s, something else that the subject does.
extension ContentBounds {
  func stops(at index: TokenIndex, _ form: Form, in sentence: TokenRange) -> Bool {
    switch context.kind(index) {
    case .semicolon: return true
    // "had been wrong before: In 2021, it claimed …"
    case .colon: return startsAttribution(index + 1, in: sentence)
    case .comma: return stopsAtComma(before: index + 1, form, in: sentence)
    case .dash:
      return context.token(index).shape.contains(.spaceBefore)
        && (form == .phrase || startsComment(index + 1, in: sentence) || startsDenial(index + 1, in: sentence))
    case .word: return stopsAtWord(index, form, in: sentence)
    case .openBracket: return opensComment(index, in: sentence)
    default: return false
    }
  }

  /// "(Lee denies it)", "(the true figure is 9)": a clause in brackets that ends the sentence is the writer's.
  private func opensComment(_ bracket: TokenIndex, in sentence: TokenRange) -> Bool {
    let ahead = bracket..<min(sentence.upperBound, bracket + context.options.insertionTokens)
    guard let close = ahead.first(where: { context.kind($0) == .closeBracket }),
      sentence.upperBound - close <= context.options.phraseTokens,
      (close..<sentence.upperBound).allSatisfy({ context.tag($0) == .mark })
    else { return false }
    return (bracket..<close).contains { context.article.verbGroup(at: $0)?.form == .finite }
  }

  /// Whether the content ends with a quotation: a comma stands before its closing mark, which belongs to the sentence.
  func endsClause(_ quotation: Quotation, _ form: Form, in sentence: TokenRange) -> Bool {
    let next = quotation.tokens.upperBound
    guard next < sentence.upperBound else { return true }
    guard context.kind(next - 2) == .comma else {
      // "later tests “conclusively” ruled it out": its own verb
      if quotation.words <= context.options.scareQuoteWords, hasVerb(next) { return false }
      return startsAttribution(next, in: sentence)
    }
    return stopsAtComma(before: next, form, in: sentence)
  }

  func stopsAtComma(before next: TokenIndex, _ form: Form, in sentence: TokenRange) -> Bool {
    guard next < sentence.upperBound else { return true }
    if startsAttribution(next, in: sentence) { return true }
    if isSubordinate, startsClause(next, in: sentence) { return true }
    if startsComment(next, in: sentence) || startsDenial(next, in: sentence) || opensDespite(next) { return true }
    // "a big, old port": the comma between adjectives.
    if context.tag(next - 2) == .adjective, context.tag(next) == .adjective || context.tag(next) == .noun {
      return false
    }
    switch context.tag(next) {
    case .wh: return true
    // "the port, but not the bridge": without a verb it goes on.
    case .coordinator:
      return (form == .phrase && startsClause(next + 1, in: sentence))
        || (context.classes(next).contains(.contrast)
          && startsClause(afterCircumstance(next + 1, ofTime: false, in: sentence), in: sentence))
    case .subordinator: return form == .phrase || context.classes(next).contains(.contrast)
    case .gerund: return form == .phrase
    case .preposition where !context.isTo(next): return form == .phrase
    default:
      // "…, to which Lee replied"
      if context.isTo(next), next + 1 < sentence.upperBound, context.tag(next + 1) == .wh { return true }
      return form == .phrase && !isListItem(after: next, in: sentence)
    }
  }

  /// "a claim that Lee denies", "claims that Lee denies": what is said of what was said.
  private func startsComment(_ index: TokenIndex, in sentence: TokenRange) -> Bool {
    guard index + 1 < sentence.upperBound, context.isClaim(at: index) else { return false }
    if context.tag(index) == .determiner { return !context.isThe(index) }
    return context.classes(index).contains(.plural)
      && (context.tag(index + 1) == .complementizer || context.tag(index + 1) == .participle)
  }

  /// "a point that lawyers dispute", "something he denied": what is said of what was said.
  private func startsDenial(_ index: TokenIndex, in sentence: TokenRange) -> Bool {
    guard let group = context.apposition(at: index), group.tokens.upperBound < sentence.upperBound else { return false }
    var next = group.tokens.upperBound
    if context.tag(next) == .complementizer || context.tag(next) == .wh { next += 1 }
    guard next < sentence.upperBound,
      let subject = SubjectFinder(context: context).phrase(startingAt: next, before: sentence.upperBound),
      subject.tokens.upperBound < sentence.upperBound,
      let verb = context.article.verbGroup(at: subject.tokens.upperBound), verb.form == .finite,
      let row = context.reportingVerb(verb)
    else { return false }
    // "a charge that Lee calls ridiculous"
    let isVerdict = row.labels && context.classes(pastMark(verb.tokens.upperBound, in: sentence)).contains(.falsehood)
    return row.stance == .denies || row.stance == .doubts || isVerdict
  }

  private func pastMark(_ index: TokenIndex, in sentence: TokenRange) -> TokenIndex {
    min(sentence.upperBound - 1, context.isMark(index) || context.isAs(index) ? index + 1 : index)
  }

  /// "…, despite his denials", "…, despite a report that it leaks": what speaks against what was said is the writer's.
  private func opensDespite(_ index: TokenIndex) -> Bool {
    guard context.isDespite(index), let group = context.article.nounGroup(at: index + 1) else { return false }
    return context.lexicon.notes(of: context.token(group.head).word).noun != 0
  }

  /// Whether a clause with a subject of its own starts here.
  private func startsClause(_ index: TokenIndex, in sentence: TokenRange) -> Bool {
    guard let subject = SubjectFinder(context: context).phrase(startingAt: index, before: sentence.upperBound) else {
      return false
    }
    var end = subject.tokens.upperBound
    while end < sentence.upperBound, context.tag(end) == .adverb { end += 1 }
    return end < sentence.upperBound && context.article.verbGroup(at: end)?.form == .finite
  }

  /// "ports, roads and bridges": the comma of a list, which "and" or "or" ends.
  private func isListItem(after start: TokenIndex, in sentence: TokenRange) -> Bool {
    var index = start
    while index < min(sentence.upperBound, start + context.options.listItemTokens) {
      if context.tag(index) == .coordinator { return !context.classes(index).contains(.contrast) }
      if context.article.verbGroupOfToken[index] >= 0 { return false }
      index += 1
    }
    return false
  }

  /// "… and denied it", "… and left": what is joined is no part of it.
  private func stopsAtWord(_ index: TokenIndex, _ form: Form, in sentence: TokenRange) -> Bool {
    if context.opensFact(index) { return true }
    guard context.tag(index) == .coordinator, index + 1 < sentence.upperBound,
      !startsParticiple(index + 1, in: sentence)
    else { return false }
    return startsAttribution(index + 1, in: sentence) || (form == .phrase && startsPredicate(index + 1))
  }

  /// "had been logged and answered", "had raised the alarm and been ignored": it goes on from the verb before.
  private func startsParticiple(_ index: TokenIndex, in sentence: TokenRange) -> Bool {
    guard let verb = context.article.verbGroup(at: index), verb.tokens.lowerBound == index,
      case let number = Int(context.article.verbGroupOfToken[index]), number > 0
    else { return false }
    if context.isBeen(index) { return true }
    guard context.article.verbGroups[number - 1].isPassive, verb.tokens.count == 1,
      context.classes(index).contains(.verbParticiple)
    else { return false }
    let next = verb.tokens.upperBound
    return next >= sentence.upperBound || context.isEndMark(next) || context.isBy(next)
  }

  /// "… and left": the subject does something else.
  private func startsPredicate(_ index: TokenIndex) -> Bool {
    guard let verb = context.article.verbGroup(at: index), verb.form == .finite, verb.tokens.lowerBound == index,
      case let number = Int(context.article.verbGroupOfToken[index]), number > 0
    else { return false }
    let earlier = context.article.verbGroups[number - 1]
    return earlier.form == .finite && context.isPast(earlier) == context.isPast(verb)
  }

  /// The token after "on Tuesday", "Tuesday night", "in 2021,"; if any circumstance may stand there, also after "in fact,".
  private func afterCircumstance(
    _ index: TokenIndex, ofTime isTime: Bool, in sentence: TokenRange
  ) -> TokenIndex {
    let isAfterPreposition = index + 1 < sentence.upperBound && context.tag(index) == .preposition
    let noun = isAfterPreposition ? index + 1 : index
    guard noun < sentence.upperBound, let group = context.article.nounGroup(at: noun), group.tokens.lowerBound == noun,
      group.kind == .time || (isAfterPreposition && (!isTime || context.tag(group.head) == .number))
    else { return index }
    let end = group.tokens.upperBound
    return end < sentence.upperBound && context.kind(end) == .comma ? end + 1 : end
  }

  /// Whether a further attribution of the same sentence starts here: "saying …", "denied …", "Lee said".
  func startsAttribution(_ index: TokenIndex, in sentence: TokenRange) -> Bool {
    var start = index
    if start < sentence.upperBound, context.tag(start) == .coordinator { start += 1 }
    guard start < sentence.upperBound else { return false }
    if context.isAccordingTo(start) { return true }
    let isAs = context.isAs(start)
    if isAs { start += 1 }
    start = afterCircumstance(start, ofTime: true, in: sentence)
    guard start < sentence.upperBound else { return false }
    if let group = context.article.verbGroup(at: start) {
      guard group.form == .gerund || group.form == .finite else { return false }
      // "…, contradicting the claim": what is done to a claim is seldom anything but denying it.
      let opposesClaim =
        context.reportingVerb(group)?.stance == .denies && context.isClaim(at: group.tokens.upperBound)
      return context.rate(group) >= context.options.cueRate || opposesClaim
    }
    guard let phrase = SubjectFinder(context: context).phrase(startingAt: start, before: sentence.upperBound),
      phrase.tokens.upperBound < sentence.upperBound,
      let group = context.article.verbGroup(at: phrase.tokens.upperBound)
    else { return false }
    // "…, and a court ruled that it was false"
    let end = group.tokens.upperBound
    if end < sentence.upperBound, context.tag(end) == .complementizer {
      return context.rate(group) >= context.options.cueRateBeforeThat
    }
    return context.rate(group) >= (isAs ? context.options.cueRate : context.options.cueRateAfterClause)
  }
}
