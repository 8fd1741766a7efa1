/// What linking asks of articles as a whole: what they are about, and which copy which.
struct LinkedArticles: Sendable {
  let topics: Topics
  /// Of each article the earlier one of which it is a copy.
  let copies: [Int?]
  /// The numbers of the words of their sentences.
  let numbering: WordNumbering

  /// - Parameters:
  ///   - sentences: The words of all sentences; they are used up.
  ///   - ranges: The sentences of each article.
  ///   - common: How common words are, as ``TraceReader`` counts them.
  ///   - options: What steers the linking.
  /// - Complexity: O(n) in the words.
  init(
    _ sentences: consuming TraceLists, _ ranges: [Range<Int>], common: [UInt32: Double], _ options: AnalysisOptions
  ) {
    var numbering = WordNumbering(common: common, options)
    topics = Topics(Vocabulary(sentences, &numbering, options), ranges, options)
    var finder = CopyFinder(topics, options)
    copies = finder.copies()
    self.numbering = numbering
  }
}
