/// Two claims of different speakers that the article calls accounts which do not agree.
///
/// Matches `Lee said that the crew had started the fire. Doe said that a spark had. Neither account could be verified`
/// and `Accounts differ. Lee said …. Doe said …`; not `Neither gate could be opened`, nor where one of them says both.
struct RivalAccounts: ComparingRule {
  static let rule = Rule.rivalAccounts

  func apply(to claims: inout [ClaimDraft], in scene: ClaimContext) {
    let context = scene.context
    for (number, sentence) in scene.article.sentences.enumerated() where claims.count > 1 {
      var words: TokenRange?
      var isBefore = false
      for index in sentence.tokens where context.isOn(.either, index) || context.isOn(.rivals, index) {
        isBefore = context.isOn(.rivals, index)
        words = isBefore ? differing(index, scene) : unchecked(index, in: sentence, scene)
        if words != nil { break }
      }
      guard let words, let pair = pair(isBefore ? number + 1...number + 3 : number - 2...number - 1, scene, claims),
        !isBefore || number >= 0
      else { continue }
      oppose(&claims, pair.first, pair.second, scene.article.bytes(words))
    }
  }

  /// "Neither account could be verified", "could not verify either claim".
  private func unchecked(_ either: TokenIndex, in sentence: Sentence, _ scene: ClaimContext) -> TokenRange? {
    let context = scene.context
    guard !context.isQuoted(either), let group = scene.article.nounGroup(at: either), group.head > either,
      isAccount(group, scene),
      scene.article.verbGroups(of: sentence).contains(where: { context.reportingVerb($0)?.checks ?? false })
    else { return nil }
    return group.tokens
  }

  /// "Accounts differ", "conflicting accounts".
  private func differing(_ index: TokenIndex, _ scene: ClaimContext) -> TokenRange? {
    guard !scene.context.isQuoted(index) else { return nil }
    let subject = scene.article.verbGroup(at: index).flatMap { SubjectFinder(context: scene.context).subject(of: $0) }
    guard let group = scene.article.nounGroup(at: subject?.head ?? index),
      scene.context.classes(group.head).contains(.plural), isAccount(group, scene)
    else { return nil }
    return min(group.tokens.lowerBound, index)..<max(group.tokens.upperBound, index + 1)
  }

  private func isAccount(_ group: NounGroup, _ scene: ClaimContext) -> Bool {
    scene.context.classes(group.head).contains(.proposition) && !scene.context.classes(group.head).contains(.deed)
  }

  /// The two claims of some sentences that different speakers make, each a sentence's first.
  private func pair(
    _ sentences: ClosedRange<Int>, _ scene: ClaimContext, _ claims: [ClaimDraft]
  ) -> (first: Int, second: Int)? {
    let said = claims.indices.filter { sentences.contains(claims[$0].sentence) }
    guard said.count == 2, said.allSatisfy({ claims[$0].positions.allSatisfy { $0.stance == .asserts } }),
      let quote = claims[said[1]].positions.first?.quote, scene.isOther(claims[said[0]], than: quote)
    else { return nil }
    return (said[0], said[1])
  }

  private func oppose(_ claims: inout [ClaimDraft], _ first: Int, _ second: Int, _ words: ByteRange) {
    var other = claims.remove(at: second)
    other.sightings[0].polarity = .negated
    other.positions = other.positions.map { $0.with(.denies, Reason(Self.rule, words)) }
    claims[first].absorb(other)
  }
}
