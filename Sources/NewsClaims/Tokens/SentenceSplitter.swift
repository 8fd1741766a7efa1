/// Cuts a paragraph into sentences.
///
/// Takes the tokens and quotations of a paragraph; gives sentences that never cut a quotation. It never looks
/// into another paragraph.
struct SentenceSplitter: Sendable {
  /// Appends the sentences of a paragraph; `marks` are those of its tokens that are no words without a stop.
  ///
  /// - Complexity: O(n) in the tokens of the paragraph.
  func split(_ range: TokenRange, _ marks: [TokenIndex], paragraph: Int, in article: inout TokenizedArticle) {
    var start = range.lowerBound
    for index in marks where endsSentence(index, range.upperBound, in: article) {
      append(start..<index + 1, paragraph, to: &article)
      start = index + 1
    }
    if start < range.upperBound { append(start..<range.upperBound, paragraph, to: &article) }
  }

  private func append(_ range: TokenRange, _ paragraph: Int, to article: inout TokenizedArticle) {
    let number = Int32(article.sentences.count)
    article.sentenceOfToken.set(range, to: number)
    article.sentences.append(Sentence(tokens: range, paragraph: paragraph))
  }

  /// Whether a sentence ends after this token.
  private func endsSentence(_ index: TokenIndex, _ end: TokenIndex, in article: TokenizedArticle) -> Bool {
    guard index + 1 < end else { return false }
    let next = article.tokens[index + 1]
    if let quotation = article.quotation(at: index) {
      // Only after a closing mark, and only where a stop stands within it.
      guard article.quotations[quotation].tokens.upperBound == index + 1, index > 0 else { return false }
      return isStop(article.tokens[index - 1]) && next.kind != .dash && startsSentence(next)
        && !isFollowedByCue(index + 1, article)
    }
    let token = article.tokens[index]
    if isStop(token) { return startsSentence(next) || next.kind == .dash }
    // A bracket closed after a stop.
    if token.kind == .closeBracket, index > 0, isStop(article.tokens[index - 1]) { return startsSentence(next) }
    guard token.shape.contains(.dotted) else { return false }
    return startsSentence(next) && endsAfterAbbreviation(token, next)
  }

  private func isStop(_ token: Token) -> Bool {
    switch token.kind {
    case .period, .question, .exclamation: true
    default: false
    }
  }

  private func startsSentence(_ token: Token) -> Bool {
    switch token.kind {
    case .word: token.shape.contains(.capitalized)
    case .number, .doubleMark, .singleMark, .openBracket, .ellipsis: true
    case .dash: token.shape.contains(.spaceAfter)
    default: false
    }
  }

  /// Whether a sentence ends after an abbreviation: not where a name follows a title or initials.
  private func endsAfterAbbreviation(_ token: Token, _ next: Token) -> Bool {
    guard next.kind == .word else { return false }
    let classes = token.classes
    if classes.contains(.title) || token.end - token.start <= 2 { return false }
    let following = next.classes
    return !following.isDisjoint(with: [.determiner, .subjectPronoun, .preposition, .subordinator, .possessive, .wh])
      || !following.isDisjoint(with: [.coordinator, .adverb])
  }

  /// `"Who pays?" Lee asked.`: what follows the marks is no sentence of its own, but names who spoke.
  private func isFollowedByCue(_ index: TokenIndex, _ article: TokenizedArticle) -> Bool {
    let stop = article.tokens[index - 2]
    guard stop.kind != .period else { return false }
    for place in index..<min(index + 4, article.tokens.count) {
      let token = article.tokens[place]
      guard token.kind == .word else { return false }
      if token.verb != 0, !token.shape.contains(.capitalized) { return true }
    }
    return false
  }
}
