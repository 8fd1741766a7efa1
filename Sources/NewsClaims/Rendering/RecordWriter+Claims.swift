/// The members of claims.
extension RecordWriter {
  mutating func write(_ claim: Claim) {
    let claimants = claim.claimants
    let disputants = claim.disputants
    id("id", claim.id)
    json.member("text", claim.text)
    json.member("status", plain: claim.status.rawValue)
    actors("claimants", "claimantNames", claimants)
    actors("disputedBy", "disputedByNames", disputants)
    array("evidence", claim.evidence) { $0.write($1) }
    array("positions", claim.positions) { $0.write($1, on: claim) }
    array("sightings", claim.sightings) { $0.write($1) }
    json.member("rule", plain: claim.reason.rule.name)
    if let first = claim.sightings.first { why(claim.reason, in: first.article) } else { json.member("why", nil) }
  }

  private mutating func write(_ evidence: Evidence) {
    json.member("kind", plain: evidence.kind.rawValue)
    article(evidence.article)
    place(evidence.range, in: evidence.article)
  }

  private mutating func write(_ position: Position, on claim: Claim) {
    actorID("actor", position.actor)
    actorName("actorName", position.actor)
    json.member("stance", plain: position.stance.rawValue)
    article(position.article)
    id("sighting", claim.sightings[position.sighting].id)
    span("source", position.source, in: position.article)
    span("cue", position.cue, in: position.article)
    span("content", position.content, in: position.article)
    if let quote = position.quote { id("quote", corpus.quotes.id(at: quote)) } else { json.member("quote", nil) }
    why(position.reason, in: position.article)
  }

  private mutating func write(_ sighting: Sighting) {
    id("id", sighting.id)
    article(sighting.article)
    placeWithoutText(sighting.range, in: sighting.article)
    json.member("polarity", plain: sighting.polarity.rawValue)
    text(sighting.range)
    json.key("linked")
    guard let link = sighting.link else { return json.null() }
    json.beginObject()
    id("sighting", link.to)
    write(link.reason)
    json.endObject()
  }

  /// ``Reason/sentence(in:)``, without a string of its own.
  private mutating func why(_ reason: Reason, in article: Int) {
    turn(to: article)
    json.key("why")
    json.beginString()
    if let subject = reason.subject { quoted(subject) } else { json.add("it".utf8.span) }
    json.add(" ".utf8.span)
    let predicate = reason.predicate
    json.add(predicate.start.utf8.span)
    if let words = predicate.words { quoted(words) }
    json.add(predicate.end.utf8.span)
    json.endString()
  }

  private mutating func quoted(_ words: ByteRange) {
    json.add("“".utf8.span)
    json.add(place.text, words.indices)
    json.add("”".utf8.span)
  }
}
