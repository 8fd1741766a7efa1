/// A claim while an article's claims are found.
struct ClaimDraft {
  var text: String
  var sightings: [DraftSighting]
  var positions: [DraftPosition]
  var evidence: [DraftEvidence] = []
  let reason: Reason
  /// The sentence it first stands in.
  let sentence: Int
  /// Whether it says that somebody did wrong.
  var isAccusation = false
  /// The singular of the noun that names it: "report"; 0 where none does.
  var noun: WordNumber = 0
}

extension ClaimDraft {
  /// Takes in another that is the same claim.
  mutating func absorb(_ other: ClaimDraft) {
    let shift = sightings.count
    sightings += other.sightings
    positions += other.positions.map { position in
      var position = position
      position.sighting += shift
      return position
    }
    evidence += other.evidence.filter { !evidence.contains($0) }
  }
}

/// A place of a claim while an article's claims are found.
struct DraftSighting {
  let tokens: TokenRange
  var polarity: Sighting.Polarity = .affirmed
}

/// A position while an article's claims are found.
struct DraftPosition {
  /// Who, as an index into the article's actors.
  let actor: Int?
  var stance: Stance
  let source: ByteRange?
  let cue: ByteRange
  let content: ByteRange?
  let quote: Int?
  let reason: Reason
  /// The sighting it is about, as an index into the draft's.
  var sighting = 0

  /// The same of somebody else, whom other words name, or the pronoun that is its source.
  func by(_ actor: Int?, _ other: ByteRange? = nil) -> DraftPosition {
    DraftPosition(
      actor: actor, stance: stance, source: other ?? source, cue: cue, content: content, quote: quote, reason: reason,
      sighting: sighting)
  }

  /// The same of somebody whom nothing names.
  var byNobody: DraftPosition {
    DraftPosition(
      actor: nil, stance: stance, source: nil, cue: cue, content: content, quote: quote, reason: reason,
      sighting: sighting)
  }

  /// The same with another stance, for another reason.
  func with(_ stance: Stance, _ reason: Reason) -> DraftPosition {
    DraftPosition(
      actor: actor, stance: stance, source: source, cue: cue, content: content, quote: quote, reason: reason,
      sighting: sighting)
  }
}

/// What an article says of a claim's proof, while its claims are found.
struct DraftEvidence: Hashable {
  let kind: Evidence.Kind
  let range: ByteRange
}
