/// What the article says in its own voice of what somebody has just said: that it is not so.
///
/// Matches `Lee said the dam had burst, but that was not true` and `Lee said the dam had burst. That is false.`; not
/// `That was not the case in May`, which may be about what the article has told itself, nor `Doe said that is false`.
struct PointedVerdict: SentenceRule {
  static let rule = Rule.pointedVerdict

  func apply(to sentence: Sentence, in scene: ClaimContext, _ claims: inout [ClaimDraft]) {
    let (context, sentence) = (scene.context, sentence.tokens)
    let number = Int(scene.article.sentenceOfToken[sentence.lowerBound])
    guard let start = opening(of: sentence, scene), scene.isOwnVoice(start),
      context.kind(sentence.upperBound - 1) != .question,
      let denial = VerdictReader(scene).verdict(in: start..<sentence.upperBound),
      case .pointer(let pointer) = denial.object,
      pointer.noun == nil, denial.content.lowerBound <= start + 1, denial.words.upperBound + 1 >= sentence.upperBound
    else { return }
    let meant = start > sentence.lowerBound ? number : number - 1
    guard let target = claims.lastIndex(where: { isSaid($0, in: meant) }) else { return }
    let words = scene.article.bytes(denial.words)
    claims[target].positions.append(
      DraftPosition(
        actor: nil, stance: denial.stance, source: nil, cue: words, content: scene.article.bytes(denial.content),
        quote: nil, reason: Reason(Self.rule, words)))
  }

  /// Where the verdict may stand: after "but", or from the sentence's start.
  private func opening(of sentence: TokenRange, _ scene: ClaimContext) -> TokenIndex? {
    let but = sentence.last {
      scene.context.tag($0) == .coordinator && scene.context.classes($0).contains(.contrast) && scene.isOwnVoice($0)
    }
    return but ?? sentence.first
  }

  /// Whether somebody claims it in a sentence, and nobody denies it.
  private func isSaid(_ claim: ClaimDraft, in sentence: Int) -> Bool {
    claim.sentence == sentence && !claim.positions.isEmpty && claim.positions.allSatisfy { $0.stance == .asserts }
  }
}
