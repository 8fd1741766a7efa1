/// Reads what an article says of a claim's proof.
struct EvidenceReader {
  private let scene: ClaimContext
  /// Whether each token is within what somebody says: then it is not the article that says so.
  private let isSaid: [Bool]
  private var context: AttributionContext { scene.context }

  init(_ scene: ClaimContext) {
    self.scene = scene
    var isSaid = [Bool](repeating: false, count: scene.article.tokens.count)
    for attribution in scene.attributions {
      // "offered no evidence" is no speech.
      for range in attribution.content where !scene.context.classes(range.lowerBound).contains(.absence) {
        for token in range { isSaid[token] = true }
      }
    }
    self.isSaid = isSaid
  }

  /// What is said of the proof of a claim that a quote makes in some words.
  func evidence(of quote: Int, in sighting: TokenRange) -> [DraftEvidence] {
    (hedges(in: sighting) + missing(of: quote) + offered(by: quote)).sorted { $0.range < $1.range }
  }

  /// "alleged", "purported" within the words.
  private func hedges(in sighting: TokenRange) -> [DraftEvidence] {
    sighting.filter { context.classes($0).contains(.hedge) && !context.isQuoted($0) }.map {
      DraftEvidence(kind: .hedged, range: context.token($0).range)
    }
  }

  /// "without providing evidence" in the sentence of the cue, or "He offered no evidence." after it.
  private func missing(of quote: Int) -> [DraftEvidence] {
    let number = scene.sentence(of: quote)
    let own = scene.article.sentences[number]
    var ranges = [own.tokens]
    let next = number + 1
    if next < scene.article.sentences.count, scene.article.sentences[next].paragraph == own.paragraph,
      isAboutSame(scene.article.sentences[next].tokens, quote)
    {
      ranges.append(scene.article.sentences[next].tokens)
    }
    return ranges.flatMap { absences(of: quote, in: $0) }
  }

  /// Whether a sentence opens with a pronoun or with the speaker's own name.
  private func isAboutSame(_ sentence: TokenRange, _ quote: Int) -> Bool {
    guard let group = scene.article.nounGroup(at: sentence.lowerBound) else { return false }
    if group.kind == .pronoun { return true }
    guard let source = scene.attributions[quote].source else { return false }
    return context.token(group.head).word != 0 && context.token(group.head).word == context.token(source.head).word
  }

  private func absences(of quote: Int, in sentence: TokenRange) -> [DraftEvidence] {
    var found: [DraftEvidence] = []
    for index in sentence where context.classes(index).contains(.proof) && !isSaid[index] {
      guard let start = absence(before: index, in: sentence) else { continue }
      found.append(DraftEvidence(kind: .missing, range: scene.article.bytes(start..<index + 1)))
    }
    return found
  }

  /// The word that takes the proof away: "without", "no".
  private func absence(before proof: TokenIndex, in sentence: TokenRange) -> TokenIndex? {
    var index = proof - 1
    while index >= sentence.lowerBound, index >= proof - context.options.absenceTokens {
      if context.classes(index).contains(.absence) { return index }
      guard context.tag(index) != .mark else { return nil }
      index -= 1
    }
    return nil
  }

  /// "according to the court record": a document says so.
  private func offered(by quote: Int) -> [DraftEvidence] {
    guard scene.attributions[quote].rule == .accordingTo, let source = scene.attributions[quote].source,
      let speaker = scene.quotes[quote].speaker, scene.actors[speaker].kind == .document
    else { return [] }
    let range = scene.attributions[quote].cue.tokens.lowerBound..<source.tokens.upperBound
    return [DraftEvidence(kind: .offered, range: scene.article.bytes(range))]
  }
}
