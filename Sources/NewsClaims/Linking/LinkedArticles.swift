/// What linking asks of articles as a whole: what they are about, and which copy which.
struct LinkedArticles: Sendable {
  let topics: Topics
  /// Of each article the earlier one of which it is a copy.
  let copies: [Int?]

  /// - Parameters:
  ///   - traces: The words of all sentences, weighed.
  ///   - options: What steers the linking.
  /// - Complexity: O(n) in the words.
  init(_ traces: HeldTraces, _ options: AnalysisOptions) {
    topics = Topics(traces, options)
    var finder = CopyFinder(topics, options)
    copies = finder.copies()
  }
}
