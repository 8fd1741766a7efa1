/// The same speaker doing the same by speaking, on one occasion: nobody threatens twice in one breath.
///
/// Matches `Lee threatened the owners of the pier with “ruin” unless they paid` and `Lee warned the owners of the pier
/// of “the end”`; not `Lee threatened the owners` and `Lee threatened the miners`, nor two statements.
struct SameAct: LinkRule {
  static let rule = Rule.sameAct

  func links(_ pair: LinkPair) -> Bool {
    guard let act = pair.act, Self.isDoneOnce(act), pair.isCompatible, pair.sameClaimant, pair.isOneOccasion,
      let context = pair.context, !context.differsInNumbers
    else { return false }
    // Of one praised or accused at length, a name alone is shared by much that is said.
    guard act == .threat ? pair.words.shared > 0 : Double(pair.words.words) >= pair.options.sameActWordBits else {
      return false
    }
    return Double(context.words) >= pair.options.sameActWordBits
      && Double(context.shared) >= pair.options.sameActBits
  }

  /// Whether it is done once on an occasion; one may state, ask and think many things.
  static func isDoneOnce(_ act: SpeechAct) -> Bool {
    switch act {
    case .threat, .promise, .offer, .demand, .evaluation, .accusation, .denial: true
    case .statement, .question, .attitude: false
    }
  }
}
