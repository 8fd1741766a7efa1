/// Which of the words that rules look for by themselves stands at a token.
extension ArticleContext {
  var keyWords: KeyWords { lexicon.keyWords }

  func isTo(_ index: TokenIndex) -> Bool { token(index).word == keyWords.to }
  func isBy(_ index: TokenIndex) -> Bool { token(index).word == keyWords.by }
  func isOf(_ index: TokenIndex) -> Bool { token(index).word == keyWords.of }
  func isIn(_ index: TokenIndex) -> Bool { token(index).word == keyWords.in }
  func isOn(_ index: TokenIndex) -> Bool { token(index).word == keyWords.on }
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
  func isNeither(_ index: TokenIndex) -> Bool { token(index).word == keyWords.neither }
  func isAgainst(_ index: TokenIndex) -> Bool { token(index).word == keyWords.against }
  func isNo(_ index: TokenIndex) -> Bool { token(index).word == keyWords.no }
  func isDespite(_ index: TokenIndex) -> Bool { isOn(.concessions, index) }
  func isWhen(_ index: TokenIndex) -> Bool { token(index).word == keyWords.when }
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
  func isWhose(_ index: TokenIndex) -> Bool { token(index).word == keyWords.whose }
  func isQuantity(_ index: TokenIndex) -> Bool { isOn(.quantities, index) }
  func isConviction(_ index: TokenIndex) -> Bool {
    token(index).word == keyWords.convinced || token(index).word == keyWords.persuaded
  }
  func isEnough(_ index: TokenIndex) -> Bool {
    token(index).word == keyWords.enough || token(index).word == keyWords.sufficient
  }
  func isInto(_ index: TokenIndex) -> Bool { token(index).word == keyWords.into }
  func isDown(_ index: TokenIndex) -> Bool { token(index).word == keyWords.down }
  func isUp(_ index: TokenIndex) -> Bool { token(index).word == keyWords.up }
  func isMore(_ index: TokenIndex) -> Bool { token(index).word == keyWords.more }
  func isBeen(_ index: TokenIndex) -> Bool { token(index).word == keyWords.been }
  func isSaying(_ index: TokenIndex) -> Bool { token(index).word == keyWords.saying }
  func isWithout(_ index: TokenIndex) -> Bool { token(index).word == keyWords.without }
  func isThere(_ index: TokenIndex) -> Bool { token(index).word == keyWords.there }
  func isOther(_ index: TokenIndex) -> Bool { token(index).word == keyWords.other }
  /// "each other", "one another".
  func isReciprocal(_ index: TokenIndex) -> Bool {
    index + 1 < article.tokens.count && (isOther(index + 1) || token(index + 1).word == keyWords.another)
      && (token(index).word == keyWords.each || tag(index) == .number)
  }
  func isBoth(_ index: TokenIndex) -> Bool { token(index).word == keyWords.both }
  func isWhat(_ index: TokenIndex) -> Bool { token(index).word == keyWords.what }
  func isWhich(_ index: TokenIndex) -> Bool { token(index).word == keyWords.which }
  func isSuch(_ index: TokenIndex) -> Bool { token(index).word == keyWords.such }
  func isRight(_ index: TokenIndex) -> Bool { token(index).word == keyWords.right }
  func isI(_ index: TokenIndex) -> Bool { token(index).word == keyWords.i }
  func isDid(_ index: TokenIndex) -> Bool {
    token(index).word == keyWords.did || token(index).word == keyWords.didnt
  }
  func isHave(_ index: TokenIndex) -> Bool {
    token(index).word == keyWords.have || token(index).word == keyWords.ve
  }
  func isHad(_ index: TokenIndex) -> Bool { token(index).word == keyWords.had }
  func isInnocent(_ index: TokenIndex) -> Bool { token(index).word == keyWords.innocent }
  func isSo(_ index: TokenIndex) -> Bool { token(index).word == keyWords.so }
  func isThese(_ index: TokenIndex) -> Bool {
    token(index).word == keyWords.these || token(index).word == keyWords.those
  }

  /// "when in fact", "when, in reality": what follows is the contrary of what was said.
  func opensFact(_ when: TokenIndex) -> Bool {
    guard isWhen(when), when + 3 < article.tokens.count else { return false }
    let next = kind(when + 1) == .comma ? when + 2 : when + 1
    return isIn(next) && isOn(.actual, next + 1)
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
  @inline(__always)
  func isOn(_ list: WordList, _ index: TokenIndex) -> Bool {
    notes(of: token(index)).map { $0.lists & list.bit != 0 } ?? false
  }

  /// Whether a verb can deny without an object: "disagreed", "remains" before "skeptical".
  func mayDisagree(_ group: VerbGroup) -> Bool { notes(of: token(group.head))?.disagreement != nil }

  /// The token after "disagreed", "begged to differ", "remains skeptical"; `nil` where the words after it are others.
  func disagreement(after group: VerbGroup, before end: TokenIndex) -> TokenIndex? {
    guard let row = notes(of: token(group.head))?.disagreement,
      lexicon.disagreements[Int(row)].isNegated == group.isNegated
    else { return nil }
    let words = lexicon.disagreements[Int(row)].words
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

  /// The token after "made it up", "made the story up", "made up the story", "was made up".
  func invention(after group: VerbGroup, before end: TokenIndex) -> TokenIndex? {
    guard isOn(.makings, group.head) else { return nil }
    var index = group.tokens.upperBound
    if index < end, tag(index) == .pronoun || isStory(index), let object = article.nounGroup(at: index) {
      index = object.tokens.upperBound
    }
    guard index < end, token(index).word == keyWords.up else { return nil }
    index += 1
    guard let object = index < end ? article.nounGroup(at: index) : nil, object.tokens.lowerBound == index else {
      return index
    }
    return isStory(index) ? object.tokens.upperBound : nil
  }

  /// "the story", "the whole thing".
  private func isStory(_ start: TokenIndex) -> Bool {
    guard let group = article.nounGroup(at: start), group.tokens.lowerBound == start else { return false }
    return classes(group.head).contains(.proposition) || isOn(.things, group.head)
  }

  /// "walked back", "backed away from": whoever claimed it, claims it no more.
  func takesBack(_ cue: Cue) -> Bool { isBack(cue.tokens.upperBound - 1) || isOn(.backings, cue.head) }

  /// Whether a verb is one of those that can say what a claim is worth, other than "be".
  func mayJudge(_ verb: TokenIndex) -> Bool { notes(of: token(verb)).map { $0.lists & WordList.judging != 0 } ?? false }
  /// The row of words for those who died, or were hurt, that a word stands in.
  func casualty(_ index: TokenIndex) -> Int? { notes(of: token(index))?.casualty.map { Int($0) } }
  func isAccordingTo(_ index: TokenIndex) -> Bool { token(index).word == keyWords.according }

  /// Whether the lexicon does not know what a noun is of: it may be of a human being.
  func isUnknownNoun(_ index: TokenIndex) -> Bool {
    let known: WordClasses = WordClasses.anyVerb.union([
      .noun, .adjective, .adverb, .time, .role, .people, .kin, .speaksFor, .body, .document, .proposition,
    ])
    return classes(index).isDisjoint(with: known) && tag(index) == .noun
  }

  /// "pointed out", "pushed back".
  func isParticle(_ index: TokenIndex) -> Bool {
    token(index).word == keyWords.out || token(index).word == keyWords.back
  }
}
