/// Reads what a quote, or a sentence in the article's own voice, denies.
struct DenialReader {
  let scene: ClaimContext
  var context: AttributionContext { scene.context }

  init(_ scene: ClaimContext) { self.scene = scene }

  /// What a quote denies: the object of "deny", or what its words call untrue.
  func denial(by quote: Int) -> Denial? {
    let attribution = scene.attributions[quote]
    guard let content = attribution.content.first else { return nil }
    // "You question my judgment": whoever is spoken to says nothing here.
    if let source = attribution.source, context.classes(source.head).contains(.secondPerson) { return nil }
    guard scene.isFactual(quote) else { return unconvinced(content, by: quote) }
    if let plea = plea(content, by: quote) ?? disowned(content, by: quote) ?? answered(content, by: quote) {
      return plea
    }
    if let effort = effort(content, by: quote) { return effort }
    // "apologized for saying that …"
    if context.isOn(.apologies, attribution.cue.head), isForSaying(attribution.cue.tokens.upperBound, before: content) {
      return Denial(object: .proposition(content), stance: .denies, words: attribution.cue.tokens, content: content)
    }
    guard let stance = scene.stance(of: quote) else {
      // "slammed the report as false"
      return scene.attributions[quote].cue.act == .evaluation ? labelled(content) ?? lashed(content, by: quote) : nil
    }
    if stance == .denies || stance == .doubts { return opposed(quote, stance, content) }
    if let labelled = labelled(content) ?? calledLiar(content, by: quote) { return labelled }
    if let spoken = spoken(content, by: quote) ?? parted(attribution.content) { return spoken }
    return attribution.content.lazy.compactMap { VerdictReader(scene).verdict(in: $0) }.first.map {
      about($0, by: quote)
    } ?? attribution.content.lazy.compactMap { scene.knockedDown(in: $0) }.first
  }

  /// “That is a lie,” Lee said of the claim that the dam leaked: the claim stands behind the cue.
  private func about(_ denial: Denial, by quote: Int) -> Denial {
    guard case .pointer(let pointer) = denial.object, pointer.noun == nil, pointer.person == nil,
      let content = scene.attributions[quote].content.last, isMarked(denial.content.lowerBound),
      case let after = scene.attributions[quote].cue.tokens.upperBound, after >= content.upperBound,
      let start = (after..<scene.article.sentence(at: after - 1).upperBound).prefix(context.options.openingTokens)
        .first(where: { context.isOf($0) || context.isAbout($0) || context.isTo($0) }),
      let object = ObjectReader(scene)
        .namedClaim(at: start + 1, in: start + 1..<scene.article.sentence(at: start).upperBound)
    else { return denial }
    return Denial(object: object, stance: denial.stance, words: denial.words, content: denial.content)
  }

  /// "lashed out at claims that …".
  private func lashed(_ content: TokenRange, by quote: Int) -> Denial? {
    guard context.isAt(content.lowerBound), content.count > 1,
      let named = ObjectReader(scene).namedClaim(at: content.lowerBound + 1, in: content)
    else { return nil }
    return Denial(object: named, stance: .denies, words: scene.attributions[quote].cue.tokens, content: content)
  }

  /// "for saying" between "apologized" and "that …".
  private func isForSaying(_ preposition: TokenIndex, before content: TokenRange) -> Bool {
    guard preposition + 1 < content.lowerBound, context.isFor(preposition), scene.isClause(content) else {
      return false
    }
    return (preposition + 1..<content.lowerBound).contains { context.reportingVerb(at: $0)?.act == .statement }
  }

  /// "is not convinced that …": a doubt of whoever is not.
  private func unconvinced(_ content: TokenRange, by quote: Int) -> Denial? {
    let cue = scene.attributions[quote].cue
    guard let group = scene.article.verbGroup(at: cue.head), scene.isNegated(group),
      context.isConviction(cue.head) || isBelieving(group),
      let subject = SubjectFinder(context: context).subject(of: group)
    else { return nil }
    let denier = scene.quotes[quote].speaker == nil ? subject.head : nil
    guard let object = doubted(content) else { return nil }
    return Denial(object: object, stance: .doubts, words: cue.tokens, content: content, denier: denier)
  }

  /// "does not believe": not "would not believe", nor "does not think", which is a way to say something oneself.
  private func isBelieving(_ group: VerbGroup) -> Bool {
    !group.isPassive && context.isOn(.buyings, group.head) && context.reportingVerb(group)?.isBelief ?? false
      && !group.tokens.contains { context.classes($0).contains(.modal) }
  }

  /// What somebody does not believe: what is or was so, and not what may come.
  private func doubted(_ content: TokenRange) -> Denial.Object? {
    let reader = ObjectReader(scene)
    if let named = reader.namedClaim(at: content.lowerBound, in: content) { return named }
    // "does not believe it", "does not believe that claim"
    if let pointer = reader.pointer(at: content.lowerBound, in: content), pointer.end == content.upperBound {
      return .pointer(pointer.pointer)
    }
    guard scene.isClause(content), !scene.foretells(content), isPast(content) || !isMarked(content.lowerBound) else {
      return nil
    }
    return .proposition(content)
  }

  /// "It was denied that …".
  private func isIt(_ index: TokenIndex) -> Bool {
    index >= 0 && context.classes(index).isSuperset(of: [.neuter, .subjectPronoun])
  }

  /// "any wrongdoing" alone stands for what one is accused of.
  private func guilt(_ object: Denial.Object) -> Denial.Object {
    guard case .proposition(let said) = object, let group = scene.article.nounGroup(at: said.lowerBound),
      group.tokens == said, context.isOn(.wrongs, group.head), said.count == 1 || context.isAny(said.lowerBound)
    else { return object }
    return .pointer(Pointer(noun: nil, isPlural: false, matter: said, isOfGuilt: true))
  }

  /// “I don't believe he fell”: not “I don't believe that is a good idea”.
  private func isPast(_ content: TokenRange) -> Bool {
    if content.prefix(2).contains(where: context.isThere) { return true }
    let verb = content.lazy.compactMap { scene.article.verbGroup(at: $0) }.first { $0.form == .finite }
    return verb.map(context.isPast) ?? false
  }

  /// The object of a verb that denies or doubts.
  private func opposed(_ quote: Int, _ stance: Stance, _ content: TokenRange) -> Denial? {
    let cue = scene.attributions[quote].cue
    // "were denied entry": somebody is kept from something.
    if let group = scene.article.verbGroup(at: cue.head), group.isPassive, content.lowerBound > group.head,
      context.tag(content.lowerBound) != .complementizer || !isIt(group.tokens.lowerBound - 1)
    {
      return nil
    }
    // "a sense that Lee rejects the plan": what stands before is no object of the verb.
    if content.upperBound <= cue.head, let object = scene.article.nounGroup(at: cue.tokens.upperBound),
      object.tokens.lowerBound == cue.tokens.upperBound, object.kind != .time
    {
      return nil
    }
    // "dismissed reports that the dam leaked as nonsense"
    let labelled = labelledByName(content)?.object
    guard var object = labelled ?? ObjectReader(scene).object(in: content, of: cue).map(guilt) else {
      return ObjectReader(scene).deed(in: content, of: cue).map {
        Denial(object: .proposition($0), stance: stance, words: cue.tokens, content: content, isNamedDeed: true)
      }
    }
    if case .pointer(var pointer) = object, pointer.noun == nil, pointer.person == nil, !pointer.isOfGuilt,
      case .verb(let row) = cue.kind, context.lexicon.verbs[row].deniesObjects
    {
      pointer.mayBeTold = true
      object = .pointer(pointer)
    }
    return Denial(object: object, stance: stance, words: cue.tokens, content: content, isOwnDeed: true)
  }

  /// "I deny that the dam leaked", "that she doubted it": the speaker's own denial within what is said; "that Lee denies
  /// it": that of another, for whom a spokesman may speak.
  private func spoken(_ content: TokenRange, by quote: Int) -> Denial? {
    guard let opening = content.first(where: isOpening) else { return nil }
    let pronoun = isSpeaker(opening, of: quote) ? opening : afterFronted(opening, in: content)
    if let pronoun, isSpeaker(pronoun, of: quote), pronoun + 1 < content.upperBound,
      let group = scene.article.verbGroup(at: pronoun + 1), group.form == .finite
    {
      return denial(by: group, in: content) ?? disbelieved(by: group, in: content)
    }
    guard let subject = scene.article.nounGroup(at: opening),
      let next = (subject.tokens.upperBound..<content.upperBound).first(where: {
        context.tag($0) != .mark && context.tag($0) != .adverb
      }),
      next - subject.tokens.upperBound < context.options.phraseTokens, let group = scene.article.verbGroup(at: next),
      group.form == .finite,
      var denial = denial(by: group, in: content)
    else { return nil }
    guard scene.actor(namedAt: subject.head) != nil, context.tag(subject.head) != .pronoun else {
      return isClient(opening, of: quote) ? denial : nil
    }
    denial.denier = subject.head
    return denial
  }

  /// The "I" of “Given the noise, I doubt it”, past what stands in front.
  private func afterFronted(_ opening: TokenIndex, in content: TokenRange) -> TokenIndex? {
    let ahead = opening..<min(content.upperBound, opening + context.options.openingTokens)
    guard let comma = ahead.first(where: { context.kind($0) == .comma }), comma + 1 < content.upperBound,
      !(opening..<comma).contains(where: { scene.isFiniteVerb(at: $0) }), context.isI(comma + 1)
    else { return nil }
    return comma + 1
  }

  /// “That,” Lee said, “is a lie.”: the words stand on both sides of the cue.
  private func parted(_ content: [TokenRange]) -> Denial? {
    if content.count > 1, let that = content[1].first, context.tag(that) == .complementizer, scene.isClause(content[1]),
      let denial = VerdictReader(scene).verdict(in: content[0]), isIt(denial.content.lowerBound),
      !scene.isObligation(content[1])
    {
      return Denial(object: .proposition(content[1]), stance: denial.stance, words: denial.words, content: content[1])
    }
    guard content.count > 1, let pronoun = content[0].first(where: isOpening),
      content[0].allSatisfy({ $0 == pronoun || context.tag($0) == .mark }),
      context.classes(pronoun).contains(.definite) || context.classes(pronoun).contains(.neuter),
      let verb = content[1].first(where: { context.tag($0) != .mark }), let group = scene.article.verbGroup(at: verb),
      context.isCopula(group), case let reader = VerdictReader(scene),
      let predicate = reader.predicate(after: group, in: content[1]), !predicate.isTruth,
      !predicate.isOfClaims || context.isOn(.retorts, predicate.words.upperBound - 1)
    else { return nil }
    return Denial(
      object: .pointer(Pointer(noun: nil, isPlural: false, isRetort: true)),
      stance: predicate.isDoubt ? .doubts : .denies, words: verb..<predicate.words.upperBound,
      content: pronoun..<pronoun + 1)
  }

  /// “I do not believe that the dam had burst,” “I’m not convinced that …”.
  private func disbelieved(by group: VerbGroup, in content: TokenRange) -> Denial? {
    var start = group.tokens.upperBound
    guard scene.isNegated(group) || start < content.upperBound && context.tag(start) == .negation else { return nil }
    if start < content.upperBound, context.tag(start) == .negation { start += 1 }
    // "am not convinced", where the participle is an adjective
    let isConvinced = context.isConviction(group.head) || start < content.upperBound && context.isConviction(start)
    if isConvinced, !context.isConviction(group.head) { start += 1 }
    guard isConvinced || isBelieving(group), start + 1 < content.upperBound else { return nil }
    let sentence = (start..<content.upperBound).clamped(to: scene.article.sentence(at: start))
    let end = ContentBounds(context: context).end(from: start, .clause, in: sentence)
    guard end > start + 1, let object = doubted(start..<end) else { return nil }
    return Denial(object: object, stance: .doubts, words: group.tokens, content: start..<end)
  }

  /// "continued to deny it", "tried to rebut the claim".
  private func effort(_ content: TokenRange, by quote: Int) -> Denial? {
    let cue = scene.attributions[quote].cue
    // "argued against the notion that …"
    if context.isAgainst(content.lowerBound), content.count > 1, cue.act == .statement,
      let named = ObjectReader(scene).namedClaim(at: content.lowerBound + 1, in: content)
    {
      return Denial(object: named, stance: .denies, words: cue.tokens, content: content)
    }
    // "issued a statement denying that …"
    guard let group = scene.article.verbGroup(at: content.lowerBound),
      context.isOn(.efforts, cue.head) && group.form == .infinitive || cue.kind == .phrase && group.form == .gerund
    else { return nil }
    return denial(by: group, in: content)
  }

  /// The denial of a verb within what is said.
  private func denial(by group: VerbGroup, in content: TokenRange) -> Denial? {
    guard scene.isFactual(group), case let row = Int(context.token(group.head).verb), row > 0,
      case let verb = context.lexicon.verbs[row - 1], let stance = verb.stance, stance == .denies || stance == .doubts,
      group.tokens.upperBound < content.upperBound
    else { return nil }
    let cue = Cue(
      tokens: group.tokens, head: group.head, kind: .verb(row: row - 1), act: verb.act, rate: Cue.certain)
    // "“vehemently denies” the claim"
    let start = group.tokens.upperBound + (isMarked(group.head) && context.isMark(group.tokens.upperBound) ? 1 : 0)
    guard start < content.upperBound else { return nil }
    let sentence = start..<min(content.upperBound, scene.article.sentence(at: start).upperBound)
    let opening =
      start > group.tokens.upperBound
      ? ContentOpening(at: start, in: sentence, context)
      : ContentOpening(after: cue, takesHearer: false, in: sentence, context)
    guard opening.start < sentence.upperBound else { return nil }
    let said = opening.start..<ContentBounds(context: context).end(from: opening.start, opening.form, in: sentence)
    guard !said.isEmpty, let object = ObjectReader(scene).object(in: said, of: cue) else { return nil }
    return Denial(object: object, stance: stance, words: group.tokens, content: said, isOwnDeed: true)
  }

  /// The first word of what is said.
  func isOpening(_ index: TokenIndex) -> Bool {
    switch context.tag(index) {
    case .mark, .complementizer, .coordinator, .adverb: false
    default: true
    }
  }

  /// "I", "we", and outside quotation marks the "she" that can only be the speaker.
  func isSpeaker(_ pronoun: TokenIndex, of quote: Int) -> Bool {
    guard context.tag(pronoun) == .pronoun else { return false }
    if scene.article.quotationOfToken[pronoun] >= 0 { return context.classes(pronoun).contains(.firstPerson) }
    if context.classes(pronoun).contains(.neuter) { return scene.isThing(speakingIn: quote) }
    guard let speaker = scene.quotes[quote].speaker, scene.actors[speaker].kind == .person else { return false }
    return Gender(context.classes(pronoun)).map { $0 == scene.actors[speaker].gender } ?? false
  }

  /// "her client", or the name of whoever the speaker speaks for.
  func isClient(_ opening: TokenIndex, of quote: Int) -> Bool {
    guard let group = scene.article.nounGroup(at: opening) else { return false }
    guard let client = scene.client(of: quote) else {
      // "a spokesman for the minister said he denied it"
      return group.kind == .pronoun && Gender(context.classes(group.head)) != nil && scene.speaksFor(quote)
    }
    if let actor = scene.actor(namedAt: group.head) { return actor == client }
    return context.tag(opening) == .possessive || group.kind == .pronoun
  }
}
