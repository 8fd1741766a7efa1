/// What linking asks of articles as a whole: what they are about, and which copy which.
struct LinkedArticles: Sendable {
  let topics: Topics
  /// Of each article the earlier one of which it is a copy.
  let copies: [Int?]

  /// - Parameters:
  ///   - sentences: The words of all sentences, weighed.
  ///   - ranges: The sentences of each article.
  ///   - options: What steers the linking.
  /// - Complexity: O(n) in the words.
  init(_ sentences: HeldSentences, _ ranges: [Range<Int>], _ options: AnalysisOptions) {
    topics = Topics(sentences, ranges, options)
    var finder = CopyFinder(topics, options)
    copies = finder.copies()
  }
}
