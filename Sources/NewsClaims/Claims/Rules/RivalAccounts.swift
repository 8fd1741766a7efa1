/// Two claims of different speakers that the article calls accounts which do not agree.
///
/// Matches `Lee said that the crew had started the fire. Doe said that a spark had. Neither account could be verified`
/// and `Accounts differ. Lee said …. Doe said …`; not `Neither gate could be opened`, nor where one of them says both.
struct RivalAccounts: ComparingRule {
  static let rule = Rule.rivalAccounts

  func apply(to claims: inout [ClaimDraft], in scene: ClaimContext) {
    guard claims.count > 1 else { return }
    let made = Dictionary(grouping: claims.indices, by: { claims[$0].sentence })
    var isOpposed = [Bool](repeating: false, count: claims.count)
    for (number, sentence) in scene.article.sentences.enumerated() {
      guard let (words, isBefore) = disagreement(in: sentence, scene),
        case let said = (isBefore ? number + 1...number + 3 : number - 2...number - 1).flatMap({ made[$0] ?? [] }),
        !said.contains(where: { isOpposed[$0] }), let pair = pair(said, scene, claims)
      else { continue }
      oppose(&claims, pair.first, pair.second, scene.article.bytes(words))
      isOpposed[pair.second] = true
    }
    guard isOpposed.contains(true) else { return }
    claims = claims.indices.filter { !isOpposed[$0] }.map { claims[$0] }
  }

  /// The words that say of two accounts that they do not agree, and whether those are still to come.
  private func disagreement(in sentence: Sentence, _ scene: ClaimContext) -> (words: TokenRange, isBefore: Bool)? {
    for index in sentence.tokens {
      if scene.context.isOn(.rivals, index), let words = differing(index, scene) { return (words, true) }
      if scene.context.isOn(.either, index), let words = unchecked(index, in: sentence, scene) { return (words, false) }
    }
    return nil
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

  /// Two claims, where different speakers make them and nobody denies them.
  private func pair(_ said: [Int], _ scene: ClaimContext, _ claims: [ClaimDraft]) -> (first: Int, second: Int)? {
    guard said.count == 2, said.allSatisfy({ claims[$0].positions.allSatisfy { $0.stance == .asserts } }),
      let quote = claims[said[1]].positions.first?.quote, scene.isOther(claims[said[0]], than: quote)
    else { return nil }
    return (said[0], said[1])
  }

  private func oppose(_ claims: inout [ClaimDraft], _ first: Int, _ second: Int, _ words: ByteRange) {
    var other = claims[second]
    other.sightings[0].polarity = .negated
    other.positions = other.positions.map { $0.with(.denies, Reason(Self.rule, words)) }
    claims[first].absorb(other)
  }
}
