/// Finds the words of a sentence that may report something.
///
/// Takes a sentence; gives its cues in order. Whether a cue reports something is for the rules to say.
struct CueFinder: Sendable {
  let context: AttributionContext

  /// Replaces some cues by those of a sentence, in order.
  ///
  /// - Complexity: O(n) in its tokens.
  func find(in sentence: TokenRange, into cues: inout [Cue]) {
    if !cues.isEmpty { cues.removeAll(keepingCapacity: true) }
    let isNearQuotation = context.hasQuotation(max(0, sentence.lowerBound - 1)..<sentence.upperBound)
    let (tokens, according) = (context.article.tokens, context.lexicon.keyWords.according)
    // A verb that reports nothing by itself is a cue beside a quotation, or where it opens the sentence.
    let lastIntroduction = isNearQuotation ? sentence.upperBound : sentence.lowerBound + context.options.phraseTokens
    for index in sentence
    where mayBeCue(tokens[index], mayIntroduce: index <= lastIntroduction) || tokens[index].word == according {
      guard context.article.quotationOfToken[index] < 0 else { continue }
      guard cues.count <= context.options.cuesInSentence else { break }
      if var cue = cue(at: index, mayIntroduce: isNearQuotation, sentence) {
        cue.isNearQuotation = isNearQuotation
        cues.append(cue)
      }
    }
  }

  /// Whether a token is a verb, noun or mark that may be the head of a cue: most are not.
  @inline(__always)
  private func mayBeCue(_ token: Token, mayIntroduce: Bool) -> Bool {
    switch token.tag {
    case .finiteVerb, .baseVerb, .participle, .gerund, .auxiliary, .infinitiveMark:
      mayIntroduce || token.verb != 0 || context.notes(of: token).map { $0.cuePhrase != 0 } ?? false
    case .noun: context.notes(of: token).map { $0.noun != 0 || $0.lists & WordList.viewpoints.bit != 0 } ?? false
    case .mark: token.kind == .colon || token.kind == .dash
    default: false
    }
  }

  private func cue(at index: TokenIndex, mayIntroduce: Bool, _ sentence: TokenRange) -> Cue? {
    if let group = context.article.verbGroup(at: index) {
      guard group.head == index else { return nil }
      return verbCue(group, mayIntroduce: mayIntroduce || group.tokens.lowerBound == sentence.lowerBound)
    }
    if context.isAccordingTo(index) { return accordingTo(index) }
    if isSpeakerMark(index) {
      return Cue(tokens: index..<index + 1, head: index, kind: .phrase, act: .statement, rate: 0)
    }
    if context.isOn(.viewpoints, index), let cue = viewpoint(index, in: sentence) { return cue }
    return context.tag(index) == .noun ? nounCue(index) : nil
  }

  private func verbCue(_ group: VerbGroup, mayIntroduce: Bool) -> Cue? {
    // "left without saying why": nothing is said.
    guard group.form != .participle, !opensWithWithout(group) else { return nil }
    let number = context.token(group.head).word
    let word = context.lexicon[number]
    if mayIntroduce || context.lexicon.notes(of: number).cuePhrase != 0, let phrase = phraseCue(group, mayIntroduce) {
      return phrase
    }
    guard word.verb > 0 else { return nil }
    let row = Int(word.verb) - 1
    var end = group.tokens.upperBound
    // "pointed out", "pushed back": the particle belongs to the verb.
    if end < context.article.sentence(at: group.head).upperBound, context.isParticle(end) { end += 1 }
    let verb = context.lexicon.verbs[row]
    guard !quotesAnother(verb, end) else { return nil }
    if let quoted = quoted(group) {
      return Cue(
        tokens: quoted.start..<end, head: group.head, kind: .verb(row: row), act: verb.act, rate: Cue.certain,
        subject: quoted.source)
    }
    let mayHear = verb.hears || (group.isPassive && verb.takesHearer)
    let subject = group.isPassive && !mayHear ? nil : SubjectFinder(context: context).subject(of: group)
    let isHearing = mayHear && (subject.map { context.hears($0, group) } ?? false)
    return Cue(
      tokens: group.tokens.lowerBound..<end, head: group.head, kind: .verb(row: row),
      act: isHearing ? .statement : context.lexicon.verbs[row].act, rate: isHearing ? Cue.certain : context.rate(group),
      subject: group.isPassive && !isHearing ? nil : subject)
  }

  /// Who says what follows in "Lee was quoted as saying" and "quoted Lee as saying", and where the cue starts.
  private func quoted(_ group: VerbGroup) -> (source: Source, start: TokenIndex)? {
    let (link, subjects) = (group.tokens.lowerBound - 1, SubjectFinder(context: context))
    guard context.isSaying(group.head), link > 0, context.isAs(link) else { return nil }
    if let verb = context.article.verbGroup(at: link - 1) {
      guard verb.isPassive, let subject = subjects.subject(of: verb) else { return nil }
      return (subject, verb.tokens.lowerBound)
    }
    let sentence = context.article.sentence(at: link)
    guard let object = subjects.phrase(endingAt: link - 1, from: sentence.lowerBound),
      object.tokens.lowerBound > sentence.lowerBound,
      context.article.verbGroup(at: object.tokens.lowerBound - 1) != nil
    else { return nil }
    return (object, link)
  }

  /// "quoted Lee as saying": the verb after its object says it.
  private func quotesAnother(_ verb: ReportingVerb, _ end: TokenIndex) -> Bool {
    let sentence = context.article.sentence(at: end - 1)
    guard verb.act == .statement,
      let object = SubjectFinder(context: context).phrase(startingAt: end, before: sentence.upperBound)
    else { return false }
    let last = object.tokens.upperBound
    let link = last < sentence.upperBound && context.kind(last) == .comma ? last + 1 : last
    return link + 1 < sentence.upperBound && context.isAs(link) && context.isSaying(link + 1)
  }

  private func opensWithWithout(_ group: VerbGroup) -> Bool {
    group.tokens.lowerBound > 0 && context.isWithout(group.tokens.lowerBound - 1)
  }

  /// "made clear", "put it"; and any verb beside a quotation: `She went on: "…"`.
  private func phraseCue(_ group: VerbGroup, _ mayIntroduce: Bool) -> Cue? {
    guard !group.isPassive, let (last, act) = phraseEnd(group, mayIntroduce) else { return nil }
    return Cue(
      tokens: group.tokens.lowerBound..<last, head: group.head, kind: .phrase, act: act, rate: Cue.certain,
      subject: SubjectFinder(context: context).subject(of: group))
  }

  private func phraseEnd(_ group: VerbGroup, _ mayIntroduce: Bool) -> (TokenIndex, SpeechAct)? {
    let end = context.article.sentence(at: group.head).upperBound
    let first = Int(context.lexicon.notes(of: context.token(group.head).word).cuePhrase)
    if first != 0 {
      let phrases = context.lexicon.cuePhrases
      let verb = phrases[first - 1].verb
      for phrase in phrases[(first - 1)...].prefix(while: { $0.verb == verb }) {
        if let object = object(of: phrase, after: group.tokens.upperBound, before: end) {
          // "hit back at the claim"
          let isAimed = phrase.act == .statement && isAim(object + 1, before: end)
          return isAimed ? (object + 2, .denial) : (object + 1, phrase.act)
        }
        if phrase.act == .denial, splits(phrase, group, before: end) { return (group.tokens.upperBound, phrase.act) }
      }
      if context.isOn(.puttings, group.head), let amount = amount(after: group.tokens.upperBound, before: end) {
        return (amount, .statement)
      }
    }
    guard mayIntroduce else { return nil }
    return QuotationCues(context: context).end(of: group, before: end).map {
      ($0, context.reportingVerb(group)?.act ?? .statement)
    }
  }

  /// "at", "against" before a noun for a claim.
  private func isAim(_ index: TokenIndex, before end: TokenIndex) -> Bool {
    guard index + 1 < end, context.isAt(index) || context.isAgainst(index),
      let group = context.article.nounGroup(at: index + 1)
    else { return false }
    return group.tokens.lowerBound == index + 1 && context.classes(group.head).contains(.proposition)
  }

  /// The token after "unpaid bills" in "put unpaid bills at 9 million".
  private func amount(after start: TokenIndex, before end: TokenIndex) -> TokenIndex? {
    guard start < end, let group = context.article.nounGroup(at: start), group.tokens.lowerBound == start,
      case let at = group.tokens.upperBound, at + 1 < end, context.isAt(at), context.opensNumber(at + 1)
    else { return nil }
    return at
  }

  /// "brushed the claim aside", "laughed it off": what is denied stands within the phrase.
  private func splits(_ phrase: CuePhrase, _ verb: VerbGroup, before end: TokenIndex) -> Bool {
    let start = verb.tokens.upperBound
    guard start < end, let group = context.article.nounGroup(at: start), group.tokens.lowerBound == start,
      case let particle = group.tokens.upperBound, particle < end,
      phrase.objects.contains(context.token(particle).word)
    else { return false }
    // "shot it down"
    let isIt = group.kind == .pronoun && context.classes(group.head).contains(.neuter)
    return context.classes(group.head).contains(.proposition) || (isIt && !context.isDown(particle))
  }

  /// The object of a phrase, past its article and adjectives.
  private func object(of phrase: CuePhrase, after start: TokenIndex, before end: TokenIndex) -> TokenIndex? {
    var index = start
    while index < min(end, start + context.options.phraseTokens) {
      if phrase.objects.contains(context.token(index).word) { return index }
      switch context.tag(index) {
      case .determiner, .adjective, .possessive, .adverb, .number, .pronoun: index += 1
      // "called into question"
      case .preposition where index == start && context.isInto(index) && phrase.act == .question: index += 1
      default: return nil
      }
    }
    return nil
  }

  /// A colon, or a dash after a quotation.
  private func isSpeakerMark(_ index: TokenIndex) -> Bool {
    switch context.kind(index) {
    case .colon: true
    case .dash: context.quotation(endingAt: index - 1) != nil
    default: false
    }
  }

  private func accordingTo(_ index: TokenIndex) -> Cue {
    Cue(tokens: index..<index + 1, head: index, kind: .phrase, act: .statement, rate: Cue.certain)
  }

  /// "in the view of".
  private func viewpoint(_ noun: TokenIndex, in sentence: TokenRange) -> Cue? {
    guard noun - 2 >= sentence.lowerBound, noun + 1 < sentence.upperBound, context.isOf(noun + 1),
      context.isThe(noun - 1), context.isIn(noun - 2) || context.isBy(noun - 2)
    else { return nil }
    return Cue(tokens: noun..<noun + 1, head: noun, kind: .phrase, act: .statement, rate: Cue.certain)
  }

  /// A noun that names something said, with its source before it: "Lee's claim that", "US accusations of".
  private func nounCue(_ index: TokenIndex) -> Cue? {
    let row = context.lexicon.notes(of: context.token(index).word).noun
    guard row > 0 else { return nil }
    return Cue(
      tokens: index..<index + 1, head: index, kind: .noun(row: Int(row) - 1),
      act: context.lexicon.nouns[Int(row) - 1].act, rate: 0,
      subject: possessor(of: index))
  }

  /// "Lee’s" in "Lee’s claim", "US" in "US claims".
  private func possessor(of noun: TokenIndex) -> Source? {
    guard let group = context.article.nounGroup(at: noun), group.head == noun else { return nil }
    let start = group.tokens.lowerBound
    // "her neighbours' claim"
    if let possessed = group.possessed, possessed > start + 1 {
      return Source(tokens: start..<possessed, head: possessed - 2)
    }
    if context.tag(start) == .possessive { return Source(tokens: start..<start + 1, head: start) }
    var end = start
    if context.tag(end) == .determiner { end += 1 }
    var last = end
    while last < noun, context.tag(last) == .properNoun { last += 1 }
    return last > end ? Source(tokens: end..<last, head: last - 1) : nil
  }
}
