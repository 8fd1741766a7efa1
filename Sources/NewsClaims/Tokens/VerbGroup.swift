/// A verb with its auxiliaries, adverbs and negation: "has repeatedly denied".
struct VerbGroup: Sendable {
  let tokens: TokenRange
  /// The main verb; an auxiliary where it stands alone ("is").
  let head: TokenIndex
  let form: Form
  let isPassive: Bool
  let isNegated: Bool

  enum Form: UInt8, Sendable {
    /// "says", "has said".
    case finite
    /// "to say".
    case infinitive
    /// "saying".
    case gerund
    /// "accused of": without an auxiliary.
    case participle
  }
}

/// Finds the verb groups of a sentence.
///
/// Takes tagged tokens; gives groups in order, none of them overlapping.
struct VerbGroupFinder: Sendable {
  /// Appends the verb groups of a sentence; gives their numbers.
  ///
  /// - Complexity: O(n) in its tokens.
  func find(_ sentence: TokenRange, in article: inout TokenizedArticle) -> Range<Int> {
    let first = article.verbGroups.count
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      switch article.tokens[index].tag {
      case .auxiliary, .finiteVerb, .baseVerb, .participle, .gerund, .infinitiveMark:
        // "a growing number": within a noun group it is no verb.
        if article.nounGroupOfToken[index] >= 0 {
          index += 1
        } else {
          index = appendGroup(from: index, sentence, to: &article)
        }
      default: index += 1
      }
    }
    return first..<article.verbGroups.count
  }

  private func appendGroup(from first: TokenIndex, _ sentence: TokenRange, to article: inout TokenizedArticle) -> Int {
    var start = first
    while start > sentence.lowerBound, isInside(start - 1, article) { start -= 1 }
    var head = first
    var isNegated = (start..<first).contains { isNegation($0, article) }
    var index = first
    while index < sentence.upperBound {
      let tag = article.tokens[index].tag
      if tag == .adverb || tag == .negation {
        index += 1
        continue
      }
      guard tag == .auxiliary || tag == .infinitiveMark || isMain(tag), joins(index, first, head, article) else {
        break
      }
      if isNegation(index, article) { isNegated = true }
      head = index
      index += 1
      if isMain(tag) { break }
    }
    isNegated = isNegated || (first..<head).contains { isNegation($0, article) }
    let end = isMain(article.tokens[head].tag) ? head + 1 : trailing(head + 1, sentence, article)
    append(start..<end, first: first, head: head, isNegated: isNegated, to: &article)
    return end
  }

  private func append(
    _ tokens: TokenRange, first: TokenIndex, head: TokenIndex, isNegated: Bool, to article: inout TokenizedArticle
  ) {
    let number = Int32(article.verbGroups.count)
    article.verbGroupOfToken.set(tokens, to: number)
    let isPassive =
      article.tokens[head].tag == .participle
      && (first..<head).contains { article.tokens[$0].classes.contains(.be) }
    article.verbGroups.append(
      VerbGroup(
        tokens: tokens, head: head, form: form(first, head, article), isPassive: isPassive, isNegated: isNegated))
  }

  private func form(_ first: TokenIndex, _ head: TokenIndex, _ article: TokenizedArticle) -> VerbGroup.Form {
    switch article.tokens[first].tag {
    case .infinitiveMark: .infinitive
    case .gerund: .gerund
    case .participle: .participle
    case .auxiliary where article.tokens[first].classes.isDisjoint(with: [.be, .have, .do, .modal]):
      .gerund
    default: .finite
    }
  }

  private func isMain(_ tag: Tag) -> Bool {
    switch tag {
    case .finiteVerb, .baseVerb, .participle, .gerund: true
    default: false
    }
  }

  /// Whether a further verb belongs to the group: after auxiliaries, or after "to" alone.
  private func joins(_ index: TokenIndex, _ first: TokenIndex, _ head: TokenIndex, _ article: TokenizedArticle) -> Bool
  {
    guard index > first else { return true }
    let before = article.tokens[head].tag
    if article.tokens[index].tag == .infinitiveMark { return false }
    // "what he is doing is false": "doing" is no auxiliary.
    let classes = article.tokens[head].classes
    if classes.contains(.do), !classes.isDisjoint(with: [.verbGerund, .verbParticiple]), head > first { return false }
    return before == .auxiliary || before == .infinitiveMark
  }

  /// "not" after an auxiliary that stands alone: "is not".
  private func trailing(_ index: TokenIndex, _ sentence: TokenRange, _ article: TokenizedArticle) -> TokenIndex {
    index < sentence.upperBound && article.tokens[index].tag == .negation ? index + 1 : index
  }

  private func isInside(_ index: TokenIndex, _ article: TokenizedArticle) -> Bool {
    let tag = article.tokens[index].tag
    return (tag == .adverb || tag == .negation) && article.verbGroupOfToken[index] < 0
      && article.nounGroupOfToken[index] < 0
  }

  private func isNegation(_ index: TokenIndex, _ article: TokenizedArticle) -> Bool {
    article.tokens[index].classes.contains(.negation)
  }
}
