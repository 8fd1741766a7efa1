/// What the rules of claims see of an article.
struct ClaimContext {
  let context: AttributionContext
  let quotes: [Quote]
  let attributions: [Attribution]
  let actors: [LocalActor]

  var article: TokenizedArticle { context.article }

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
    case .phrase: attributions[quote].cue.act.stance
    case .mark: nil
    }
  }

  /// Whether the cue reports that something was said: not "did not say", "would say", "if he says".
  func isFactual(_ quote: Int) -> Bool {
    let attribution = attributions[quote]
    guard let group = article.verbGroup(at: attribution.cue.head) else { return true }
    guard !group.isNegated, group.form != .infinitive else { return false }
    let hasModal = group.tokens.contains { context.classes($0).contains(.modal) }
    let before = (attribution.source?.tokens.lowerBound ?? group.tokens.lowerBound) - 1
    let isCondition = before >= 0 && context.isIf(before)
    return !hasModal && !isCondition
  }

  /// Whether a clause says what ought to or might be, and not what is: "should", "can".
  func isModal(_ content: TokenRange) -> Bool {
    guard let verb = content.lazy.compactMap({ article.verbGroup(at: $0) }).first(where: { $0.form == .finite }) else {
      return false
    }
    return verb.tokens.contains { context.classes($0).contains(.modal) && !context.classes($0).contains(.future) }
  }

  /// Whether a content is a clause: a subject and a finite verb, perhaps after "that".
  func isClause(_ content: TokenRange) -> Bool {
    guard content.contains(where: { article.verbGroup(at: $0)?.form == .finite }) else { return false }
    switch context.tag(content.lowerBound) {
    case .complementizer, .subordinator, .wh: return true
    default: break
    }
    if context.isMark(content.lowerBound) { return true }
    var start = content.lowerBound
    while start < content.upperBound, context.tag(start) == .adverb || context.tag(start) == .mark { start += 1 }
    guard let subject = SubjectFinder(context: context).phrase(startingAt: start, before: content.upperBound) else {
      return false
    }
    var index = subject.tokens.upperBound
    while index < content.upperBound, context.tag(index) == .adverb { index += 1 }
    return index < content.upperBound && article.verbGroup(at: index)?.form == .finite
  }
}
