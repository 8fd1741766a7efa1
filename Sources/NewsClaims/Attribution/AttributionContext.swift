/// What the rules of attribution see of an article.
typealias AttributionContext = ArticleContext

extension ArticleContext {
  /// Whether a token is a quotation mark that opens or closes a quotation at the outermost level.
  func isMark(_ index: TokenIndex) -> Bool {
    guard let quotation = article.quotation(at: index) else { return false }
    let range = article.quotations[quotation].tokens
    return index == range.lowerBound || (index == range.upperBound - 1 && article.quotations[quotation].isClosed)
  }

  /// Whether one of some tokens stands in a quotation.
  ///
  /// - Complexity: O(log n) in the quotations.
  func hasQuotation(_ tokens: TokenRange) -> Bool {
    let first = firstQuotation(endingAfter: tokens.lowerBound)
    return first < article.quotations.count && article.quotations[first].tokens.lowerBound < tokens.upperBound
  }

  /// Whether one of some tokens is a mark that opens or closes a quotation at the outermost level.
  ///
  /// - Complexity: O(log n) in the quotations.
  func hasMark(_ tokens: TokenRange) -> Bool {
    let first = firstQuotation(endingAfter: tokens.lowerBound)
    guard first < article.quotations.count else { return false }
    // One that has begun before may end here; the next begins here or later.
    let (quotation, next) = (article.quotations[first], first + 1)
    return tokens.contains(quotation.tokens.lowerBound)
      || (quotation.isClosed && tokens.contains(quotation.tokens.upperBound - 1))
      || (next < article.quotations.count && tokens.contains(article.quotations[next].tokens.lowerBound))
  }

  /// The number of the first quotation that goes on after a token, or at it; that of all where none does.
  func firstQuotation(endingAfter token: TokenIndex) -> Int {
    var low = 0
    var high = article.quotations.count
    while low < high {
      let middle = (low + high) / 2
      if article.quotations[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The quotation that ends at a token, its closing mark.
  func quotation(endingAt index: TokenIndex) -> Quotation? {
    guard index >= 0, let number = article.quotation(at: index) else { return nil }
    let quotation = article.quotations[number]
    return quotation.tokens.upperBound == index + 1 && quotation.isClosed ? quotation : nil
  }

  /// The quotation that starts at a token, its opening mark.
  func quotation(startingAt index: TokenIndex) -> Quotation? {
    guard index < article.tokens.count, let number = article.quotation(at: index) else { return nil }
    let quotation = article.quotations[number]
    return quotation.tokens.lowerBound == index ? quotation : nil
  }

  /// Whether a number stands at a token, or after the sign of a currency there.
  func opensNumber(_ index: TokenIndex) -> Bool {
    index < article.tokens.count
      && (tag(index) == .number
        || kind(index) == .symbol && index + 1 < article.tokens.count && tag(index + 1) == .number)
  }

  /// The noun group with a number after "at least", "up to", "about", "over" at a token: such a phrase can be a subject.
  func amount(at start: TokenIndex, before end: TokenIndex) -> TokenIndex? {
    var index = start
    while index < min(end, start + 2), tag(index) == .preposition || (index > start && tag(index) == .adverb) {
      index += 1
    }
    // "in 12 boats", "by 12 boats": one preposition alone may open a place.
    guard index > start + 1 || lexicon.isOn(.measures, token(start).word), index < end,
      let group = article.nounGroup(at: index), group.kind == .common,
      group.tokens.lowerBound == index, group.tokens.contains(where: { tag($0) == .number })
    else { return nil }
    return index
  }

  /// The paragraph that a token stands in.
  func paragraph(at index: TokenIndex) -> TokenizedParagraph {
    article.paragraphs[article.sentences[Int(article.sentenceOfToken[index])].paragraph]
  }

  /// The tokens of a quotation of some length that starts at a token and is a sentence by itself.
  func wholeSentenceQuotation(startingAt index: TokenIndex) -> TokenRange? {
    guard let quotation = quotation(startingAt: index), quotation.words > options.scareQuoteWords else { return nil }
    return article.sentence(at: index).lowerBound == index && endsSentence(quotation) ? quotation.tokens : nil
  }

  /// Whether nothing but marks follows a quotation in the sentence that it starts in.
  func endsSentence(_ quotation: Quotation) -> Bool {
    let sentence = article.sentence(at: quotation.tokens.lowerBound)
    return (min(quotation.tokens.upperBound, sentence.upperBound)..<sentence.upperBound).allSatisfy { tag($0) == .mark }
  }

  /// The last verb of a sentence before a colon, with its subject, as what introduces the quotation after it.
  func introduction(before colon: TokenIndex, in sentence: TokenRange) -> Cue? {
    let verbs = (sentence.lowerBound..<colon).reversed().lazy.compactMap { self.article.verbGroup(at: $0) }
    guard let group = verbs.first, let source = SubjectFinder(context: self).subject(of: group) else { return nil }
    return Cue(
      tokens: group.tokens, head: group.head, kind: .phrase, act: reportingVerb(group)?.act ?? .statement, rate: 0,
      subject: source)
  }

  /// Whether a token stands in a quotation of so many words that nothing within it is the article's own voice.
  func isQuoted(_ index: TokenIndex) -> Bool {
    guard let number = article.quotation(at: index) else { return false }
    let quotation = article.quotations[number]
    return quotation.words > options.scareQuoteWords || endsLikeSpeech(quotation)
  }

  /// A mark of the sentence stands before the closing mark: `“Never.”`.
  private func endsLikeSpeech(_ quotation: Quotation) -> Bool {
    let last = quotation.tokens.upperBound - 2
    return quotation.isClosed && last > quotation.tokens.lowerBound + 1 && isEndMark(last)
  }

  func isEndMark(_ index: TokenIndex) -> Bool {
    switch kind(index) {
    case .period, .question, .exclamation: true
    default: false
    }
  }

  func isReportingNoun(_ index: TokenIndex) -> Bool {
    tag(index) == .noun && notes(of: token(index)).map { $0.noun != 0 } ?? false
  }

  func isPast(_ group: VerbGroup) -> Bool { !classes(group.head).isDisjoint(with: [.verbPast, .verbParticiple]) }

  /// Whether a cue denies or doubts what it reports.
  func opposes(_ cue: Cue) -> Bool {
    switch cue.kind {
    case .verb(let row): lexicon.verbs[row].stance == .denies || lexicon.verbs[row].stance == .doubts
    // "cast doubt on", "took issue with"
    case .phrase: cue.act == .denial || cue.act == .question || cue.act == .evaluation
    case .noun, .mark: false
    }
  }

  /// Whether a cue says of a claim what it is worth: "rated".
  func labels(_ cue: Cue) -> Bool {
    if case .verb(let row) = cue.kind { lexicon.verbs[row].labels } else { false }
  }

  /// Whether a noun group that names a claim starts at a token: "these claims", "Lee’s account".
  ///
  /// - Complexity: O(1).
  func isClaim(at index: TokenIndex) -> Bool {
    guard index < article.tokens.count, let group = article.nounGroup(at: index) else { return false }
    return group.tokens.lowerBound == index && classes(group.head).contains(.proposition)
  }

  /// Whether a noun hangs on the preposition that opens its sentence, and the main clause is still to come: "Despite
  /// Lee's claim that …, …".
  func isPreposed(_ noun: TokenIndex) -> Bool {
    guard let group = article.nounGroup(at: noun) else { return false }
    let opening = article.sentence(at: noun).lowerBound..<group.tokens.lowerBound
    guard let last = opening.last, tag(last) == .preposition || isTo(last) else { return false }
    return opening.allSatisfy {
      article.verbGroupOfToken[$0] < 0 && kind($0) != .comma && (!isMark($0) || $0 == opening.lowerBound)
    }
  }

  /// The noun group of "a point" or "something" where it starts at a token after a comma or a dash: what was said, taken
  /// up by another word.
  func apposition(at index: TokenIndex) -> NounGroup? {
    guard index > 0, index < article.tokens.count, let group = article.nounGroup(at: index),
      group.tokens.lowerBound == index, kind(index - 1) == .comma || kind(index - 1) == .dash
    else { return nil }
    let isIndefinite = tag(index) == .determiner && !classes(index).contains(.definite) && group.kind == .common
    return isIndefinite || token(index).word == keyWords.something ? group : nil
  }

  /// Whether a verb group is a form of "be" alone.
  func isCopula(_ group: VerbGroup) -> Bool { classes(group.head).contains(.be) }

  /// Whether a form of "be" stands before a token: "is false".
  func isCopulaBefore(_ index: TokenIndex) -> Bool {
    index > 0 && article.verbGroup(at: index - 1).map(isCopula) ?? false
  }

  /// The verb of a group, where it is a reporting verb.
  @inline(__always)
  func reportingVerb(_ group: VerbGroup) -> ReportingVerb? {
    let row = token(group.head).verb
    return row == 0 ? nil : lexicon.verbs[Int(row) - 1]
  }

  /// The verb at a token, where it is the main one of a group and reports.
  func reportingVerb(at index: TokenIndex) -> ReportingVerb? {
    article.verbGroup(at: index).flatMap { $0.head == index ? reportingVerb($0) : nil }
  }

  /// Whether the subject of a verb is told something, and says nothing: "the court heard", "the inquiry was told".
  func hears(_ subject: Source, _ group: VerbGroup) -> Bool {
    guard lexicon.isOn(.hearings, token(subject.head).word), let verb = reportingVerb(group) else { return false }
    return verb.hears || (group.isPassive && verb.takesHearer && verb.act == .statement)
  }

  /// Of ten uses of a verb group's form, how many report something; 0 for other verbs.
  func rate(_ group: VerbGroup) -> Int {
    let row = token(group.head).verb
    return row == 0 ? 0 : Int(lexicon.verbs[Int(row) - 1].rates[rateIndex(group)])
  }

  private func rateIndex(_ group: VerbGroup) -> Int {
    switch lexicon[token(group.head).word].form {
    case .base: 0
    case .third: 1
    case .past, .participle: 2
    case .gerund: 3
    }
  }
}
