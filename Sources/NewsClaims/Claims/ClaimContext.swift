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
  /// The quotes whose cues stand in each sentence, in order.
  private lazy var quotesOfSentence = Dictionary(grouping: attributions.indices) { self.sentence(of: $0) }
  /// The quotes that call somebody something, in the order of their cues.
  private lazy var namings = attributions.indices.filter { context.isOn(.namings, attributions[$0].cue.head) }.sorted {
    attributions[$0].cue.head < attributions[$1].cue.head
  }
  /// Where what somebody says ends, by the token that opens it.
  private lazy var endOfContent = Dictionary(
    attributions.compactMap { $0.content.first.map { ($0.lowerBound, $0.upperBound) } }, uniquingKeysWith: max)
  /// What each quote denies; `nil` where it denies nothing.
  private(set) var denials: [Denial?] = []
  /// Whether each token is within what somebody says: then it is not the article that says so.
  private let isSaid: [Bool]
  /// The kinds of words that stand in each sentence.
  private let triggers: [Triggers]
  /// The tokens at which a verdict may open, as far as their words tell.
  private let verdictOpenings: [TokenIndex]
  /// Whether all rules are to be asked, whatever stands in a sentence.
  private let asksAll: Bool
  /// Whether each quote reports that something was said.
  private var areFactual: [Bool] = []

  init(context: AttributionContext, _ result: QuoteFinder.Result, asksAll: Bool = false) {
    self.context = context
    self.asksAll = asksAll
    quotes = result.quotes
    attributions = result.attributions
    actors = result.actors.actors
    named = result.actors
    var isSaid = [Bool](repeating: false, count: context.article.tokens.count)
    for number in attributions.indices {
      // "the claim that the dam leaked is false": the article goes on.
      if case .noun = attributions[number].cue.kind { continue }
      // "offered no evidence", "never offered proof" is no speech.
      for range in attributions[number].content
      where context.classes(range.lowerBound).isDisjoint(with: [.absence, .proof]) {
        for token in range { isSaid[token] = true }
      }
    }
    self.isSaid = isSaid
    (triggers, verdictOpenings) = Self.triggers(in: context, asksAll: asksAll)
    areFactual = attributions.indices.map(reports)
    denials = attributions.indices.map { DenialReader(self).denial(by: $0) }
  }

  var article: TokenizedArticle { context.article }

  /// Whether a word of some kinds stands in a sentence.
  func has(_ triggers: Triggers, inSentence number: Int) -> Bool { asksAll || self.triggers[number].meet(triggers) }

  /// The tokens of a stretch at which a verdict may open, as far as their words tell.
  func verdictOpenings(in range: TokenRange) -> some Sequence<TokenIndex> {
    verdictOpenings[verdictOpenings.place(of: range.lowerBound)..<verdictOpenings.place(of: range.upperBound)]
  }

  /// The kinds of words in each sentence, and the tokens at which a verdict may open.
  private static func triggers(
    in context: AttributionContext, asksAll: Bool
  ) -> (sentences: [Triggers], verdicts: [TokenIndex]) {
    let (article, verdict) = (context.article, VerdictReader.triggers)
    var verdicts: [TokenIndex] = []
    let sentences = article.sentences.map { sentence in
      var triggers = Triggers()
      for index in sentence.tokens {
        let own = context.triggers(of: article.tokens[index])
        if asksAll || own.meet(verdict) { verdicts.append(index) }
        triggers.formUnion(own)
      }
      return triggers
    }
    return (sentences, verdicts)
  }

  /// Whether a quote reports that something was said: not "did not say", "would say", "if he says", "Did he say …?".
  func isFactual(_ quote: Int) -> Bool { areFactual[quote] }

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
    // "from former Secretary of Trade Jane Lee"
    let isMaker = context.isBy(next) || context.isFrom(next)
    let limit = article.sentence(at: noun).upperBound
    let whole = isMaker ? SubjectFinder(context: context).phrase(startingAt: next + 1, before: limit) : nil
    let words = whole?.tokens ?? place.tokens
    return words.lazy.compactMap { token in self.actor(namedAt: token).map { ($0, token) } }.first
  }

  /// The noun for those whom nothing names and whose claim another noun is: "inspectors" in "the finding of inspectors",
  /// "critics" in "critics who say".
  func maker(of noun: TokenIndex) -> TokenIndex? {
    guard classes(noun).contains(.proposition) else {
      return classes(noun).isDisjoint(with: [.people, .role, .epithet]) ? nil : noun
    }
    guard let group = article.nounGroup(at: noun) else { return nil }
    let next = group.tokens.upperBound
    if let author = author(after: next) { return author.noun }
    guard next + 1 < article.tokens.count, context.isOf(next), !isOfMatter(noun),
      let place = article.nounGroup(at: next + 1), place.tokens.lowerBound == next + 1
    else { return nil }
    return place.head
  }

  private func classes(_ token: TokenIndex) -> WordClasses { context.classes(token) }

  /// Whether "of" after a noun says what is claimed ("claims of fraud"), and not by whom ("the findings of the panel").
  func isOfMatter(_ noun: TokenIndex) -> Bool { nounRow(noun)?.isOfMatter ?? false }

  /// What the lexicon says of a noun that reports; `nil` for other words.
  func nounRow(_ noun: TokenIndex) -> ReportingNoun? {
    guard let row = context.notes(of: context.token(noun))?.noun, row > 0 else { return nil }
    return context.lexicon.nouns[Int(row) - 1]
  }

  /// The noun of "by Lee", "from Lee" at a token, and where it ends.
  func author(after next: TokenIndex) -> (noun: TokenIndex, end: TokenIndex)? {
    guard next + 1 < article.tokens.count, context.isBy(next) || context.isFrom(next),
      let group = article.nounGroup(at: next + 1), group.tokens.lowerBound == next + 1
    else { return nil }
    return (group.head, group.tokens.upperBound)
  }

  /// The quotes whose cues stand in a sentence, in order.
  func quotes(inSentence sentence: Int) -> [Int] { quotesOfSentence[sentence] ?? [] }

  /// Whether a sentence names an actor.
  func names(_ actor: Int, in sentence: Int) -> Bool { sentencesNaming[actor]?.contains(sentence) ?? false }

  /// Whether a quote takes back what its speaker has claimed: "retracted the report".
  func withdraws(_ quote: Int) -> Bool {
    let cue = attributions[quote].cue
    // "later said that was incorrect"
    if cue.act == .statement, isLater(cue) { return true }
    // "walked back his claim"
    guard case .verb(let row) = cue.kind else { return cue.act == .denial && context.takesBack(cue) }
    return context.lexicon.verbs[row].withdraws
  }

  /// "later said", "has since said".
  private func isLater(_ cue: Cue) -> Bool {
    (max(0, cue.tokens.lowerBound - 1)..<cue.head).contains { context.isOn(.laters, $0) }
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

  /// The quotes before a token that call somebody something.
  ///
  /// - Complexity: O(log n) in them.
  func namings(before place: TokenIndex) -> ArraySlice<Int> {
    var (low, high) = (0, namings.count)
    while low < high {
      let middle = (low + high) / 2
      if attributions[namings[middle]].cue.head < place { low = middle + 1 } else { high = middle }
    }
    return namings[..<low]
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

  /// The same of each of those who share the cue: "Lee and the port denied".
  func positions(
    of quote: Int, _ stance: Stance, on content: ByteRange?, _ rule: Rule, with others: ByteRange? = nil
  ) -> [DraftPosition] {
    let position = position(of: quote, stance, on: content, rule, with: others)
    let parties = parties(of: quote)
    return parties.allSatisfy { $0.actor == nil }
      ? [position] : parties.map { position.by($0.actor, article.bytes($0.source.tokens)) }
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

  /// Whether a content is a clause: a subject and a finite verb, perhaps after "that".
  func isClause(_ content: TokenRange) -> Bool {
    guard content.contains(where: { isFiniteVerb(at: $0) }) else { return isMisreadClause(content) }
    switch context.tag(content.lowerBound) {
    case .complementizer, .subordinator, .wh: return true
    default: break
    }
    if context.isMark(content.lowerBound) { return true }
    var start = content.lowerBound
    while start < content.upperBound, context.tag(start) == .adverb || context.tag(start) == .mark { start += 1 }
    // "there was a leak", "that there was a leak"
    if start < content.upperBound - 1, context.isThat(start), context.isThere(start + 1) { start += 2 }
    if start > content.lowerBound, start < content.upperBound, context.isThere(start - 1), isFiniteVerb(at: start) {
      return true
    }
    start = pastMeasure(start, in: content)
    guard let subject = SubjectFinder(context: context).phrase(startingAt: start, before: content.upperBound) else {
      return false
    }
    let index = SubjectFinder(context: context).verbPlace(after: subject, before: content.upperBound)
    guard index < content.upperBound else { return false }
    return isFiniteVerb(at: index) || isRelative(index) && hasVerb(after: index, in: content)
  }

  /// "that the drug causes fever", where the verb was taken for a noun.
  private func isMisreadClause(_ content: TokenRange) -> Bool {
    guard context.tag(content.lowerBound) == .complementizer, content.count > 4 else { return false }
    return content.dropFirst(2).dropLast().contains {
      context.tag($0) == .noun && context.classes($0).contains(.verbThird) && context.classes($0 - 1).contains(.noun)
    }
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

extension [TokenIndex] {
  /// Where a token stands among sorted ones, or would.
  fileprivate func place(of token: TokenIndex) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
