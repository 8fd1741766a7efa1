/// Somebody, or something, that speaks or is spoken of.
public struct Actor: Sendable {
  /// The printed id: a slug of the fullest name (`jane-doe`, a second one `jane-doe-2`);
  /// for an unnamed group `experts@ARTICLE`.
  public let id: String
  /// The fullest name the articles give.
  public let name: String
  /// What it is.
  public let kind: Kind
  /// Offices and descriptions the articles give, in the order of first use.
  public let roles: [String]
  /// Other names the articles use for it, in the order of first use.
  public let aliases: [String]
  /// The actor it belongs to (a government its country), as an index into ``Corpus/actors``.
  public let partOf: Int?
  /// How often the articles name it or point to it.
  public let mentions: Int
  /// The article of its first mention, as an index into ``Corpus/articles``.
  public let firstArticle: Int
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
