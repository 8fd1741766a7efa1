/// What the rules of attribution see of an article.
typealias AttributionContext = ArticleContext

extension ArticleContext {
  private var keyWords: KeyWords { lexicon.keyWords }

  func isTo(_ index: TokenIndex) -> Bool { token(index).word == keyWords.to }
  func isBy(_ index: TokenIndex) -> Bool { token(index).word == keyWords.by }
  func isOf(_ index: TokenIndex) -> Bool { token(index).word == keyWords.of }
  func isIn(_ index: TokenIndex) -> Bool { token(index).word == keyWords.in }
  func isFrom(_ index: TokenIndex) -> Bool { token(index).word == keyWords.from }
  func isFor(_ index: TokenIndex) -> Bool { token(index).word == keyWords.for }
  func isAbout(_ index: TokenIndex) -> Bool { token(index).word == keyWords.about }
  func isAs(_ index: TokenIndex) -> Bool { token(index).word == keyWords.as }
  func isIf(_ index: TokenIndex) -> Bool { token(index).word == keyWords.if }
  /// "if", "unless", "whether": what follows is open.
  func opensCondition(_ index: TokenIndex) -> Bool {
    isIf(index) || isWhether(index) || token(index).word == keyWords.unless
  }
  func isWhether(_ index: TokenIndex) -> Bool { token(index).word == keyWords.whether }
  func isThe(_ index: TokenIndex) -> Bool { token(index).word == keyWords.the }
  func isAny(_ index: TokenIndex) -> Bool { token(index).word == keyWords.any }
  func isNone(_ index: TokenIndex) -> Bool { token(index).word == keyWords.none }
  func isNor(_ index: TokenIndex) -> Bool { token(index).word == keyWords.nor }
  func isWith(_ index: TokenIndex) -> Bool { token(index).word == keyWords.with }
  func isGuilty(_ index: TokenIndex) -> Bool { token(index).word == keyWords.guilty }
  func isInnocence(_ index: TokenIndex) -> Bool { token(index).word == keyWords.innocence }
  func isNothing(_ index: TokenIndex) -> Bool { token(index).word == keyWords.nothing }
  func isOtherwise(_ index: TokenIndex) -> Bool { token(index).word == keyWords.otherwise }
  func isContrary(_ index: TokenIndex) -> Bool { token(index).word == keyWords.contrary }
  func isVersion(_ index: TokenIndex) -> Bool { token(index).word == keyWords.version }
  func isAble(_ index: TokenIndex) -> Bool { token(index).word == keyWords.able }
  func isUnable(_ index: TokenIndex) -> Bool {
    token(index).word == keyWords.unable || token(index).word == keyWords.impossible
  }
  /// "can", "could", perhaps with their negation.
  func isAbility(_ index: TokenIndex) -> Bool {
    let word = token(index).word
    return word == keyWords.can || word == keyWords.could || word == keyWords.cannot || word == keyWords.cant
      || word == keyWords.couldnt
  }
  func isNobody(_ index: TokenIndex) -> Bool {
    token(index).word == keyWords.nobody || token(index).word == keyWords.none
  }
  func isQuantity(_ index: TokenIndex) -> Bool { isOn(.quantities, index) }
  func isConviction(_ index: TokenIndex) -> Bool {
    token(index).word == keyWords.convinced || token(index).word == keyWords.persuaded
  }
  func isThere(_ index: TokenIndex) -> Bool { token(index).word == keyWords.there }
  func isOther(_ index: TokenIndex) -> Bool { token(index).word == keyWords.other }
  /// "each other", "one another".
  func isReciprocal(_ index: TokenIndex) -> Bool {
    index + 1 < article.tokens.count && (isOther(index + 1) || token(index + 1).word == keyWords.another)
      && (token(index).word == keyWords.each || tag(index) == .number)
  }
  func isBoth(_ index: TokenIndex) -> Bool { token(index).word == keyWords.both }
  func isWhat(_ index: TokenIndex) -> Bool { token(index).word == keyWords.what }
  func isSuch(_ index: TokenIndex) -> Bool { token(index).word == keyWords.such }
  func isRight(_ index: TokenIndex) -> Bool { token(index).word == keyWords.right }
  func isI(_ index: TokenIndex) -> Bool { token(index).word == keyWords.i }
  func isDid(_ index: TokenIndex) -> Bool {
    token(index).word == keyWords.did || token(index).word == keyWords.didnt
  }
  func isHave(_ index: TokenIndex) -> Bool {
    token(index).word == keyWords.have || token(index).word == keyWords.ve
  }
  func isSo(_ index: TokenIndex) -> Bool { token(index).word == keyWords.so }
  func isThese(_ index: TokenIndex) -> Bool {
    token(index).word == keyWords.these || token(index).word == keyWords.those
  }

  /// Whether a verb says that its subject is one: "has", "is", "owns".
  func isSingular(_ verb: TokenIndex) -> Bool {
    let word = token(verb).word
    return classes(verb).contains(.verbThird) || word == keyWords.has || word == keyWords.is || word == keyWords.was
  }
  func isConspiracyTheory(_ index: TokenIndex) -> Bool {
    token(index).word == keyWords.conspiracy && index + 1 < article.tokens.count
      && classes(index + 1).contains(.proposition)
  }
  func isThat(_ index: TokenIndex) -> Bool { token(index).word == keyWords.that }
  func isAt(_ index: TokenIndex) -> Bool { token(index).word == keyWords.at }
  func isBack(_ index: TokenIndex) -> Bool { token(index).word == keyWords.back }

  /// Whether a token's word stands on a list.
  func isOn(_ list: WordList, _ index: TokenIndex) -> Bool { lexicon.isOn(list, token(index).word) }

  /// Whether a verb can deny without an object: "disagreed", "remains" before "skeptical".
  func mayDisagree(_ group: VerbGroup) -> Bool { lexicon.notes(of: token(group.head).word).disagreement != nil }

  /// The token after "disagreed", "begged to differ", "remains skeptical"; `nil` where the words after it are others.
  func disagreement(after group: VerbGroup, before end: TokenIndex) -> TokenIndex? {
    guard let row = lexicon.notes(of: token(group.head).word).disagreement else { return nil }
    let words = lexicon.disagreements[Int(row)]
    guard !words.isEmpty else { return group.tokens.upperBound }
    var index = group.tokens.upperBound
    while index < min(end, group.tokens.upperBound + options.phraseTokens) {
      if words.contains(token(index).word) { return index + 1 }
      switch tag(index) {
      case .determiner, .adjective, .adverb, .infinitiveMark: index += 1
      default: return nil
      }
    }
    return nil
  }

  /// The token after "made it up", "made up the story", "was made up".
  func invention(after group: VerbGroup, before end: TokenIndex) -> TokenIndex? {
    guard lexicon.isOn(.makings, token(group.head).word) else { return nil }
    var index = group.tokens.upperBound
    if index < end, tag(index) == .pronoun { index += 1 }
    guard index < end, token(index).word == keyWords.up else { return nil }
    index += 1
    guard let object = index < end ? article.nounGroup(at: index) : nil, object.tokens.lowerBound == index else {
      return index
    }
    return classes(object.head).contains(.proposition) ? object.tokens.upperBound : nil
  }

  /// "walked back", "backed away from": whoever claimed it, claims it no more.
  func takesBack(_ cue: Cue) -> Bool { isBack(cue.tokens.upperBound - 1) || isOn(.backings, cue.head) }

  /// Whether a verb is one of those that can say what a claim is worth, other than "be".
  func mayJudge(_ verb: TokenIndex) -> Bool { lexicon.notes(of: token(verb).word).lists & WordList.judging != 0 }
  /// The row of words for those who died, or were hurt, that a word stands in.
  func casualty(_ index: TokenIndex) -> Int? { lexicon.notes(of: token(index).word).casualty.map { Int($0) } }
  func isAccordingTo(_ index: TokenIndex) -> Bool { token(index).word == keyWords.according }

  /// "pointed out", "pushed back".
  func isParticle(_ index: TokenIndex) -> Bool {
    token(index).word == keyWords.out || token(index).word == keyWords.back
  }

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
    let sentence = article.sentence(at: index)
    let rest = min(quotation.tokens.upperBound, sentence.upperBound)..<sentence.upperBound
    return sentence.lowerBound == index && rest.allSatisfy { tag($0) == .mark } ? quotation.tokens : nil
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
    tag(index) == .noun && lexicon.notes(of: token(index).word).noun != 0
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

  /// The verb of a group, where it is a reporting verb.
  @inline(__always)
  func reportingVerb(_ group: VerbGroup) -> ReportingVerb? {
    let row = lexicon[token(group.head).word].verb
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
    let row = lexicon[token(group.head).word].verb
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
