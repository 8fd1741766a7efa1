/// Who has no name: "experts", "a spokesman for the port", "the report" are actors of this article alone.
extension SpeakerResolver {
  mutating func unnamed(_ group: NounGroup, _ classes: WordClasses) -> Resolution? {
    let kind: Actor.Kind
    if classes.contains(.document) {
      kind = .document
    } else if !classes.isDisjoint(with: [.people, .role, .kin, .speaksFor, .nationals, .body]) {
      kind = .group
    } else {
      return nil
    }
    guard isOwned(group) || hasDeterminer(group) || classes.contains(.plural) || kind == .document else { return nil }
    guard let name = name(of: group, isHuman: kind == .group) else { return nil }
    let key = NameKey(name.utf8.span)
    let number: Int
    if let known = index.first(.description, key.hash) {
      number = known
    } else {
      number = add(kind, name: name, at: nameTokens(group))
      index.set(number, .description, key.hash)
      if kind == .group {
        let isHuman = !classes.isDisjoint(with: [.people, .role, .kin, .speaksFor, .nationals])
        actors.actors[number].unnamed = classes.contains(.plural) ? .many : isHuman ? .one : .body
        if actors.actors[number].unnamed == .one { index.add(number, .unnamed, UInt64(noun(of: group))) }
      }
      actors.actors[number].gender = Gender(classes) ?? .unknown
    }
    actors.actors[number].mentions += 1
    return Resolution(actor: number, rule: .unnamedSpeaker)
  }

  /// "the official" after "a senior official said": the only one without a name who has acted lately.
  func unnamedBefore(_ group: NounGroup) -> Resolution? {
    let hash = UInt64(noun(of: group))
    guard isDefinite(group), group.tokens.count == 2, index.actors(.unnamed, hash).count == 1,
      let only = index.first(.unnamed, hash)
    else { return nil }
    let oldest = place(group.head) - context.options.pronounSentences
    let last = events.suffix(context.options.eventsLookedBack).last { $0.who == .actor(only) }
    return last.flatMap { place($0.token) >= oldest ? $0.resolution(.describedSpeaker) : nil }
  }

  private func noun(of group: NounGroup) -> WordNumber { context.lexicon[context.token(group.head).word].lemma }

  /// "83 percent of voters", "a majority of the members": those of whom it is a part.
  mutating func part(of group: NounGroup) -> Resolution? {
    let of = group.head + 1
    guard of + 1 < context.article.tokens.count, context.isOf(of),
      context.tag(group.head) == .number || context.isOn(.quantities, group.head),
      let whole = context.article.nounGroup(at: of + 1), whole.tokens.lowerBound == of + 1
    else { return nil }
    let classes = context.classes(whole.head)
    guard classes.contains(.plural), classes.isDisjoint(with: .document) else { return nil }
    return unnamed(whole, classes)
  }

  private func nameTokens(_ group: NounGroup) -> TokenRange {
    var start = group.tokens.lowerBound
    while start < group.head, context.tag(start) == .determiner { start += 1 }
    return start..<group.head + 1
  }

  /// What an unnamed group is called: its words, with the name for a pronoun that says whose it is; `nil` where that
  /// is not known of a single person.
  private mutating func name(of group: NounGroup, isHuman: Bool) -> String? {
    let tokens = nameTokens(group)
    let name = context.string(tokens)
    guard context.tag(tokens.lowerBound) == .possessive, isHuman else {
      return context.tag(tokens.lowerBound) == .properNoun ? name : name.lowercasedFirst
    }
    guard let owner = pronoun(at: tokens.lowerBound), tokens.count > 1 else {
      return context.classes(group.head).contains(.plural) ? name.lowercasedFirst : nil
    }
    return "\(actors.actors[owner.actor].name)’s \(context.string(tokens.dropFirst()))"
  }

  private func isOwned(_ group: NounGroup) -> Bool {
    group.possessed != nil || context.tag(group.tokens.lowerBound) == .possessive
  }

  private func hasDeterminer(_ group: NounGroup) -> Bool { context.tag(group.tokens.lowerBound) == .determiner }
}

extension String {
  /// The string with its first letter in lower case, where the second is too.
  var lowercasedFirst: String {
    // Most begin with a small letter.
    guard let first = utf8.first, first >= 0x80 || (0x41...0x5A).contains(first),
      let second = dropFirst().first, second.isLowercase
    else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
