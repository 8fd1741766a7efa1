/// Denials by what a claim, or whoever makes it, is called: "called the report a lie", "called him a liar".
extension DenialReader {
  /// "called the report a lie", "described it as false": the claim, and what it is called.
  func labelled(_ content: TokenRange) -> Denial? {
    if let named = labelledByName(content) ?? labelledBefore(content) { return named }
    guard let pointer = ObjectReader(scene).pointer(at: content.lowerBound, in: content),
      pointer.end < content.upperBound,
      let label = VerdictReader(scene)
        .label(from: ObjectReader(scene).pastTime(pointer.end), in: content, isOfClaim: pointer.pointer.noun != nil),
      // "called the claim a lie because it was made up": what is said of the claim ends with the label.
      !(content.lowerBound..<label.words.upperBound).contains(where: { scene.isFiniteVerb(at: $0) && !isMarked($0) })
    else { return nil }
    // "called it a lie that the dam leaked"
    let next = label.words.upperBound
    if pointer.pointer.noun == nil, next + 1 < content.upperBound, context.tag(next) == .complementizer {
      let said = next..<ContentBounds(context: context).end(from: next, .clause, in: next..<content.upperBound)
      return Denial(object: .proposition(said), stance: .denies, words: label.words, content: said)
    }
    return Denial(
      object: .pointer(pointer.pointer), stance: label.isDoubt ? .doubts : .denies, words: label.words,
      content: content.lowerBound..<pointer.end)
  }

  /// "called him a liar", "accused Lee of lying about it": what the person has just claimed.
  func calledLiar(_ content: TokenRange, by quote: Int) -> Denial? {
    guard let group = scene.article.nounGroup(at: content.lowerBound),
      group.tokens.lowerBound == content.lowerBound, group.possessed == nil,
      let last = content.first(where: { context.isOn(.liars, $0) || isInvention($0) }),
      // "a pathological liar" is more than this claim makes of anybody.
      (group.tokens.upperBound..<last).allSatisfy({ context.tag($0) == .determiner || context.isOf($0) }),
      last + 1 >= content.upperBound || context.isAbout(last + 1) || context.isOn(.makings, last)
        || isInvention(last) || VerdictReader(scene).saidWrongly(from: last + 1, in: content) != nil,
      Gender(context.classes(group.head)) != nil || scene.actor(namedAt: group.head) != nil
    else { return nil }
    let words = scene.attributions[quote].cue.tokens.lowerBound..<last + 1
    // "accused Lee of fabricating the claim that …"
    if let claim = ObjectReader(scene).namedClaim(at: last + 1, in: content) {
      return Denial(object: claim, stance: .denies, words: words, content: content)
    }
    // "accused Lee of lying when he said that …"
    if let said = VerdictReader(scene).saidWrongly(from: last + 1, in: content) {
      return Denial(object: .proposition(said), stance: .denies, words: words, content: said, claimant: group.head)
    }
    let pointer = Pointer(noun: nil, isPlural: false, person: group.head, isRetort: true)
    return Denial(object: .pointer(pointer), stance: .denies, words: words, content: content)
  }

  /// "making up the story" of what somebody is accused of.
  private func isInvention(_ index: TokenIndex) -> Bool {
    guard let group = scene.article.verbGroup(at: index), group.form == .gerund else { return false }
    let next = group.tokens.upperBound
    if context.isOn(.distortions, index), next < context.article.tokens.count {
      return ObjectReader(scene).namedClaim(at: next, in: next..<scene.article.sentence(at: index).upperBound) != nil
    }
    guard context.isOn(.makings, index) else { return false }
    return context.invention(after: group, before: context.article.tokens.count) != nil
  }

  /// "called claims that the dam leaked “false”": the claim says itself what it is, and ends where it is called something.
  func labelledByName(_ content: TokenRange) -> Denial? {
    let reader = ObjectReader(scene)
    guard let noun = reader.claimNoun(at: content.lowerBound, before: content.upperBound),
      let next = scene.article.nounGroup(at: noun)?.tokens.upperBound, next + 1 < content.upperBound
    else { return nil }
    for index in next + 1..<content.upperBound
    where context.isAs(index) || context.isMark(index) || VerdictReader(scene).pastLie(index) != nil
      || isLastWord(index, of: content)
    {
      guard let label = VerdictReader(scene).label(from: index, in: content, isOfClaim: true),
        var said = reader.said(after: noun, next, before: index), said.upperBound == index
      else { continue }
      // "the claim that the dam leaked is “false”"
      if let copula = scene.article.verbGroup(at: index - 1), context.isCopula(copula), copula.tokens.lowerBound > next
      {
        said = said.lowerBound..<copula.tokens.lowerBound
      }
      return Denial(
        object: .namedClaim(noun: noun, said: said), stance: label.isDoubt ? .doubts : .denies, words: label.words,
        content: content.lowerBound..<index)
    }
    return nil
  }

  /// "absurd" in "called the idea that the dam leaked absurd".
  private func isLastWord(_ index: TokenIndex, of content: TokenRange) -> Bool {
    context.classes(index).contains(.falsehood) && context.tag(index) == .adjective
      && !context.isCopulaBefore(index) && (index + 1..<content.upperBound).allSatisfy { context.tag($0) == .mark }
  }

  /// "described as “absurd” reports that the dam leaked": what it is called stands first.
  private func labelledBefore(_ content: TokenRange) -> Denial? {
    guard context.isAs(content.lowerBound),
      let label = VerdictReader(scene).label(from: content.lowerBound, in: content, isOfClaim: true),
      let start = ObjectReader(scene).pastLabel(content.lowerBound, in: content), start + 1 >= label.words.upperBound,
      let object = ObjectReader(scene).namedClaim(at: start, in: content)
    else { return nil }
    return Denial(object: object, stance: label.isDoubt ? .doubts : .denies, words: label.words, content: content)
  }

  /// Whether a token stands in quotation marks, as what a claim is called often does.
  func isMarked(_ token: TokenIndex) -> Bool { scene.article.quotationOfToken[token] >= 0 }
}
