/// Reads what a quote, or a sentence in the article's own voice, denies.
struct DenialReader {
  private let scene: ClaimContext
  private var context: AttributionContext { scene.context }

  init(_ scene: ClaimContext) { self.scene = scene }

  /// What a quote denies: the object of "deny", or what its words call untrue.
  func denial(by quote: Int) -> Denial? {
    let attribution = scene.attributions[quote]
    guard scene.isFactual(quote), let content = attribution.content.first, let stance = scene.stance(of: quote) else {
      return nil
    }
    if stance == .denies || stance == .doubts { return opposed(quote, stance, content) }
    if let labelled = labelled(content) { return labelled }
    return attribution.content.lazy.compactMap { VerdictReader(scene).verdict(in: $0) }.first
  }

  /// The object of a verb that denies or doubts.
  private func opposed(_ quote: Int, _ stance: Stance, _ content: TokenRange) -> Denial? {
    let cue = scene.attributions[quote].cue
    // "were denied entry": somebody is kept from something.
    if let group = scene.article.verbGroup(at: cue.head), group.isPassive, content.lowerBound > group.head,
      context.tag(content.lowerBound) != .complementizer
    {
      return nil
    }
    guard let object = ObjectReader(scene).object(in: content, of: cue) else { return nil }
    return Denial(object: object, stance: stance, words: cue.tokens, content: content, isOwnDeed: true)
  }

  /// "called the report a lie", "described it as false": the claim, and what it is called.
  private func labelled(_ content: TokenRange) -> Denial? {
    guard let pointer = ObjectReader(scene).pointer(at: content.lowerBound, in: content),
      pointer.end < content.upperBound,
      !content.contains(where: { scene.isFiniteVerb(at: $0) && !isMarked($0) }),
      let label = VerdictReader(scene).label(from: pointer.end, in: content, isOfClaim: pointer.pointer.noun != nil)
    else { return nil }
    return Denial(
      object: .pointer(pointer.pointer), stance: label.isDoubt ? .doubts : .denies, words: label.words,
      content: content.lowerBound..<pointer.end)
  }

  /// Whether a token stands in quotation marks, as what a claim is called often does.
  private func isMarked(_ token: TokenIndex) -> Bool { scene.article.quotationOfToken[token] >= 0 }
}
