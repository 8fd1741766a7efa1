/// Finds articles that share most of their sentences: copies of one dispatch.
struct CopyFinder {
  private let topics: Topics
  private let options: AnalysisOptions
  /// Of each sentence the last article that was seen to have it.
  private var lastSeen: [Int32]
  /// Of each sentence the last of its entries, and how many there are.
  private var last: [Int32]
  private var entries: [Entry] = []

  /// An article of its own that has a sentence.
  private struct Entry {
    let article: Int32
    /// The one before it, and how many there are with it.
    let previous: Int32
    let count: Int32
  }

  init(_ topics: Topics, _ options: AnalysisOptions) {
    self.topics = topics
    self.options = options
    lastSeen = [Int32](repeating: -1, count: topics.sentences.unlikeCount)
    last = lastSeen
  }

  /// Of each article the first one of which it is a copy; `nil` for those of their own.
  ///
  /// - Complexity: O(n) in the sentences.
  mutating func copies() -> [Int?] {
    topics.articles.indices.map { article in
      let own = sentences(of: article)
      let original = own.count >= options.sentencesOfCopy ? original(of: own) : nil
      if original == nil { for sentence in own { note(sentence, Int32(article)) } }
      return original
    }
  }

  /// The sentences of an article that can tell it from others, those of the same words being one.
  private mutating func sentences(of article: Int) -> [Int32] {
    var sentences: [Int32] = []
    for number in topics.articles[article] where topics.sentences.hasWords(options.wordsOfSentence, in: number) {
      let sentence = Int32(topics.sentences.numbers[number])
      guard lastSeen[Int(sentence)] != article else { continue }
      lastSeen[Int(sentence)] = Int32(article)
      sentences.append(sentence)
    }
    return sentences
  }

  /// The article that has most of these sentences, if that is enough of them.
  private func original(of sentences: [Int32]) -> Int? {
    var shared: [Int32: Int] = [:]
    for sentence in sentences {
      var place = last[Int(sentence)]
      while place >= 0 {
        shared[entries[Int(place)].article, default: 0] += 1
        place = entries[Int(place)].previous
      }
    }
    let best = shared.min { ($1.value, $0.key) < ($0.value, $1.key) }
    return best.flatMap { isMost($0.value, of: sentences.count) ? Int($0.key) : nil }
  }

  private func isMost(_ shared: Int, of all: Int) -> Bool { Double(shared) >= options.sharedByCopy * Double(all) }

  private mutating func note(_ sentence: Int32, _ article: Int32) {
    let previous = last[Int(sentence)]
    let count = previous < 0 ? 0 : entries[Int(previous)].count
    guard count < options.articlesOfSentence else { return }
    last[Int(sentence)] = Int32(entries.count)
    entries.append(Entry(article: article, previous: previous, count: count + 1))
  }
}
