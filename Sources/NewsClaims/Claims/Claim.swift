/// A proposition that somebody puts forward, or denies, as fact.
public struct Claim: Identifiable, Sendable {
  /// The printed id, `c-` and the 13 characters of its first sighting's.
  public let id: StableID
  /// The proposition: the clause of its first affirmed sighting, else of its first.
  public let text: String
  /// Who stands where on it, by article and place.
  public internal(set) var positions: Few<Position>
  /// Where it stands, by article and place; never empty.
  public internal(set) var sightings: Few<Sighting>
  /// What the articles say of its proof, by article and place.
  public internal(set) var evidence: [Evidence]
  /// Why it is taken for a claim.
  public let reason: Reason
}

/// One actor's stance on a claim, at one place in one article.
public struct Position: Sendable {
  /// Who, as an index into ``Corpus/actors``; `nil` for the article's own voice, or where the text does not say.
  @CompactIndex public internal(set) var actor: Int?
  /// What they hold of it.
  public internal(set) var stance: Stance
  /// The article, as an index into ``Corpus/articles``.
  @CompactInt public internal(set) var article: Int
  /// The sighting that it is about, as an index into the claim's ``Claim/sightings``.
  @CompactInt public internal(set) var sighting: Int
  /// The words that name the actor.
  @CompactRange public internal(set) var source: ByteRange?
  /// The words that report or deny.
  @CompactRange public internal(set) var cue: ByteRange?
  /// What is reported, or the words that point to what is denied ("these claims").
  @CompactRange public internal(set) var content: ByteRange?
  /// The quote behind it, as an index into ``Corpus/quotes``.
  @CompactIndex public internal(set) var quote: Int?
  /// Why it is taken for this stance.
  public let reason: Reason
}

/// A place where a claim stands.
public struct Sighting: Sendable {
  /// The printed id, `s-` and 13 characters; it depends on the article alone.
  public let id: StableID
  /// Whether the words say the claim or the contrary.
  public internal(set) var polarity: Polarity
  /// The article, as an index into ``Corpus/articles``.
  @CompactInt public internal(set) var article: Int
  /// The words.
  public let range: ByteRange
  /// Why it is taken for a sighting of a claim that stands in an earlier article; `nil` for one that was found beside it.
  @Seldom public internal(set) var link: SightingLink? = nil

  /// Whether words say a claim or its contrary.
  public enum Polarity: String, Sendable, CaseIterable {
    /// They say the claim.
    case affirmed
    /// They say the contrary: "none of them were …".
    case negated
  }
}

/// Why a sighting is one of a claim that stands in an earlier article, too.
public struct SightingLink: Sendable {
  /// The sighting there that it was compared with.
  public let to: StableID
  /// Why the two are one.
  public let reason: LinkReason
}

/// What an article says of a claim's proof.
public struct Evidence: Sendable {
  /// What it says.
  public let kind: Kind
  /// The article, as an index into ``Corpus/articles``.
  @CompactInt public internal(set) var article: Int
  /// The words that say it.
  public let range: ByteRange

  /// What can be said of a claim's proof.
  public enum Kind: String, Sendable, CaseIterable {
    /// There is none: "without providing evidence".
    case missing
    /// The article keeps its distance: "alleged".
    case hedged
    /// There is some: "according to the court record".
    case offered
  }
}

extension Claim {
  /// How a claim stands.
  public enum Status: String, Sendable, CaseIterable {
    /// Somebody denies or doubts it.
    case disputed
    /// Nobody does, but an article says that no evidence was given.
    case unsupported
    /// Neither.
    case asserted
  }

  /// How the claim stands.
  public var status: Status {
    if positions.contains(where: { $0.stance == .denies || $0.stance == .doubts }) { return .disputed }
    return evidence.contains { $0.kind == .missing } ? .unsupported : .asserted
  }
}
