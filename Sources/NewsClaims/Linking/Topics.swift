/// What articles are about: the words of each that tell most, and how much of it two have in common.
struct Topics: Sendable {
  /// The sentences of all articles.
  let sentences: HeldSentences
  /// Which of them are each article's.
  let articles: [Range<Int>]
  /// Of each article its telling words, sorted.
  private var words = TraceLists()
  private let options: AnalysisOptions

  /// - Complexity: O(n) in the words of the articles.
  init(_ traces: HeldTraces, _ options: AnalysisOptions) {
    sentences = traces.sentences
    articles = traces.articles
    self.options = options
    var counts = [Float](repeating: 0, count: sentences.weights.count)
    for article in articles {
      let ranking = Self.ranking(of: article, in: sentences, &counts, atMost: options.topicWords)
      for number in ranking.numbers { words.add(Trace(rawValue: number)) }
      words.endList()
    }
  }

  /// The words of some sentences that tell most and stand there most often; leaves `counts` at 0.
  private static func ranking(
    of range: Range<Int>, in sentences: HeldSentences, _ counts: inout [Float], atMost limit: Int
  ) -> Ranking {
    var found: [Trace] = []
    var counts = counts.mutableSpan
    for sentence in range {
      for trace in sentences[sentence] where trace.kind != .number {
        if counts[Int(trace.key)] == 0 { found.append(trace) }
        counts[Int(trace.key)] += 1
      }
    }
    var ranking = Ranking(limit: limit)
    for trace in found {
      ranking.add(trace.rawValue, score: sentences.weight(of: trace) * counts[Int(trace.key)].squareRoot())
      counts[Int(trace.key)] = 0
    }
    return ranking
  }

  /// How much of what tells the one article from others stands in the other, too: from 0 to 1.
  ///
  /// Two of one event that name the same people and places are about one matter, in whatever words they tell of it.
  ///
  /// - Complexity: O(n) in these words; see ``LikenessMemory``.
  func likeness(_ one: Int, _ other: Int) -> Double {
    let overlap = Overlap(words[one], words[other], sentences.weights.span)
    guard overlap.ofLess >= options.sameEvent, Double(overlap.shared - overlap.words) >= options.tellingNames else {
      return overlap.ofLess
    }
    return max(overlap.ofLess, options.sameMatter)
  }
}
