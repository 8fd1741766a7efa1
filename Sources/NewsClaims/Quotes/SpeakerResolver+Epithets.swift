/// Whom an epithet means, which the article may not have said of anybody: "the billionaire", "the 57-year-old teacher".
extension SpeakerResolver {
  /// "the billionaire", "the 57-year-old teacher", "the Vermont senator", "the former mayor": who acts in the last
  /// sentence that names somebody, if nobody who is named there with him is named more often in the article.
  func epithet(_ description: Description) -> Resolution? {
    guard isDefinite(description.group), description.group.possessed == nil, isEpithet(description) else { return nil }
    let head = description.group.head
    // "Doe said the candidate had lied" speaks of two.
    guard acting(in: place(head), before: head, description) == nil else { return nil }
    var sentence = place(head) - 1
    var left = context.options.pluralPronounSentences
    while sentence >= max(0, place(head) - context.options.pronounSentences), left > 0 {
      defer { sentence -= 1 }
      if isQuotation(sentence) { continue }
      left -= 1
      let named = named(in: sentence, description)
      if let event = acting(in: sentence, before: head, description) {
        guard case .actor(let actor) = event.who, isTaken(actor, description) else { return nil }
        let mentions = actors.actors[actor].mentions
        let rivals = named.filter { $0.key != actor && !isOwner($0.value) }
        return rivals.keys.allSatisfy { actors.actors[$0].mentions <= mentions }
          ? event.resolution(.describedSpeaker) : nil
      }
      guard let first = named.first else { continue }
      guard named.count == 1, !description.isFormer, !context.isQuoted(first.value),
        !isOwner(first.value)
      else { return nil }
      return Resolution(actor: first.key, rule: .describedSpeaker, antecedent: first.value)
    }
    return nil
  }

  /// Whether a description can be said of somebody of whom the article does not say that it is so.
  private func isEpithet(_ description: Description) -> Bool {
    !description.classes.isDisjoint(with: [.epithet, .nationals]) || description.isFormer
      || !description.regions.isEmpty
      || description.group.tokens.contains {
        context.token($0).shape.contains(.hasDigit) || context.kind($0) == .number
      }
  }

  /// The last person who acts in a sentence before a token and may be meant; somebody without a name may be.
  private func acting(in sentence: Int, before token: TokenIndex, _ description: Description) -> Event? {
    for event in events.suffix(context.options.eventsLookedBack).reversed() {
      guard place(event.token) >= sentence else { return nil }
      guard place(event.token) == sentence, event.isMain, event.token < token, !isContent(event.token) else { continue }
      switch event.who {
      case .actor(let actor): if isTaken(actor, description) { return event }
      case .somebody: return event
      case .people, .body, .several: continue
      }
    }
    return nil
  }

  /// The persons who are named in a sentence and may be meant, and where.
  private func named(in sentence: Int, _ description: Description) -> [Int: TokenIndex] {
    var named: [Int: TokenIndex] = [:]
    let end = context.article.sentences[sentence].tokens.upperBound
    for mention in mentions.prefix(mentionCount(before: end)).suffix(context.options.eventsLookedBack).reversed() {
      let token = mention.tokens.lowerBound
      guard place(token) == sentence else { break }
      if isTaken(mention.actor, description) { named[mention.actor] = token }
    }
    return named
  }

  /// Whether a name says whose something is: "Doe’s plan".
  private func isOwner(_ name: TokenIndex) -> Bool { actors.mention(at: name).map { isPossessive($0.tokens) } ?? false }

  /// Whether an epithet can mean somebody: not "the Ohio governor" a senator.
  private func isTaken(_ number: Int, _ description: Description) -> Bool {
    guard isPerson(number, description.gender), !contradict(description.traits, number) else { return false }
    guard !description.isFormer, isOffice(description.roles[0]) else { return true }
    let offices = actors.actors[number].roleWords.filter { isOffice($0) }
    return offices.isEmpty || description.roles.contains { offices.contains($0) }
  }

  private func isOffice(_ role: WordNumber) -> Bool {
    let classes = context.lexicon[role].classes
    return classes.isSuperset(of: [.title, .role]) && !classes.contains(.abbreviation) && !classes.contains(.epithet)
  }

  /// Whether a sentence is speech from its first word to its last.
  private func isQuotation(_ sentence: Int) -> Bool {
    let tokens = context.article.sentences[sentence].tokens
    guard context.isQuoted(tokens.lowerBound), let number = context.article.quotation(at: tokens.lowerBound) else {
      return false
    }
    return context.article.quotations[number].tokens.upperBound >= tokens.upperBound - 1
  }
}
