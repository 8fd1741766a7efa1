/// Verdicts of a few words that are a sentence by themselves: “Not true,” “Nonsense.”
extension VerdictReader {
  /// What such a sentence answers is what was just said, or what the speaker has just had others say.
  func retort(at index: TokenIndex, in range: TokenRange) -> Denial? {
    let sentence = utterance(at: index, in: range)
    guard let words = untruth(at: index, in: sentence) ?? notTrue(at: index, in: sentence) else { return nil }
    let isRetort = context.tag(index) != .negation
    let isInner = isRetort && (range.lowerBound..<sentence.lowerBound).contains { scene.isFiniteVerb(at: $0) }
    let pointer = Pointer(noun: nil, isPlural: false, isInner: isInner, isRetort: isRetort)
    return Denial(object: .pointer(pointer), stance: .denies, words: words, content: words)
  }

  /// The words from one stop to the next around a token, of which a short answer has few.
  private func utterance(at index: TokenIndex, in range: TokenRange) -> TokenRange {
    let reach = context.options.scareQuoteWords + 1
    let near = (index - reach..<index + reach).clamped(to: range)
    let start = (near.lowerBound..<index).last { context.isEndMark($0) }.map { $0 + 1 } ?? near.lowerBound
    let end = (index..<near.upperBound).first { context.isEndMark($0) }.map { $0 + 1 } ?? near.upperBound
    return start..<end
  }

  /// "Not true", "Absolutely not so".
  private func notTrue(at not: TokenIndex, in sentence: TokenRange) -> TokenRange? {
    let next = not + 1
    guard context.tag(not) == .negation, next < sentence.upperBound, context.isOn(.truths, next) || context.isSo(next),
      next + 1 == sentence.upperBound || context.tag(next + 1) == .mark,
      (sentence.lowerBound..<not).last(where: { context.tag($0) != .adverb }).map({ context.tag($0) == .mark }) ?? true
    else { return nil }
    return not..<next + 1
  }

  /// “Nonsense,” “Absolutely false,” “Lies”: an answer of few words.
  private func untruth(at index: TokenIndex, in sentence: TokenRange) -> TokenRange? {
    guard context.classes(index).contains(.falsehood), context.tag(index) != .adverb,
      sentence.count <= context.options.scareQuoteWords,
      context.isOn(.retorts, index) || !context.isOn(.absurdities, index),
      sentence.allSatisfy({ token in
        switch context.tag(token) {
        case .mark, .adverb, .determiner, .adjective: true
        default: token == index
        }
      })
    else { return nil }
    return index..<index + 1
  }
}
