/// Whom a name means, in a source or beside it: "the mayor, Jane Doe".
extension SpeakerResolver {
  /// A name of which the group's head is a part or an apposition: "Doe" of "spokesman Jan Doe".
  func nameInside(_ group: NounGroup) -> Mention? {
    guard let last = group.tokens.last, group.kind == .name else { return nil }
    return actors.mention(at: last)
  }

  /// "Jane Doe" of "Secretary of State Jane Doe".
  func nameAfterTitle(_ head: TokenIndex) -> Mention? {
    guard context.token(head).shape.contains(.capitalized),
      let title = context.lexicon.phrase(at: head, in: context.article.tokens, end: context.article.tokens.count)
    else { return nil }
    return actors.mention(at: min(head + title.count, context.article.tokens.count - 1))
  }

  /// The name beside a description: "the mayor, Jane Doe, said", "Jane Doe, a lawyer who said", "the airline, Norwood
  /// Air, said".
  func nameBeside(_ group: NounGroup, of source: Source) -> Mention? {
    let classes = context.classes(group.head)
    guard !classes.contains(.plural) else { return nil }
    let sentence = context.article.sentence(at: group.head)
    let organization = nameAfter(group.tokens.upperBound, in: sentence, .organization)
    // Of a noun that the lexicon does not have a name beside it tells that it is of a human being.
    let isUnknown = context.isUnknownNoun(group.head) && group.tokens.count > 1
    guard !classes.isDisjoint(with: [.role, .kin, .speaksFor, .people]) || isUnknown else { return organization }
    if let mention = nameAfter(group.tokens.upperBound, in: sentence, .person) ?? nameEnding(source) ?? organization {
      return mention
    }
    // "Reed, the mayor said, would go" is no apposition.
    guard let last = source.tokens.last, context.tag(last) == .wh else { return nil }
    return nameBefore(group, in: sentence)
  }

  private func nameAfter(_ comma: TokenIndex, in sentence: TokenRange, _ kind: Actor.Kind) -> Mention? {
    guard comma + 1 < sentence.upperBound, context.kind(comma) == .comma,
      // A title may stand before the name.
      let mention = name(at: comma + 1, kind)
        ?? context.article.nounGroup(at: comma + 1).flatMap({ name(at: $0.head, kind) }),
      mention.tokens.upperBound < sentence.upperBound
    else { return nil }
    let end = mention.tokens.upperBound
    guard context.kind(end) == .comma || context.isEndMark(end) || context.tag(end) == .preposition else { return nil }
    return end + 1 < sentence.upperBound && context.tag(end + 1) == .coordinator ? nil : mention
  }

  /// "the minister of the interior, Jane Doe".
  func nameEnding(_ source: Source) -> Mention? {
    guard let last = source.tokens.last, let mention = person(at: last), mention.tokens.upperBound == last + 1 else {
      return nil
    }
    // A title may stand between the comma and the name.
    var comma = mention.tokens.lowerBound - 1
    while comma > source.head, context.kind(comma) == .word, context.article.verbGroupOfToken[comma] < 0 { comma -= 1 }
    return comma > source.head && context.kind(comma) == .comma ? mention : nil
  }

  private func nameBefore(_ group: NounGroup, in sentence: TokenRange) -> Mention? {
    let comma = group.tokens.lowerBound - 1
    guard comma > sentence.lowerBound, context.kind(comma) == .comma, context.tag(comma + 1) == .determiner else {
      return nil
    }
    var end = comma - 1
    if context.kind(end) == .closeBracket {
      while end > sentence.lowerBound, context.kind(end) != .openBracket { end -= 1 }
      end -= 1
    }
    guard end >= sentence.lowerBound, let mention = person(at: end), mention.tokens.upperBound == end + 1 else {
      return nil
    }
    // "After meeting Doe, the mayor said": the name hangs on something else.
    if !context.classes(comma + 1).contains(.definite) { return mention }
    let before = (context.article.nounGroup(at: end)?.tokens.lowerBound ?? mention.tokens.lowerBound) - 1
    guard before >= sentence.lowerBound else { return mention }
    let isBound = context.tag(before) == .preposition || context.article.verbGroupOfToken[before] >= 0
    return (isBound && !isReport(before)) || context.tag(before) == .coordinator ? nil : mention
  }

  /// "“It is full,” said Jane Doe, the mayor who built it": the verb before the name reports.
  private func isReport(_ index: TokenIndex) -> Bool {
    guard let verb = context.article.verbGroup(at: index), verb.form == .finite else { return false }
    return context.rate(verb) >= context.options.cueRate
  }

  private func person(at token: TokenIndex) -> Mention? { name(at: token, .person) }

  private func name(at token: TokenIndex, _ kind: Actor.Kind) -> Mention? {
    guard let mention = actors.mention(at: token), actors.actors[mention.actor].kind == kind else { return nil }
    return mention
  }

  mutating func named(_ mention: Mention, makesCountries: Bool) -> Resolution? {
    // A capital that speaks is its country.
    if actors.actors[mention.actor].kind == .place, makesCountries, let country = capitalCountry(mention) {
      return Resolution(actor: country, rule: .capitalForCountry)
    }
    return Resolution(actor: mention.actor, rule: .namedSpeaker)
  }

  private mutating func capitalCountry(_ mention: Mention) -> Int? {
    let number = context.token(mention.tokens.lowerBound).word
    let phrase = context.lexicon.phrase(
      at: mention.tokens.lowerBound, in: context.article.tokens, end: mention.tokens.upperBound)
    let word = phrase?.number ?? number
    let code = context.lexicon.notes(of: word).country
    guard context.lexicon[word].classes.contains(.capital), code != 0 else { return nil }
    let name = context.lexicon.countries[Int(code) - 1]
    let row = UInt64(code)
    let country =
      index.first(.country, row) ?? add(.country, name: name, country: code, at: mention.tokens)
    index.set(country, .country, row)
    let alias = context.string(mention.tokens)
    if !actors.actors[country].aliases.contains(alias) { actors.actors[country].aliases.append(alias) }
    actors.actors[country].mentions += 1
    return country
  }
}
