/// Pairs the quotation marks of a paragraph.
///
/// Takes the tokens of a paragraph; gives its quotations at the outermost level. A mark's direction is decided by
/// the spaces around it, then by its form, then by whether a quotation is open. Single marks make quotations
/// only outside double ones, and only in pairs that stand around whole words.
struct QuotationPairing: Sendable {
  /// Appends the quotations of the paragraph to the article and marks their tokens; `marks` are those that are no words.
  ///
  /// - Complexity: O(n) in the tokens of the paragraph.
  func pair(_ paragraph: TokenRange, _ marks: [TokenIndex], of text: [UInt8], in article: inout TokenizedArticle) {
    let all = article.tokens
    let tokens = all.span
    var opened: TokenIndex?
    var isNested = false
    // Where a quotation between single marks ends.
    var end = paragraph.lowerBound
    for index in marks where index >= end {
      switch tokens[index].kind {
      case .doubleMark:
        if let start = opened {
          if !opens(index, in: tokens, after: start) {
            if isNested, closesAgain(after: index, paragraph, in: tokens) {
              isNested = false
              continue
            }
            append(start..<index + 1, isClosed: true, to: &article)
            opened = nil
          } else if tokens[index].shape.contains(.opens), startsSentence(index, in: tokens) {
            // A second opening mark where a sentence starts: the first was never closed.
            append(start..<index, isClosed: false, to: &article)
            opened = index
          } else {
            isNested = true
          }
        } else if opensFirst(index, paragraph, in: tokens) {
          opened = index
          isNested = false
        }
      case .singleMark where opened == nil:
        end = pairSingle(index, paragraph, of: text, in: tokens, to: &article) ?? end
      default: break
      }
    }
    guard let start = opened else { return }
    append(start..<paragraph.upperBound, isClosed: false, to: &article)
  }

  /// Whether a mark within a quotation opens another one, rather than closing the one at `start`.
  private func opens(_ index: TokenIndex, in tokens: Span<Token>, after start: TokenIndex) -> Bool {
    let shape = tokens[index].shape
    if shape.contains(.closes) { return shape.contains(.spaceBefore) && !shape.contains(.spaceAfter) }
    if shape.contains(.opens) { return !(shape.contains(.spaceAfter) && !shape.contains(.spaceBefore)) }
    return shape.contains(.spaceBefore) && !shape.contains(.spaceAfter) && index > start + 1
  }

  /// Whether the next mark closes, too: then the one at `index` closes a quotation within another.
  private func closesAgain(after index: TokenIndex, _ paragraph: TokenRange, in tokens: Span<Token>) -> Bool {
    guard let next = (index + 1..<paragraph.upperBound).first(where: { tokens[$0].kind == .doubleMark }) else {
      return false
    }
    return !opens(next, in: tokens, after: index)
  }

  /// Whether a mark outside any quotation opens one.
  private func opensFirst(_ index: TokenIndex, _ paragraph: TokenRange, in tokens: Span<Token>) -> Bool {
    let shape = tokens[index].shape
    guard index + 1 < paragraph.upperBound else { return false }
    if shape.contains(.opens) { return true }
    if shape.contains(.closes) { return shape.contains(.spaceBefore) && !shape.contains(.spaceAfter) }
    return !shape.contains(.spaceAfter) || shape.contains(.spaceBefore)
  }

  private func startsSentence(_ index: TokenIndex, in tokens: Span<Token>) -> Bool {
    guard index > 0 else { return true }
    switch tokens[index - 1].kind {
    case .period, .question, .exclamation, .ellipsis, .doubleMark, .colon: return true
    default: return false
    }
  }

  // MARK: Single marks

  /// Appends the quotation that a single mark outside double ones opens; gives its end, `nil` where it opens none.
  ///
  /// It costs as many tokens as there are before the next mark that opens.
  private func pairSingle(
    _ open: TokenIndex, _ paragraph: TokenRange, of text: [UInt8], in tokens: Span<Token>,
    to article: inout TokenizedArticle
  ) -> TokenIndex? {
    guard opensSingle(open, in: tokens), let close = closingMark(of: open, paragraph, text, in: tokens)
    else { return nil }
    append(open..<close + 1, isClosed: true, to: &article)
    return close + 1
  }

  /// Whether a single mark stands before a word, and not for what is left out of "’90s" or "’em".
  private func opensSingle(_ index: TokenIndex, in tokens: Span<Token>) -> Bool {
    let shape = tokens[index].shape
    guard index + 1 < tokens.count, tokens[index + 1].kind != .number else { return false }
    return shape.contains(.spaceBefore) && !shape.contains(.spaceAfter) && !shape.contains(.closes)
  }

  /// The single mark that closes a quotation.
  ///
  /// After an "s" it may be a plural’s possessive: then a later one next to a comma or stop closes.
  private func closingMark(
    of open: TokenIndex, _ paragraph: TokenRange, _ text: [UInt8], in tokens: Span<Token>
  ) -> TokenIndex? {
    var weak: TokenIndex?
    var doubles = 0
    for index in open + 1..<paragraph.upperBound {
      if tokens[index].kind == .doubleMark {
        guard weak == nil, startsSpeech(open, paragraph, in: tokens) else { return weak }
        doubles += 1
      }
      guard tokens[index].kind == .singleMark else { continue }
      if opensSingle(index, in: tokens) { break }
      guard !tokens[index].shape.contains(.opens), endsWord(index, in: tokens), doubles.isMultiple(of: 2) else {
        continue
      }
      if standsAtStop(index, paragraph, in: tokens) { return index }
      guard doubles == 0 else { continue }
      guard text[Int(tokens[index].start) - 1] | 0x20 == UInt8(ascii: "s") else { return weak ?? index }
      weak = weak ?? index
    }
    return weak
  }

  /// Whether a mark stands where speech begins: at the start of a paragraph or sentence, or after a comma or colon.
  private func startsSpeech(_ open: TokenIndex, _ paragraph: TokenRange, in tokens: Span<Token>) -> Bool {
    open == paragraph.lowerBound || startsSentence(open, in: tokens) || tokens[open - 1].kind == .comma
  }

  /// Whether a comma or stop stands right before or after a mark.
  private func standsAtStop(_ index: TokenIndex, _ paragraph: TokenRange, in tokens: Span<Token>) -> Bool {
    isStop(tokens[index - 1]) || index + 1 == paragraph.upperBound
      || (isStop(tokens[index + 1]) && !tokens[index].shape.contains(.spaceAfter))
  }

  private func isStop(_ token: Token) -> Bool {
    switch token.kind {
    case .comma, .period, .question, .exclamation, .semicolon: true
    default: false
    }
  }

  /// Whether a single mark may close: no letter follows.
  private func endsWord(_ index: TokenIndex, in tokens: Span<Token>) -> Bool {
    let shape = tokens[index].shape
    guard index + 1 < tokens.count, !shape.contains(.spaceAfter) else { return true }
    return tokens[index + 1].kind != .word && tokens[index + 1].kind != .number
  }

  private func append(_ range: TokenRange, isClosed: Bool, to article: inout TokenizedArticle) {
    let words = article.tokens[range].count { $0.kind == .word || $0.kind == .number }
    guard words > 0 else { return }
    article.quotationOfToken.set(range, to: Int32(article.quotations.count))
    article.quotations.append(Quotation(tokens: range, isClosed: isClosed, words: words))
  }
}
