/// A cue with its source beside it, and what stands around the two.
struct ReportingUnit {
  let source: Source?
  /// The tokens of both.
  let tokens: TokenRange
  /// Whether the source follows: "said Lee".
  let isInverted: Bool
  private let takesHearer: Bool
  private let sentence: TokenRange
  private let context: AttributionContext

  init(_ cue: Cue, _ sentence: TokenRange, _ context: AttributionContext) {
    self.sentence = sentence
    if case .verb(let row) = cue.kind {
      takesHearer = context.lexicon.verbs[row].takesHearer
    } else {
      takesHearer = false
    }
    self.context = context
    let isAfterMark = cue.tokens.lowerBound > sentence.lowerBound && Self.isBoundary(cue.tokens.lowerBound - 1, context)
    let following = SubjectFinder(context: context)
      .phrase(startingAt: Self.afterInsertion(cue, sentence, context), before: sentence.upperBound)
    let isOpening = following.map { Self.opensSpeech(cue, $0, sentence, context) } ?? false
    let leftEnd = cue.subject?.tokens.upperBound ?? 0
    let hasSubject = leftEnd >= cue.tokens.lowerBound - 1 && leftEnd <= cue.tokens.lowerBound
    if isAfterMark || isOpening, !hasSubject, let following, Self.isFinite(cue, context),
      Self.speaks(following, after: cue, context)
    {
      source = following
      tokens = cue.tokens.lowerBound..<following.tokens.upperBound
      isInverted = true
    } else {
      var subject = cue.subject.flatMap { $0.tokens.upperBound <= cue.tokens.lowerBound ? $0 : nil }
      if let whole = Self.subjectAfterQuotation(cue, sentence, context) { subject = whole }
      source = subject
      let start = subject.map { Self.isBeside($0, cue, context) ? $0.tokens.lowerBound : cue.tokens.lowerBound }
      tokens = (start ?? cue.tokens.lowerBound)..<cue.tokens.upperBound
      isInverted = false
    }
  }

  /// "Said Lee, the mayor: “…”": the verb opens the sentence, and a quotation follows the subject.
  private static func opensSpeech(
    _ cue: Cue, _ subject: Source, _ sentence: TokenRange, _ context: AttributionContext
  ) -> Bool {
    let mark = subject.tokens.upperBound
    guard cue.tokens.lowerBound == sentence.lowerBound, mark + 1 < sentence.upperBound,
      context.quotation(startingAt: mark + 1) != nil
    else { return false }
    return context.kind(mark) == .colon || context.kind(mark) == .comma
  }

  /// Where the subject after a verb may start: `"A," warned, with a sigh, the mayor`, `"A," said on Monday the mayor`.
  private static func afterInsertion(
    _ cue: Cue, _ sentence: TokenRange, _ context: AttributionContext
  ) -> TokenIndex {
    let end = cue.tokens.upperBound
    guard end + 1 < sentence.upperBound, context.quotation(endingAt: cue.tokens.lowerBound - 1) != nil else {
      return end
    }
    if context.kind(end) == .comma {
      let limit = min(sentence.upperBound, end + context.options.openingTokens)
      let inner = (end + 1..<limit).prefix {
        context.kind($0) != .comma && context.article.verbGroupOfToken[$0] < 0
          && context.article.quotationOfToken[$0] < 0 && !context.isEndMark($0)
      }
      return inner.endIndex < limit && context.kind(inner.endIndex) == .comma ? inner.endIndex + 1 : end
    }
    let noun = context.tag(end) == .preposition ? end + 1 : end
    guard let time = context.article.nounGroup(at: noun), time.kind == .time else { return end }
    return time.tokens.upperBound
  }

  /// All words between a quotation and its cue, where they hold no clause but a relative one:
  /// `"It is late," Lee, tired from a day in the harbour, said`.
  private static func subjectAfterQuotation(
    _ cue: Cue, _ sentence: TokenRange, _ context: AttributionContext
  ) -> Source? {
    guard cue.isNearQuotation, isFinite(cue, context) else { return nil }
    var index = cue.tokens.lowerBound - 1
    let lowest = max(sentence.lowerBound, cue.tokens.lowerBound - context.options.insertionTokens)
    guard context.hasQuotation(lowest..<cue.tokens.lowerBound) else { return nil }
    var holdsClause = false
    while index >= lowest {
      if let quotation = context.quotation(endingAt: index) {
        if quotation.words > context.options.scareQuoteWords { break }
        index = quotation.tokens.lowerBound - 1
        continue
      }
      if context.isEndMark(index) || context.kind(index) == .semicolon { return nil }
      if context.article.verbGroup(at: index)?.form == .finite { holdsClause = true }
      // A relative clause
      if context.tag(index) == .wh { holdsClause = false }
      index -= 1
    }
    guard index >= lowest, !holdsClause, context.kind(index - 1) == .comma,
      let first = context.article.nounGroup(at: index + 1), first.kind != .time,
      first.tokens.upperBound < cue.tokens.lowerBound
    else { return nil }
    return Source(tokens: index + 1..<cue.tokens.lowerBound, head: first.head)
  }

  /// Whether what follows a verb is its subject: `"A," said the teller`, not `"A," told me`.
  private static func speaks(_ source: Source, after cue: Cue, _ context: AttributionContext) -> Bool {
    let classes = context.classes(source.head)
    guard !classes.contains(.objectPronoun) || classes.contains(.subjectPronoun) else { return false }
    let isSure = cue.rate >= context.options.cueRateAfterClause
    return source.canSpeak(context) || (isSure && context.quotation(endingAt: cue.tokens.lowerBound - 1) != nil)
  }

  /// A closing quotation mark, or a comma.
  private static func isBoundary(_ index: TokenIndex, _ context: AttributionContext) -> Bool {
    context.quotation(endingAt: index) != nil || context.kind(index) == .comma
      || (context.kind(index) == .dash && context.quotation(endingAt: index - 1) != nil)
  }

  private static func isFinite(_ cue: Cue, _ context: AttributionContext) -> Bool {
    context.article.verbGroup(at: cue.head)?.form == .finite
  }

  /// Whether nothing but adverbs and commas stands between the source and the cue.
  private static func isBeside(_ source: Source, _ cue: Cue, _ context: AttributionContext) -> Bool {
    (source.tokens.upperBound..<cue.tokens.lowerBound).allSatisfy { index in
      context.article.verbGroupOfToken[index] < 0 && !context.isMark(index)
    }
  }

  /// Whether the source stands beside the cue, and is not shared with a verb before.
  var hasOwnSource: Bool { source.map { tokens.contains($0.tokens.lowerBound) } ?? false }

  /// The closing quotation mark right before, a comma between allowed.
  var markBefore: TokenIndex? {
    var index = tokens.lowerBound - 1
    while index >= 0, isBetween(index) { index -= 1 }
    guard index >= 0, context.quotation(endingAt: index) != nil, isInParagraph(index) else { return nil }
    return index
  }

  private func isInParagraph(_ index: TokenIndex) -> Bool {
    let article = context.article
    return article.sentences[Int(article.sentenceOfToken[index])].paragraph
      == article.sentences[Int(article.sentenceOfToken[sentence.lowerBound])].paragraph
  }

  private func isBetween(_ index: TokenIndex) -> Bool {
    switch context.kind(index) {
    case .comma, .dash: true
    case .singleMark: context.article.quotationOfToken[index] < 0
    default: false
    }
  }

  /// Whether the sentence ends right after.
  var endsSentence: Bool { tokens.upperBound >= sentence.upperBound || context.isEndMark(tokens.upperBound) }

  /// The first token after the time, place and manner that may follow: "said on Monday", "said in an interview".
  var afterCircumstances: TokenIndex {
    var index = tokens.upperBound
    while index < sentence.upperBound {
      if let group = context.article.nounGroup(at: index), group.kind == .time {
        index = group.tokens.upperBound
      } else if context.tag(index) == .adverb {
        index += 1
      } else if context.tag(index) == .preposition, index + 1 < sentence.upperBound,
        let group = context.article.nounGroup(at: index + 1), !context.isMark(index + 1)
      {
        index = group.tokens.upperBound
      } else if context.tag(index) == .preposition, index + 1 < sentence.upperBound,
        context.article.verbGroup(at: index + 1)?.form == .gerund
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// Whether nothing is said after it: the sentence ends, or a mark, a comma or a further verb follows.
  var isClosed: Bool {
    let index = afterCircumstances
    guard index < sentence.upperBound else { return true }
    if context.isEndMark(index) || context.kind(index) == .comma || context.kind(index) == .semicolon { return true }
    if context.kind(index) == .colon || context.isMark(index) || context.kind(index) == .dash { return true }
    switch context.tag(index) {
    case .coordinator, .subordinator, .gerund, .wh: return true
    default: break
    }
    // "told reporters": the hearer, and nothing more.
    guard !isInverted, takesHearer, let hearer = context.article.nounGroup(at: index) else { return false }
    var end = hearer.tokens.upperBound
    while end < sentence.upperBound, context.tag(end) == .preposition || context.article.nounGroupOfToken[end] >= 0 {
      end += 1
    }
    guard end < sentence.upperBound else { return true }
    return context.isEndMark(end) || context.kind(end) == .comma || context.isMark(end)
      || context.tag(end) == .coordinator || context.tag(end) == .gerund
  }

  /// Whether "that" follows: then something else is said.
  var opensThatClause: Bool {
    tokens.upperBound < sentence.upperBound && context.tag(tokens.upperBound) == .complementizer
  }

  /// The quotation that goes on after it in the sentence: `"A," Lee said, "B."`.
  var quotationAfter: TokenRange? {
    var index = afterCircumstances
    while index < sentence.upperBound, context.kind(index) == .comma || context.kind(index) == .colon { index += 1 }
    return index < sentence.upperBound ? context.quotation(startingAt: index)?.tokens : nil
  }
}
