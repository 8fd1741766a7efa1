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
    writeSightings(of: claim, to: &buffer)
  }

  private func writeSightings(of claim: Claim, to buffer: inout [UInt8]) {
    let order = claim.sightingsInOrder
    let positions = Dictionary(grouping: claim.positions, by: \.sighting)
    let evidence = Dictionary(grouping: claim.evidence) { claim.sighting(nearestTo: $0, among: order) }
    var current: (article: Int, source: PassageSource)?
    for number in order {
      let sighting = claim.sightings[number]
      let known = current?.article == sighting.article ? current?.source : nil
      let source = known ?? source(sighting.article)
      current = (sighting.article, source)
      let own = positions[number, default: []]
      let marks =
        [Passage.Mark(range: sighting.range, kind: .content)] + own.flatMap(marks)
        + evidence[number, default: []].map { Passage.Mark(range: $0.range, kind: .evidence) }
      let remark = sighting.polarity == .negated ? "the words say the contrary" : ""
      write(marks, at: sighting.range, of: source, remark: remark, to: &buffer)
      let link = sighting.link.map { [("linked", "\($0.reason.sentence) (\($0.reason.rule.name))")] } ?? []
      write(reasons: own.map { ($0.stance.rawValue, why($0, claim, source)) } + link, to: &buffer)
    }
  }

  private func marks(of position: Position) -> [Passage.Mark] {
    [
      position.source.map { Passage.Mark(range: $0, kind: .source) },
      position.cue.map { Passage.Mark(range: $0, kind: .cue) },
      position.content.map { Passage.Mark(range: $0, kind: .content) },
    ].compactMap { $0 }
  }
}

extension Detail {
  /// Who, by what rule, and how the words that name them came to mean them.
  private func why(_ position: Position, _ claim: Claim, _ source: PassageSource) -> String {
    let name = position.actor.map { corpus.actors[$0].name } ?? Listing.unknown
    let quote = position.quote.map { corpus.quotes[$0] }
    var sentences: [String] = []
    switch position.reason.rule {
    case .reportedAssertion:
      // How it is reported says more than that it is.
      let report = quote?.reason ?? position.reason
      let rules = [report, position.reason].map(\.rule.name).withoutRepeats()
      sentences.append("\(report.sentence(in: source.article)) (\(rules.joined(separator: ", ")))")
    case .pointedDenial:
      let pointed = "\(position.reason.sentence(in: source.article))\(pointedClaims(of: position, claim, source))"
      sentences.append("\(pointed) (\(position.reason.rule.name))")
    default: sentences.append(sentence(position.reason, of: source))
    }
    if let speaker = quote?.speakerReason, speaker.rule != .namedSpeaker {
      sentences.append(sentence(speaker, of: source))
    }
    return "\(name): \(sentences.joined(separator: "; "))"
  }

  /// Which claims "these claims" are: where they stand, and the others besides this one.
  private func pointedClaims(of position: Position, _ claim: Claim, _ source: PassageSource) -> String {
    guard let cue = position.cue, claim.sightings.indices.contains(position.sighting) else { return "" }
    let place = source.distance(from: claim.sightings[position.sighting].range, to: cue)
    let others = corpus.claims.filter { other in
      other.id != claim.id
        && other.positions.contains {
          $0.article == position.article && $0.cue == cue && $0.reason.rule == .pointedDenial
        }
    }
    let ids = ShortIDs(corpus.claims.ids)
    guard !others.isEmpty else { return ", made \(place)" }
    return ", made \(place): this one and \(others.map { ids.short($0.id) }.joined(separator: ", "))"
  }

  private func sides(_ actors: [Int], of claim: Claim, _ places: inout PlaceFinder) -> String {
    let positions = Dictionary(grouping: claim.positions, by: \.actor)
    var sides: [String] = []
    for actor in actors {
      let at = positions[actor, default: []].map { position in
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
    corpus.dependence(of: claim.articles).map { "no: \($0)" } ?? ""
  }
}

extension Claim {
  /// The numbers of its sightings, by article and place.
  fileprivate var sightingsInOrder: [Int] {
    sightings.indices.sorted {
      (sightings[$0].article, sightings[$0].range) < (sightings[$1].article, sightings[$1].range)
    }
  }

  /// Of the sightings in the article of a remark on its proof, the one whose beginning is nearest.
  fileprivate func sighting(nearestTo evidence: Evidence, among order: [Int]) -> Int? {
    let next = order.partitionPoint {
      (sightings[$0].article, sightings[$0].range.start) >= (evidence.article, evidence.range.start)
    }
    let neighbours = order[max(next - 1, 0)..<min(next + 1, order.count)]
    return neighbours.filter { sightings[$0].article == evidence.article }.min {
      distance(of: $0, to: evidence) < distance(of: $1, to: evidence)
    }
  }

  private func distance(of sighting: Int, to evidence: Evidence) -> Int {
    abs(sightings[sighting].range.start - evidence.range.start)
  }
}
