/// Something put forward as fact: a reported clause, an accusation, a checkable quotation.
///
/// Matches `Lee said that the dam leaked` and `according to Lee, the dam leaked`;
/// not `Lee praised the dam`, `Lee said goodbye`, nor a wish or a question in quotation marks.
struct ReportedAssertion: ClaimRule {
  static let rule = Rule.reportedAssertion

  func apply(to quote: Int, in scene: ClaimContext, _ claims: inout [ClaimDraft]) -> Bool {
    let act = scene.quotes[quote].act
    guard act == .statement || act == .accusation || act == .attitude,
      case let isHeard = isHeard(quote, scene),
      let stance = scene.stance(of: quote) ?? (isHeard || isBelief(quote, scene) ? .asserts : nil),
      stance == .asserts || stance == .supports, scene.isFactual(quote), scene.attributions[quote].source != nil
    else { return false }
    if scene.attributions[quote].rule == .asReported { return false }
    if let pair = mutual(quote, scene) {
      claims += pair
      return true
    }
    let propositions = propositions(of: quote, scene)
    for proposition in propositions {
      let bytes = scene.article.bytes(proposition.tokens)
      claims.append(
        ClaimDraft(
          text: proposition.text, sightings: [DraftSighting(tokens: proposition.tokens)],
          positions: isHeard
            ? [scene.position(of: quote, stance, on: bytes, Self.rule).byNobody]
            : scene.positions(of: quote, stance, on: bytes, Self.rule) + scene.disbelief(of: quote, on: bytes),
          reason: Reason(Self.rule, scene.article.bytes(scene.attributions[quote].cue.tokens)),
          sentence: scene.sentence(of: quote), isAccusation: act == .accusation))
    }
    return !propositions.isEmpty
  }

  /// "The court heard that": whoever was told so does not say it.
  private func isHeard(_ quote: Int, _ scene: ClaimContext) -> Bool {
    guard let source = scene.attributions[quote].source,
      let verb = scene.article.verbGroup(at: scene.attributions[quote].cue.head)
    else { return false }
    return scene.context.hears(source, verb)
  }

  /// "wrongly believes that", "detectives believe that": what is thought is a claim where the article says that it is
  /// not so, and where those think so who have looked into it.
  private func isBelief(_ quote: Int, _ scene: ClaimContext) -> Bool {
    let (cue, source) = (scene.attributions[quote].cue, scene.attributions[quote].source)
    guard scene.context.isOn(.beliefs, cue.head) else { return false }
    return cue.tokens.contains(where: scene.isDisbelief)
      || source.map { scene.context.isOn(.inquirers, $0.head) } ?? false
  }

  /// "Lee and the port accused each other of fraud": two claims; none where nobody is named.
  private func mutual(_ quote: Int, _ scene: ClaimContext) -> [ClaimDraft]? {
    let attribution = scene.attributions[quote]
    guard attribution.cue.act == .accusation, let content = attribution.content.first,
      scene.context.isReciprocal(content.lowerBound)
    else { return nil }
    let charge = ObjectReader(scene).pastTime(content.lowerBound + 2)..<content.upperBound
    let parties = scene.parties(of: quote)
    guard parties.count == 2, charge.count > 1 else { return [] }
    let position = scene.position(of: quote, .asserts, on: scene.article.bytes(content), Self.rule)
    return [(parties[0], parties[1]), (parties[1], parties[0])].map { accuser, accused in
      ClaimDraft(
        text: ClaimText(scene).accusationText(of: accused.source.tokens, charge),
        sightings: [DraftSighting(tokens: accused.source.tokens.lowerBound..<content.upperBound)],
        positions: [position.by(accuser.actor, scene.article.bytes(accuser.source.tokens))], reason: position.reason,
        sentence: scene.sentence(of: quote), isAccusation: true)
    }
  }

  private struct Proposition {
    let tokens: TokenRange
    let text: String
  }

  private func propositions(of quote: Int, _ scene: ClaimContext) -> [Proposition] {
    let attribution = scene.attributions[quote]
    let writer = ClaimText(scene)
    if attribution.rule == .relativeReport { return relative(attribution, writer) }
    if scene.quotes[quote].kind == .direct { return checkable(attribution, quote, scene, writer) }
    if case .noun = attribution.cue.kind, let content = attribution.content.first {
      // "Lee's version of events" does not say which.
      if scene.context.isOn(.things, content.upperBound - 1), content.count <= 2 { return [] }
      return [Proposition(tokens: content, text: writer.text(of: content))]
    }
    if let figure = figure(attribution, scene, writer) { return [figure] }
    if let accused = accusation(attribution, scene) {
      return [Proposition(tokens: accused, text: writer.accusationText(of: accused))]
    }
    if attribution.content.count > 1, attribution.rule == .clauseBeforeCue, let first = attribution.content.first {
      let text = attribution.content.map { writer.text(of: $0) }.joined(separator: " ")
      return [Proposition(tokens: first, text: text)]
    }
    guard var content = attribution.content.first(where: scene.isClause) else {
      return deed(attribution, scene, writer)
    }
    guard !scene.isModal(content), !isFreeRelative(content, scene) else { return [] }
    if let end = EvidenceReader(scene).unshown(in: content) { content = content.lowerBound..<end }
    return Coordination(scene.context).parts(of: content).map {
      Proposition(tokens: $0, text: writer.text(of: $0, saidOf: quote))
    }
  }

  /// "recited what is wrong": something, and nothing that is said of it.
  private func isFreeRelative(_ content: TokenRange, _ scene: ClaimContext) -> Bool {
    scene.context.tag(content.lowerBound) == .wh && !scene.hasVerb(after: content.lowerBound, in: content)
  }

  /// "the boat, which the navy says carried arms": the noun before "which", and what is said of it.
  private func relative(_ attribution: Attribution, _ writer: ClaimText) -> [Proposition] {
    guard let opener = attribution.content.first, let said = attribution.content.last,
      let text = writer.relativeText(opener: opener.lowerBound, said)
    else { return [] }
    return [Proposition(tokens: said, text: text)]
  }

  /// "alleged fraud by the port": a deed, and by whom.
  private func deed(_ attribution: Attribution, _ scene: ClaimContext, _ writer: ClaimText) -> [Proposition] {
    guard case .verb(let row) = attribution.cue.kind, scene.context.lexicon.verbs[row].isBelief,
      let content = attribution.content.first, let group = scene.article.nounGroup(at: content.lowerBound),
      scene.context.classes(group.head).contains(.deed)
    else { return [] }
    return [Proposition(tokens: content, text: writer.text(of: content))]
  }

  /// "put the toll at 11": the toll is 11.
  private func figure(_ attribution: Attribution, _ scene: ClaimContext, _ writer: ClaimText) -> Proposition? {
    let noun = attribution.cue.head + 1..<attribution.cue.tokens.upperBound
    guard attribution.cue.kind == .phrase, noun.count > 1, let content = attribution.content.first,
      content.lowerBound == noun.upperBound, content.count > 1,
      // "the cost of the strike at 40 million"
      let at = content.first(where: { scene.context.isAt($0) }),
      (at..<content.upperBound).contains(where: { scene.context.tag($0) == .number })
    else { return nil }
    let amount = at + 1..<content.upperBound
    let isPlural = scene.context.classes(noun.upperBound - 1).contains(.plural)
    return Proposition(
      tokens: noun.lowerBound..<content.upperBound,
      text: "\(writer.text(of: noun.lowerBound..<at)) \(isPlural ? "are" : "is") \(writer.text(of: amount))")
  }

  /// "accused Lee of fraud": whom and of what; "Lee of the union was accused by" names whom alone.
  private func accusation(_ attribution: Attribution, _ scene: ClaimContext) -> TokenRange? {
    guard attribution.cue.act == .accusation, let content = attribution.content.first,
      content.lowerBound > attribution.cue.head
    else { return nil }
    let context = scene.context
    guard context.tag(content.lowerBound) != .complementizer,
      let preposition = content.first(where: { context.isOn(.charging, $0) }), preposition > content.lowerBound
    else { return nil }
    return content
  }

  /// The sentences of a quotation that state something; what is asked, wished, foretold or judged is no claim.
  private func checkable(
    _ attribution: Attribution, _ quote: Int, _ scene: ClaimContext, _ writer: ClaimText
  ) -> [Proposition] {
    attribution.content.flatMap { range in
      sentences(of: range, scene).map { withoutAnnouncement($0, scene) }.compactMap { sentence in
        states(sentence, scene) ? Proposition(tokens: sentence, text: writer.text(of: sentence, saidBy: quote)) : nil
      }
    }
  }

  /// The sentences of a quotation, with the marks that close them.
  private func sentences(of range: TokenRange, _ scene: ClaimContext) -> [TokenRange] {
    var sentences: [TokenRange] = []
    var start = range.lowerBound
    for index in range where scene.context.isEndMark(index) {
      let end = (index + 1..<range.upperBound).first { scene.context.tag($0) != .mark } ?? range.upperBound
      if start < end { sentences.append(start..<end) }
      start = end
    }
    return start < range.upperBound ? sentences + [start..<range.upperBound] : sentences
  }

  /// "Let me be clear: the dam leaked": what a few words and a colon only announce.
  private func withoutAnnouncement(_ sentence: TokenRange, _ scene: ClaimContext) -> TokenRange {
    let lead = sentence.prefix(scene.context.options.openingTokens)
    guard let colon = lead.first(where: { scene.context.kind($0) == .colon }),
      scene.isClause(colon + 1..<sentence.upperBound)
    else { return sentence }
    return colon + 1..<sentence.upperBound
  }

  /// Whether a quoted sentence says what is or was so, in the third person, or what the speaker did.
  private func states(_ sentence: TokenRange, _ scene: ClaimContext) -> Bool {
    let context = scene.context
    guard let first = sentence.first(where: { context.tag($0) != .mark }), !context.opensCondition(first),
      !isCommand(sentence, context), scene.isClause(first..<sentence.upperBound)
    else { return false }
    // "That is wrong", "And that is why": of something said before.
    let subject = context.tag(first) == .coordinator ? first + 1 : first
    if context.classes(subject).contains(.definite), scene.article.verbGroup(at: subject + 1) != nil { return false }
    // "It’s the oldest trick", "It is not like they lost": what it is stands elsewhere.
    if context.classes(subject).isSuperset(of: [.neuter, .subjectPronoun]),
      let verb = scene.article.verbGroup(at: subject + 1), context.isCopula(verb),
      !sentence.contains(where: { context.kind($0) == .number || context.tag($0) == .complementizer })
    {
      return false
    }
    var isPersonal = false
    for index in sentence {
      switch context.kind(index) {
      case .question, .exclamation: return false
      default: break
      }
      let classes = context.classes(index)
      if classes.contains(.evaluative) || classes.contains(.modal) && context.tag(index) == .auxiliary { return false }
      guard context.tag(index) == .pronoun else { continue }
      if classes.contains(.secondPerson) { return false }
      isPersonal = isPersonal || classes.contains(.firstPerson)
    }
    return !isPersonal || tellsDeed(sentence, scene)
  }

  /// "We closed the plant in 2014", "I did not see him": what is past, and no feeling.
  private func tellsDeed(_ sentence: TokenRange, _ scene: ClaimContext) -> Bool {
    let context = scene.context
    guard let verb = sentence.lazy.compactMap({ scene.article.verbGroup(at: $0) }).first(where: { $0.form == .finite }),
      sentence.upperBound > verb.tokens.upperBound
    else { return false }
    if let row = context.reportingVerb(verb), row.act == .attitude || row.act == .evaluation { return false }
    guard !context.isCopula(verb) else { return false }
    return context.isPast(verb) || verb.tokens.contains { context.isDid($0) }
  }

  /// “Let us leave,” “Close the dam”: a verb opens it.
  private func isCommand(_ content: TokenRange, _ context: AttributionContext) -> Bool {
    guard let first = content.first(where: { context.tag($0) != .mark }) else { return false }
    return context.tag(first) == .baseVerb
      || (context.tag(first) == .finiteVerb && context.classes(first).contains(.verbBase))
  }
}
