/// What articles are about: the words of each that tell most, and how much of it two have in common.
struct Topics: Sendable {
  /// The sentences of all articles.
  let sentences: Vocabulary
  /// Where the sentences of each article start among them.
  let starts: [Int]
  /// Of each article its telling words, sorted.
  private var words: [[Trace]] = []

  /// - Complexity: O(n log n) in the words of the articles.
  init(_ articles: [LinkableArticle], common: [UInt32: Double], _ options: AnalysisOptions) {
    sentences = Vocabulary(articles.map(\.traces.sentences), common: common, options)
    var starts: [Int] = []
    var start = 0
    var counts = [Float](repeating: 0, count: sentences.weights.count)
    for article in articles {
      starts.append(start)
      let end = start + article.traces.sentences.count
      words.append(Self.words(of: start..<end, in: sentences, &counts).prefix(options.topicWords).sorted())
      start = end
    }
    self.starts = starts
  }

  /// The words of some sentences, those that tell most and stand there most often first; leaves `counts` at 0.
  private static func words(of range: Range<Int>, in sentences: Vocabulary, _ counts: inout [Float]) -> [Trace] {
    var found: [Trace] = []
    for sentence in range {
      for trace in sentences.lists[sentence] where trace.kind == .word || trace.kind == .name {
        if counts[Int(trace.key)] == 0 { found.append(trace) }
        counts[Int(trace.key)] += 1
      }
    }
    let scored = found.map { (score: sentences.weight(of: $0) * counts[Int($0.key)].squareRoot(), trace: $0) }
    for trace in found { counts[Int(trace.key)] = 0 }
    return scored.sorted { ($1.score, $0.trace) < ($0.score, $1.trace) }.map(\.trace)
  }

  /// How much of what tells the one article from others stands in the other, too: from 0 to 1.
  func likeness(_ one: Int, _ other: Int) -> Double {
    Overlap(words[one][...], words[other][...], sentences.weights).ofLess
  }
}
