/// Finds the noun phrase that is the subject of a verb, without a parser.
///
/// It walks from the verb to the left over adverbs, insertions and appositions to the noun group, and from that over
/// what hangs on it by prepositions and relative clauses to the noun that all belongs to. How far it goes is bounded.
struct SubjectFinder: Sendable {
  let context: AttributionContext

  var article: TokenizedArticle { context.article }

  /// The subject of a verb group: the noun phrase before it, or the subject of the verb it goes on from.
  func subject(of group: VerbGroup) -> Source? {
    let sentence = article.sentence(at: group.head)
    if let main = mainSubject(after: group, sentence) { return main }
    if group.form != .infinitive, !isParticiplePhrase(group, sentence),
      let phrase = phrase(endingAt: group.tokens.lowerBound - 1, from: sentence.lowerBound)
    {
      return phrase
    }
    return sharedSubject(of: group, sentence)
  }

  /// "Accusing the board of fraud, Lee resigned": whoever does what the main clause tells.
  private func mainSubject(after group: VerbGroup, _ sentence: TokenRange) -> Source? {
    guard group.form == .gerund else { return nil }
    let lead = sentence.lowerBound..<group.tokens.lowerBound
    guard lead.allSatisfy({ context.tag($0) == .preposition || context.tag($0) == .subordinator }) else { return nil }
    let limit = min(sentence.upperBound, group.tokens.upperBound + context.options.insertionTokens)
    for index in group.tokens.upperBound..<max(limit, group.tokens.upperBound) where endsLead(index) {
      guard let subject = phrase(startingAt: index + 1, before: sentence.upperBound),
        let verb = verb(after: subject, sentence), verb.form == .finite
      else { continue }
      return subject
    }
    return nil
  }

  /// A comma of the article's own words, or one within the marks that close here.
  private func endsLead(_ index: TokenIndex) -> Bool {
    if context.quotation(endingAt: index) != nil { return context.kind(index - 1) == .comma }
    return context.kind(index) == .comma && article.quotationOfToken[index] < 0
  }

  /// The verb right after a phrase, adverbs and a comma between passed over.
  private func verb(after phrase: Source, _ sentence: TokenRange) -> VerbGroup? {
    var index = phrase.tokens.upperBound
    while index < sentence.upperBound, isSkipped(index) || context.kind(index) == .comma { index += 1 }
    return index < sentence.upperBound ? article.verbGroup(at: index) : nil
  }

  /// ", saying …": a gerund after a comma has the subject of the verb before.
  private func isParticiplePhrase(_ group: VerbGroup, _ sentence: TokenRange) -> Bool {
    guard group.form == .gerund, group.tokens.lowerBound > sentence.lowerBound else { return false }
    return context.kind(group.tokens.lowerBound - 1) == .comma
  }

  /// The subject of an earlier verb of the sentence: the nearest that reports, else the first.
  private func sharedSubject(of group: VerbGroup, _ sentence: TokenRange) -> Source? {
    var first: Source?
    var number = Int(article.verbGroupOfToken[group.head]) - 1
    var steps = 0
    while number >= 0, steps < context.options.verbsLookedBack {
      let earlier = article.verbGroups[number]
      guard earlier.tokens.lowerBound >= sentence.lowerBound else { break }
      number -= 1
      steps += 1
      guard !context.isQuoted(earlier.head), earlier.form == .finite else { continue }
      guard let phrase = phrase(endingAt: earlier.tokens.lowerBound - 1, from: sentence.lowerBound) else { continue }
      // "a man who tried to flee, contradicting …": not he, unless nobody else does anything.
      let isPassedOver = group.form == .gerund && context.tag(phrase.tokens.upperBound - 1) == .wh
      if isPassedOver, first != nil { continue }
      let isCue = context.rate(earlier) >= context.options.cueRateBeforeThat && !isPassedOver
      if group.form == .infinitive || (isCue && isLike(earlier, group)) { return phrase }
      // The first verb is the main verb more often than the nearest.
      first = phrase
    }
    return first
  }

  /// Whether two verbs can stand side by side: "demanded … and warned", not "accept … and warned".
  private func isLike(_ first: VerbGroup, _ second: VerbGroup) -> Bool {
    second.form != .finite || context.isPast(first) == context.isPast(second)
  }

  // MARK: To the left

  /// The noun phrase that ends at a token, from `lower` on.
  func phrase(endingAt last: TokenIndex, from lower: TokenIndex) -> Source? {
    phrase(endingAt: last, from: lower, hops: context.options.prepositionHops)
  }

  /// The same, passing over at most so many times and reduced verbs.
  private func phrase(endingAt last: TokenIndex, from lower: TokenIndex, hops: Int) -> Source? {
    guard hops > 0 else { return nil }
    var end = last
    while end >= lower, isSkipped(end) { end -= 1 }
    guard end >= lower else { return nil }
    switch context.kind(end) {
    case .comma, .closeBracket, .dash: return phraseBeforeInsertion(endingAt: end, from: lower)
    default: break
    }
    if context.tag(end) == .wh || context.tag(end) == .complementizer { return relative(at: end, from: lower) }
    if let verb = article.verbGroup(at: end), isReduced(verb), verb.tokens.lowerBound > lower {
      return phrase(endingAt: verb.tokens.lowerBound - 1, from: lower, hops: hops - 1)
    }
    guard let group = article.nounGroup(at: end), group.tokens.upperBound == end + 1 else { return nil }
    guard group.kind != .time else { return phraseBeforeTime(group, from: lower, hops: hops - 1) }
    if let owner = intensified(group, from: lower) { return extended(owner, end: end + 1, from: lower) }
    return extended(group, end: end + 1, from: lower)
  }

  private func isSkipped(_ index: TokenIndex) -> Bool {
    let tag = context.tag(index)
    // "Lee and Doe both said"
    if context.isBoth(index), index > 0, article.verbGroupOfToken[index + 1] >= 0,
      context.tag(index - 1) != .mark || context.kind(index - 1) == .comma
    {
      return true
    }
    return (tag == .adverb || tag == .negation) && article.nounGroupOfToken[index] < 0
  }

  /// "Lee himself said": the noun before the pronoun.
  private func intensified(_ pronoun: NounGroup, from lower: TokenIndex) -> NounGroup? {
    let before = pronoun.tokens.lowerBound - 1
    guard pronoun.kind == .pronoun, before >= lower, !context.classes(pronoun.head).contains(.subjectPronoun),
      context.classes(pronoun.head).contains(.objectPronoun), let noun = article.nounGroup(at: before),
      noun.tokens.upperBound == before + 1, noun.kind != .time
    else { return nil }
    return noun
  }

  /// "Lee on Monday said", "Lee Monday said".
  private func phraseBeforeTime(_ time: NounGroup, from lower: TokenIndex, hops: Int) -> Source? {
    var end = time.tokens.lowerBound - 1
    if end >= lower, context.tag(end) == .preposition { end -= 1 }
    guard end >= lower, !context.isMark(end) else { return nil }
    return phrase(endingAt: end, from: lower, hops: hops)
  }

  /// "Lee, a lawyer, said"; "Lee (R-Utah) said"; "Lee, meanwhile, said".
  private func phraseBeforeInsertion(endingAt close: TokenIndex, from lower: TokenIndex) -> Source? {
    guard var open = openingMark(of: close, from: lower), open > lower else { return nil }
    if context.kind(close) == .comma, goesOn(at: open), let outer = relativeComma(before: open, from: lower) {
      open = outer
    }
    var end = open - 1
    while end >= lower, isSkipped(end) { end -= 1 }
    if end > lower, end < open - 1, context.kind(end) == .comma { end -= 1 }
    // "Lee (R-Utah), a lawyer, said".
    if end > lower, context.kind(end) == .closeBracket, let bracket = openingMark(of: end, from: lower) {
      end = bracket - 1
    }
    guard end >= lower, let group = article.nounGroup(at: end), group.tokens.upperBound == end + 1, group.kind != .time
    else { return nil }
    let inner = open + 1
    let isAdded = context.kind(close) == .closeBracket || isApposition(inner, of: group)
    guard isAdded || isInsertion(inner) else { return nil }
    return extended(group, end: isAdded ? close : end + 1, from: lower)
  }

  /// "who now, at 83, breeds sheep, said": the comma ends an insertion within a relative clause.
  private func goesOn(at comma: TokenIndex) -> Bool {
    if context.article.verbGroup(at: comma + 1)?.form == .finite { return true }
    guard let group = article.nounGroup(at: comma - 1) else { return false }
    return group.kind == .common && context.tag(group.head) == .number
  }

  /// The comma before the "who" or "which" of the clause that holds a comma.
  private func relativeComma(before comma: TokenIndex, from lower: TokenIndex) -> TokenIndex? {
    let limit = max(lower, comma - context.options.insertionTokens)
    return stride(from: comma - 1, through: limit, by: -1).prefix { !context.isMark($0) }
      .first { context.kind($0) == .comma && context.tag($0 + 1) == .wh }
  }

  /// The mark that opens the insertion which ends at a mark of the same kind.
  private func openingMark(of close: TokenIndex, from lower: TokenIndex) -> TokenIndex? {
    let wanted: Token.Kind = context.kind(close) == .closeBracket ? .openBracket : context.kind(close)
    var index = close - 1
    let limit = max(lower, close - context.options.insertionTokens)
    while index >= limit {
      if context.isMark(index) { return nil }
      if context.kind(index) == wanted, !splitsPlace(index) { return index }
      index -= 1
    }
    return nil
  }

  /// The comma of "Austin, Texas," and of ", of Mill Road, Northport,": what follows it is a place and no apposition
  /// of its own.
  private func splitsPlace(_ comma: TokenIndex) -> Bool {
    guard comma > 0, context.kind(comma) == .comma, context.tag(comma - 1) == .properNoun else { return false }
    if context.classes(comma + 1).contains(.region) { return true }
    guard context.tag(comma + 1) == .properNoun, let place = article.nounGroup(at: comma - 1) else { return false }
    let before = place.tokens.lowerBound - 1
    return before > 0
      && (context.tag(before) == .preposition && context.kind(before - 1) == .comma || splitsPlace(before))
  }

  private func isApposition(_ first: TokenIndex, of group: NounGroup) -> Bool {
    guard group.kind == .name || group.kind == .common else { return false }
    switch context.tag(first) {
    case .determiner, .number, .possessive, .properNoun, .noun, .adjective: return true
    case .wh: return true
    case .adverb: return context.tag(first + 1) == .determiner
    default: return false
    }
  }

  private func isInsertion(_ first: TokenIndex) -> Bool {
    switch context.tag(first) {
    case .preposition, .gerund, .participle, .adverb, .subordinator: true
    // "the report, published in May, found", "Lee, arrested and charged in May, said"
    case .finiteVerb:
      context.classes(first).contains(.verbParticiple) && first + 1 < context.article.tokens.count
        && (context.tag(first + 1) == .preposition || context.tag(first + 1) == .coordinator)
    default: false
    }
  }

  /// "the minister who said": the noun before "who".
  private func relative(at wh: TokenIndex, from lower: TokenIndex) -> Source? {
    var end = wh - 1
    if end >= lower, context.kind(end) == .comma { end -= 1 }
    guard end >= lower, let group = article.nounGroup(at: end), group.tokens.upperBound == end + 1 else { return nil }
    guard let phrase = extendedByPrepositions(group, from: lower) else { return nil }
    // "members of the firm, which has …": one thing, and not the members.
    if context.classes(phrase.head).contains(.plural), !context.classes(group.head).contains(.plural),
      wh + 1 < article.tokens.count, context.isSingular(wh + 1)
    {
      return Source(tokens: group.tokens.lowerBound..<wh + 1, head: group.head)
    }
    return Source(tokens: phrase.tokens.lowerBound..<wh + 1, head: phrase.head)
  }

  /// "the order released Friday said": a past form before the verb whose subject is sought is a participle.
  func isReduced(_ verb: VerbGroup) -> Bool {
    guard verb.form != .participle else { return true }
    // Of a verb that the lexicon does not have both forms end in "-ed".
    return verb.tokens.count == 1
      && (context.classes(verb.head).contains(.verbParticiple) || context.token(verb.head).word == 0)
  }
}
