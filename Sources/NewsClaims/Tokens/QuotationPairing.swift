/// Pairs the quotation marks of a paragraph.
///
/// Takes the tokens of a paragraph; gives its quotations at the outermost level. A mark's direction is decided by
/// the spaces around it, then by its form, then by whether a quotation is open. Single marks make quotations
/// only outside double ones, and only in pairs that stand around whole words.
struct QuotationPairing: Sendable {
  /// Appends the quotations of the paragraph to the article and marks their tokens.
  ///
  /// - Complexity: O(n) in the tokens of the paragraph.
  func pair(_ paragraph: TokenRange, in article: inout TokenizedArticle) {
    var opened: TokenIndex?
    var single: TokenIndex?
    for index in paragraph {
      switch article.tokens[index].kind {
      case .doubleMark:
        single = nil
        if let start = opened {
          if !opens(index, in: article.tokens, after: start) {
            append(start..<index + 1, isClosed: true, to: &article)
            opened = nil
          } else if article.tokens[index].shape.contains(.opens), startsSentence(index, in: article.tokens) {
            // A second opening mark where a sentence starts: the first was never closed.
            append(start..<index, isClosed: false, to: &article)
            opened = index
          }
        } else if opensFirst(index, paragraph, in: article.tokens) {
          opened = index
        }
      case .singleMark where opened == nil:
        single = pairSingle(index, single, in: &article)
      default: break
      }
    }
    guard let start = opened else { return }
    append(start..<paragraph.upperBound, isClosed: false, to: &article)
  }

  /// Whether a mark within a quotation opens another one, rather than closing the one at `start`.
  private func opens(_ index: TokenIndex, in tokens: [Token], after start: TokenIndex) -> Bool {
    let shape = tokens[index].shape
    if shape.contains(.closes) { return shape.contains(.spaceBefore) && !shape.contains(.spaceAfter) }
    if shape.contains(.opens) { return !(shape.contains(.spaceAfter) && !shape.contains(.spaceBefore)) }
    return shape.contains(.spaceBefore) && !shape.contains(.spaceAfter) && index > start + 1
  }

  /// Whether a mark outside any quotation opens one.
  private func opensFirst(_ index: TokenIndex, _ paragraph: TokenRange, in tokens: [Token]) -> Bool {
    let shape = tokens[index].shape
    guard index + 1 < paragraph.upperBound else { return false }
    if shape.contains(.opens) { return true }
    if shape.contains(.closes) { return shape.contains(.spaceBefore) && !shape.contains(.spaceAfter) }
    return !shape.contains(.spaceAfter) || shape.contains(.spaceBefore)
  }

  private func startsSentence(_ index: TokenIndex, in tokens: [Token]) -> Bool {
    guard index > 0 else { return true }
    switch tokens[index - 1].kind {
    case .period, .question, .exclamation, .ellipsis, .doubleMark, .colon: return true
    default: return false
    }
  }

  /// Takes a single mark outside double ones; gives the opening mark that waits for its partner.
  private func pairSingle(
    _ index: TokenIndex, _ open: TokenIndex?, in article: inout TokenizedArticle
  ) -> TokenIndex? {
    let shape = article.tokens[index].shape
    if shape.contains(.spaceBefore), !shape.contains(.spaceAfter) {
      // "’90s", "’em": an apostrophe that stands for something left out.
      let isElision = shape.contains(.closes) && index + 1 < article.tokens.count
      return isElision ? open : index
    }
    guard let open, !shape.contains(.opens), endsWord(index, in: article.tokens) else { return open }
    append(open..<index + 1, isClosed: true, to: &article)
    return nil
  }

  /// Whether a single mark closes: no letter follows, and it is no possessive of a plural.
  private func endsWord(_ index: TokenIndex, in tokens: [Token]) -> Bool {
    let shape = tokens[index].shape
    guard index + 1 < tokens.count, !shape.contains(.spaceAfter) else { return true }
    return tokens[index + 1].kind != .word && tokens[index + 1].kind != .number
  }

  private func append(_ range: TokenRange, isClosed: Bool, to article: inout TokenizedArticle) {
    var words = 0
    let number = Int32(article.quotations.count)
    for index in range {
      article.quotationOfToken[index] = number
      let kind = article.tokens[index].kind
      if kind == .word || kind == .number { words += 1 }
    }
    guard words > 0 else {
      for index in range { article.quotationOfToken[index] = -1 }
      return
    }
    article.quotations.append(Quotation(tokens: range, isClosed: isClosed, words: words))
  }
}
