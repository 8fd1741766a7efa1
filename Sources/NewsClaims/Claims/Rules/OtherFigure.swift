/// A figure against the figure of a claim just made.
///
/// Matches `Officials put the toll at 11; residents said at least 20`, `residents said at least 20 people had died`,
/// `residents put the number at 20`: the residents dispute the 11; not `Lee said the fire was out. Residents said at
/// least 20`, where there is no figure to dispute, nor `residents said 20 were hurt`, which counts something else.
struct OtherFigure: ClaimRule {
  static let rule = Rule.otherFigure

  func apply(to quote: Int, in scene: ClaimContext, _ claims: inout [ClaimDraft]) -> Bool {
    if let content = scene.attributions[quote].content.first, isMeasured(content, scene), scene.isFactual(quote),
      let target = claims.lastIndex(where: { isExceeded($0, from: scene.sentence(of: quote), by: quote, scene) })
    {
      claims[target].positions.append(
        scene.position(of: quote, .denies, on: scene.article.bytes(content), Self.rule))
      return true
    }
    guard scene.stance(of: quote) == .asserts, scene.isFactual(quote),
      let content = scene.attributions[quote].content.first(where: { soleNumber(in: $0, scene) != nil }),
      let figure = soleNumber(in: content, scene),
      let count = count(
        in: scene.attributions[quote].content.flatMap(Array.init), by: scene.attributions[quote].cue,
        figure.lowerBound, scene)
    else { return false }
    let here = scene.sentence(of: quote)
    let recent = claims.indices.reversed().prefix { claims[$0].sentence >= here - 1 }
    let target = recent.first { number in
      let said = claims[number].sightings[0].tokens
      return soleNumber(in: said, scene).map { isOfKind($0, figure, scene) } ?? false && counts(said, count, scene)
        && !claims[number].positions.contains { $0.actor != nil && $0.actor == scene.quotes[quote].speaker }
        && (scene.isOther(claims[number], than: quote) || scene.attributions[quote].source == nil)
    }
    guard let target, let other = soleNumber(in: claims[target].sightings[0].tokens, scene) else { return false }
    let isSame = scene.string(figure) == scene.string(other)
    claims[target].sightings.append(DraftSighting(tokens: content, polarity: isSame ? .affirmed : .negated))
    var position = scene.position(of: quote, isSame ? .asserts : .denies, on: scene.article.bytes(content), Self.rule)
    position.sighting = claims[target].sightings.count - 1
    claims[target].positions.append(position)
    return true
  }

  /// "the true toll is far higher": no figure, and yet another.
  private func isMeasured(_ content: TokenRange, _ scene: ClaimContext) -> Bool {
    let context = scene.context
    guard let last = content.last(where: { context.tag($0) != .mark }), context.isOn(.amounts, last),
      let noun = content.prefix(context.options.absenceTokens).first(where: { context.isOn(.figures, $0) }),
      let group = scene.article.nounGroup(at: noun), group.tokens.contains(where: { context.isOn(.actual, $0) }),
      let verb = scene.article.verbGroup(at: group.tokens.upperBound)
    else { return false }
    return context.isCopula(verb) && !scene.isNegated(verb)
  }

  /// Whether a claim just made by another gives a figure.
  private func isExceeded(_ claim: ClaimDraft, from sentence: Int, by quote: Int, _ scene: ClaimContext) -> Bool {
    claim.sentence >= sentence - 1 && scene.isOther(claim, than: quote)
      && soleNumber(in: claim.sightings[0].tokens, scene) != nil
  }

  /// What a figure counts.
  enum Count {
    /// What was counted before: "said at least 20", "put the number at 20", "the real figure was 20".
    case same
    /// Those who died, or were hurt.
    case casualties(row: Int)
    /// What the words say of "it": "it cost 20 million".
    case stated(ClaimWords)
  }

  /// What is counted by some words, which a cue may open: "put the toll at 20".
  private func count(in content: [TokenIndex], by cue: Cue?, _ figure: TokenIndex, _ scene: ClaimContext) -> Count? {
    let context = scene.context
    let noun = cue.flatMap { $0.kind == .phrase && isPut($0, context) ? $0.tokens.upperBound - 1 : nil }
    if content.allSatisfy({ isMeasure($0, context) }) {
      guard let noun else {
        // "read one": a word for a number alone stands for something else.
        guard case .verb? = cue?.kind, content.count > 1 || context.kind(figure) == .number else { return nil }
        return .same
      }
      return context.casualty(noun).map { .casualties(row: $0) } ?? .same
    }
    let words = content.filter {
      !isMeasure($0, context) && context.tag($0) != .auxiliary && context.tag($0) != .mark
        && !context.isOn(.insistence, $0) && (!context.isQuantity($0) || context.isOn(.figures, $0))
    }
    // "there are 112"
    if words.isEmpty, content.contains(where: context.isThere) { return .same }
    if let last = words.last, context.isOn(.figures, last), context.casualty(last) == nil,
      let group = scene.article.nounGroup(at: last), words.allSatisfy(group.tokens.contains),
      content.first(where: { $0 > last }).flatMap({ scene.article.verbGroup(at: $0) }).map(context.isCopula) ?? false
    {
      return .same
    }
    if let first = words.first(where: { context.tag($0) != .complementizer }), context.tag(first) == .pronoun,
      context.classes(first).contains(.neuter), let last = content.last, first < last
    {
      return .stated(ClaimWords(first + 1..<last + 1, in: scene))
    }
    let rows = Set(words.compactMap(context.casualty))
    let others = words.filter { context.casualty($0) == nil && context.tag($0) != .complementizer }
    guard rows.count == 1, let row = rows.first, others.allSatisfy({ context.classes($0).contains(.people) }) else {
      return nil
    }
    return .casualties(row: row)
  }

  /// "put the toll", "put it".
  private func isPut(_ cue: Cue, _ context: AttributionContext) -> Bool {
    context.isOn(.figures, cue.tokens.upperBound - 1) || context.isOn(.puttings, cue.head) && cue.tokens.count > 1
  }

  /// Whether both figures are shares of a hundred, or neither is.
  private func isOfKind(_ figure: TokenRange, _ other: TokenRange, _ scene: ClaimContext) -> Bool {
    scene.context.isOn(.percents, figure.upperBound) == scene.context.isOn(.percents, other.upperBound)
  }

  /// Whether the figure of a claim counts the same.
  func counts(_ said: TokenRange, _ count: Count, _ scene: ClaimContext) -> Bool {
    switch count {
    case .same: true
    case .casualties(let row): said.contains { scene.context.casualty($0) == row }
    case .stated(let words): words.isPart(of: ClaimWords(said, in: scene))
    }
  }

  /// The only number of some words: "20", "20 million".
  func soleNumber(in tokens: TokenRange, _ scene: ClaimContext) -> TokenRange? {
    guard let first = tokens.first(where: { scene.context.tag($0) == .number }) else { return nil }
    let end = (first..<tokens.upperBound).first { scene.context.tag($0) != .number } ?? tokens.upperBound
    return (end..<tokens.upperBound).contains { scene.context.tag($0) == .number } ? nil : first..<end
  }

  /// "at least", "more than", "about", and the number itself.
  private func isMeasure(_ index: TokenIndex, _ context: AttributionContext) -> Bool {
    switch context.tag(index) {
    case .number, .adverb, .adjective, .preposition, .determiner: context.casualty(index) == nil
    default: context.isOn(.percents, index)
    }
  }
}

extension OtherFigure: SentenceRule {
  static let triggers: Triggers? = Triggers(.number)

  /// The article's own figure against that of a claim just made: "(the true number is 9)", "In fact, there are 9".
  func apply(to sentence: Sentence, in scene: ClaimContext, _ claims: inout [ClaimDraft]) {
    let context = scene.context
    let here = Int(scene.article.sentenceOfToken[sentence.tokens.lowerBound])
    let bracket = sentence.tokens.last { context.kind($0) == .openBracket }
    let words = (bracket.map { $0 + 1 } ?? sentence.tokens.lowerBound)..<sentence.tokens.upperBound
    guard let last = claims.last, last.sentence >= (bracket == nil ? here - 1 : here),
      let figure = soleNumber(in: words, scene), scene.isOwnVoice(figure.lowerBound),
      let count = correction(words, figure, scene),
      let target = claims.lastIndex(where: {
        $0.sentence >= here - 1 && $0.sightings[0].tokens.upperBound <= words.lowerBound && !$0.positions.isEmpty
          && $0.positions.allSatisfy { $0.stance == .asserts }
      }),
      let other = soleNumber(in: claims[target].sightings[0].tokens, scene),
      scene.string(figure) != scene.string(other), isOfKind(figure, other, scene),
      counts(claims[target].sightings[0].tokens, count, scene)
    else { return }
    let bytes = scene.article.bytes(words.lowerBound..<ContentBounds(context: context).trimmed(words))
    claims[target].positions.append(
      DraftPosition(
        actor: nil, stance: .denies, source: nil, cue: bytes, content: bytes, quote: nil,
        reason: Reason(Self.rule, bytes)))
  }

  /// What a figure counts that is put against another: "the actual number is 9", "In fact, it has 9", "It was actually
  /// built in 1978".
  private func correction(_ words: TokenRange, _ figure: TokenRange, _ scene: ClaimContext) -> Count? {
    let context = scene.context
    guard let verb = words.lazy.compactMap({ scene.article.verbGroup(at: $0) }).first(where: { $0.form == .finite }),
      !scene.isNegated(verb)
    else { return nil }
    if let noun = scene.article.nounGroup(at: verb.tokens.lowerBound - 1), context.isCopula(verb),
      context.isOn(.figures, noun.head) || context.isOn(.rates, noun.head),
      noun.tokens.contains(where: { context.isOn(.actual, $0) })
    {
      return .same
    }
    let before = words.lowerBound..<verb.tokens.lowerBound
    let isOpened = before.prefix(context.options.phraseTokens).contains {
      context.isOn(.insistence, $0) && context.tag($0) != .preposition
    }
    let isWithin = verb.tokens.contains { context.isOn(.insistence, $0) && context.tag($0) == .adverb }
    guard isOpened || isWithin || isTerse(words, verb, figure, context) else { return nil }
    let start = before.last { context.isOn(.insistence, $0) }.map { $0 + 1 } ?? words.lowerBound
    let said = start..<ContentBounds(context: context).trimmed(start..<words.upperBound)
    return count(in: Array(said), by: nil, figure.lowerBound, scene) ?? .stated(ClaimWords(said, in: scene))
  }

  /// "It has 9.": nothing but a pronoun, a verb and the figure.
  private func isTerse(_ words: TokenRange, _ verb: VerbGroup, _ figure: TokenRange, _ context: AttributionContext)
    -> Bool
  {
    words.lowerBound + 1 == verb.tokens.lowerBound && context.classes(words.lowerBound).contains(.neuter)
      && verb.tokens.upperBound == figure.lowerBound && context.tag(figure.upperBound) == .mark
      && context.classes(verb.head).contains(.have)
  }
}
