/// Why a result exists: the rule that made it and the words that decided.
///
/// It is kept as numbers; ``Reason/sentence(in:)`` writes it out when somebody asks.
public struct Reason: Hashable, Sendable {
  /// The rule that made the result.
  public let rule: Rule
  /// The words that decided, where there are any.
  public let words: ByteRange?

  init(_ rule: Rule, _ words: ByteRange? = nil) {
    self.rule = rule
    self.words = words
  }
}
