/// Lists of words, each word by its number, and how much each word tells: the rarer, the more.
struct Vocabulary: Sendable {
  /// The lists; the key of a trace is the word's number.
  let lists: PackedTraces
  /// Of each list the first that has the same words.
  private(set) var firstAlike: [Int32] = []
  /// How much each word tells, in bits, by its number.
  private(set) var weights: [Float] = []

  /// Weighs the words of lists; lists of the same words count once, as copies do not make a word common.
  ///
  /// - Parameters:
  ///   - lists: The lists.
  ///   - numbering: What numbered their words.
  /// - Complexity: O(n) in the words.
  init(_ lists: PackedTraces, _ numbering: WordNumbering) {
    self.lists = lists
    let counts = countWords(numbering.priors.count)
    weights = numbering.weights(of: counts.words, lists: counts.lists)
  }

  /// Finds lists that are alike, and counts the others, and in how many of them each word stands.
  private mutating func countWords(_ words: Int) -> (lists: Int, words: [UInt32]) {
    var index = HashIndex(room: lists.count)
    var counts = [UInt32](repeating: 0, count: words)
    var unlike = 0
    firstAlike.reserveCapacity(lists.count)
    for number in 0..<lists.count {
      let list = lists[number]
      let first = index.number(of: list.hashOfWords, orNew: number) { lists[$0].hasWords(of: list) }
      firstAlike.append(Int32(first))
      guard first == number else { continue }
      unlike += 1
      for trace in list { counts[Int(trace.key)] += 1 }
    }
    return (unlike, counts)
  }
}

extension Vocabulary {
  func weight(of trace: Trace) -> Float { weights[Int(trace.key)] }

  /// In how many lists each word stands.
  func listsOfWords() -> [Int32] {
    var counts = [Int32](repeating: 0, count: weights.count)
    for list in 0..<lists.count { for trace in lists[list] { counts[Int(trace.key)] += 1 } }
    return counts
  }

  /// What two lists have in common.
  func overlap(_ one: Int, _ other: Int) -> Overlap { Overlap(lists[one], lists[other], weights.span) }

  /// Leaves the words of a list that tell most in `words`, at most so many; `ranking` is room for it.
  func findTelling(_ list: Int, atMost count: Int, _ words: inout [Trace], _ ranking: inout Ranking) {
    words.removeAll(keepingCapacity: true)
    for trace in lists[list] where !trace.isNegation { words.append(trace) }
    guard words.count > count else { return }
    ranking.begin(limit: count)
    for trace in words { ranking.add(trace.rawValue, score: weight(of: trace)) }
    words.removeAll(keepingCapacity: true)
    for number in ranking.numbers { words.append(Trace(rawValue: number)) }
  }
}
