/// How an article calls a claim untrue in the words that report it.
extension ClaimContext {
  /// The article's denial of what a quote says, where its cue says so: "falsely claimed", "Lee's false claim", or
  /// where it is what the article has put right: "An earlier version of this article said".
  func disbelief(of quote: Int, on content: ByteRange) -> [DraftPosition] {
    if let words = outdated(by: quote) ?? corrected(by: quote) { return [denial(article.bytes(words), on: content)] }
    let cue = attributions[quote].cue
    let noun = article.nounGroup(at: cue.head)?.tokens
    let next = cue.tokens.upperBound
    if noun == nil, let opening = attributions[quote].content.first?.lowerBound, opening > next,
      opening - next <= context.options.openingTokens,
      // "claimed in May - falsely - that"
      let adverb = (next..<opening).first(where: { context.tag($0) == .adverb && isDisbelief($0) })
    {
      return disbelief(in: adverb..<adverb + 1, on: content)
    }
    // "claimed falsely"
    let end = next < article.tokens.count && context.tag(next) == .adverb ? next + 1 : next
    return disbelief(in: noun ?? opening(of: cue)..<end, on: content)
  }

  /// Where the adverbs before a cue open: "falsely and repeatedly claimed".
  private func opening(of cue: Cue) -> TokenIndex {
    var first = cue.tokens.lowerBound
    while first > 1, context.tag(first - 1) == .coordinator, context.tag(first - 2) == .adverb { first -= 2 }
    return first
  }

  /// The article's denial of a claim that some words report, where one of them says so: "falsely", "baseless".
  func disbelief(in words: TokenRange, on content: ByteRange) -> [DraftPosition] {
    guard isOwnVoice(words.lowerBound) || endOfContent(openedBy: words.lowerBound) != nil,
      let word = words.first(where: isDisbelief)
    else { return [] }
    return [denial(context.token(word).range, on: content)]
  }

  private func denial(_ words: ByteRange, on content: ByteRange) -> DraftPosition {
    DraftPosition(
      actor: nil, stance: .denies, source: nil, cue: words, content: content, quote: nil,
      reason: Reason(.articleVerdict, words))
  }

  /// "An earlier version" as the subject of "said", where "of this article" follows; not "of the report".
  private func outdated(by quote: Int) -> TokenRange? {
    guard let source = attributions[quote].source, let version = source.tokens.first(where: context.isVersion),
      isOwnVoice(version), let group = article.nounGroup(at: version),
      group.tokens.contains(where: { context.isOn(.formers, $0) }),
      case let this = version + 2, this + 1 < article.tokens.count, context.isOf(version + 1),
      context.classes(this).contains(.definite), !context.isThe(this), context.isOn(.pieces, this + 1),
      this + 2 <= attributions[quote].cue.head
    else { return nil }
    return group.tokens.lowerBound..<version + 1
  }

  /// "Correction: A story on Monday said", "A story on Monday said …. We regret the error."
  private func corrected(by quote: Int) -> TokenRange? {
    guard attributions[quote].source != nil, case let number = sentence(of: quote),
      case let words = article.sentences[number].tokens
    else { return nil }
    let colon = words.prefix(context.options.absenceTokens).first { context.kind($0) == .colon }
    let start = colon.map { $0 + 1 } ?? words.lowerBound
    guard let piece = article.nounGroup(at: start), context.isOn(.pieces, piece.head), isOwnVoice(piece.head),
      piece.head < attributions[quote].cue.head
    else { return nil }
    if let colon, colon > words.lowerBound, context.isOn(.corrections, colon - 1) { return words.lowerBound..<colon }
    let last = min(article.sentences.count - 1, number + context.options.pointerSentences)
    return article.sentences[number...last].dropFirst().lazy.compactMap { self.regret(in: $0.tokens) }.first
  }

  /// "We regret the error", "The paper regrets the mistake".
  private func regret(in sentence: TokenRange) -> TokenRange? {
    guard let regret = sentence.first(where: { context.isOn(.regrets, $0) }), isOwnVoice(regret),
      let group = article.nounGroup(at: regret + 1), context.isOn(.errors, group.head)
    else { return nil }
    return regret..<group.tokens.upperBound
  }

  func isDisbelief(_ index: TokenIndex) -> Bool {
    guard index < article.tokens.count else { return false }
    if context.isConspiracyTheory(index) { return true }
    guard context.classes(index).contains(.falsehood) else { return false }
    switch context.tag(index) {
    case .adverb, .adjective: return true
    // "the debunked claim", "the myth that"
    case .participle, .noun: return article.nounGroup(at: index) != nil
    default: return false
    }
  }
}
