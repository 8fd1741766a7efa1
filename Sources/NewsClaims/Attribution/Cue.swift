/// The words that report something said.
struct Cue: Sendable {
  let tokens: TokenRange
  /// The verb or noun itself.
  let head: TokenIndex
  let kind: Kind
  /// What the speaker does by it.
  let act: SpeechAct
  /// Of ten uses in news, how many are cues.
  let rate: Int
  /// The noun phrase before it that is its subject.
  var subject: Source?
  /// Whether its sentence has a quotation, or the token before does.
  var isNearQuotation = false

  /// The rate of words that report whenever they are used.
  static let certain = 9

  enum Kind: Sendable, Equatable {
    /// A verb, by its row in ``ReportingVerbs``.
    case verb(row: Int)
    /// A noun, by its row in ``ReportingNouns``.
    case noun(row: Int)
    /// "according to", a colon.
    case phrase
    /// No word, but the opening mark of a quotation.
    case mark
  }
}
