/// The sixth step: what an article's quotes put forward or deny as fact, and who stands where on it.
///
/// Takes the quotes of an article; gives its claims in the order of their first sightings. It knows no other article.
struct ClaimFinder: Sendable {
  /// The rules, in their order; the first that applies to a quote decides.
  static let rules: [any ClaimRule] = [
    DeniedReport(), PointedDenial(), PlainDenial(), OpposedReport(), ReportedAssertion(),
  ]

  let context: AttributionContext

  /// The claims of an article, whose actors and quotes are indices into `result`.
  ///
  /// - Complexity: O(n) in its quotes, but for denials, which look back over the claims before them.
  func claims(from result: QuoteFinder.Result, of article: Article) -> [Claim] {
    let scene = ClaimContext(
      context: context, quotes: result.quotes, attributions: result.attributions, actors: result.actors.actors)
    var drafts: [ClaimDraft] = []
    let order = result.attributions.indices.sorted {
      result.attributions[$0].cue.head < result.attributions[$1].cue.head
    }
    for quote in order where !isTakenByDenial(quote, scene) {
      for rule in Self.rules where rule.apply(to: quote, in: scene, &drafts) { break }
    }
    let reader = EvidenceReader(scene)
    for number in drafts.indices {
      guard let first = drafts[number].positions.first else { continue }
      drafts[number].evidence = reader.evidence(of: first.quote, in: drafts[number].sightings[0].tokens)
    }
    SameClaim(scene).merge(&drafts)
    return finish(drafts, article)
  }

  /// Whether a quote is the claim that a denial around it denies: the denial makes the claim of both.
  private func isTakenByDenial(_ quote: Int, _ scene: ClaimContext) -> Bool {
    guard case .noun = scene.attributions[quote].cue.kind, let outer = scene.quotes[quote].within else { return false }
    return context.opposes(scene.attributions[outer].cue)
  }

  private func finish(_ drafts: [ClaimDraft], _ article: Article) -> [Claim] {
    var numbers = StableNumbers(article: article)
    let ordered = drafts.sorted { $0.sightings[0].tokens.lowerBound < $1.sightings[0].tokens.lowerBound }
    return ordered.map { draft in
      let sightings = draft.sightings.map { sighting in
        let range = context.article.bytes(sighting.tokens)
        return Sighting(
          id: StableID(.sighting, hash: numbers.hash(of: [range])), article: 0, range: range,
          polarity: sighting.polarity)
      }
      return Claim(
        id: StableID(.claim, hash: sightings[0].id.hash), text: draft.text,
        positions: draft.positions.map(position), sightings: sightings,
        evidence: draft.evidence.map { Evidence(kind: $0.kind, article: 0, range: $0.range) }, reason: draft.reason)
    }
  }

  private func position(_ draft: DraftPosition) -> Position {
    Position(
      actor: draft.actor, stance: draft.stance, article: 0, sighting: draft.sighting, source: draft.source,
      cue: draft.cue, content: draft.content, quote: draft.quote, reason: draft.reason)
  }
}
