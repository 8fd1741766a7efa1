/// Whom and what a pronoun means where somebody is accused.
extension PointerTargets {
  /// Whom a claim names that a pronoun denies which the resolver took for the claimant: "he" after "a witness said Lee
  /// had left".
  ///
  /// The claimant cannot be meant where the claim names one other person of that gender.
  func accused(
    of pointer: Pointer, by quote: Int?, _ sentence: Int, _ claims: [ClaimDraft]
  ) -> (claim: Int, actor: Int)? {
    guard let quote, !scene.withdraws(quote), pointer.noun == nil, pointer.person == nil else { return nil }
    if pointer.isOfGuilt, scene.quotes[quote].speaker == nil { return guilty(quote, sentence, claims) }
    guard let source = scene.attributions[quote].source, context.tag(source.head) == .pronoun,
      let gender = Gender(context.classes(source.head)),
      let last = claims.lastIndex(where: { $0.sentence >= sentence - 1 }),
      claims[last].positions.contains(where: { $0.stance == .asserts && $0.actor == scene.quotes[quote].speaker }),
      !claims[last].positions.contains(where: { $0.quote == quote })
    else { return nil }
    let named = Set(claims[last].sightings[0].tokens.compactMap { scene.actor(namedAt: $0) }).filter {
      scene.actors[$0].kind == .person && scene.actors[$0].gender.fits(gender) && $0 != scene.quotes[quote].speaker
    }
    return named.count == 1 ? named.first.map { (last, $0) } : nil
  }

  /// The same where the resolver knows nobody for the pronoun: the only person of the last claim that has one.
  private func guilty(_ quote: Int, _ sentence: Int, _ claims: [ClaimDraft]) -> (claim: Int, actor: Int)? {
    guard let source = scene.attributions[quote].source, context.tag(source.head) == .pronoun,
      let gender = Gender(context.classes(source.head))
    else { return nil }
    return claims.indices.reversed().prefix { claims[$0].sentence >= sentence - context.options.pointerSentences }.lazy
      .compactMap { number in
        let maker = claims[number].positions.first { $0.stance == .asserts }?.actor
        let named = Set(claims[number].sightings[0].tokens.compactMap { scene.actor(namedAt: $0) }).filter {
          scene.actors[$0].kind == .person && scene.actors[$0].gender.fits(gender) && $0 != maker
        }
        return named.count == 1 && !scene.isModal(claims[number].sightings[0].tokens)
          ? named.first.map { (number, $0) } : nil
      }.first
  }

  /// Whether somebody has denied something since: "Lee's claim" is as likely that denial.
  func hasDenied(_ actor: Int?, since sentence: Int, _ claims: [ClaimDraft]) -> Bool {
    claims.reversed().prefix { $0.sentence > sentence }.contains { claim in
      claim.positions.contains { $0.actor == actor && $0.stance == .denies }
    }
  }

  /// Without what an accuser has added since the accusation, where a pronoun stands for what the accused denies.
  func accusing(_ numbers: [Int], _ pointer: Pointer, _ claims: [ClaimDraft], _ quote: Int?) -> [Int] {
    guard pointer.noun == nil, pointer.person == nil, !pointer.isRetort, !pointer.isBeside, let last = numbers.last,
      !isAbout(quote, claims[last]), let maker = claims[last].positions.first?.actor
    else { return numbers }
    let own = numbers.last { number in
      claims[number].positions.first?.actor == maker && isAbout(quote, claims[number])
        && claims[number].sentence < claims[last].sentence
    }
    return own.map { [$0] } ?? numbers
  }

  /// Whether a claim opens the sentence in which a quote answers it: "In response to the claim that …, Lee denied any
}
