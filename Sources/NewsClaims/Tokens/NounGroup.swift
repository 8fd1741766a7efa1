/// A noun with the words that belong to it on its left: "the harbour’s new director Jane Doe".
///
/// What follows with a preposition ("of the port") is a group of its own.
struct NounGroup: Sendable {
  let tokens: TokenRange
  /// The noun, or the last word of a name.
  let head: TokenIndex
  let kind: Kind
  /// Where the group goes on after a possessive: "director" in "the harbour’s director"; `nil` without one.
  let possessed: TokenIndex?

  enum Kind: UInt8, Sendable {
    /// "she".
    case pronoun
    /// It has a proper noun as its head.
    case name
    /// "the director".
    case common
    /// "Tuesday", "last week".
    case time
  }
}

/// Finds the noun groups of a sentence.
///
/// Takes tagged tokens; gives groups in order, none of them overlapping. It never crosses a mark.
struct NounGroupFinder: Sendable {
  /// Appends the noun groups of a sentence; gives their numbers.
  ///
  /// - Complexity: O(n) in its tokens.
  func find(_ sentence: TokenRange, in article: inout TokenizedArticle) -> Range<Int> {
    let first = article.nounGroups.count
    let all = article.tokens
    let tokens = all.span
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let tag = tokens[index].tag
      if tag == .pronoun {
        append(index..<index + 1, head: index, kind: .pronoun, possessed: nil, to: &article)
        index += 1
      } else if opens(tag) {
        index = appendGroup(from: index, sentence.upperBound, tokens, to: &article)
      } else {
        index += 1
      }
    }
    return first..<article.nounGroups.count
  }

  private func opens(_ tag: Tag) -> Bool {
    switch tag {
    case .determiner, .possessive, .adjective, .number, .noun, .properNoun: true
    default: false
    }
  }

  /// Appends the group that starts here, if it has a head; gives the token after it.
  private func appendGroup(
    from start: TokenIndex, _ end: TokenIndex, _ tokens: Span<Token>, to article: inout TokenizedArticle
  ) -> Int {
    var index = start
    var head: TokenIndex?
    var possessed: TokenIndex?
    while index < end, continues(index, from: start, head: head, tokens, article.quotationOfToken) {
      switch tokens[index].tag {
      case .noun, .properNoun, .number: head = index
      case .possessive where index > start:
        possessed = index + 1
        head = nil
      default: break
      }
      index += 1
    }
    guard let last = head ?? lastWord(start..<index, tokens) else { return index + 1 }
    let range = start..<max(last + 1, start + 1)
    append(range, head: last, kind: kind(head: last, tokens), possessed: possessed, to: &article)
    return max(range.upperBound, start + 1)
  }

  /// "these", "many", "the poor": a group without a noun.
  private func lastWord(_ range: TokenRange, _ tokens: Span<Token>) -> TokenIndex? {
    guard let last = range.last, range.count > 1 || tokens[last].tag != .possessive else { return nil }
    return tokens[last].kind == .clitic ? last - 1 : last
  }

  private func continues(
    _ index: TokenIndex, from start: TokenIndex, head: TokenIndex?, _ tokens: Span<Token>, _ quotationOfToken: [Int32]
  ) -> Bool {
    let token = tokens[index]
    if index > start, quotationOfToken[index] != quotationOfToken[start] { return false }
    switch token.tag {
    case .noun:
      guard let head, tokens[head].tag != .number else { return true }
      return isTime(index, tokens) == isTime(head, tokens)
    case .properNoun:
      guard let head else { return true }
      // "that report Friday", "a claim Lee denies": the day and whoever comes next are another thing.
      let isApart = isTime(index, tokens) || tokens[head].classes.contains(.proposition)
      return !isTime(head, tokens) && (tokens[head].tag != .noun || !isApart)
    case .number:
      return head == nil || tokens[index - 1].tag == .properNoun || isTime(index - 1, tokens)
    case .adjective:
      return head == nil || tokens[index - 1].tag == .properNoun || tokens[index - 1].tag == .number
    case .participle, .gerund:
      return index > start && head == nil && followsOpening(index, tokens)
    case .determiner:
      return index == start || (head == nil && tokens[index - 1].tag == .determiner)
    case .possessive:
      return index == start || token.kind != .word || tokens[index - 1].tag == .determiner
    case .adverb:
      guard head == nil, index > start else { return false }
      // "his earlier claim"
      let isBetween =
        index + 1 < tokens.count && (tokens[index + 1].tag == .noun || tokens[index + 1].tag == .adjective)
      return tokens[index - 1].tag == .determiner || (tokens[index - 1].tag == .possessive && isBetween)
    default:
      return false
    }
  }

  /// "a growing number", "the planned sale".
  private func followsOpening(_ index: TokenIndex, _ tokens: Span<Token>) -> Bool {
    let before = tokens[index - 1].tag
    return before == .determiner || before == .possessive
  }

  private func isTime(_ index: TokenIndex, _ tokens: Span<Token>) -> Bool {
    tokens[index].classes.contains(.time)
  }

  private func kind(head: TokenIndex, _ tokens: Span<Token>) -> NounGroup.Kind {
    if tokens[head].tag == .properNoun { return .name }
    return isTime(head, tokens) ? .time : .common
  }

  private func append(
    _ tokens: TokenRange, head: TokenIndex, kind: NounGroup.Kind, possessed: TokenIndex?,
    to article: inout TokenizedArticle
  ) {
    let number = Int32(article.nounGroups.count)
    article.nounGroupOfToken.set(tokens, to: number)
    article.nounGroups.append(NounGroup(tokens: tokens, head: head, kind: kind, possessed: possessed))
  }
}
