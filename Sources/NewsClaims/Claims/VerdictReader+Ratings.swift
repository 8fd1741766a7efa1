/// Verdicts of those who check claims: "We rate this False", "earned a “Pants on Fire”".
extension VerdictReader {
  /// What a rating is given to stands before it, or after "for": "gave her four Pinocchios for saying that …".
  func rated(at rating: TokenIndex, in range: TokenRange) -> Denial? {
    let sentence = article.sentence(at: rating).clamped(to: range)
    guard isRating(rating, in: sentence), !scene.isConditional(rating, in: range),
      let verb = sentence.prefix(while: { $0 < rating }).reversed().lazy.compactMap({ self.article.verbGroup(at: $0) })
        .first, scene.isFactual(verb), !isRead(verb)
    else { return nil }
    func denial(_ object: Denial.Object, _ content: TokenRange, by checker: TokenIndex? = nil) -> Denial {
      Denial(
        object: object, stance: .denies, words: verb.tokens.lowerBound..<rating + 1, content: content, denier: checker)
    }
    if let claim = namedSubject(of: verb, in: range) { return denial(claim.object, claim.content) }
    guard !context.isCopula(verb) else { return nil }
    let checker = SubjectFinder(context: context).subject(of: verb)?.head
    if let reason = (rating..<sentence.upperBound).first(where: { context.isFor($0) }), reason + 1 < sentence.upperBound
    {
      if let said = saidWrongly(from: reason, in: range) { return denial(.proposition(said), said, by: checker) }
      let claim = reason + 1..<sentence.upperBound
      return claimed(in: claim).map { denial($0, claim, by: checker) }
    }
    let claim = verb.tokens.upperBound..<opening(of: rating, after: verb)
    return claim.isEmpty ? nil : claimed(in: claim).map { denial($0, claim, by: checker) }
  }

  /// Whether a quote has the verb for its cue, and denies by it.
  private func isRead(_ verb: VerbGroup) -> Bool {
    scene.denials.indices.contains { scene.denials[$0] != nil && scene.attributions[$0].cue.head == verb.head }
  }

  /// "Pants on Fire"; "False" where it is written like a name.
  private func isRating(_ index: TokenIndex, in sentence: TokenRange) -> Bool {
    if context.isOn(.ratings, index) { return true }
    guard context.classes(index).contains(.falsehood), context.token(index).shape.contains(.capitalized),
      context.tag(index) == .properNoun, let first = sentence.first(where: { context.tag($0) != .mark })
    else { return false }
    return first < index && (index + 1 >= sentence.upperBound || context.tag(index + 1) == .mark)
  }

  /// Where "Mostly False", "a rating of False", "four Pinocchios" opens.
  private func opening(of rating: TokenIndex, after verb: VerbGroup) -> TokenIndex {
    var first = rating
    while first > verb.tokens.upperBound {
      let before = first - 1
      switch context.tag(before) {
      case .mark, .number, .adverb, .adjective: first = before
      case .properNoun where context.isOn(.degrees, before): first = before
      case .determiner where !context.classes(before).contains(.definite): first = before
      default: return first
      }
    }
    return first
  }

  /// What is rated: "this", "Lee's claim", "the claim that the dam leaked", "her".
  private func claimed(in words: TokenRange) -> Denial.Object? {
    let (start, reader) = (words.lowerBound, ObjectReader(scene))
    if let named = reader.namedClaim(at: start, in: words) { return named }
    if words.count == 1, isIt(start) || context.classes(start).contains(.definite) {
      return .pointer(Pointer(noun: nil, isPlural: false, isRetort: true))
    }
    if let pointer = reader.pointer(at: start, in: words)?.pointer, pointer.noun != nil { return .pointer(pointer) }
    guard let group = article.nounGroup(at: start), group.tokens == words,
      Gender(context.classes(group.head)) != nil || scene.actor(namedAt: group.head) != nil
    else { return nil }
    return .pointer(Pointer(noun: nil, isPlural: false, person: group.head))
  }
}
