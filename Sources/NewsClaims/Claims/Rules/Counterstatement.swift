/// Two claims of different speakers that say the contrary of one another: a clause and its negation, other figures, an
/// opposite verb.
///
/// Matches `Lee said the dam leaked. Doe said the dam did not leak.` and `Lee said 11 people died. Doe said 20 people
/// died.`; not `Doe said the bridge did not leak`, which is another thing, nor two words of one speaker.
struct Counterstatement: ComparingRule {
  static let rule = Rule.counterstatement

  func apply(to claims: inout [ClaimDraft], in scene: ClaimContext) {
    guard claims.count > 1 else { return }
    let words = claims.map { ClaimWords($0.sightings[0].tokens, in: scene) }
    let each = words.span
    var isJoined = [Bool](repeating: false, count: claims.count)
    for later in claims.indices {
      for earlier in (max(0, later - scene.context.options.comparedClaims)..<later).reversed() where !isJoined[earlier]
      {
        guard each[earlier].mayRelate(to: each[later]), let relation = each[earlier].relation(to: each[later]),
          isJoinable(claims, earlier, later, relation)
        else { continue }
        if relation == .contrary { oppose(&claims, earlier, later, words, scene) }
        claims[earlier].absorb(claims[later])
        isJoined[later] = true
        break
      }
    }
    guard isJoined.contains(true) else { return }
    claims = claims.indices.filter { !isJoined[$0] }.map { claims[$0] }
  }

  /// Contrary words make a dispute where different speakers assert them; the same words are one claim whoever says so.
  private func isJoinable(
    _ claims: [ClaimDraft], _ earlier: Int, _ later: Int, _ relation: ClaimWords.Relation
  ) -> Bool {
    guard relation == .contrary else {
      // "accused each other": two things said in one breath.
      return claims[earlier].sentence != claims[later].sentence || !claims[later].isAccusation
    }
    let first = Set(claims[earlier].positions.filter { $0.stance == .asserts }.compactMap(\.actor))
    let second = Set(claims[later].positions.compactMap(\.actor))
    return !first.isEmpty && !second.isEmpty && first.isDisjoint(with: second)
      && claims[later].positions.allSatisfy { $0.stance == .asserts || $0.stance == .supports }
  }

  /// Turns the positions of the claim that says the contrary into denials of the other.
  private func oppose(
    _ claims: inout [ClaimDraft], _ earlier: Int, _ later: Int, _ words: [ClaimWords], _ scene: ClaimContext
  ) {
    let isFirstNegated = words[earlier].isNegated && !words[later].isNegated
    let negated = isFirstNegated ? earlier : later
    if isFirstNegated { claims[earlier].text = claims[later].text }
    claims[negated].sightings[0].polarity = .negated
    for number in claims[negated].positions.indices {
      let position = claims[negated].positions[number]
      switch position.stance {
      case .asserts, .supports:
        claims[negated].positions[number] = position.with(.denies, Reason(Self.rule, position.cue))
      case .denies, .doubts:
        claims[negated].positions[number] = position.with(.asserts, position.reason)
      }
    }
  }
}
