/// Who stands on which side of a claim.
extension ClaimContext {
  /// Whether somebody else than a quote's speaker has put a claim forward; anybody, where there is no quote.
  func isOther(_ claim: ClaimDraft, than quote: Int?) -> Bool {
    claim.positions.contains { position in
      guard position.stance == .asserts, !(position.quote.map(isShare) ?? false) else { return false }
      guard let quote else { return true }
      if let actor = position.actor, let speaker = quotes[quote].speaker { return actor != speaker }
      // Of those whom nothing names, other nouns are others.
      guard let first = position.quote.flatMap({ attributions[$0].source?.head }),
        let second = attributions[quote].source?.head, context.tag(first) != .pronoun
      else { return false }
      // "He says he did not" after "critics say".
      if context.tag(second) == .pronoun {
        let many: WordClasses = [.plural, .people, .body, .government]
        return !context.classes(first).isDisjoint(with: many) && Gender(context.classes(second)) != nil
      }
      return string(first..<first + 1) != string(second..<second + 1)
    }
  }

  /// Whether an organisation or the like speaks in a quote: the "it" in what it says is mostly itself.
  func isThing(speakingIn quote: Int) -> Bool {
    if let speaker = quotes[quote].speaker { return actors[speaker].kind != .person }
    guard let head = attributions[quote].source?.head else { return false }
    return context.tag(head) == .noun && context.classes(head).isDisjoint(with: [.people, .role, .kin, .plural])
  }

  /// "26 percent of voters say": others of them say otherwise, and dispute nothing.
  func isShare(_ quote: Int) -> Bool {
    guard let source = attributions[quote].source else { return false }
    return source.tokens.contains { context.tag($0) == .number || context.isQuantity($0) }
  }

  /// Those who share a quote's cue, where they are several: "Lee and the port denied", "Lee, Doe and Park denied".
  func parties(of quote: Int) -> [(source: Source, actor: Int?)] {
    guard let source = attributions[quote].source else { return [] }
    // The names of two are one source, a name and another noun are not.
    if let and = source.tokens.first(where: joins) {
      guard let first = article.nounGroup(at: source.tokens.lowerBound), first.tokens.upperBound == and,
        let second = article.nounGroup(at: and + 1), second.tokens.lowerBound == and + 1
      else { return [] }
      var parties = (listed(before: first) + [first, second]).map {
        (source: Source(tokens: $0.tokens, head: $0.head), actor: actor(namedAt: $0.head))
      }
      // "the port and its lawyer, Jane Doe, denied"
      if parties.allSatisfy({ $0.actor == nil }) { parties[parties.count - 1].actor = quotes[quote].speaker }
      return parties
    }
    guard case let and = source.tokens.lowerBound - 1, and > 0, joins(and),
      case let sentence = article.sentence(at: and),
      let first = SubjectFinder(context: context).phrase(endingAt: and - 1, from: sentence.lowerBound),
      case let before = first.tokens.lowerBound - 1,
      before < sentence.lowerBound || context.tag(before) == .mark || context.tag(before) == .complementizer
    else { return [] }
    return [(first, actor(namedAt: first.head)), (source, quotes[quote].speaker)]
  }

  /// The names before the first of two that a comma joins to it: "Lee" in "Lee, Doe and Park".
  private func listed(before first: NounGroup) -> [NounGroup] {
    var names: [NounGroup] = []
    var start = first.tokens.lowerBound
    while start >= 2, context.kind(start - 1) == .comma, let name = article.nounGroup(at: start - 2),
      name.tokens.upperBound == start - 1, name.kind == .name, first.kind == .name,
      actor(namedAt: name.head) != nil
    {
      names.insert(name, at: 0)
      start = name.tokens.lowerBound
    }
    // "Like Lee, Doe and Park denied it": the first hangs on another word.
    let isOpen = article.sentence(at: start).lowerBound == start || context.tag(start - 1) == .mark
    return isOpen ? names : []
  }

  /// "and" between two nouns.
  private func joins(_ and: TokenIndex) -> Bool {
    context.tag(and) == .coordinator && !context.classes(and).contains(.contrast) && !context.isNor(and)
  }

  /// Whether a spokesman or a lawyer for somebody speaks: "a spokesman for the minister".
  func speaksFor(_ quote: Int) -> Bool {
    guard let source = attributions[quote].source?.tokens, source.count > 2 else { return false }
    return source.contains { context.classes($0).contains(.speaksFor) } && source.contains { context.isFor($0) }
  }

  /// For whom a spokesman, a lawyer or a staff speaks whose words a quote gives: "Lee's lawyer", "a lawyer for Lee",
  /// "Lee's campaign".
  func client(of quote: Int) -> Int? {
    guard let source = attributions[quote].source?.tokens, let head = attributions[quote].source?.head,
      source.contains(where: { context.classes($0).contains(.speaksFor) })
        || context.classes(head).contains(.body) && article.nounGroup(at: head)?.possessed != nil
    else { return nil }
    return source.lazy.compactMap { self.actor(namedAt: $0) }.first { $0 != self.quotes[quote].speaker }
  }
}
