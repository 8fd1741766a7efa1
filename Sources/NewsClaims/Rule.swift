/// The rules that make results, by the name of the type that is the rule.
public enum Rule: UInt8, Sendable, CaseIterable {
  /// A verb of speech and the clause after it.
  case reportedClause
}
extension Reason {
  /// The reason as a sentence that names the words which decided.
  public func sentence(in article: Article) -> String { "" }
}
