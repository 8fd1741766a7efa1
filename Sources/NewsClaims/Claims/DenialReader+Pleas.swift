/// Denials of what the speaker is accused of, whatever that is: "pleaded not guilty", “I never did that”.
extension DenialReader {
  /// "pleaded not guilty", "maintains his innocence", "said she had done nothing wrong" deny what the speaker is accused
  /// of, "found otherwise" whatever was said.
  func plea(_ content: TokenRange, by quote: Int) -> Denial? {
    let start = content.lowerBound
    func denial(_ end: TokenIndex, isOfGuilt: Bool = true) -> Denial {
      let pointer = Pointer(noun: nil, isPlural: false, isOfGuilt: isOfGuilt)
      let words = scene.attributions[quote].cue.tokens
      return Denial(object: .pointer(pointer), stance: .denies, words: words, content: start..<end)
    }
    if context.isOtherwise(start), content.count == 1 { return denial(start + 1, isOfGuilt: false) }
    guard start + 1 < content.upperBound else { return nil }
    if let end = innocence(content, by: quote) { return denial(end) }
    // "entered a plea of not guilty"
    let first = context.isOf(start) ? start + 1 : start
    if first + 1 < content.upperBound, context.tag(first) == .negation, context.isGuilty(first + 1) {
      return charged(content, from: first + 2, denial(first + 2))
    }
    if context.tag(start) == .possessive, context.isInnocence(start + 1) { return denial(start + 2) }
    guard let nothing = content.first(where: context.isNothing), nothing + 1 < content.upperBound,
      context.isOn(.absurdities, nothing + 1), let opening = content.first(where: isOpening),
      isSpeaker(opening, of: quote) || isClient(opening, of: quote)
    else { return nil }
    return denial(nothing + 2)
  }

  /// A plea with what it answers: "to murder", "to two counts of fraud", "to charges that he took bribes".
  private func charged(_ content: TokenRange, from to: TokenIndex, _ plea: Denial) -> Denial {
    guard to + 1 < content.upperBound, context.isTo(to), case .pointer(var pointer) = plea.object else { return plea }
    let words = to + 1..<content.upperBound
    let reader = ObjectReader(scene)
    let object: Denial.Object
    if let named = reader.namedClaim(at: words.lowerBound, in: words) {
      object = named
    } else {
      pointer.matter = reader.charge(in: words)
      object = .pointer(pointer)
    }
    return Denial(object: object, stance: .denies, words: plea.words, content: content)
  }

  /// The end of "she is innocent", "she was not guilty" of the speaker.
  private func innocence(_ content: TokenRange, by quote: Int) -> TokenIndex? {
    guard let opening = content.first(where: isOpening), isSpeaker(opening, of: quote) || isClient(opening, of: quote),
      let subject = scene.article.nounGroup(at: opening), subject.tokens.upperBound < content.upperBound,
      let verb = scene.article.verbGroup(at: subject.tokens.upperBound), context.isCopula(verb),
      case let last = verb.tokens.upperBound, last < content.upperBound,
      last + 1 == content.upperBound || context.tag(last + 1) == .mark
    else { return nil }
    return (scene.isNegated(verb) ? context.isGuilty(last) : context.isInnocent(last)) ? last + 1 : nil
  }

  /// “I never did that,” “I did not say that”: what others say the speaker did.
  func disowned(_ content: TokenRange, by quote: Int) -> Denial? {
    guard let opening = content.first(where: isOpening), isSpeaker(opening, of: quote) || isClient(opening, of: quote),
      let subject = scene.article.nounGroup(at: opening), case let next = subject.tokens.upperBound,
      next < content.upperBound, let verb = scene.article.verbGroup(at: next), context.isOn(.doings, verb.head),
      case let object = verb.tokens.upperBound, object < content.upperBound
    else { return nil }
    // "did no such thing"
    if context.isNo(object), object + 2 < content.upperBound, context.isSuch(object + 1) {
      return Denial(
        object: .pointer(Pointer(noun: nil, isPlural: false, isOfGuilt: true)), stance: .denies, words: verb.tokens,
        content: object..<object + 3)
    }
    guard scene.isNegated(verb),
      context.classes(object).contains(.definite) || context.classes(object).contains(.neuter) || context.isSo(object),
      object + 1 == content.upperBound || context.tag(object + 1) == .mark
    else { return nil }
    let pointer = Pointer(noun: nil, isPlural: false, isOfGuilt: true)
    return Denial(
      object: .pointer(pointer), stance: .denies, words: verb.tokens, content: object..<object + 1)
  }
}
