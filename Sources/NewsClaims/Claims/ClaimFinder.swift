/// The sixth step: what an article's quotes put forward or deny as fact, and who stands where on it.
///
/// Takes the quotes of an article; gives its claims in the order of their first sightings. It knows no other article.
struct ClaimFinder: Sendable {
  /// The rules for quotes, in their order; the first that applies to a quote decides.
  static let rules: [any ClaimRule] = [
    DeniedReport(), PointedDenial(), PlainDenial(), OpposedReport(), OtherFigure(), ContraryEcho(),
    InsistedDenial(), ReportedAssertion(),
  ]
  /// The rules for a sentence of the article's own before its quotes, and those for what its quotes have left.
  static let openingRules: [any SentenceRule] = [ArticleVerdict(), ReportedBelief()]
  static let closingRules: [any SentenceRule] = [
    CheckedClaim(), Retraction(), RelativeVerdict(), NamedClaim(), Acquittal(), BareDenial(), PointedVerdict(),
    OtherFigure(),
  ]
  private static let opening = TriggeredRules(openingRules)
  private static let closing = TriggeredRules(closingRules)
  /// The rules that hold the claims of an article against one another.
  static let comparingRules: [any ComparingRule] = [Counterstatement(), RivalAccounts()]

  let context: AttributionContext
  /// Whether rules are asked of every sentence, whatever stands in it: that takes longer and finds the same.
  var asksAll = false

  /// The claims of an article, whose actors and quotes are indices into `result`.
  ///
  /// - Complexity: O(n) in its tokens and quotes, but for denials, which look back over the claims before them.
  func claims(from result: QuoteFinder.Result, of article: Article) -> [Claim] {
    let scene = ClaimContext(context: context, result, asksAll: asksAll)
    var drafts: [ClaimDraft] = []
    let heads = result.attributions.map(\.cue.head)
    var order = heads.indices.sorted { heads[$0] < heads[$1] }[...]
    let (opening, closing) = (Self.opening, Self.closing)
    for number in context.article.sentences.indices {
      opening.apply(to: number, in: scene, &drafts)
      let sentence = context.article.sentences[number]
      while let quote = order.first, heads[quote] < sentence.tokens.upperBound {
        order.removeFirst()
        // What a denial names is its claim already.
        guard
          !drafts.reversed().prefix(while: { $0.sightings[0].tokens.upperBound > sentence.tokens.lowerBound })
            .contains(where: { $0.positions.contains { $0.quote == quote } })
        else { continue }
        for rule in Self.rules where rule.apply(to: quote, in: scene, &drafts) { break }
      }
      closing.apply(to: number, in: scene, &drafts)
    }
    let reader = EvidenceReader(scene)
    for number in drafts.indices { drafts[number].evidence += reader.evidence(of: drafts[number]) }
    SameClaim(scene).merge(&drafts)
    for rule in Self.comparingRules { rule.apply(to: &drafts, in: scene) }
    return finish(drafts, article)
  }

  private func finish(_ drafts: [ClaimDraft], _ article: Article) -> [Claim] {
    var numbers = StableNumbers(article: article)
    let ordered = drafts.sorted { $0.sightings[0].tokens.lowerBound < $1.sightings[0].tokens.lowerBound }
    return ordered.map { draft in
      let sightings = draft.sightings.map { sighting in
        let range = context.article.bytes(sighting.tokens)
        return Sighting(
          id: StableID(.sighting, hash: numbers.hash(of: [range])), polarity: sighting.polarity, article: 0,
          range: range)
      }
      return Claim(
        id: StableID(.claim, hash: sightings[0].id.hash), text: draft.text,
        positions: Few(draft.positions.map(position)), sightings: Few(sightings),
        evidence: draft.evidence.map { Evidence(kind: $0.kind, article: 0, range: $0.range) }, reason: draft.reason)
    }
  }

  private func position(_ draft: DraftPosition) -> Position {
    Position(
      actor: draft.actor, stance: draft.stance, article: 0, sighting: draft.sighting, source: draft.source,
      cue: draft.cue, content: draft.content, quote: draft.quote, reason: draft.reason)
  }
}
