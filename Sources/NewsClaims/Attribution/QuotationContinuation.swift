/// Joins quotations that have no cue of their own to the attribution they go on from.
///
/// `"A," Lee said. "B."` is one utterance; so is a quotation that the next paragraph takes up. It never joins across
/// a paragraph of the article's own words. Paragraphs that are nothing but quotations may also stand before the one
/// that says whose they are: `“A.”`, then `“B,” Lee said.`
struct QuotationContinuation {
  let context: AttributionContext
  /// The attribution whose quotation ends the paragraph before, as an index into those found.
  private var open: Int?
  /// The paragraphs just before that are quotations nobody is named for.
  private var waiting: [TokenRange] = []

  init(context: AttributionContext) { self.context = context }

  /// Joins the quotations of a paragraph to attributions found.
  ///
  /// - Parameters:
  ///   - paragraph: A paragraph.
  ///   - found: The attributions found so far, its own last.
  ///   - first: Where the paragraph's own attributions begin among those found.
  ///   - ends: Where those of each of its sentences end.
  mutating func join(
    _ paragraph: TokenizedParagraph, into found: inout [Attribution], from first: Int, endingAt ends: [Int]
  ) {
    // A paragraph with attributions of its own does not go on from the one before, unless a mark was left open.
    var current = first == found.count || isLeftOpen(before: paragraph) ? open : nil
    var start = first
    for (sentence, end) in zip(paragraph.sentences, ends) {
      let tokens = context.article.sentences[sentence].tokens
      let own = start..<end
      start = end
      if !own.isEmpty {
        current =
          last(of: own, in: found) { hasQuotation(found[$0]) } ?? last(of: own, in: found) { found[$0].source != nil }
        if let target = current ?? own.last { joinRest(of: tokens, to: target, in: &found) }
        continue
      }
      guard let target = current,
        let rest = continuation(of: tokens, opensParagraph: sentence == paragraph.sentences.first)
      else {
        if !context.hasQuotation(tokens) { current = nil }
        continue
      }
      guard found[target].extent.upperBound <= rest.lowerBound else { continue }
      found[target].content.append(rest)
    }
    open = current
    takeUpWaiting(paragraph, into: &found, from: first)
  }

  /// Gives the quoted paragraphs that wait to an attribution whose content opens the next paragraph with a quotation.
  private mutating func takeUpWaiting(
    _ paragraph: TokenizedParagraph, into found: inout [Attribution], from first: Int
  ) {
    let start = paragraph.tokens.lowerBound
    guard let quotation = context.quotation(startingAt: start), paragraph.kind == .paragraph else {
      waiting.removeAll()
      return
    }
    if first < found.count {
      let opening = found.indices[first...].first { found[$0].content.first?.lowerBound == start }
      if let opening, found[opening].source != nil { found[opening].content.insert(contentsOf: waiting, at: 0) }
      waiting.removeAll()
    } else if open == nil, quotation.tokens.upperBound >= paragraph.tokens.upperBound,
      context.isQuoted(start)
    {
      waiting.append(quotation.tokens)
    } else {
      waiting.removeAll()
    }
  }

  /// What of a sentence without a cue goes on with what was said before it.
  ///
  /// It is all of it, or the quotation it opens with where a clause of the article's own follows. Within a paragraph
  /// the sentence may end with its quotation instead.
  private func continuation(of sentence: TokenRange, opensParagraph: Bool) -> TokenRange? {
    let bounds = ContentBounds(context: context)
    guard let quotation = context.quotation(startingAt: sentence.lowerBound) else {
      guard !opensParagraph, endsWithSpeech(sentence) else { return nil }
      return sentence.lowerBound..<bounds.trimmed(sentence)
    }
    let close = min(quotation.tokens.upperBound, sentence.upperBound)
    let end = max(bounds.trimmed(sentence), close)
    return sentence.lowerBound..<(hasClause(close..<end) ? close : end)
  }

  /// Whether a range holds a clause outside quotations.
  private func hasClause(_ range: TokenRange) -> Bool {
    range.contains { context.article.verbGroup(at: $0)?.form == .finite && context.article.quotationOfToken[$0] < 0 }
  }

  /// Whether a sentence ends with a quotation of so many words that it is speech.
  private func endsWithSpeech(_ sentence: TokenRange) -> Bool {
    let end = sentence.upperBound - 1
    guard let quotation = context.quotation(endingAt: end) ?? context.quotation(endingAt: end - 1) else { return false }
    return quotation.words > context.options.scareQuoteWords
  }

  /// Of some attributions of which something is true the one that ends last.
  private func last(of own: Range<Int>, in found: [Attribution], where isMeant: (Int) -> Bool) -> Int? {
    var last: Int?
    for number in own where isMeant(number) {
      if let known = last, found[known].extent.upperBound >= found[number].extent.upperBound { continue }
      last = number
    }
    return last
  }

  private func hasQuotation(_ attribution: Attribution) -> Bool { attribution.content.contains(where: context.hasMark) }

  /// Joins what is quoted after an attribution in its own sentence, as B in `"A," Lee said of the vote, "B"`.
  private func joinRest(of sentence: TokenRange, to target: Int, in found: inout [Attribution]) {
    var index = max(found[target].extent.upperBound, found[target].cue.tokens.upperBound)
    guard index < sentence.upperBound, context.hasQuotation(index..<sentence.upperBound) else { return }
    while index < sentence.upperBound {
      if let quotation = context.quotation(startingAt: index) {
        if quotation.words > context.options.scareQuoteWords { found[target].content.append(quotation.tokens) }
        index = quotation.tokens.upperBound
      } else {
        index += 1
      }
    }
  }

  /// Whether the paragraph before ends in a quotation that no mark closes.
  private func isLeftOpen(before paragraph: TokenizedParagraph) -> Bool {
    guard paragraph.tokens.lowerBound > 0,
      let quotation = context.article.quotation(at: paragraph.tokens.lowerBound - 1)
    else { return false }
    return context.article.quotations[quotation].continues
  }
}
