/// Finds the claims that words such as "it", "these claims", "Lee's account" stand for.
struct PointerTargets {
  let scene: ClaimContext
  var context: AttributionContext { scene.context }
  var article: TokenizedArticle { scene.article }

  init(_ scene: ClaimContext) { self.scene = scene }

  /// The claims pointed to: of the last sentence that makes any, all for a plural, else its last.
  ///
  /// A noun is looked up farther back than a pronoun, and finds claims of its own kind first: "the accusation" an
  /// accusation. What the speaker claims alone is not meant, unless it is taken back.
  func targets(
    of pointer: Pointer, in content: TokenRange, from quote: Int?, _ sentence: Int, _ claims: [ClaimDraft]
  ) -> [Int] {
    guard !takesUpDenial(pointer, from: quote, sentence, claims) else { return [] }
    let reach = reach(of: pointer)
    var side = side(of: pointer, quote)
    let first = claims.lastIndex { $0.sentence < sentence - reach }.map { $0 + 1 } ?? 0
    let near = sentence - context.options.pointerSentences
    func meant() -> [Int] {
      (first..<claims.count).filter { number in
        isMeant(claims[number].positions, side, quote) && isOfItsKind(claims[number], pointer, sentence)
          && (!pointer.isOfGuilt || isAgainst(quote, claims[number]) || isAnswered(claims[number], by: quote))
          && (claims[number].sentence >= near || isOwned(side) || concerns(claims[number], quote)
            || isMaker(pointer, of: claims[number]))
      }
    }
    var others = meant()
    if others.isEmpty, let quote, scene.withdraws(quote) || scene.admits(quote), !isHers(pointer) {
      // A spokesman takes back what his employer has claimed.
      side = .others(than: nil)
      others = meant()
    }
    let fitting = accusing(likeliest(of: others, for: pointer, sentence, claims, quote), pointer, claims, quote)
    if pointer.isPair { return Array(fitting.suffix(2)) }
    guard let last = fitting.map({ claims[$0].sentence }).max() else { return [] }
    let candidates = fitting.filter { claims[$0].sentence == last }
    if case .of(let owner) = side, pointer.noun != nil, owner != nil, hasDenied(owner, since: last, claims) {
      return []
    }
    return pointer.isPlural ? candidates : Array(candidates.suffix(1))
  }

  /// wrongdoing".
  private func isAnswered(_ claim: ClaimDraft, by quote: Int?) -> Bool {
    guard let source = quote.flatMap({ scene.attributions[$0].source }) else { return false }
    let sentence = article.sentence(at: source.head)
    return claim.sightings[0].tokens.lowerBound > sentence.lowerBound
      && claim.sightings[0].tokens.upperBound <= source.tokens.lowerBound
      && sentence.prefix(2).contains { context.isOn(.responses, $0) || context.isOn(.askings, $0) }
  }

  /// Whether a pronoun stands for what was denied just before, and not for what was claimed before that: "There is no
  /// evidence that the dam leaked, Lee said. Doe disputes that."
  private func takesUpDenial(_ pointer: Pointer, from quote: Int?, _ sentence: Int, _ claims: [ClaimDraft]) -> Bool {
    guard pointer.noun == nil, pointer.person == nil, !pointer.isBeside, let last = claims.last,
      last.sentence >= sentence - 1, !last.positions.isEmpty
    else { return false }
    return last.positions.allSatisfy { ($0.stance == .denies || $0.stance == .doubts) && $0.quote != quote }
  }

  private func reach(of pointer: Pointer) -> Int {
    if pointer.isBeside { return 0 }
    if pointer.isRetort { return 1 }
    // "his remarks": the last that he made
    let isRemark = pointer.noun.map { context.classes($0).isSuperset(of: [.deed, .proposition]) } ?? true
    return isRemark ? context.options.pointerSentences : context.options.nounPointerSentences
  }

  /// Of claims that can be meant, those to which a noun fits best: those that were made by it, "the report" after
  /// "reports of a fire"; else for "the charges" accusations that name whoever denies them, then other claims that do,
  /// then accusations of anybody.
  private func likeliest(
    of numbers: [Int], for pointer: Pointer, _ sentence: Int, _ claims: [ClaimDraft], _ quote: Int?
  ) -> [Int] {
    guard let noun = pointer.noun else { return numbers }
    let lemma = context.lexicon[context.token(noun).word].lemma
    let named = lemma == 0 ? [] : numbers.filter { claims[$0].noun == lemma }
    guard named.isEmpty else { return named }
    let act = scene.nounRow(noun)?.act
    // "that criticism" is of whoever rejects it.
    if act == .evaluation { return numbers.filter { isAbout(quote, claims[$0]) } }
    guard act == .accusation else { return numbers }
    let numbers = numbers.contains { !isOfOneself(claims[$0]) } ? numbers.filter { !isOfOneself(claims[$0]) } : numbers
    let own = numbers.filter { concerns(claims[$0], quote) }
    let tiers = [
      own.filter { claims[$0].isAccusation }, own.filter { isAbout(quote, claims[$0]) },
      numbers.filter { claims[$0].isAccusation },
    ]
    let near = sentence - context.options.pointerSentences
    return tiers.first { !$0.isEmpty } ?? numbers.filter { claims[$0].sentence >= near }
  }

  /// Whether a claim is of its maker: "he had not signed" accuses nobody.
  private func isOfOneself(_ claim: ClaimDraft) -> Bool {
    let said = claim.sightings[0].tokens
    guard let opening = said.first(where: { context.tag($0) != .complementizer && context.tag($0) != .mark }),
      let gender = Gender(context.classes(opening)), context.tag(opening) == .pronoun,
      let maker = claim.positions.first(where: { $0.stance == .asserts })?.actor
    else { return false }
    return scene.actors[maker].gender == gender
  }

  /// Whether a claim is that the speaker has done wrong: an accusation of the speaker, or a report that opens with the
  /// speaker's name.
  private func isAgainst(_ quote: Int?, _ claim: ClaimDraft) -> Bool {
    guard concerns(claim, quote), let quote else { return false }
    let opening = claim.sightings[0].tokens.prefix(context.options.phraseTokens)
    return claim.isAccusation || opening.contains { isFor($0, quote) }
  }

  /// Whether the words of a claim name whoever denies it.
  func isAbout(_ quote: Int?, _ claim: ClaimDraft) -> Bool {
    guard let quote else { return false }
    return claim.sightings[0].tokens.contains { isFor($0, quote) }
  }

  /// "her claim", "its claim".
  private func isHers(_ pointer: Pointer) -> Bool {
    guard let noun = pointer.noun, let group = scene.article.nounGroup(at: noun) else { return false }
    return context.tag(group.tokens.lowerBound) == .possessive
  }

  /// Whose claims can be meant.
  private enum Side {
    /// Those of one actor.
    case of(Int?)
    /// Those of a person of this gender, but not the speaker.
    case gender(Gender, not: Int?)
    /// Those of anybody but the speaker.
    case others(than: Int?)
  }

  private func side(of pointer: Pointer, _ quote: Int?) -> Side {
    let speaker = quote.flatMap { scene.quotes[$0].speaker }
    if let quote, scene.withdraws(quote) { return .of(speaker) }
    // "said he would come, which he denies": nobody but the claim can be meant.
    if pointer.isBeside { return .others(than: nil) }
    if let person = pointer.person {
      if let actor = scene.actor(namedAt: person) { return .of(actor) }
      guard let gender = Gender(context.classes(person)) else { return .others(than: speaker) }
      return named(before: person, gender, not: speaker).map { .of($0) } ?? .gender(gender, not: speaker)
    }
    if let owner = pointer.noun.flatMap({ scene.owner(of: $0) }) { return .of(owner.actor) }
    if let noun = pointer.noun, let group = scene.article.nounGroup(at: noun),
      context.tag(group.tokens.lowerBound) == .possessive, let gender = Gender(context.classes(group.tokens.lowerBound))
    {
      return .gender(gender, not: speaker)
    }
    return .others(than: speaker)
  }

  /// The last person of a gender that a sentence names before a pronoun: "him" in "after Lee spoke, Doe contradicted him".
  private func named(before pronoun: TokenIndex, _ gender: Gender, not speaker: Int?) -> Int? {
    let sentence = article.sentence(at: pronoun)
    return (sentence.lowerBound..<pronoun).lazy.compactMap { scene.actor(namedAt: $0) }.last {
      $0 != speaker && scene.actors[$0].kind == .person && scene.actors[$0].gender == gender
    }
  }

  /// "the residents' version" of what residents said.
  private func isMaker(_ pointer: Pointer, of claim: ClaimDraft) -> Bool {
    guard let group = pointer.noun.flatMap({ article.nounGroup(at: $0) }), let possessed = group.possessed else {
      return false
    }
    return claim.positions.contains { position in
      guard position.stance == .asserts, let maker = position.quote.flatMap({ scene.attributions[$0].source?.head }),
        case let word = context.token(maker).word, word != 0
      else { return false }
      return (group.tokens.lowerBound..<possessed).contains { context.token($0).word == word }
    }
  }

  /// Whether it is said whose claims are meant: then they can stand farther back.
  private func isOwned(_ side: Side) -> Bool { if case .of = side { true } else { false } }

  private func isMeant(_ positions: [DraftPosition], _ side: Side, _ quote: Int?) -> Bool {
    guard !positions.isEmpty else {
      if case .others = side { return true }
      return false
    }
    if quote != nil, positions.contains(where: { $0.quote == quote }) { return false }
    return positions.contains { position in
      guard position.stance == .asserts else { return false }
      switch side {
      case .of(let actor): return position.actor == actor
      case .gender(let gender, let speaker):
        return position.actor.map {
          $0 != speaker && scene.actors[$0].kind == .person && scene.actors[$0].gender.fits(gender)
        } ?? false
      case .others(let speaker): return position.actor == nil || position.actor != speaker
      }
    }
  }

  /// "the report" is seldom what a person has said, unless that was just before.
  private func isOfItsKind(_ claim: ClaimDraft, _ pointer: Pointer, _ sentence: Int) -> Bool {
    if pointer.person != nil || pointer.isRetort {
      let said = claim.sightings[0].tokens
      if let echo = pointer.echo,
        !ClaimWords(echo..<echo + 1, in: scene).isPart(of: ClaimWords(said, in: scene))
      {
        return false
      }
      // What is to come, or ought to be, can be wrong in other ways.
      return (pointer.person != nil || !claim.isAccusation) && !said.contains { context.classes($0).contains(.modal) }
    }
    if let noun = pointer.noun, context.isOn(.figures, noun), !context.classes(noun).contains(.proposition) {
      return claim.sightings[0].tokens.contains { context.tag($0) == .number }
    }
    if let noun = pointer.noun, context.isOn(.filings, noun) {
      return claim.positions.contains { $0.stance == .asserts && isFiling($0) }
    }
    guard let noun = pointer.noun, context.classes(noun).contains(.document) else { return true }
    // "the study was withdrawn": what the study says.
    if pointer.isWithdrawn, !context.classes(noun).contains(.proposition) {
      return claim.positions.contains { $0.actor.map { scene.actors[$0].kind == .document } ?? false }
    }
    guard claim.sentence < sentence - 1 else { return true }
    return !claim.positions.contains { $0.actor.map { scene.actors[$0].kind == .person } ?? false }
  }

  /// Whether a lawsuit or the like claims it.
  private func isFiling(_ position: DraftPosition) -> Bool {
    position.quote.flatMap { scene.attributions[$0].source }.map { context.isOn(.filings, $0.head) } ?? false
  }

  /// Whether a claim names whoever denies it: what was said long before is else as often another's.
  private func concerns(_ claim: ClaimDraft, _ quote: Int?) -> Bool {
    guard let quote else { return false }
    return [scene.quotes[quote].speaker, scene.client(of: quote)].contains { actor in
      actor.map { scene.names($0, in: claim.sentence) } ?? false
    } || (isUnnamed(quote) && claim.sightings[0].tokens.contains { isFor($0, quote) })
  }

  private func isUnnamed(_ quote: Int) -> Bool {
    scene.quotes[quote].speaker.map { scene.actors[$0].unnamed != nil } ?? true
  }

  /// Whether a token names a quote's speaker, or whoever the speaker speaks for: "the candidate" without a name by the
  /// same noun.
  private func isFor(_ token: TokenIndex, _ quote: Int) -> Bool {
    guard let actor = scene.actor(namedAt: token) else {
      guard isUnnamed(quote), let head = scene.attributions[quote].source?.head,
        context.tag(head) != .pronoun, case let word = context.token(head).word
      else { return false }
      return word != 0 && context.token(token).word == word
    }
    return actor == scene.quotes[quote].speaker || actor == scene.client(of: quote)
  }
}
