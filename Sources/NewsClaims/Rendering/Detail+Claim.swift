extension Detail {
  /// Adds a claim: how it stands, who is on which side and where, then each of its sightings with the positions there.
  func write(_ claim: Claim, to buffer: inout [UInt8]) {
    var places = PlaceFinder(corpus.articles)
    let hasNoProof = claim.status == .disputed && claim.evidence.contains { $0.kind == .missing }
    let manner = claim.status.rawValue + (hasNoProof ? ", no evidence given" : "")
    write(heading: claim.id.description, manner, words: claim.text, to: &buffer)
    write(
      [
        ("claimed by", sides(claim.claimants, of: claim, &places)),
        ("disputed by", sides(claim.disputants, of: claim, &places)),
        ("evidence", evidence(of: claim, &places)), ("independent", dependence(of: claim)),
      ], to: &buffer)
    for number in claim.sightings.indices { write(number, of: claim, to: &buffer) }
  }

  private func write(_ number: Int, of claim: Claim, to buffer: inout [UInt8]) {
    let sighting = claim.sightings[number]
    let positions = claim.positions.filter { $0.sighting == number && $0.article == sighting.article }
    let evidence = claim.evidence.filter { isNearest(number, to: $0, of: claim) }
    let marks =
      [Passage.Mark(range: sighting.range, kind: .content)] + positions.flatMap(marks)
      + evidence.map { Passage.Mark(range: $0.range, kind: .evidence) }
    write(Passage(article: corpus.articles[sighting.article], marks: marks), at: sighting.range, to: &buffer)
    write(reasons: positions.map { ($0.stance.rawValue, why($0)) }, to: &buffer)
  }

  private func marks(of position: Position) -> [Passage.Mark] {
    [
      position.source.map { Passage.Mark(range: $0, kind: .source) },
      position.cue.map { Passage.Mark(range: $0, kind: .cue) },
      position.content.map { Passage.Mark(range: $0, kind: .content) },
    ].compactMap { $0 }
  }

  /// Whether of all sightings of a claim this one stands nearest to what is said of its proof.
  private func isNearest(_ number: Int, to evidence: Evidence, of claim: Claim) -> Bool {
    let own = claim.sightings.indices.filter { claim.sightings[$0].article == evidence.article }
    return own.min { distance(claim.sightings[$0], evidence) < distance(claim.sightings[$1], evidence) } == number
  }

  private func distance(_ sighting: Sighting, _ evidence: Evidence) -> Int {
    abs(sighting.range.start - evidence.range.start)
  }
}

extension Detail {
  /// Who, by what rule, and how the words that name them came to mean them.
  private func why(_ position: Position) -> String {
    let name = position.actor.map { corpus.actors[$0].name } ?? Listing.unknown
    let speaker = position.quote.flatMap { corpus.quotes[$0].speakerReason }
    let reasons = [position.reason] + (speaker.map { $0.rule == .namedSpeaker ? [] : [$0] } ?? [])
    return "\(name): \(reasons.map { sentence($0, in: position.article) }.joined(separator: "; "))"
  }

  private func sides(_ actors: [Int], of claim: Claim, _ places: inout PlaceFinder) -> String {
    var sides: [String] = []
    for actor in actors {
      let own = claim.positions.filter { $0.actor == actor }
      let at = own.map { position in
        listing.place(
          position.article, position.cue ?? position.source ?? claim.sightings[position.sighting].range, &places)
      }
      sides.append("\(corpus.actors[actor].name) \(at.withoutRepeats().joined(separator: " "))")
    }
    return sides.joined(separator: " · ")
  }

  private func evidence(of claim: Claim, _ places: inout PlaceFinder) -> String {
    claim.evidence.map { evidence in
      let words = "“\(corpus.articles[evidence.article].string(evidence.range))”"
      let place = listing.place(evidence.article, evidence.range, &places)
      switch evidence.kind {
      case .missing: return "none given: \(words) \(place)"
      case .hedged: return "\(words) \(place)"
      case .offered: return "offered: \(words) \(place)"
      }
    }.joined(separator: "; ")
  }

  /// That articles which tell the same are not two sources; nothing where it is not known.
  private func dependence(of claim: Claim) -> String {
    let articles = claim.articles
    let credits = corpus.sharedCredits(of: articles)
    guard !credits.isEmpty else { return "" }
    let number = articles.count == 2 ? "both" : "all \(articles.count)"
    return "no: \(number) articles credit \(credits.joined(separator: ", "))"
  }
}
