/// A claim while an article's claims are found.
struct ClaimDraft {
  var text: String
  var sightings: [DraftSighting]
  var positions: [DraftPosition]
  var evidence: [DraftEvidence] = []
  let reason: Reason
  /// The sentence it first stands in.
  let sentence: Int
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
  let quote: Int
  let reason: Reason
  /// The sighting it is about, as an index into the draft's.
  var sighting = 0
}

/// What an article says of a claim's proof, while its claims are found.
struct DraftEvidence: Hashable {
  let kind: Evidence.Kind
  let range: ByteRange
}
