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
    for trace in vocabulary.telling(list, atMost: options.foundByWords) {
      entries.append(Entry(list: Int32(list), previous: last[Int(trace.key)]))
      last[Int(trace.key)] = Int32(entries.count - 1)
    }
  }

  /// The lists that share most with one, the one sharing most first.
  mutating func candidates(for list: Int) -> ArraySlice<Int> {
    var found: [Int] = []
    for trace in vocabulary.telling(list, atMost: options.tellingWords) {
      let weight = vocabulary.weight(of: trace)
      var place = last[Int(trace.key)]
      var steps = 0
      while place >= 0, steps < options.postingsRead {
        let entry = entries[Int(place)]
        if shared[Int(entry.list)] == 0 { found.append(Int(entry.list)) }
        shared[Int(entry.list)] += weight
        place = entry.previous
        steps += 1
      }
    }
    let enough = found.filter { Double(shared[$0]) >= options.leastBits }
    let ranked = enough.sorted { (shared[$1], $0) < (shared[$0], $1) }.prefix(options.candidates)
    for list in found { shared[list] = 0 }
    return ranked
  }
}
