/// An attribution as a reader sees it: who is said to have said what, and in which words.
public struct Quote: Identifiable, Sendable {
  /// The printed id, `q-` and 13 characters; it depends on the article alone.
  public let id: StableID
  /// The article, as an index into ``Corpus/articles``.
  @CompactInt public internal(set) var article: Int
  /// How much of the content stands in quotation marks.
  public let kind: Kind
  /// What the speaker does by saying it.
  public let act: SpeechAct
  /// Who says it, as an index into ``Corpus/actors``; `nil` where the text does not say or it is not certain.
  @CompactIndex public internal(set) var speaker: Int?
  /// The words that name the speaker.
  @CompactRange public internal(set) var source: ByteRange?
  /// The words that report: "said", "according to".
  @CompactRange public internal(set) var cue: ByteRange?
  /// What was said, in one stretch or several, with its marks and a leading "that"; never empty.
  public let content: Few<ByteRange>
  /// The quote in whose content this one stands, as an index into ``Corpus/quotes``.
  @CompactIndex public internal(set) var within: Int?
  /// Why it is taken for a quote.
  public let reason: Reason
  /// Why `speaker` is who it is; `nil` where there is none.
  public let speakerReason: Reason?
  /// Quotes of other articles that render the same utterance.
  public internal(set) var alike: [AlikeQuote] = []

  /// A quote of another article that renders the same utterance, and why it is taken for that.
  public struct AlikeQuote: Sendable {
    /// The other quote, as an index into ``Corpus/quotes``.
    public let quote: Int
    /// Why the two are one.
    public let reason: LinkReason
  }

  /// How much of a quote's content stands in quotation marks.
  public enum Kind: String, Sendable, CaseIterable {
    /// All of it.
    case direct
    /// A part of it.
    case mixed
    /// None of it.
    case indirect
  }
}
