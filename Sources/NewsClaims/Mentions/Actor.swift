/// Somebody, or something, that speaks or is spoken of.
public struct Actor: Sendable {
  /// The printed id: a slug of the fullest name (`jane-doe`, a second one `jane-doe-2`);
  /// for an unnamed group `experts@ARTICLE`.
  public internal(set) var id: String
  /// The fullest name the articles give.
  public internal(set) var name: String
  /// What it is.
  public internal(set) var kind: Kind
  /// Offices and descriptions the articles give, in the order of first use.
  public internal(set) var roles: [String]
  /// Other names the articles use for it, in the order of first use.
  public internal(set) var aliases: [String]
  /// The actor it belongs to (a government its country), as an index into ``Corpus/actors``.
  @CompactIndex public internal(set) var partOf: Int?
  /// How often the articles name it or point to it.
  public internal(set) var mentions: Int
  /// The article of its first mention, as an index into ``Corpus/articles``.
  @CompactInt public internal(set) var firstArticle: Int
  /// Its first mention there.
  public let first: ByteRange

  /// What an actor can be.
  public enum Kind: String, Sendable, CaseIterable {
    /// A person.
    case person
    /// A company, party, court, government, agency or the like.
    case organization
    /// A country.
    case country
    /// A city, region or other place.
    case place
    /// A report, poll, letter, court record or the like.
    case document
    /// People without a name: "experts", "sources".
    case group
  }
}
