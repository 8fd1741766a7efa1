/// Two articles side by side: what both say, in which they differ, and what only one of them says.
public struct Comparison: Sendable {
  /// The first article, as an index into ``Corpus/articles``.
  public let left: Int
  /// The second one, which stands behind the first there.
  public let right: Int
  /// What was compared, by kind, and in each kind by place.
  public let rows: [Row]

  /// One thing, and what each of the two articles says of it.
  public struct Row: Sendable {
    /// How the two stand to each other.
    public let kind: Kind
    /// The claim, as an index into ``Corpus/claims``, where it is one.
    public let claim: Int?
    /// Who speaks, as an index into ``Corpus/actors``, where it is an utterance and that is known.
    public let speaker: Int?
    /// What stands in the left article; empty where nothing does.
    public let left: [Entry]
    /// What stands in the right article; empty where nothing does.
    public let right: [Entry]
  }

  /// Some words of an article.
  public struct Entry: Sendable {
    /// The words.
    public let range: ByteRange
    /// Whose position on a claim they report, as an index into ``Corpus/actors``.
    public var actor: Int?
    /// Which position.
    public var stance: Stance?
    /// The quote they are, as an index into ``Corpus/quotes``.
    public var quote: Int?
  }

  /// How two articles stand to each other in one thing.
  public enum Kind: String, Sendable, CaseIterable {
    /// A claim that the same actors put forward, and dispute, in both.
    case sameSides = "same-sides"
    /// A claim of which the two name other actors.
    case otherSides = "other-sides"
    /// A claim of whose proof only one says something, or each something else.
    case evidence
    /// An utterance that both render.
    case utterance
    /// A date or number that is the same in both.
    case sameFigure = "same-figure"
    /// Dates or numbers that differ for what seems to be one thing.
    case otherFigure = "other-figure"
    /// Dates and numbers that only one has.
    case ownFigures = "own-figures"
    /// A claim or quotation that only the left article has.
    case onlyLeft = "only-left"
    /// A claim or quotation that only the right article has.
    case onlyRight = "only-right"
  }
}
