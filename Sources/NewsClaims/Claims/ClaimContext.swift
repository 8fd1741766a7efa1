/// What the rules of claims see of an article.
///
/// A class, as ``AttributionContext`` is one: it is handed from rule to rule.
final class ClaimContext {
  let context: AttributionContext
  let quotes: [Quote]
  let attributions: [Attribution]
  let actors: [LocalActor]
  private let named: ArticleActors
  /// The sentences that name each actor; few articles are asked for them.
  private lazy var sentencesNaming: [Int: Set<Int>] = named.mentions.reduce(into: [:]) { sentences, mention in
    sentences[mention.actor, default: []].insert(Int(article.sentenceOfToken[mention.tokens.lowerBound]))
  }
  /// The quote of each noun that reports, by the noun's token.
  private lazy var quoteOfNoun: [TokenIndex: Int] = attributions.indices.reduce(into: [:]) { quotes, number in
    if case .noun = attributions[number].cue.kind { quotes[attributions[number].cue.head] = number }
  }
  /// Where what somebody says ends, by the token that opens it.
  private lazy var endOfContent = Dictionary(
    attributions.compactMap { $0.content.first.map { ($0.lowerBound, $0.upperBound) } }, uniquingKeysWith: max)
  /// What each quote denies; `nil` where it denies nothing.
  private(set) var denials: [Denial?] = []
  /// Whether each token is within what somebody says: then it is not the article that says so.
  private let isSaid: [Bool]

  init(context: AttributionContext, _ result: QuoteFinder.Result) {
    self.context = context
    quotes = result.quotes
    attributions = result.attributions
    actors = result.actors.actors
    named = result.actors
    var isSaid = [Bool](repeating: false, count: context.article.tokens.count)
    for attribution in attributions {
      // "the claim that the dam leaked is false": the article goes on.
      if case .noun = attribution.cue.kind { continue }
      // "offered no evidence", "never offered proof" is no speech.
      for range in attribution.content
      where context.classes(range.lowerBound).isDisjoint(with: [.absence, .proof]) {
        for token in range { isSaid[token] = true }
      }
    }
    self.isSaid = isSaid
    denials = attributions.indices.map { DenialReader(self).denial(by: $0) }
  }

  var article: TokenizedArticle { context.article }

  /// The article's own verdict that was read last, by where its sentence starts: two rules ask for it.
  private var lastVerdict: (sentence: TokenIndex, denial: Denial?)?

  /// What a sentence calls untrue in the article's own voice.
  func ownVerdict(in sentence: TokenRange) -> Denial? {
    if let lastVerdict, lastVerdict.sentence == sentence.lowerBound { return lastVerdict.denial }
    let first = sentence.first(where: isOwnVoice)
    let denial = first.flatMap { VerdictReader(self).verdict(in: $0..<sentence.upperBound) }.flatMap {
      isOwnVoice($0.words.lowerBound) ? $0 : nil
    }
    lastVerdict = (sentence.lowerBound, denial)
    return denial
  }

  /// Whether a token stands in words that the article gives to nobody.
  func isOwnVoice(_ token: TokenIndex) -> Bool { !isSaid[token] && !context.isQuoted(token) }

  /// The actor that is named at a token.
  func actor(namedAt token: TokenIndex) -> Int? { named.mention(at: token)?.actor }

  /// Whose claim a noun says it is, where it names them: "Lee's claims", "French claims".
  func owner(of noun: TokenIndex) -> (actor: Int, token: TokenIndex)? {
    guard let group = article.nounGroup(at: noun) else { return nil }
    let before = (group.tokens.lowerBound..<noun).lazy.compactMap { token in
      self.actor(namedAt: token).map { ($0, token) }
    }.last
    if let before { return before }
    // "claims by Lee", "claims in Lee's suit"
    let next = group.tokens.upperBound
    guard next + 1 < article.tokens.count,
      context.isBy(next) || context.isFrom(next) || context.isIn(next) || (context.isOf(next) && !isOfMatter(noun)),
      let place = article.nounGroup(at: next + 1)
    else { return nil }
    return place.tokens.lazy.compactMap { token in self.actor(namedAt: token).map { ($0, token) } }.first
  }

  /// Whether "of" after a noun says what is claimed ("claims of fraud"), and not by whom ("the findings of the panel").
  func isOfMatter(_ noun: TokenIndex) -> Bool { nounRow(noun)?.isOfMatter ?? false }

  /// What the lexicon says of a noun that reports; `nil` for other words.
  func nounRow(_ noun: TokenIndex) -> ReportingNoun? {
    let row = Int(context.lexicon.notes(of: context.token(noun).word).noun)
    return row > 0 ? context.lexicon.nouns[row - 1] : nil
  }

  /// The noun of "by Lee", "from Lee" at a token, and where it ends.
  func author(after next: TokenIndex) -> (noun: TokenIndex, end: TokenIndex)? {
    guard next + 1 < article.tokens.count, context.isBy(next) || context.isFrom(next),
      let group = article.nounGroup(at: next + 1), group.tokens.lowerBound == next + 1
    else { return nil }
    return (group.head, group.tokens.upperBound)
  }

  /// Whether a sentence names an actor.
  func names(_ actor: Int, in sentence: Int) -> Bool { sentencesNaming[actor]?.contains(sentence) ?? false }

  /// Whether a quote takes back what its speaker has claimed: "retracted the report".
  func withdraws(_ quote: Int) -> Bool {
    let cue = attributions[quote].cue
    // "walked back his claim"
    guard case .verb(let row) = cue.kind else { return cue.act == .denial && context.takesBack(cue) }
    return context.lexicon.verbs[row].withdraws
  }

  /// Whether a quote grants something: "admitted that the claim was false".
  func admits(_ quote: Int) -> Bool { stance(of: quote) == .supports }

  /// The end of what somebody says that a token opens, outside quotation marks: a claim that it names is one that the
  /// article names, as in "repeated the claim that".
  func endOfContent(openedBy token: TokenIndex) -> TokenIndex? { context.isQuoted(token) ? nil : endOfContent[token] }

  /// The quote that a noun makes: "Lee's claim that …".
  func quote(ofNoun noun: TokenIndex) -> Int? { quoteOfNoun[noun] }

  /// The quote whose source or content opens the clause after some words and a comma.
  func quote(after words: TokenRange) -> Int? {
    attributions.indices.first { number in
      attributions[number].source?.tokens.lowerBound == words.upperBound + 1
        || attributions[number].content.first?.contains(words.upperBound + 1) ?? false
    }
  }

  func sentence(of quote: Int) -> Int { Int(article.sentenceOfToken[attributions[quote].cue.head]) }

  func string(_ tokens: TokenRange) -> String {
    String(decoding: context.text[article.bytes(tokens).indices], as: UTF8.self)
  }

  /// What the quote's speaker holds of its content; `others` are words that decide together with its cue.
  func position(
    of quote: Int, _ stance: Stance, on content: ByteRange?, _ rule: Rule, with others: ByteRange? = nil
  ) -> DraftPosition {
    let cue = article.bytes(attributions[quote].cue.tokens)
    return DraftPosition(
      actor: quotes[quote].speaker, stance: stance, source: quotes[quote].source, cue: cue, content: content,
      quote: quote, reason: Reason(rule, cue, with: others))
  }

  /// The stance of the quote's cue: of its verb or noun; "according to" asserts.
  func stance(of quote: Int) -> Stance? {
    switch attributions[quote].cue.kind {
    case .verb(let row): context.lexicon.verbs[row].stance
    case .noun(let row): context.lexicon.nouns[row].act.stance
    case .phrase: context.opposes(attributions[quote].cue) ? phraseStance(quote) : attributions[quote].cue.act.stance
    case .mark: nil
    }
  }

  /// "issued a denial" denies; "cast doubt on", "took issue with" doubt.
  private func phraseStance(_ quote: Int) -> Stance { attributions[quote].cue.act == .denial ? .denies : .doubts }

  /// Whether the cue reports that something was said: not "did not say", "would say", "if he says", "Did he say …?".
  func isFactual(_ quote: Int) -> Bool {
    let cue = attributions[quote].cue
    guard let group = article.verbGroup(at: cue.head) else { return true }
    // "was not skeptical"
    if cue.kind == .phrase, cue.tokens.contains(where: { context.tag($0) == .negation }) { return false }
    // "Nobody has denied it"
    if let source = attributions[quote].source,
      context.isNobody(source.head) || source.tokens.contains(where: { context.classes($0).contains(.absence) })
    {
      return false
    }
    let before = (attributions[quote].source?.tokens.lowerBound ?? group.tokens.lowerBound) - 1
    return isFactual(group) && !isCondition(before) && !isAsked(cue.head) && !isSupposed(cue.head)
  }

  /// Whether a verb says that something is done: not "did not deny", "to deny", "might deny".
  func isFactual(_ group: VerbGroup) -> Bool {
    guard !group.isNegated, group.form != .infinitive || isSeeming(group) else { return false }
    guard !group.tokens.contains(where: { context.classes($0).contains(.modal) }) else { return false }
    let first = group.tokens.lowerBound
    guard first > 0 else { return true }
    // "stopped short of denying", "without denying"; "blamed Lee for denying", where another denies
    if group.form == .gerund,
      context.isOf(first - 1) || context.isFor(first - 1) || context.classes(first - 1).contains(.absence)
    {
      return false
    }
    return !sharesDoubt(group, after: first - 1)
  }

  /// Whether a negation stands in a verb group, also behind its last auxiliary: "was not".
  func isNegated(_ group: VerbGroup) -> Bool {
    group.tokens.contains { context.classes($0).contains(.negation) }
  }

  /// "appeared to contradict": it does, as far as anybody can see.
  private func isSeeming(_ infinitive: VerbGroup) -> Bool {
    let before = infinitive.tokens.lowerBound - 1
    guard before >= 0, let verb = article.verbGroup(at: before), verb.form == .finite else { return false }
    return !verb.isNegated && (context.reportingVerb(verb)?.isRaising ?? false)
  }

  /// "declined to confirm or deny", "neither confirmed nor denied": what holds of the first verb holds of the second.
  private func sharesDoubt(_ group: VerbGroup, after before: TokenIndex) -> Bool {
    if context.isNor(before) { return true }
    guard context.tag(before) == .coordinator, context.classes(group.head).contains(.verbBase),
      case let number = Int(article.verbGroupOfToken[group.head]), number > 0
    else { return false }
    let earlier = article.verbGroups[number - 1]
    guard earlier.tokens.upperBound == before else { return false }
    return earlier.isNegated || earlier.form == .infinitive
      || earlier.tokens.contains { context.classes($0).contains(.modal) }
  }

  /// Whether a subject that starts after a token stands in an "if" or "whether".
  private func isCondition(_ before: TokenIndex) -> Bool {
    before >= 0 && context.opensCondition(before)
  }

  /// Whether a token stands in a sentence that opens with "Imagine that", "Suppose".
  func isSupposed(_ token: TokenIndex) -> Bool {
    let sentence = article.sentence(at: token)
    guard let first = sentence.first(where: { context.tag($0) != .mark }) else { return false }
    return first < token && context.isOn(.suppositions, first)
  }

  /// "if that is false", "Imagine that it is false": nobody says that it is.
  func isConditional(_ index: TokenIndex, in range: TokenRange) -> Bool {
    if isSupposed(index) { return true }
    var place = index - 1
    let oldest = max(range.lowerBound, index - context.options.insertionTokens)
    while place >= oldest, context.kind(place) != .comma, !context.isEndMark(place) {
      if context.opensCondition(place) { return true }
      place -= 1
    }
    return false
  }

  /// Whether a token stands in a question of the article's own.
  private func isAsked(_ token: TokenIndex) -> Bool {
    let end = article.sentence(at: token).upperBound - 1
    return context.kind(end) == .question && !context.isQuoted(end) && !context.isQuoted(token)
  }

  /// Whether a clause says what ought to or might be, and not what is: "should", "can".
  func isModal(_ content: TokenRange) -> Bool {
    mainVerb(of: content)?.tokens.contains {
      context.classes($0).contains(.modal) && !context.classes($0).contains(.future)
    }
      ?? false
  }

  /// Whether a clause says what ought to be: it can be turned down but not denied, as what might be can.
  func isObligation(_ content: TokenRange) -> Bool {
    mainVerb(of: content)?.tokens.contains(where: { context.isOn(.obligations, $0) }) ?? false
  }

  private func mainVerb(of content: TokenRange) -> VerbGroup? {
    content.lazy.compactMap { self.article.verbGroup(at: $0) }.first { $0.form == .finite }
  }

  /// Whether a content is a clause: a subject and a finite verb, perhaps after "that".
  func isClause(_ content: TokenRange) -> Bool {
    guard content.contains(where: { isFiniteVerb(at: $0) }) else { return false }
    switch context.tag(content.lowerBound) {
    case .complementizer, .subordinator, .wh: return true
    default: break
    }
    if context.isMark(content.lowerBound) { return true }
    var start = content.lowerBound
    while start < content.upperBound, context.tag(start) == .adverb || context.tag(start) == .mark { start += 1 }
    start = pastMeasure(start, in: content)
    guard let subject = SubjectFinder(context: context).phrase(startingAt: start, before: content.upperBound) else {
      return false
    }
    let index = SubjectFinder(context: context).verbPlace(after: subject, before: content.upperBound)
    guard index < content.upperBound else { return false }
    return isFiniteVerb(at: index) || isRelative(index) && hasVerb(after: index, in: content)
  }

  /// Whether a token opens a relative clause: "the crane that fell".
  private func isRelative(_ index: TokenIndex) -> Bool {
    context.tag(index) == .wh || context.tag(index) == .complementizer
  }

  /// Whether a verb follows that of a relative clause: "the crane that fell had been mended".
  func hasVerb(after opener: TokenIndex, in content: TokenRange) -> Bool {
    let verbs = content.filter { $0 > opener && isFiniteVerb(at: $0) && !context.classes($0).contains(.hedge) }
    return Set(verbs.map { article.verbGroupOfToken[$0] }).count > 1
  }

  /// The number after "at least", "more than", "about": it is the subject.
  private func pastMeasure(_ start: TokenIndex, in content: TokenRange) -> TokenIndex {
    let ahead = start..<min(content.upperBound, start + context.options.phraseTokens)
    guard start < content.upperBound,
      article.nounGroup(at: start)?.tokens.lowerBound != start || context.tag(start) == .adjective,
      let number = ahead.first(where: { context.tag($0) == .number }),
      !ahead.contains(where: { $0 < number && article.verbGroupOfToken[$0] >= 0 })
    else { return start }
    return article.nounGroup(at: number)?.tokens.lowerBound ?? start
  }

  /// Whether a token stands in a finite verb: "being sought" is none.
  func isFiniteVerb(at index: TokenIndex) -> Bool {
    guard let group = article.verbGroup(at: index), group.form == .finite else { return false }
    return !context.classes(group.tokens.lowerBound).contains(.verbGerund)
  }
}
