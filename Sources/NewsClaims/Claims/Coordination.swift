/// Takes a reported clause apart where it reports two things: "that A and that B", "A, as well as a B that …".
struct Coordination {
  private let context: AttributionContext

  init(_ context: AttributionContext) { self.context = context }

  /// The parts of a content, each a proposition of its own; the content itself where it is one.
  func parts(of content: TokenRange) -> [TokenRange] {
    for index in content.dropFirst() {
      if context.tag(index) == .coordinator, index + 1 < content.upperBound,
        context.tag(index + 1) == .complementizer
      {
        return [content.lowerBound..<trimmed(content.lowerBound..<index), index + 1..<content.upperBound]
      }
      if let next = addition(at: index, before: content.upperBound), isRelated(next..<content.upperBound) {
        return [content.lowerBound..<trimmed(content.lowerBound..<index), next..<content.upperBound]
      }
    }
    return [content]
  }

  private func trimmed(_ range: TokenRange) -> TokenIndex {
    ContentBounds(context: context).trimmed(range)
  }

  /// The token after "as well as".
  private func addition(at index: TokenIndex, before end: TokenIndex) -> TokenIndex? {
    guard index + 3 < end, context.isAs(index), context.isAs(index + 2) else { return nil }
    return context.classes(index + 1).contains(.adverb) ? index + 3 : nil
  }

  /// Whether a noun group with a relative clause of its own follows: "a strike that killed eleven".
  private func isRelated(_ range: TokenRange) -> Bool {
    guard let group = context.article.nounGroup(at: range.lowerBound) else { return false }
    let next = group.tokens.upperBound
    guard next + 1 < range.upperBound else { return false }
    return (context.tag(next) == .wh || context.tag(next) == .complementizer)
      && context.article.verbGroupOfToken[next + 1] >= 0
  }
}
