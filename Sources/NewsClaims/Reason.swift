/// Why a result exists: the rule that made it and the words that decided.
///
/// It is kept as numbers; ``Reason/sentence(in:)`` writes it out when somebody asks.
public struct Reason: Hashable, Sendable {
  /// The rule that made the result.
  public let rule: Rule
  /// The words that decided, where there are any.
  @CompactRange public private(set) var words: ByteRange?
  /// The words in the same article that these go with or point to, where the rule knows any: the "that" after a verb,
  /// the name before a colon, the one whom "he" means.
  @CompactRange public private(set) var others: ByteRange?

  init(_ rule: Rule, _ words: ByteRange? = nil, with others: ByteRange? = nil) {
    self.rule = rule
    self.words = words
    self.others = others
  }
}
