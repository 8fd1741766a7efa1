/// What a form of a verb is in its place: the verb of its clause, a participle, or a noun or adjective after all.
extension Tagger {
  /// The tag of a form of a verb; `nil` where it stands for a noun or an adjective.
  func verbTag(
    _ index: TokenIndex, _ classes: WordClasses, _ before: Tag, _ context: Context, _ tokens: Span<Token>
  ) -> Tag? {
    let isNounPlace = before == .determiner || before == .possessive || before == .adjective || before == .number
    if classes.contains(.verbGerund) {
      return isNounPlace && classes.contains(.noun) || endsCompound(index, classes, before, context, tokens)
        ? .noun : .gerund
    }
    if !classes.isDisjoint(with: [.verbPast, .verbParticiple]) {
      if before == .auxiliary { return isModalBefore(context, tokens) ? .baseVerb : .participle }
      if before == .determiner, standsAlone(context, tokens), !isGraded(context, tokens),
        tokens[index].verb != 0, classes.contains(.verbPast)
      {
        return .finiteVerb
      }
      // "that never happened", "none of this happened."
      if before == .determiner, classes.contains(.verbPast), isPointing(context, tokens),
        tokens[index - 1].tag == .negation || !context.sentence.contains(index + 1) || isEnd(index + 1, tokens)
      {
        return .finiteVerb
      }
      // "the bid was late"
      if isNounPlace, classes.contains(.noun), isAuxiliary(index + 1, context, tokens) { return .noun }
      if before == .determiner || before == .possessive || before == .preposition { return .adjective }
      // "that rusted bolts were to blame"
      if before == .complementizer, classes.contains(.verbParticiple), startsBareNoun(index + 1, context, tokens) {
        return .adjective
      }
      if classes.contains(.verbBase), before == .infinitiveMark { return .baseVerb }
      if !classes.contains(.verbPast) { return .participle }
      return isReduced(index, classes, before, context, tokens) ? .participle : .finiteVerb
    }
    if before == .infinitiveMark { return classes.contains(.verbBase) ? .baseVerb : nil }
    // "told members last week"
    if classes.contains(.adjective), context.sentence.contains(index + 1), tokens[index + 1].classes.contains(.time),
      !tokens[index + 1].classes.contains(.plural)
    {
      return .adjective
    }
    if before == .auxiliary, isModalBefore(context, tokens) { return .baseVerb }
    if before == .determiner, classes.contains(.verbThird), standsAlone(context, tokens),
      startsObject(index + 1, context, tokens) || classes.isDisjoint(with: [.noun, .ratherNoun])
    {
      return .finiteVerb
    }
    // "some say", "many believe"
    if before == .determiner, classes.contains(.verbBase), classes.isDisjoint(with: [.noun, .ratherNoun]),
      standsAlone(context, tokens), !isGraded(context, tokens), tokens[index].verb != 0
    {
      return .finiteVerb
    }
    if isNounPlace || before == .preposition || before == .auxiliary { return nounOrNil(classes) }
    // "suggested direct talks"
    if before == .finiteVerb, classes.contains(.adjective) { return .adjective }
    let isNounToo = !classes.isDisjoint(with: [.noun, .ratherNoun, .people, .document, .body])
    if classes.contains(.verbThird) {
      guard isNounToo else { return .finiteVerb }
      let follows = before == .pronoun || before == .wh
      if follows { return .finiteVerb }
      if endsInsertion(index, context, tokens) || startsInversion(index, context, tokens) { return .finiteVerb }
      guard isSubjectLike(before), !isObject(index - 1, context, tokens) else { return .noun }
      let isVerb =
        startsObject(index + 1, context, tokens) || followsQuotedSubject(index, context, tokens)
        || context.previous < index - 1 || endsRelative(index, context, tokens)
        || (before == .properNoun && reportsClause(index, context, tokens))
        || precedesAttitude(index, context, tokens) || facesClaims(index, context, tokens)
      return isVerb ? .finiteVerb : .noun
    }
    if before == .pronoun || before == .wh { return .finiteVerb }
    // ", associate fellow": a bare form without a subject, before a noun.
    if before == .mark, namesRole(index + 1, context, tokens) { return .noun }
    guard isNounToo else { return .finiteVerb }
    return isSubjectLike(before) && isPlural(index - 1, context, tokens) && startsObject(index + 1, context, tokens)
      ? .finiteVerb : .noun
  }

  /// "a public meeting in March", "the court hearing": a form that is a noun, too, after another with an article, where
  /// no object follows.
  private func endsCompound(
    _ index: TokenIndex, _ classes: WordClasses, _ before: Tag, _ context: Context, _ tokens: Span<Token>
  ) -> Bool {
    guard before == .noun, classes.contains(.noun), index - 2 >= context.sentence.lowerBound,
      tokens[index - 2].tag == .determiner || tokens[index - 2].tag == .possessive,
      !tokens[index - 1].classes.contains(.plural)
    else { return false }
    guard context.sentence.contains(index + 1) else { return true }
    let next = tokens[index + 1]
    return next.kind != .word || !next.classes.isDisjoint(with: [.preposition, .be, .have, .modal, .coordinator])
      || next.word == keyWords.that
  }

  /// Whether the noun group that ends at a token is the object of a verb that takes no clause: "rejected US claims".
  private func isObject(_ last: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    var index = last
    let lowest = max(context.sentence.lowerBound, last - longestGroup)
    while index >= lowest, isGroupPart(tokens[index].tag) { index -= 1 }
    guard index >= lowest else { return false }
    switch tokens[index].tag {
    case .finiteVerb, .baseVerb, .gerund:
      let row = tokens[index].verb
      return row == 0 || lexicon.verbs[Int(row) - 1].act != .statement
    default: return false
    }
  }

  /// `“…,” Lee notes.`: the noun group before stands between a quotation and a form of a reporting verb.
  private func followsQuotedSubject(_ verb: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard tokens[verb].verb != 0 else { return false }
    var index = verb - 1
    let lowest = max(context.sentence.lowerBound, verb - longestGroup)
    while index >= lowest, isGroupPart(tokens[index].tag) { index -= 1 }
    guard index >= lowest, tokens[index].kind == .doubleMark else { return false }
    return closesQuotation(index, tokens)
  }

  /// "Lee claims crime has fallen": a form of a reporting verb without a verb before it, and a noun with its verb after.
  private func reportsClause(_ verb: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard tokens[verb].verb != 0, context.sentence.contains(verb + 2),
      tokens[verb + 1].classes.contains(.noun),
      tokens[verb + 1].classes.isDisjoint(with: [.be, .have, .do, .modal]),
      !(context.sentence.lowerBound..<verb).contains(where: {
        tokens[$0].tag == .finiteVerb || tokens[$0].tag == .auxiliary
      })
    else { return false }
    let ahead = verb + 2..<min(context.sentence.upperBound, verb + longestGroup)
    for index in ahead {
      let classes = tokens[index].classes
      if !classes.isDisjoint(with: [.be, .have, .modal]) { return true }
      guard tokens[index].kind == .word, classes.isDisjoint(with: [.verbPast, .coordinator, .subordinator]) else {
        return false
      }
    }
    return false
  }

  /// "a claim that the port disputes.": the last word of a relative clause, whose subject stands before it.
  private func endsRelative(_ verb: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard !context.sentence.contains(verb + 1) || tokens[verb + 1].kind != .word else { return false }
    var index = verb - 1
    let lowest = max(context.sentence.lowerBound, verb - longestGroup)
    while index >= lowest, isGroupPart(tokens[index].tag) { index -= 1 }
    guard index >= lowest else { return false }
    return tokens[index].tag == .complementizer || tokens[index].tag == .wh
      || (tokens[verb].verb != 0
        && (opensContact(index + 1..<verb, tokens) || isSomething(index, tokens)))
  }

  /// ", something Lee" before "disputes".
  private func isSomething(_ index: TokenIndex, _ tokens: Span<Token>) -> Bool {
    tokens[index].word == keyWords.something && index > 0 && tokens[index - 1].tag == .mark
  }

  /// "a figure the port" before "disputes": a noun, and right after it another with an article of its own, or a name.
  private func opensContact(_ range: TokenRange, _ tokens: Span<Token>) -> Bool {
    guard let first = range.first, first > 0, tokens[first - 1].tag == .mark, tokens[first].tag == .determiner else {
      return false
    }
    return range.dropFirst(2).contains { index in
      let isSubject = tokens[index].tag == .determiner || tokens[index].tag == .properNoun
      return isSubject && tokens[index - 1].tag == .noun
    }
  }

  /// "which the operator, Kestrel, disputes.", "Lee, who was mayor, disputes this": the verb after what stands between
  /// commas, or after a relative clause.
  private func endsInsertion(_ verb: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard tokens[verb].verb != 0 || lexicon.notes(of: tokens[verb].word).accusation > 0,
      verb > context.sentence.lowerBound, tokens[verb - 1].kind == .comma
    else { return false }
    let earlier = max(context.sentence.lowerBound, verb - longestGroup)..<verb
    guard let opener = earlier.last(where: { tokens[$0].tag == .wh }) else { return false }
    let verbs = (opener..<verb).filter { tokens[$0].tag == .finiteVerb || tokens[$0].tag == .auxiliary }
    if !context.sentence.contains(verb + 1) || tokens[verb + 1].kind != .word { return verbs.isEmpty }
    return !verbs.isEmpty && opener > context.sentence.lowerBound && tokens[opener - 1].kind == .comma
      && startsObject(verb + 1, context, tokens)
  }

  /// "remains skeptical", "casts doubt", "shows otherwise": a form that could be a noun, before an adjective, or a word
  /// with which it says something.
  private func precedesAttitude(_ verb: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard context.sentence.contains(verb + 1) else { return false }
    let (notes, next) = (lexicon.notes(of: tokens[verb].word), tokens[verb + 1])
    if let row = notes.disagreement, lexicon.disagreements[Int(row)].words.contains(next.word) { return true }
    if notes.accusation > 0, isAccused(verb + 1, by: Int(notes.accusation), context, tokens) { return true }
    guard notes.cuePhrase != 0 else { return false }
    let rows = lexicon.cuePhrases[(Int(notes.cuePhrase) - 1)...]
    return next.classes.contains(.adjective)
      || rows.prefix(while: { $0.verb == rows.first?.verb }).contains { $0.objects.contains(next.word) }
  }

  /// "Lee faces allegations", "the mayor disputes claims": a name, or a noun before a form that denies, and after the form more than one of what is said of somebody.
  private func facesClaims(_ verb: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    let row = Int(tokens[verb].verb)
    let mayDeny = row > 0 && lexicon.verbs[row - 1].stance == .denies && tokens[verb - 1].tag == .noun
    guard tokens[verb - 1].tag == .properNoun || mayDeny, context.sentence.contains(verb + 1),
      lexicon.notes(of: tokens[verb + 1].word).noun != 0, tokens[verb + 1].classes.contains(.plural)
    else { return false }
    return !(context.sentence.lowerBound..<verb).contains { tokens[$0].tag == .finiteVerb }
  }

  /// `“Page 14,” laughs Lee`: the verb between a quotation that a comma ends and a name.
  private func startsInversion(_ verb: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard context.sentence.contains(verb - 2), context.sentence.contains(verb + 1),
      tokens[verb - 1].kind == .doubleMark, tokens[verb - 2].kind == .comma, closesQuotation(verb - 1, tokens)
    else { return false }
    return tokens[verb + 1].shape.contains(.capitalized)
  }

  /// "two counts of", "criminal charges" after "faces".
  private func isAccused(_ next: TokenIndex, by row: Int, _ context: Context, _ tokens: Span<Token>) -> Bool {
    let rows = lexicon.accusations[(row - 1)...].prefix { $0.verb == lexicon.accusations[row - 1].verb }
    let ahead = next..<min(context.sentence.upperBound, next + longestGroup)
    let noun = ahead.first { index in rows.contains { $0.nouns.contains(tokens[index].word) } }
    return (next..<(noun ?? next)).allSatisfy {
      tokens[$0].kind == .number || !tokens[$0].classes.isDisjoint(with: [.number, .adjective, .deed])
    } && noun != nil
  }

  private func isEnd(_ index: TokenIndex, _ tokens: Span<Token>) -> Bool { tokens[index].kind == .period }

  /// Whether the word before, past adverbs, is "that" or "this".
  private func isPointing(_ context: Context, _ tokens: Span<Token>) -> Bool {
    context.previous >= context.sentence.lowerBound && tokens[context.previous].classes.contains(.definite)
      && tokens[context.previous].word != keyWords.the
  }

  /// Whether a noun without an article starts here.
  private func startsBareNoun(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard context.sentence.contains(index), tokens[index].kind == .word else { return false }
    let classes = tokens[index].classes
    return classes.contains(.noun) && classes.isDisjoint(with: .functionWord)
  }

  private func isGroupPart(_ tag: Tag) -> Bool {
    switch tag {
    case .noun, .properNoun, .adjective, .determiner, .possessive, .number: true
    default: false
    }
  }

  private func namesRole(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard context.sentence.contains(index) else { return false }
    return !tokens[index].classes.isDisjoint(with: [.role, .people])
  }

  /// "the most feared chef": "most" after an article says how much.
  private func isGraded(_ context: Context, _ tokens: Span<Token>) -> Bool {
    guard context.previous > context.sentence.lowerBound else { return false }
    let before = tokens[context.previous - 1].tag
    return before == .determiner || before == .possessive
  }

  /// Whether the word before is a determiner that can be a subject by itself: "some said".
  private func standsAlone(_ context: Context, _ tokens: Span<Token>) -> Bool {
    context.previous >= context.sentence.lowerBound
      && tokens[context.previous].classes.contains(.standsAlone)
  }

  private func nounOrNil(_ classes: WordClasses) -> Tag? {
    classes.contains(.adjective) && !classes.contains(.noun) ? .adjective : .noun
  }

  private func isSubjectLike(_ tag: Tag) -> Bool { tag == .noun || tag == .properNoun || tag == .number }

  private func isPlural(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard context.sentence.contains(index) else { return false }
    if tokens[index].classes.contains(.plural) { return true }
    return context.text[Int(tokens[index].end) - 1] == UInt8(ascii: "s")
  }

  /// Whether what follows can be the object of a verb: then a word that could be a noun is the verb.
  private func startsObject(_ index: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    guard context.sentence.contains(index) else { return true }
    let token = tokens[index]
    switch token.kind {
    case .doubleMark, .colon: return true
    case .word: break
    default: return false
    }
    // "points out that"
    if token.word == keyWords.out, context.sentence.contains(index + 1) {
      return startsObject(index + 1, context, tokens)
    }
    let classes = token.classes
    if !classes.isDisjoint(with: [.determiner, .possessive, .subjectPronoun, .objectPronoun, .wh]) { return true }
    return token.word == keyWords.to || (token.shape.contains(.capitalized) && !context.isTitleCase)
  }

  /// Whether the nearest auxiliary before is a modal or a form of do, which take a bare verb.
  private func isModalBefore(_ context: Context, _ tokens: Span<Token>) -> Bool {
    guard context.previous >= context.sentence.lowerBound else { return false }
    return !tokens[context.previous].classes.isDisjoint(with: [.modal, .do])
  }

  /// Whether a form that can be a participle is one: "the plan backed by Lee", "people killed in the strike".
  private func isReduced(
    _ index: TokenIndex, _ classes: WordClasses, _ before: Tag, _ context: Context, _ tokens: Span<Token>
  ) -> Bool {
    guard classes.contains(.verbParticiple), context.sentence.contains(index + 1) else { return false }
    guard before == .noun, tokens[index + 1].word != keyWords.by else { return before == .noun }
    return tokens[index + 1].word == keyWords.as && !labels(index + 2, context, tokens)
  }

  /// "false claims" in "dismissed as false claims that …", "“absurd” reports": a verdict, and right after it what it is of.
  private func labels(_ start: TokenIndex, _ context: Context, _ tokens: Span<Token>) -> Bool {
    var index = start
    while context.sentence.contains(index), tokens[index].kind != .word { index += 1 }
    guard context.sentence.contains(index), tokens[index].classes.contains(.falsehood) else { return false }
    index += 1
    while context.sentence.contains(index), tokens[index].kind != .word { index += 1 }
    guard context.sentence.contains(index) else { return false }
    return tokens[index].classes.contains(.proposition) || tokens[index].classes.contains(.determiner)
  }
}
