/// Finds lists that share telling words with another, among the latest that have them.
///
/// Of each word only so many are looked at, so that a word which all articles have costs no more than others.
struct CandidateIndex {
  private let vocabulary: Vocabulary
  private let options: AnalysisOptions
  /// Of each word the last of its entries.
  private var last: [Int32]
  private var entries: [Entry] = []
  /// What each list shares with the one that candidates are sought for; 0 between two searches.
  private var shared: [Float]
  /// The lists found in a search.
  private var found: [Int32] = []

  private struct Entry {
    let list: Int32
    let previous: Int32
  }

  init(_ vocabulary: Vocabulary, _ options: AnalysisOptions) {
    self.vocabulary = vocabulary
    self.options = options
    last = [Int32](repeating: -1, count: vocabulary.weights.count)
    shared = [Float](repeating: 0, count: vocabulary.lists.count)
  }

  /// Adds a list.
  mutating func add(_ list: Int) {
    let vocabulary = vocabulary
    vocabulary.forEachTelling(list, atMost: options.foundByWords) { trace in
      entries.append(Entry(list: Int32(list), previous: last[Int(trace.key)]))
      last[Int(trace.key)] = Int32(entries.count - 1)
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

  /// Notes the latest lists that have a word.
  private mutating func look(up trace: Trace, _ weight: Float) {
    var place = last[Int(trace.key)]
    var steps = 0
    while place >= 0, steps < options.postingsRead {
      let entry = entries[Int(place)]
      let list = Int(entry.list)
      if shared[list] == 0 { found.append(entry.list) }
      shared[list] += weight
      place = entry.previous
      steps += 1
    }
  }
}
