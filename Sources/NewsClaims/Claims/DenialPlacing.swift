extension ClaimContext {
  /// Places a denial among an article's claims: on the claims it points to, or on a claim of its own.
  ///
  /// It is the denial of a quote's speaker, or without a quote the article's own.
  ///
  /// - Returns: Whether there was a place for it.
  @discardableResult
  func place(_ denial: Denial, by quote: Int?, _ rule: Rule, into claims: inout [ClaimDraft]) -> Bool {
    let bytes = article.bytes(content(of: denial))
    let words = article.bytes(denial.words)
    var positions = positions(of: denial, by: quote, bytes, rule)
    let sentence = Int(article.sentenceOfToken[denial.words.lowerBound])
    func add(_ tokens: TokenRange, _ text: String, by claimant: DraftPosition? = nil) {
      claims.append(
        ClaimDraft(
          text: text, sightings: [DraftSighting(tokens: tokens, polarity: denial.isContrary ? .negated : .affirmed)],
          positions: [claimant].compactMap(\.self) + positions, reason: Reason(rule, words, with: name(of: denial)),
          sentence: sentence))
    }
    switch denial.object {
    case .proposition(let said):
      let text = ClaimText(self)
      let repeats = RepeatReader(self)
      let known =
        denial.isNamedDeed
        ? repeats.target(ofDeed: said, by: quote, from: sentence, among: claims)
        : repeats.target(of: said, by: quote, from: sentence, among: claims, isOwnDeed: denial.isOwnDeed)
      if let known {
        claims[known].positions += positions
        return true
      }
      guard !denial.isNamedDeed else { return false }
      let claimant = denial.claimant.map { named($0, .asserts, bytes, article.bytes(denial.words), rule) }
      let affirmed = denial.isContrary ? text.affirmed(said, saidOf: quote ?? denial.quote) : nil
      add(
        said,
        affirmed ?? denial.text
          ?? (denial.isOwnDeed ? text.deniedText(of: said, quote) : text.text(of: said, saidOf: quote)),
        by: claimant)
    case .namedClaim(let noun, let said):
      // "made allegations that …, which Lee denies": a claim already.
      let known = claims.indices.reversed().prefix { claims[$0].sentence == sentence }
        .first { claims[$0].sightings[0].tokens.lowerBound == said.lowerBound }
      if let known {
        claims[known].positions += positions
        return true
      }
      add(said, ClaimText(self).text(of: said, saidOf: quote), by: claimant(of: noun, on: article.bytes(said)))
    case .pointer(let pointer):
      if pointer.isMutual { return placeMutual(positions[0], sentence, &claims) }
      if let quote, let said = saidBefore(denial, in: quote) {
        add(said, ClaimText(self).text(of: said))
        return true
      }
      guard !pointer.isInner else { return false }
      if let called = labelled(by: pointer, before: quote, denial, isOnly: false) {
        claims.append(called)
        claims[claims.count - 1].positions += positions
        return true
      }
      // "rejected the label" is of no other claim.
      if let noun = pointer.noun, context.isOn(.epithets, noun) { return false }
      let finder = PointerTargets(self)
      var targets = finder.targets(of: pointer, in: denial.content, from: quote, sentence, claims)
      if targets.isEmpty, let other = finder.accused(of: pointer, by: quote, sentence, claims) {
        positions = [positions[0].by(other.actor)]
        targets = [other.claim]
      }
      // "Many believe that the dam leaked. Lee denies it."
      if targets.isEmpty, let quote, pointer.noun == nil, pointer.person == nil, !pointer.isOfGuilt,
        let held = held(in: sentence) ?? (sentence > 0 ? held(in: sentence - 1) : nil),
        held.sightings[0].tokens.upperBound <= denial.words.lowerBound, isOther(held, than: quote)
      {
        claims.append(held)
        targets = [claims.count - 1]
      }
      if targets.isEmpty, pointer.isBeside, let named = named(beside: denial, in: sentence) {
        add(
          named.said, ClaimText(self).text(of: named.said), by: claimant(of: named.noun, on: article.bytes(named.said)))
        return true
      }
      if targets.isEmpty, let called = labelled(by: pointer, before: quote, denial, isOnly: true) {
        claims.append(called)
        targets = [claims.count - 1]
      }
      for target in targets { claims[target].positions += positions }
      guard targets.isEmpty else { break }
      if pointer.mayBeTold, let quote, let told = told(before: quote, denial.content) {
        add(told, ClaimText(self).text(of: told).lowercasedArticle)
        break
      }
      guard let matter = pointer.matter else { return false }
      add(matter, pointer.isOfGuilt ? ClaimText(self).deniedText(of: matter, quote) : string(matter))
    }
    return true
  }

  /// What a noun of the same sentence says is claimed: "a claim that the dam leaked, something Lee denies".
  private func named(beside denial: Denial, in sentence: Int) -> (noun: TokenIndex, said: TokenRange)? {
    article.sentences[sentence].tokens.reversed().lazy.compactMap { noun -> (TokenIndex, TokenRange)? in
      guard let number = self.quote(ofNoun: noun), let said = self.attributions[number].content.first,
        said.upperBound <= denial.words.lowerBound, self.isClause(said)
      else { return nil }
      return (noun, said)
    }.first
  }

  /// What another has called somebody, where a pointer stands for it: "rejected the label"; `isOnly`, where nothing else is
  /// meant.
  private func labelled(by pointer: Pointer, before quote: Int?, _ denial: Denial, isOnly: Bool) -> ClaimDraft? {
    let isLabel = pointer.noun.map { context.isOn(.descriptions, $0) } ?? false
    guard isLabel || isOnly && pointer.person == nil && !pointer.isWithdrawn else { return nil }
    let reach = pointer.noun == nil ? 1 : context.options.nounPointerSentences
    return LabelReader(self).claim(before: quote, denial.words.lowerBound, within: reach)
  }

  /// "Each denied the other's accusation": of two claims by two, each denies that of the other.
  private func placeMutual(_ position: DraftPosition, _ sentence: Int, _ claims: inout [ClaimDraft]) -> Bool {
    let recent = claims.indices.reversed().prefix { claims[$0].sentence >= sentence - 1 }
    let makers = recent.map { number in
      (number, claims[number].positions.first { $0.stance == .asserts }?.actor)
    }
    guard makers.count == 2, let first = makers[0].1, let second = makers[1].1, first != second else { return false }
    claims[makers[0].0].positions.append(position.by(second))
    claims[makers[1].0].positions.append(position.by(first))
    return true
  }

  /// The words of the article's own that a denial is about: the clause before "though Lee disputes this", "which Lee
  /// denies", else the sentence before "Lee disputes that".
  private func told(before quote: Int, _ content: TokenRange) -> TokenRange? {
    guard let source = attributions[quote].source else { return nil }
    let here = article.sentence(at: source.head)
    let bounds = ContentBounds(context: context)
    // "asked whether the dam leaked, a charge that Lee denies"
    if context.apposition(at: content.lowerBound) != nil, context.isClaim(at: content.lowerBound) {
      let clause = here.lowerBound..<bounds.trimmed(here.lowerBound..<content.lowerBound)
      let start = clause.last(where: context.isWhether).map { $0 + 1 } ?? clause.lowerBound
      return isTold(start..<clause.upperBound) ? start..<clause.upperBound : nil
    }
    if let link = (here.lowerBound..<source.tokens.lowerBound).last(where: { context.tag($0) != .adverb }),
      link > here.lowerBound
    {
      guard context.classes(link).contains(.contrast) || context.tag(link) == .wh else { return nil }
      let clause = here.lowerBound..<bounds.trimmed(here.lowerBound..<link)
      return isTold(clause) ? clause : nil
    }
    // "He denied it": it can be anything.
    guard content.count > 1 || context.classes(content.lowerBound).contains(.definite),
      case let number = sentence(of: quote), number > 0,
      article.sentences[number - 1].paragraph == article.sentences[number].paragraph
    else { return nil }
    let before = article.sentences[number - 1].tokens
    let clause = before.lowerBound..<bounds.trimmed(before)
    return isTold(clause) ? clause : nil
  }

  /// Whether words are a clause that the article says itself, and says of something that is so.
  private func isTold(_ clause: TokenRange) -> Bool {
    isClause(clause) && !isModal(clause) && clause.allSatisfy { isOwnVoice($0) && !context.opensCondition($0) }
      && !attributions.contains { $0.source != nil && clause.contains($0.cue.head) }
  }

  /// The positions of those who deny: a quote's speakers, whom the words name, or the article.
  func positions(of denial: Denial, by quote: Int?, _ content: ByteRange, _ rule: Rule) -> [DraftPosition] {
    let words = article.bytes(denial.words)
    // In what somebody says "she" may be the speaker, or whoever the speaker speaks for.
    if let denier = denial.denier, quote == nil || context.tag(denier) != .pronoun {
      return [named(denier, denial.stance, content, words, rule)]
    }
    if let quote { return positions(of: quote, denial.stance, on: content, rule, with: name(of: denial)) }
    return [
      DraftPosition(
        actor: denial.quote.flatMap { quotes[$0].speaker }, stance: denial.stance,
        source: denial.quote.flatMap { quotes[$0].source }, cue: words, content: content,
        quote: denial.isContrary ? denial.quote : nil,
        reason: Reason(rule, words))
    ]
  }

  /// The position of whom a noun names.
  private func named(
    _ noun: TokenIndex, _ stance: Stance, _ content: ByteRange, _ words: ByteRange, _ rule: Rule
  ) -> DraftPosition {
    DraftPosition(
      actor: actor(namedAt: noun), stance: stance, source: context.token(noun).range, cue: words, content: content,
      quote: nil, reason: Reason(rule, words))
  }

  /// The words that say what is denied, or else point to it.
  private func content(of denial: Denial) -> TokenRange {
    if case .namedClaim(_, let said) = denial.object { said } else { denial.content }
  }

  /// The words by which a denial names what it denies; `nil` where it says it itself.
  private func name(of denial: Denial) -> ByteRange? {
    switch denial.object {
    case .proposition: nil
    case .namedClaim(let noun, _): context.token(noun).range
    case .pointer: article.bytes(denial.content)
    }
  }

  /// Whoever a noun says makes the claim: "Lee's claim that …".
  private func claimant(of noun: TokenIndex, on said: ByteRange) -> DraftPosition? {
    guard let quote = quote(ofNoun: noun), attributions[quote].source != nil else {
      return (owner(of: noun)?.token ?? maker(of: noun)).map { owner in
        let cue = context.token(noun).range
        return DraftPosition(
          actor: actor(namedAt: owner), stance: .asserts, source: context.token(owner).range, cue: cue, content: said,
          quote: nil, reason: Reason(.nounCue, cue))
      }
    }
    return position(of: quote, .asserts, on: said, attributions[quote].rule, with: quotes[quote].reason.others)
  }
}
