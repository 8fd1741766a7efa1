/// How an article calls a claim untrue in the words that report it.
extension ClaimContext {
  /// The article's denial of what a quote says, where its cue says so: "falsely claimed", "Lee's false claim".
  func disbelief(of quote: Int, on content: ByteRange) -> [DraftPosition] {
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
    return disbelief(in: noun ?? cue.tokens.lowerBound..<next + 1, on: content)
  }

  /// The article's denial of a claim that some words report, where one of them says so: "falsely", "baseless".
  func disbelief(in words: TokenRange, on content: ByteRange) -> [DraftPosition] {
    guard isOwnVoice(words.lowerBound) || endOfContent(openedBy: words.lowerBound) != nil,
      let word = words.first(where: isDisbelief)
    else { return [] }
    let bytes = context.token(word).range
    return [
      DraftPosition(
        actor: nil, stance: .denies, source: nil, cue: bytes, content: content, quote: nil,
        reason: Reason(.articleVerdict, bytes))
    ]
  }

  private func isDisbelief(_ index: TokenIndex) -> Bool {
    index < article.tokens.count && context.classes(index).contains(.falsehood)
      && (context.tag(index) == .adverb || context.tag(index) == .adjective)
  }
}
