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
  /// The lists found in a search, the words that they are sought by, and room to rank either.
  private var found: [Int32] = []
  private var telling: [Trace] = []
  private var ranking: Ranking

  init(_ vocabulary: Vocabulary, _ options: AnalysisOptions) {
    self.vocabulary = vocabulary
    self.options = options
    ranking = Ranking(limit: options.foundByWords)
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
    vocabulary.findTelling(list, atMost: options.foundByWords, &telling, &ranking)
    for trace in telling {
      let word = Int(trace.key)
      let room = starts[word + 1] - starts[word]
      guard room > 0 else { continue }
      entries[Int(starts[word] + added[word] % room)] = Int32(list)
      added[word] += 1
    }
  }

  /// The lists that share most with one, the one sharing most first.
  mutating func candidates(for list: Int) -> [Int] {
    vocabulary.findTelling(list, atMost: options.tellingWords, &telling, &ranking)
    let entries = entries
    var shared = exchange(&self.shared, with: [])
    defer { self.shared = shared }
    let least = Float(options.leastBits)
    // What a list can share that has none of the words before.
    var rest = telling.reduce(0) { $0 + Double(vocabulary.weight(of: $1)) }
    for trace in telling {
      let (word, weight) = (Int(trace.key), vocabulary.weight(of: trace))
      let start = Int(starts[word])
      let room = start..<min(start + Int(added[word]), Int(starts[word + 1]))
      Self.look(up: entries.span.extracting(room), weight, takesNew: rest >= options.leastBits, &found, &shared)
      rest -= Double(weight)
    }
    guard !found.isEmpty else { return [] }
    ranking.begin(limit: options.candidates)
    var scores = shared.mutableSpan
    for list in found {
      let score = scores[Int(list)]
      if score >= least { ranking.add(UInt32(list), score: score) }
      scores[Int(list)] = 0
    }
    found.removeAll(keepingCapacity: true)
    return ranking.numbers.map { Int($0) }
  }

  /// Notes the latest lists that have a word of some weight, in whatever order, and adds to what each shares; new ones
  /// where wanted.
  private static func look(
    up lists: Span<Int32>, _ weight: Float, takesNew: Bool, _ found: inout [Int32], _ shared: inout [Float]
  ) {
    found.append(addingCapacity: lists.count) { found in
      var shared = shared.mutableSpan
      for place in lists.indices {
        let list = Int(lists[place])
        if shared[list] == 0 {
          guard takesNew else { continue }
          found.append(Int32(list))
        }
        shared[list] += weight
      }
    }
  }
}
