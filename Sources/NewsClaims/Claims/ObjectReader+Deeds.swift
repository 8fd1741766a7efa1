/// Deeds and things that one can be said to have done or to have: "taking money", "any links to the firm".
extension ObjectReader {
  /// "taking money", "having taken money".
  func isDeed(_ index: TokenIndex) -> Bool {
    // "issued a denial, calling it a lie" goes on to something else.
    guard index == 0 || context.kind(index - 1) != .comma else { return false }
    // "denied landing rights": somebody is kept from something.
    let next = index + 1
    if context.classes(index).contains(.noun), next < article.tokens.count, context.isOn(.grants, next) { return false }
    return context.tag(index) == .gerund
      || (context.tag(index) == .auxiliary && context.classes(index).contains(.verbGerund))
  }

  /// What one is charged with: "murder", "fraud" of "two counts of fraud" and of "the fraud charges"; `nil` of "the
  /// charges".
  func charge(in words: TokenRange) -> TokenRange? {
    if let deed = pastCounts(words) { return deed..<words.upperBound }
    guard let group = article.nounGroup(at: words.lowerBound) else {
      return context.classes(words.lowerBound).contains(.deed) ? words : nil
    }
    return context.classes(group.head).contains(.proposition) ? matter(of: group) : words
  }

  /// The deed of "two counts of fraud".
  func pastCounts(_ words: TokenRange) -> TokenIndex? {
    guard let group = article.nounGroup(at: words.lowerBound), context.isOn(.figures, group.head),
      case let of = group.tokens.upperBound, of + 1 < words.upperBound, context.isOf(of),
      let deed = article.nounGroup(at: of + 1), context.classes(deed.head).contains(.deed)
    else { return nil }
    return of + 1
  }

  /// "the official rate of 5 percent".
  func figure(in words: TokenRange) -> TokenRange? {
    guard let group = article.nounGroup(at: words.lowerBound), group.tokens.lowerBound == words.lowerBound,
      context.tag(words.lowerBound) == .determiner || group.possessed != nil,
      case let of = group.tokens.upperBound, of + 1 < words.upperBound, context.isOf(of), context.opensNumber(of + 1)
    else { return nil }
    return words.lowerBound..<ContentBounds(context: context).end(from: words.lowerBound, .phrase, in: words)
  }

  /// "the use of tear gas", "on the detection": what was done, by a noun, which somebody must have claimed before.
  func deed(in content: TokenRange, of cue: Cue) -> TokenRange? {
    var start = content.lowerBound
    if context.tag(start) == .preposition { start += 1 }
    guard isStrict(cue) || cue.kind == .phrase && cue.act == .question, start < content.upperBound,
      context.isThe(start), let group = article.nounGroup(at: start), group.kind == .common,
      group.head < content.upperBound, case let next = group.tokens.upperBound,
      next >= content.upperBound || context.isOf(next) || context.tag(next) == .mark
    else { return nil }
    return
      start..<(next < content.upperBound && context.isOf(next)
      ? ContentBounds(context: context).end(from: start, .phrase, in: start..<content.upperBound) : next)
  }

  /// "any links to the firm", "wrongdoing": what one can be said to have or to have done.
  func isThing(_ words: TokenRange) -> Bool {
    guard let group = article.nounGroup(at: words.lowerBound), group.kind == .common else { return false }
    let next = group.tokens.upperBound
    // "denied Lee entry", "denied him bail": somebody is kept from something.
    if next < words.upperBound, article.nounGroupOfToken[next] >= 0 { return false }
    return context.isAny(words.lowerBound) || context.classes(group.head).contains(.deed)
  }
}
