/// Verdicts by a noun that calls a claim untrue: "the lie that …".
extension VerdictReader {
  /// "the myth that the dam leaked", and in quotation marks "Lee's false claim that the dam leaked"; what the article
  /// itself says of such a noun is read where the noun is.
  func calledLie(at index: TokenIndex, in range: TokenRange) -> Denial? {
    let range = range.clamped(to: article.sentence(at: index))
    guard context.classes(index).contains(.falsehood) || context.isConspiracyTheory(index),
      context.tag(index) != .adverb, let group = judged(by: index), group.head < range.upperBound,
      !scene.isConditional(index, in: range),
      !context.classes(group.head).contains(.plural) || context.classes(group.head).contains(.proposition),
      !isDenied(group)
    else { return nil }
    let next = pastPlace(group.tokens.upperBound, in: range)
    // "repeated the myth that": the article says so, where the claim is read.
    if !context.isQuoted(index), scene.endOfContent(openedBy: group.tokens.lowerBound) != nil { return nil }
    if group.head == index, let said = lieIsThat(next, in: range) {
      return Denial(object: .proposition(said), stance: .denies, words: group.tokens, content: said)
    }
    if group.head == index || context.isConspiracyTheory(index) {
      guard context.tag(index) != .adjective, !context.isOn(.absurdities, index), next < range.upperBound,
        context.isThat(next)
      else { return nil }
      let said =
        next
        + 1..<ContentBounds(context: context)
        .end(from: next + 1, .clause, in: next + 1..<range.upperBound, isEmbedded: isFirstVerb(after: index, in: range))
      guard scene.isClause(said), !isRelative(said), !scene.isObligation(said) else { return nil }
      return Denial(object: .proposition(said), stance: .denies, words: group.tokens, content: said)
    }
    if let tale = calledTale(group, by: index, in: range) { return tale }
    // What the article says of a claim is read where that is; of a belief it is read here.
    guard context.isQuoted(index) || !scene.isOfMatter(group.head), context.tag(index) == .adjective,
      case .namedClaim(let noun, let words)? = ObjectReader(scene).namedClaim(at: group.tokens.lowerBound, in: range)
    else { return nil }
    let end = ContentBounds(context: context)
      .end(from: words.lowerBound, .clause, in: words, isEmbedded: isFirstVerb(after: index, in: range))
    let said = words.lowerBound..<end
    guard scene.isClause(said), !isRelative(said) else { return nil }
    let object = Denial.Object.namedClaim(noun: noun, said: said)
    return Denial(object: object, stance: .denies, words: index..<index + 1, content: group.tokens)
  }

  /// "the debunked story about guards taking bribes", in the article's own words.
  private func calledTale(_ group: NounGroup, by index: TokenIndex, in range: TokenRange) -> Denial? {
    let next = group.tokens.upperBound
    guard context.tag(index) == .adjective || context.tag(index) == .participle,
      context.classes(group.head).contains(.proposition),
      !scene.isOfMatter(group.head), next + 1 < range.upperBound, context.isAbout(next) || context.isOf(next),
      case let said = next
        + 1..<ContentBounds(context: context).end(from: next + 1, .phrase, in: next + 1..<range.upperBound),
      said.contains(where: { context.tag($0) == .gerund || context.classes($0).contains(.deed) })
    else { return nil }
    let tale = said.lowerBound..<(said.first { scene.isFiniteVerb(at: $0) } ?? said.upperBound)
    return Denial(object: .proposition(tale), stance: .denies, words: index..<index + 1, content: tale)
  }

  /// What is the lie: "the big lie is that the dam is safe".
  private func lieIsThat(_ copula: TokenIndex, in range: TokenRange) -> TokenRange? {
    guard copula + 2 < range.upperBound, let group = article.verbGroup(at: copula), context.isCopula(group),
      !scene.isNegated(group), case let that = group.tokens.upperBound, that + 1 < range.upperBound,
      context.isThat(that)
    else { return nil }
    let said = that + 1..<ContentBounds(context: context).end(from: that + 1, .clause, in: that + 1..<range.upperBound)
    return said.contains { scene.isFiniteVerb(at: $0) } && !scene.isObligation(said) ? said : nil
  }

  /// The noun group of a word, or that of the noun after "false and misleading".
  private func judged(by word: TokenIndex) -> NounGroup? {
    if let group = article.nounGroup(at: word) { return group }
    guard word + 2 < article.tokens.count, context.tag(word + 1) == .coordinator, context.tag(word + 2) == .adjective
    else { return nil }
    return article.nounGroup(at: word + 2)
  }

  /// Whether no verb stands before a noun: then the clause that hangs on it is part of a subject.
  private func isFirstVerb(after noun: TokenIndex, in range: TokenRange) -> Bool {
    !(range.lowerBound..<noun).contains { scene.isFiniteVerb(at: $0) }
  }

  /// "no lie that", "is not a myth that".
  private func isDenied(_ group: NounGroup) -> Bool {
    if group.tokens.contains(where: { context.classes($0).contains(.absence) }) { return true }
    let before = group.tokens.lowerBound - 1
    return before >= 0
      && (article.verbGroup(at: before)?.tokens.contains { context.classes($0).contains(.negation) } ?? false)
  }

  /// "a myth here that": the token after the place.
  private func pastPlace(_ start: TokenIndex, in range: TokenRange) -> TokenIndex {
    var next = start
    while next < min(range.upperBound, start + context.options.phraseTokens), !context.isThat(next),
      !context.classes(next).isDisjoint(with: [.adverb, .preposition])
    {
      next += 1
    }
    // "a myth, an old one, that"
    if let that = ObjectReader(scene).pastInsertion(next, in: range) { return that }
    return next < range.upperBound && context.isThat(next) ? next : start
  }

  /// "the lie that the campaign is built on", "the lie that they tell": the noun is what the clause is about.
  private func isRelative(_ said: TokenRange) -> Bool {
    guard let last = said.last(where: { context.tag($0) != .mark }) else { return true }
    if context.tag(last) == .preposition { return true }
    // "what he is doing" has its object.
    // "the narrative that voters won't buy, as …"
    if let first = said.lazy.compactMap({ self.article.verbGroup(at: $0) }).first(where: { $0.form == .finite }),
      first.tokens.upperBound < said.upperBound, context.kind(first.tokens.upperBound) == .comma
    {
      return true
    }
    guard !said.contains(where: { context.tag($0) == .wh }), let verb = article.verbGroup(at: last) else {
      return false
    }
    return verb.head == last && !verb.tokens.contains { !context.classes($0).isDisjoint(with: [.have, .be]) }
  }

  /// "falsely presents herself as a doctor": what somebody is made out to be.
  func falselyShown(at adverb: TokenIndex, in range: TokenRange) -> Denial? {
    guard context.classes(adverb).contains(.falsehood), context.tag(adverb) == .adverb,
      let group = article.verbGroup(at: adverb), !group.isNegated, !group.isPassive,
      context.isOn(.depictions, group.head),
      !scene.isConditional(adverb, in: range), !scene.attributions.contains(where: { $0.cue.head == group.head }),
      let subject = SubjectFinder(context: context).subject(of: group),
      case let start = group.tokens.upperBound, let shown = article.nounGroup(at: start),
      shown.tokens.lowerBound == start, case let `as` = shown.tokens.upperBound, context.isAs(`as`),
      case let room = `as` + 1..<range.clamped(to: article.sentence(at: adverb)).upperBound, !room.isEmpty
    else { return nil }
    let what = room.lowerBound..<ContentBounds(context: context).end(from: room.lowerBound, .phrase, in: room)
    let isOneself = context.isOn(.selves, shown.head)
    let who = isOneself ? subject.tokens : shown.tokens
    guard !what.isEmpty, !who.isEmpty else { return nil }
    let isPlural = context.classes(isOneself ? subject.head : shown.head).contains(.plural)
    let writer = ClaimText(scene)
    return Denial(
      object: .proposition(start..<what.upperBound), stance: .denies, words: adverb..<group.tokens.upperBound,
      content: start..<what.upperBound, claimant: subject.head,
      text: "\(writer.opening(who)) \(isPlural ? "are" : "is") \(writer.text(of: what))")
  }
}
