/// Finds articles that share most of their sentences: copies of one dispatch.
struct CopyFinder {
  private let topics: Topics
  private let options: AnalysisOptions

  init(_ topics: Topics, _ options: AnalysisOptions) {
    self.topics = topics
    self.options = options
  }

  /// Of each article the first one of which it is a copy; `nil` for those of their own.
  ///
  /// - Complexity: O(n) in the sentences.
  func copies() -> [Int?] {
    var articles: [Int32: [Int32]] = [:]
    var copies: [Int?] = []
    for article in topics.starts.indices {
      let own = sentences(of: article)
      var shared: [Int32: Int] = [:]
      for sentence in own { for other in articles[sentence] ?? [] { shared[other, default: 0] += 1 } }
      let best = shared.min { ($1.value, $0.key) < ($0.value, $1.key) }
      let original = best.flatMap { best in
        isMost(best.value, of: own.count) && own.count >= options.sentencesOfCopy ? Int(best.key) : nil
      }
      copies.append(original)
      guard original == nil else { continue }
      for sentence in own where articles[sentence, default: []].count < options.articlesOfSentence {
        articles[sentence, default: []].append(Int32(article))
      }
    }
    return copies
  }

  /// The sentences of an article that can tell it from others, those of the same words being one.
  private func sentences(of article: Int) -> Set<Int32> {
    let start = topics.starts[article]
    let end = article + 1 < topics.starts.count ? topics.starts[article + 1] : topics.sentences.lists.count
    let telling = (start..<end).filter { topics.sentences.lists[$0].count >= options.wordsOfSentence }
    return Set(telling.map { topics.sentences.firstAlike[$0] })
  }

  private func isMost(_ shared: Int, of all: Int) -> Bool { Double(shared) >= options.sharedByCopy * Double(all) }
}
