/// The short words of claims in listings: ids, places, evidence.
struct ClaimLines {
  private let corpus: Corpus
  private let ids: ShortIDs
  private var places: PlaceFinder

  init(_ corpus: Corpus) {
    self.corpus = corpus
    ids = ShortIDs(corpus.claims.ids)
    places = PlaceFinder(corpus.articles)
  }

  /// The short id of a claim.
  func id(_ claim: Claim) -> String { ids.short(claim.id) }

  /// Where a claim stands, each line once.
  mutating func places(of claim: Claim, _ listing: Listing) -> [String] {
    claim.sightings.map { listing.place($0.article, $0.range, &places) }.withoutRepeats()
  }

  /// What the articles say of its proof, each thing once.
  func evidence(of claim: Claim) -> [String] { claim.evidence.map(words).withoutRepeats() }

  private func words(for evidence: Evidence) -> String {
    switch evidence.kind {
    case .missing: "no evidence given"
    case .hedged: "“\(corpus.articles[evidence.article].string(evidence.range))”"
    case .offered: "evidence: “\(corpus.articles[evidence.article].string(evidence.range))”"
    }
  }
}
