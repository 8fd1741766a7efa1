/// Finds lists that share telling words with another, among the latest that have them.
///
/// Of each word only so many are looked at, so that a word which all articles have costs no more than others.
struct CandidateIndex {
  private let vocabulary: Vocabulary
  private let options: AnalysisOptions
  /// The lists that have each word, the room for those of one word behind that for those of another.
  ///
  /// It is filled in a circle, as only the latest are looked at.
  private var entries: [Int32]
  /// Where the room for each word starts, and at last where all of it ends.
  private var starts: [Int32] = []
  /// How many lists were added to each word.
  private var added: [Int32]
  /// What each list shares with the one that candidates are sought for; 0 between two searches.
  private var shared: [Float]
  /// The lists found in a search.
  private var found: [Int32] = []

  init(_ vocabulary: Vocabulary, _ options: AnalysisOptions) {
    self.vocabulary = vocabulary
    self.options = options
    var end: Int32 = 0
    starts.reserveCapacity(vocabulary.weights.count + 1)
    for count in vocabulary.listsOfWords() {
      starts.append(end)
      end += min(count, Int32(options.postingsRead))
    }
    starts.append(end)
    entries = [Int32](repeating: 0, count: Int(end))
    added = [Int32](repeating: 0, count: vocabulary.weights.count)
    shared = [Float](repeating: 0, count: vocabulary.lists.count)
  }

  /// Adds a list.
  mutating func add(_ list: Int) {
    let vocabulary = vocabulary
    vocabulary.forEachTelling(list, atMost: options.foundByWords) { trace in
      let word = Int(trace.key)
      let room = starts[word + 1] - starts[word]
      guard room > 0 else { return }
      entries[Int(starts[word] + added[word] % room)] = Int32(list)
      added[word] += 1
    }
  }

  /// The lists that share most with one, the one sharing most first.
  mutating func candidates(for list: Int) -> [Int] {
    let vocabulary = vocabulary
    vocabulary.forEachTelling(list, atMost: options.tellingWords) { look(up: $0, vocabulary.weight(of: $0)) }
    guard !found.isEmpty else { return [] }
    var ranking = Ranking(limit: options.candidates)
    for list in found where Double(shared[Int(list)]) >= options.leastBits {
      ranking.add(UInt32(list), score: shared[Int(list)])
    }
    for list in found { shared[Int(list)] = 0 }
    found.removeAll(keepingCapacity: true)
    return ranking.numbers.map { Int($0) }
  }

  /// Notes the latest lists that have a word, in whatever order.
  private mutating func look(up trace: Trace, _ weight: Float) {
    let word = Int(trace.key)
    let start = Int(starts[word])
    for place in start..<min(start + Int(added[word]), Int(starts[word + 1])) {
      let list = entries[place]
      if shared[Int(list)] == 0 { found.append(list) }
      shared[Int(list)] += weight
    }
  }
}
