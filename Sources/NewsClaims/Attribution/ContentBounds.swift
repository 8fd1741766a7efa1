/// Where a content that follows its cue begins and ends.
struct ContentBounds: Sendable {
  let context: AttributionContext
  /// Whether the cue stands in a clause before the main one: "While Lee said it was late, …".
  var isSubordinate = false

  init(context: AttributionContext) { self.context = context }

  /// How what follows a cue is built: it decides where it ends.
  enum Form: Sendable {
    /// "that …", a clause, "whether …".
    case clause
    /// A noun phrase, "to …", "of …".
    case phrase
  }

  /// The end of a content that begins at a token: the sentence's end, or where something of its own starts.
  ///
  /// A quotation that has begun is kept to its closing mark.
  ///
  /// An embedded content stands within the subject of a sentence that goes on: "the man who said it leaked left".
  func end(from start: TokenIndex, _ form: Form, in sentence: TokenRange, isEmbedded: Bool = false) -> TokenIndex {
    let limit = isEmbedded ? mainVerb(from: start, in: sentence) : sentence.upperBound
    var index = start
    // A clause that has no verb yet is not over.
    var isOpen = form == .clause
    while index < limit {
      if isOpen, hasVerb(index) { isOpen = false }
      if let quotation = context.quotation(startingAt: index) {
        index = min(quotation.tokens.upperBound, limit)
        isOpen =
          isOpen && quotation.words <= context.options.scareQuoteWords && !quotation.tokens.contains(where: hasVerb)
        if !isOpen, endsClause(quotation, form, in: sentence) { break }
        continue
      }
      if index > start, !isOpen, stops(at: index, form, in: sentence) {
        guard form == .phrase, let resumed = afterInsertion(index, in: sentence) else { break }
        index = resumed
        continue
      }
      index += 1
    }
    return trimmed(start..<index)
  }

  private func hasVerb(_ index: TokenIndex) -> Bool { context.article.verbGroup(at: index)?.form == .finite }

  /// The verb of the sentence around an embedded clause: the second finite verb that nothing joins to the first.
  private func mainVerb(from start: TokenIndex, in sentence: TokenRange) -> TokenIndex {
    var isSecond = false
    var index = start
    while index < sentence.upperBound {
      guard let verb = context.article.verbGroup(at: index), verb.form == .finite else {
        index += 1
        continue
      }
      if isSecond, isUnjoined(verb) { return verb.tokens.lowerBound }
      isSecond = true
      index = verb.tokens.upperBound
    }
    return sentence.upperBound
  }

  /// Where a noun phrase goes on after an insertion between commas: "called the mayor, a friend, “a disgrace”".
  private func afterInsertion(_ comma: TokenIndex, in sentence: TokenRange) -> TokenIndex? {
    guard context.kind(comma) == .comma else { return nil }
    var isRelative = false
    var index = comma + 1
    while index < min(sentence.upperBound, comma + context.options.insertionTokens) {
      if context.kind(index) == .comma {
        let next = index + 1
        guard next < sentence.upperBound else { return nil }
        // "accused the mayor, a friend, of fraud"
        return context.isAs(next) || context.isOf(next) || opensPartialQuotation(next) ? next : nil
      }
      if context.article.quotationOfToken[index] >= 0 || context.tag(index) == .coordinator { return nil }
      if context.tag(index) == .wh { isRelative = true }
      if !isRelative, context.article.verbGroup(at: index)?.form == .finite { return nil }
      index += 1
    }
    return nil
  }

  /// A quotation that goes on in the sentence around it: it opens with a small letter.
  private func opensPartialQuotation(_ index: TokenIndex) -> Bool {
    context.quotation(startingAt: index) != nil && !context.token(index + 1).shape.contains(.capitalized)
  }

  private func isUnjoined(_ verb: VerbGroup) -> Bool {
    switch context.tag(verb.tokens.lowerBound - 1) {
    case .coordinator, .wh, .complementizer, .subordinator, .pronoun: false
    case .mark: context.kind(verb.tokens.lowerBound - 1) == .comma
    default: true
    }
  }

  /// The range's end without the marks that belong to the sentence.
  func trimmed(_ range: TokenRange) -> TokenIndex {
    var end = range.upperBound
    while end > range.lowerBound {
      guard !context.isMark(end - 1) else { break }
      switch context.kind(end - 1) {
      case .comma, .period, .semicolon, .colon, .dash, .question, .exclamation: end -= 1
      // "(Lee says it leaked)": the bracket was opened before.
      case .closeBracket where !opensBracket(range.lowerBound..<end): end -= 1
      default: return end
      }
    }
    return end
  }

  private func opensBracket(_ range: TokenRange) -> Bool {
    range.suffix(context.options.insertionTokens).contains { context.kind($0) == .openBracket }
  }

  private func stops(at index: TokenIndex, _ form: Form, in sentence: TokenRange) -> Bool {
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
  private func endsClause(_ quotation: Quotation, _ form: Form, in sentence: TokenRange) -> Bool {
    let next = quotation.tokens.upperBound
    guard next < sentence.upperBound else { return true }
    guard context.kind(next - 2) == .comma else {
      return startsAttribution(next, in: sentence)
    }
    return stopsAtComma(before: next, form, in: sentence)
  }

  private func stopsAtComma(before next: TokenIndex, _ form: Form, in sentence: TokenRange) -> Bool {
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
          && startsClause(afterCircumstance(next + 1, in: sentence), in: sentence))
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

  /// The token after "in fact", "on Tuesday,".
  private func afterCircumstance(_ index: TokenIndex, in sentence: TokenRange) -> TokenIndex {
    guard index + 1 < sentence.upperBound, context.tag(index) == .preposition,
      let group = context.article.nounGroup(at: index + 1), group.tokens.lowerBound == index + 1
    else { return index }
    let end = group.tokens.upperBound
    return end < sentence.upperBound && context.kind(end) == .comma ? end + 1 : end
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
    guard context.tag(index) == .coordinator, index + 1 < sentence.upperBound else { return false }
    return startsAttribution(index + 1, in: sentence) || (form == .phrase && startsPredicate(index + 1))
  }

  /// "… and left": the subject does something else.
  private func startsPredicate(_ index: TokenIndex) -> Bool {
    guard let verb = context.article.verbGroup(at: index), verb.form == .finite, verb.tokens.lowerBound == index,
      case let number = Int(context.article.verbGroupOfToken[index]), number > 0
    else { return false }
    let earlier = context.article.verbGroups[number - 1]
    return earlier.form == .finite && context.isPast(earlier) == context.isPast(verb)
  }

  /// The token after "on Tuesday", "Tuesday night", "in 2021,".
  private func afterTime(_ index: TokenIndex, in sentence: TokenRange) -> TokenIndex {
    let isAfterPreposition = index + 1 < sentence.upperBound && context.tag(index) == .preposition
    let noun = isAfterPreposition ? index + 1 : index
    guard noun < sentence.upperBound, let group = context.article.nounGroup(at: noun),
      group.kind == .time || (isAfterPreposition && context.tag(group.head) == .number)
    else { return index }
    let end = group.tokens.upperBound
    return end < sentence.upperBound && context.kind(end) == .comma ? end + 1 : end
  }

  /// Whether a further attribution of the same sentence starts here: "saying …", "denied …", "Lee said".
  private func startsAttribution(_ index: TokenIndex, in sentence: TokenRange) -> Bool {
    var start = index
    if start < sentence.upperBound, context.tag(start) == .coordinator { start += 1 }
    guard start < sentence.upperBound else { return false }
    if context.isAccordingTo(start) { return true }
    let isAs = context.isAs(start)
    if isAs { start += 1 }
    start = afterTime(start, in: sentence)
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
