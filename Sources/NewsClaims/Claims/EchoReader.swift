/// Reads whether a clause says the contrary of a claim made just before in words of the claim: "it had not", "the bus
/// was not speeding", "the gate was closed".
struct EchoReader {
  private let scene: ClaimContext
  private var context: AttributionContext { scene.context }
  private var article: TokenizedArticle { scene.article }

  init(_ scene: ClaimContext) { self.scene = scene }

  /// The last of the latest claims of which a clause says the contrary; `speaker` says it, or the article where it is
  /// nobody's.
  ///
  /// - Complexity: O(n) in the tokens of the clause and of the claims that may be meant.
  func target(of clause: TokenRange, by quote: Int?, from sentence: Int, among claims: [ClaimDraft]) -> Int? {
    let reached = claims.indices.reversed().prefix {
      claims[$0].sentence >= sentence - context.options.pointerSentences
    }
    guard !reached.isEmpty,
      mayBeContrary(clause) || reached.contains(where: { mayBeContrary(claims[$0].sightings[0].tokens) })
    else { return nil }
    if let quote, scene.isShare(quote) { return nil }
    guard reached.contains(where: { isBefore(claims[$0], clause) && scene.isOther(claims[$0], than: quote) }),
      let echo = echo(in: clause)
    else { return nil }
    let reach = echo.isBare || quote == nil ? 1 : context.options.pointerSentences
    let recent = claims.indices.reversed().prefix { claims[$0].sentence >= sentence - reach }
    for number in recent where scene.isOther(claims[number], than: quote) && isBefore(claims[number], clause) {
      if isContrary(echo, to: claims[number], by: quote) { return number }
      // "it had not" takes up the last thing that was said.
      if echo.isBare { return nil }
    }
    return nil
  }

  /// Whether a clause says the contrary of one right before it in the same speech: "It isn't", "I did not quit".
  func isContrary(_ clause: TokenRange, to said: TokenRange) -> Bool {
    guard let echo = echo(in: clause), echo.words.isNegated else { return false }
    guard !echo.isBare else { return echo.rest.isEmpty && isSameAuxiliary(echo.verb, in: said) }
    return (echo.verb.tokens.lowerBound..<echo.rest.upperBound).allSatisfy { isNeutral($0, in: said) }
      && hasPredicate(echo)
      && echo.words.isContraryPart(of: ClaimWords(said, in: scene), isOfSubject: echo.pronoun != nil)
  }

  /// Whether a clause has a negation, or a word with a contrary.
  private func mayBeContrary(_ clause: TokenRange) -> Bool {
    clause.contains { index in
      if !context.classes(index).isDisjoint(with: [.negation, .absence]) { return true }
      switch context.tag(index) {
      case .adjective, .finiteVerb, .baseVerb, .participle:
        return context.lexicon.notes(of: context.token(index).word).opposite != nil
      default: return context.isNobody(index) || context.isNothing(index)
      }
    }
  }

  /// A clause that may say the contrary of a claim.
  private struct Echo {
    let verb: VerbGroup
    /// The pronoun that is its subject; `nil` where that is a noun.
    let pronoun: TokenIndex?
    let words: ClaimWords
    /// The words after the verb.
    let rest: TokenRange
    /// Whether it has no words but its subject and its verb: "it had not".
    let isBare: Bool
  }

  private func echo(in clause: TokenRange) -> Echo? {
    guard let verb = clause.lazy.compactMap({ self.article.verbGroup(at: $0) }).first(where: { $0.form == .finite }),
      let subject = subject(of: verb, in: clause)
    else { return nil }
    // "Nobody kicked him": of whomever the claim is about.
    let isNobody = context.isNobody(subject) || context.isNothing(subject)
    let pronoun = context.tag(subject) == .pronoun && !isNobody ? subject : nil
    guard pronoun == nil || subject + 1 == verb.tokens.lowerBound else { return nil }
    let isTurn = context.lexicon.notes(of: context.token(verb.head).word).opposite != nil
    let end =
      (verb.tokens.upperBound..<clause.upperBound).first { isEnd($0) || isTurn && opensAmount($0) } ?? clause.upperBound
    let rest = min(verb.tokens.upperBound, end)..<end
    let words = ClaimWords(
      (pronoun == nil ? min(subject, verb.tokens.lowerBound) : verb.tokens.lowerBound)..<end, in: scene)
    guard words.count > 0 || pronoun != nil && words.isNegated else { return nil }
    return Echo(verb: verb, pronoun: pronoun, words: words, rest: rest, isBare: words.count == 0)
  }

  /// "by 3 percent", "to 9": how much, where a verb tells which way.
  private func opensAmount(_ index: TokenIndex) -> Bool {
    context.tag(index) == .preposition && context.tag(index + 1) == .number
  }

  /// Where the subject of a clause opens, which is a noun group of its own, or "there".
  private func subject(of verb: VerbGroup, in clause: TokenRange) -> TokenIndex? {
    if let there = clause.prefix(while: { $0 < verb.head }).last(where: context.isThere), there + 1 == verb.head {
      return there
    }
    guard verb.tokens.lowerBound > clause.lowerBound,
      let subject = (clause.lowerBound..<verb.tokens.lowerBound).first(where: { !isLead($0) }),
      let group = article.nounGroup(at: subject), group.tokens.lowerBound == subject,
      context.tag(subject) != .pronoun || group.tokens.count == 1
    else { return nil }
    return subject
  }

  /// What may stand before a subject: a mark, "that", "but", "no", "in fact".
  private func isLead(_ index: TokenIndex) -> Bool {
    switch context.tag(index) {
    case .mark, .complementizer, .coordinator, .adverb, .negation: true
    // “No, I did not.”
    case .determiner: context.classes(index).contains(.absence) && context.kind(index + 1) == .comma
    default: context.isOn(.insistence, index)
    }
  }

  /// Whether a clause is over: a mark, or "and", "because" and the like.
  private func isEnd(_ index: TokenIndex) -> Bool {
    switch context.tag(index) {
    case .mark: !context.isMark(index) || context.quotation(startingAt: index) == nil
    case .coordinator, .subordinator, .wh, .complementizer: true
    default: false
    }
  }

  private func isContrary(_ echo: Echo, to claim: ClaimDraft, by quote: Int?) -> Bool {
    let said = claim.sightings[0].tokens
    guard scene.isClause(said) || claim.isAccusation, !scene.isModal(said) || echo.isBare else { return false }
    if let pronoun = echo.pronoun, !isSubject(pronoun, of: claim, by: quote) { return false }
    guard !echo.isBare else { return echo.rest.isEmpty && isSameAuxiliary(echo.verb, in: said) }
    guard (echo.verb.tokens.lowerBound..<echo.rest.upperBound).allSatisfy({ isNeutral($0, in: said) }),
      hasPredicate(echo)
    else { return false }
    var words = ClaimWords(said, in: scene)
    // "Workers said they were locked in": of the workers.
    if let opening = said.first(where: { !isLead($0) }), context.tag(opening) == .pronoun,
      let maker = claim.positions.first(where: { $0.stance == .asserts })?.quote.flatMap({
        scene.attributions[$0].source
      }),
      context.classes(maker.head).contains(.plural) == context.classes(opening).contains(.plural)
    {
      words = words.with(ClaimWords(maker.head..<maker.head + 1, in: scene))
    }
    return echo.words.isContraryPart(of: words, isOfSubject: echo.pronoun != nil)
  }

  /// Whether a clause says something by its own words: "was not speeding", not "was not there".
  private func hasPredicate(_ echo: Echo) -> Bool {
    let isMain = context.tag(echo.verb.head) != .auxiliary
    return isMain || echo.rest.contains { context.tag($0) == .adjective || context.tag($0) == .noun }
  }

  /// Whether a word leaves a clause what it is: an adverb that the claim does not have changes it ("not always").
  private func isNeutral(_ index: TokenIndex, in said: TokenRange) -> Bool {
    guard context.tag(index) == .adverb, !context.isOn(.insistence, index), !context.isThere(index),
      !context.classes(index).contains(.negation)
    else {
      return true
    }
    let word = context.token(index).word
    return word != 0 && said.contains { context.token($0).word == word }
  }

  /// "had been checked" and "had not", "leaked" and "did not".
  private func isSameAuxiliary(_ verb: VerbGroup, in said: TokenRange) -> Bool {
    guard context.tag(verb.head) == .auxiliary,
      let claimed = said.lazy.compactMap({ self.article.verbGroup(at: $0) }).first(where: { $0.form == .finite }),
      !claimed.isNegated, !said.contains(where: { context.classes($0).contains(.negation) })
    else { return false }
    let kinds: WordClasses = [.be, .have, .do, .modal]
    func kind(_ group: VerbGroup) -> WordClasses {
      context.classes(group.tokens.first { context.tag($0) == .auxiliary } ?? group.head).intersection(kinds)
    }
    let (own, other) = (kind(verb), kind(claimed))
    // “I did not” answers "had left" as it does "left".
    let isPast = other == .have && context.isHad(claimed.tokens.lowerBound)
    return own == other || own == .do && (isPast || context.tag(claimed.tokens.lowerBound) != .auxiliary)
  }

  // MARK: Sides

  private func isBefore(_ claim: ClaimDraft, _ clause: TokenRange) -> Bool {
    claim.sightings[0].tokens.upperBound <= clause.lowerBound
  }

  // MARK: Pronouns

  /// Whether a pronoun can be the subject of a claim: "it" the bridge, "I" whoever was spoken of.
  private func isSubject(_ pronoun: TokenIndex, of claim: ClaimDraft, by quote: Int?) -> Bool {
    let said = claim.sightings[0].tokens
    guard let opening = said.first(where: { !isLead($0) }), let group = article.nounGroup(at: opening) else {
      return false
    }
    let speaker = quote.flatMap { scene.quotes[$0].speaker }
    let claimant = claim.positions.first { $0.stance == .asserts }?.actor
    let actor = scene.actor(namedAt: group.head)
    let isPerson = actor.map { scene.actors[$0].kind == .person } ?? false
    let classes = context.classes(pronoun)
    if classes.contains(.firstPerson) {
      if let actor, isPerson { return actor == speaker }
      guard group.kind == .pronoun else {
        return classes.contains(.plural) || !context.classes(group.head).contains(.plural)
      }
      return isSpeaker(speaker, by: group.head, besides: claimant)
    }
    guard let gender = Gender(classes) else {
      // "it", "they"
      if classes.contains(.neuter) { return !isPerson && isNeuter(group) }
      return !isPerson && (group.kind != .pronoun || context.classes(group.head).contains(.plural))
    }
    if let actor, isPerson {
      // "she" of whoever speaks, or of somebody of another gender than the speaker's.
      return scene.actors[actor].gender.fits(gender) && (actor == speaker || !isOf(gender, speaker))
    }
    guard group.kind == .pronoun else {
      return !context.classes(group.head).isDisjoint(with: [.role, .people, .kin]) && !isOf(gender, speaker)
    }
    guard Gender(context.classes(group.head)) == gender else { return false }
    // "He says he did not": whoever he is.
    let source = quote.flatMap { scene.attributions[$0].source?.head }
    let isHis = source.map { context.tag($0) == .pronoun && Gender(context.classes($0)) == gender } ?? false
    return isOf(gender, claimant) != (isHis || isOf(gender, speaker))
  }

  private func isNeuter(_ group: NounGroup) -> Bool {
    guard group.kind == .pronoun else { return true }
    return context.classes(group.head).contains(.neuter)
  }

  /// "he" in what another says is the speaker where it cannot be the other.
  private func isSpeaker(_ speaker: Int?, by pronoun: TokenIndex, besides claimant: Int?) -> Bool {
    guard let gender = Gender(context.classes(pronoun)) else { return false }
    return isOf(gender, speaker) && !isOf(gender, claimant)
  }

  private func isOf(_ gender: Gender, _ actor: Int?) -> Bool {
    actor.map { scene.actors[$0].kind == .person && scene.actors[$0].gender == gender } ?? false
  }
}
