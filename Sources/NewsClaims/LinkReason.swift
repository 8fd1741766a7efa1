/// Why two places in different articles are taken for one claim, or for one utterance.
public struct LinkReason: Hashable, Sendable {
  /// The rule that links them.
  public let rule: Rule
  /// The words of the later place that stand in the earlier one, too, in the order of the text.
  public let words: [String]
  /// Whether one of the two says the contrary.
  public let isContrary: Bool

  /// The reason as a sentence: `“ferry”, “leaked”, “Port of Norland” stand in both`.
  public var sentence: String {
    let named = words.map { "“\($0)”" }.joined(separator: ", ")
    let predicate = Reason(rule).predicate.start
    let agreed = words.count > 1 ? predicate.replacing("stands", with: "stand", maxReplacements: 1) : predicate
    return "\(named.isEmpty ? "what is said" : named) \(agreed)"
  }
}
