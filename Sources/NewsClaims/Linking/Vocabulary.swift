/// Lists of words, each word by its number, and how much each word tells: the rarer, the more.
struct Vocabulary: Sendable {
  /// The lists; the key of a trace is the word's number.
  private(set) var lists: TraceLists
  /// Of each list the first that has the same words.
  private(set) var firstAlike: [Int32] = []
  /// How much each word tells, in bits, by its number.
  private(set) var weights: [Float] = []

  /// Numbers the words of lists and weighs them; lists of the same words count once, as copies do not make a word common.
  ///
  /// - Parameters:
  ///   - lists: The lists.
  ///   - numbering: The numbers of words; lists that share it have the same number for the same word.
  /// - Complexity: O(n log n) in the longest list, O(n) in their number.
  init(_ lists: consuming TraceLists, _ numbering: inout WordNumbering) {
    lists.renumber { numbering.number(of: $0) }
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
    for list in 0..<lists.count {
      let first = index.number(of: lists.hash(of: list), orNew: list) { lists.areSame($0, list) }
      firstAlike.append(Int32(first))
      guard first == list else { continue }
      unlike += 1
      lists.forEach(in: list) { counts[Int($0.key)] += 1 }
    }
    return (unlike, counts)
  }
}

extension Vocabulary {
  func weight(of trace: Trace) -> Float { weights[Int(trace.key)] }

  /// In how many lists each word stands.
  func listsOfWords() -> [Int32] {
    var counts = [Int32](repeating: 0, count: weights.count)
    for trace in lists.traces { counts[Int(trace.key)] += 1 }
    return counts
  }

  /// What two lists have in common.
  func overlap(_ one: Int, _ other: Int) -> Overlap { Overlap(lists[one].span, lists[other].span, weights.span) }

  /// Calls `body` with the words of a list that tell most, at most so many.
  @inline(__always)
  func forEachTelling(_ list: Int, atMost count: Int, _ body: (Trace) -> Void) {
    guard lists.words(in: list) > count else {
      return lists.forEach(in: list) { if !$0.isNegation { body($0) } }
    }
    var ranking = Ranking(limit: count)
    lists.forEach(in: list) { if !$0.isNegation { ranking.add($0.rawValue, score: weight(of: $0)) } }
    for number in ranking.numbers { body(Trace(rawValue: number)) }
  }
}
