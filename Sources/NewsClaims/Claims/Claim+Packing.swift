extension Packing {
  /// A claim of an article of this text, but for the article and the ids, which the reader knows.
  mutating func add(_ claim: Claim, of text: [UInt8]) {
    beginRecord()
    add(claim.sightings) { packing, sighting in
      packing.add(sighting.range)
      packing.add(sighting.polarity)
    }
    add(claim.positions) { $0.add($1) }
    add(claim.evidence) { packing, evidence in
      packing.add(evidence.kind)
      packing.add(evidence.range)
    }
    add(claim.reason)
    add(claim.text, resembling: claim.sightings.first.map { text[$0.range.indices] } ?? [])
  }

  private mutating func add(_ position: Position) {
    add(position.actor)
    add(position.stance)
    add(position.sighting)
    add(position.source)
    add(position.cue)
    add(position.content)
    add(position.quote)
    add(position.reason)
  }
}

extension Unpacking {
  /// A claim.
  ///
  /// - Parameters:
  ///   - actors: How many actors the article has.
  ///   - quotes: How many quotes it has.
  ///   - hash: Gives the hash of a sighting's id, by its range; called once for each in their order.
  /// - Returns: The claim, its indices counted within the article, of which it knows no number.
  /// - Throws: `Fault` where something else was packed.
  mutating func claim(
    by actors: Int, in quotes: Int, _ hash: (ByteRange) -> UInt64
  ) throws(Fault) -> Claim {
    beginRecord()
    let sightings = try list { unpacking throws(Fault) in
      let range = try unpacking.some(try unpacking.range())
      return Sighting(
        id: StableID(.sighting, hash: hash(range)), polarity: try unpacking.value(), article: 0, range: range)
    }
    let first = try some(sightings.first)
    let positions = try list { unpacking throws(Fault) in
      try unpacking.position(by: actors, on: sightings.count, in: quotes)
    }
    let evidence = try list { unpacking throws(Fault) in
      Evidence(kind: try unpacking.value(), article: 0, range: try unpacking.some(try unpacking.range()))
    }
    let reason = try reason()
    return Claim(
      id: StableID(.claim, hash: first.id.hash), text: try text(resembling: first.range), positions: Few(positions),
      sightings: Few(sightings), evidence: evidence, reason: reason)
  }

  private mutating func position(by actors: Int, on sightings: Int, in quotes: Int) throws(Fault) -> Position {
    Position(
      actor: try index(below: actors), stance: try value(), article: 0,
      sighting: try some(try index(below: sightings)), source: try range(), cue: try range(), content: try range(),
      quote: try index(below: quotes), reason: try reason())
  }
}
