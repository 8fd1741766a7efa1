/// Finds the claims that words such as "it", "these claims", "Lee's account" stand for.
struct PointerTargets {
  private let scene: ClaimContext
  private var context: AttributionContext { scene.context }

  init(_ scene: ClaimContext) { self.scene = scene }

  /// The claims pointed to: of the last sentence that makes any, all for a plural, else its last.
  ///
  /// A noun is looked up farther back than a pronoun, and finds claims of its own kind first: "the accusation" an
  /// accusation. What the speaker claims alone is not meant, unless it is taken back.
  func targets(
    of pointer: Pointer, in content: TokenRange, from quote: Int?, _ sentence: Int, _ claims: [ClaimDraft]
  ) -> [Int] {
    let reach = pointer.noun == nil ? context.options.pointerSentences : context.options.nounPointerSentences
    let side = side(of: pointer, quote)
    let first = claims.lastIndex { $0.sentence < sentence - reach }.map { $0 + 1 } ?? 0
    let near = sentence - context.options.pointerSentences
    let others = (first..<claims.count).filter { number in
      isMeant(claims[number].positions, side, quote) && isOfItsKind(claims[number], pointer, sentence)
        && (claims[number].sentence >= near || concerns(claims[number], quote))
    }
    let alike = pointer.noun.map { noun in others.filter { isKind(of: noun, claims[$0]) } } ?? []
    let fitting = alike.isEmpty ? others : alike
    guard let last = fitting.map({ claims[$0].sentence }).max() else { return [] }
    let candidates = fitting.filter { claims[$0].sentence == last }
    return pointer.isPlural ? candidates : Array(candidates.suffix(1))
  }

  /// Whose claims can be meant.
  private enum Side {
    /// Those of one actor.
    case of(Int?)
    /// Those of a person of this gender, but not the speaker.
    case gender(Gender, not: Int?)
    /// Those of anybody but the speaker.
    case others(than: Int?)
  }

  private func side(of pointer: Pointer, _ quote: Int?) -> Side {
    let speaker = quote.flatMap { scene.quotes[$0].speaker }
    if let quote, scene.withdraws(quote) { return .of(speaker) }
    if let owner = pointer.noun.flatMap({ scene.owner(of: $0) }) { return .of(owner.actor) }
    if let noun = pointer.noun, let group = scene.article.nounGroup(at: noun),
      context.tag(group.tokens.lowerBound) == .possessive, let gender = Gender(context.classes(group.tokens.lowerBound))
    {
      return .gender(gender, not: speaker)
    }
    return .others(than: speaker)
  }

  private func isMeant(_ positions: [DraftPosition], _ side: Side, _ quote: Int?) -> Bool {
    guard !positions.isEmpty else {
      if case .others = side { return true }
      return false
    }
    if quote != nil, positions.contains(where: { $0.quote == quote }) { return false }
    return positions.contains { position in
      guard position.stance == .asserts else { return false }
      switch side {
      case .of(let actor): return position.actor == actor
      case .gender(let gender, let speaker):
        return position.actor.map { $0 != speaker && scene.actors[$0].gender == gender } ?? false
      case .others(let speaker): return position.actor == nil || position.actor != speaker
      }
    }
  }

  /// "the report" is seldom what a person has said, unless that was just before.
  private func isOfItsKind(_ claim: ClaimDraft, _ pointer: Pointer, _ sentence: Int) -> Bool {
    guard let noun = pointer.noun, context.classes(noun).contains(.document), claim.sentence < sentence - 1 else {
      return true
    }
    return !claim.positions.contains { $0.actor.map { scene.actors[$0].kind == .person } ?? false }
  }

  /// Whether a claim names whoever denies it: what was said long before is else as often another's.
  private func concerns(_ claim: ClaimDraft, _ quote: Int?) -> Bool {
    guard let speaker = quote.flatMap({ scene.quotes[$0].speaker }) else { return false }
    return scene.names(speaker, in: claim.sentence)
  }

  /// Whether a claim is of the kind a noun names: an accusation for "the charges".
  private func isKind(of noun: TokenIndex, _ claim: ClaimDraft) -> Bool {
    guard scene.nounRow(noun)?.act == .accusation else { return false }
    return claim.isAccusation
  }
}
