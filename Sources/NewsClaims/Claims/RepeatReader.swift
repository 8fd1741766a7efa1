/// Finds the claim of another that a denial says again in words of its own: "denied that he was shot by police" after
/// "said police had shot the man", "denied the use of tear gas" after "said they had used tear gas".
struct RepeatReader {
  private let scene: ClaimContext
  private var context: AttributionContext { scene.context }

  init(_ scene: ClaimContext) { self.scene = scene }

  /// The last claim made before that has all the words of what is denied; `isOwnDeed`, where the speaker is who did it.
  ///
  /// - Complexity: O(n) in the tokens of the claims that may be meant.
  func target(
    of said: TokenRange, by quote: Int?, from sentence: Int, among claims: [ClaimDraft], isOwnDeed: Bool
  ) -> Int? {
    let words = ClaimWords(said, in: scene)
    guard words.count > 0 else { return nil }
    let reach = words.count > 1 ? context.options.nounPointerSentences : context.options.pointerSentences
    return claims.indices.reversed().prefix { claims[$0].sentence >= sentence - reach }.first { number in
      let claim = claims[number].sightings[0].tokens
      return claim.upperBound <= said.lowerBound
        && (claims[number].positions.isEmpty || scene.isOther(claims[number], than: quote))
        && words.isRepeated(in: ClaimWords(claim, in: scene))
        && isOfSubject(said, claims[number], by: quote, isOwnDeed, isAlone: words.count == 1)
    }
  }

  /// The claim that a noun with "the" names by what was done: "the detection", "the use of tear gas".
  func target(ofDeed noun: TokenRange, by quote: Int?, from sentence: Int, among claims: [ClaimDraft]) -> Int? {
    guard let group = scene.article.nounGroup(at: noun.lowerBound) else { return nil }
    let matter = ClaimWords(group.tokens.upperBound..<noun.upperBound, in: scene)
    let oldest = sentence - context.options.nounPointerSentences
    return claims.indices.reversed().prefix { claims[$0].sentence >= oldest }.first { number in
      let claim = claims[number].sightings[0].tokens
      return claim.upperBound <= noun.lowerBound && scene.isOther(claims[number], than: quote)
        && matter.isPart(of: ClaimWords(claim, in: scene)) && claim.contains { isDeed(group.head, of: $0) }
    }
  }

  /// "detection" of "detected", "use" of "used".
  private func isDeed(_ noun: TokenIndex, of verb: TokenIndex) -> Bool {
    switch context.tag(verb) {
    case .finiteVerb, .baseVerb, .gerund, .participle: break
    default: return false
    }
    let base = context.lexicon.notes(of: context.token(noun).word).verbBase
    if let base, base == context.lexicon.notes(of: context.token(verb).word).verbBase { return true }
    let letters = context.text[context.token(noun).range.indices]
    let shared = zip(letters, context.text[context.token(verb).range.indices]).prefix { $0 == $1 }.count
    // The endings of nouns for what is done have four letters at most.
    return shared >= max(4, letters.count - 4) || (shared == letters.count && shared > 2)
  }

  /// Whether what is denied can be said of whomever the claim is about.
  private func isOfSubject(
    _ said: TokenRange, _ claim: ClaimDraft, by quote: Int?, _ isOwnDeed: Bool, isAlone: Bool
  ) -> Bool {
    let opening = said.first { context.tag($0) != .complementizer && context.tag($0) != .mark }
    guard isOwnDeed, !scene.isClause(said) else {
      guard let opening, context.tag(opening) == .pronoun else { return !isAlone }
      return names(opening, claim, isAlone: isAlone)
    }
    return PointerTargets(scene).isAbout(quote, claim)
  }

  /// Whether a claim speaks of somebody for whom a pronoun can stand, other than whoever makes it.
  private func names(_ pronoun: TokenIndex, _ claim: ClaimDraft, isAlone: Bool) -> Bool {
    guard let gender = Gender(context.classes(pronoun)) else { return !isAlone }
    let claimant = claim.positions.first { $0.stance == .asserts }?.actor
    return claim.sightings[0].tokens.contains { token in
      if let actor = scene.actor(namedAt: token) {
        return actor != claimant && scene.actors[actor].kind == .person && scene.actors[actor].gender.fits(gender)
      }
      return Gender(context.classes(token)) == gender
        || !isAlone && !context.classes(token).isDisjoint(with: [.role, .people, .kin]) && context.tag(token) == .noun
    }
  }
}
