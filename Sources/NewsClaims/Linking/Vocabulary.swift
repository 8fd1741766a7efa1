/// Lists of words, each word by its number, and how much each word tells: the rarer, the more.
struct Vocabulary: Sendable {
  /// All lists, one behind the other; the key of a trace is the word's number.
  private(set) var lists = TraceLists()
  /// Of each list the first that has the same words.
  private(set) var firstAlike: [Int32] = []
  /// How much each word tells, in bits, by its number.
  private(set) var weights: [Float] = []

  /// Numbers the words of all lists and weighs them; lists of the same words count once, as copies do not make a word
  /// common.
  ///
  /// - Parameters:
  ///   - groups: The lists, in groups that follow each other.
  ///   - common: Of ``AnalysisOptions/priorLists`` lists, in how many each common word stands, by its key.
  ///   - options: What else is taken for granted of words.
  /// - Complexity: O(n log n) in the longest list, O(n) in their number.
  init(_ groups: [TraceLists], common: [UInt32: Double], _ options: AnalysisOptions) {
    var numbers: [UInt32: UInt32] = [:]
    var priors: [Double] = []
    var counts: [UInt32] = []
    var seen: [UInt64: Int32] = [:]
    for group in groups {
      for place in 0..<group.count {
        let list = group[place].map { trace in
          let fresh = UInt32(counts.count)
          let number = numbers[trace.key] ?? fresh
          if number == fresh {
            numbers[trace.key] = fresh
            counts.append(0)
            priors.append(Self.prior(of: trace, common, options))
          }
          return trace.renumbered(number)
        }.sorted()
        let hash = Self.hash(list)
        let first = seen[hash] ?? Int32(lists.count)
        if first == Int32(lists.count) {
          seen[hash] = first
          for trace in list { counts[Int(trace.key)] += 1 }
        }
        firstAlike.append(first)
        lists.append(list)
      }
    }
    let all = Double(seen.count) + options.priorLists
    weights = zip(counts, priors).map { $1 == 0 ? 0 : Self.bits(all / (Double($0) + $1)) }
  }

  /// A hash of a list; of 64 bits, so that no two lists of one corpus share it.
  private static func hash(_ list: [Trace]) -> UInt64 {
    var hasher = StableHasher()
    for trace in list { hasher.combine((0..<4).lazy.map { UInt8(truncatingIfNeeded: trace.rawValue >> ($0 * 8)) }) }
    return hasher.finalize()
  }

  private static func prior(of trace: Trace, _ common: [UInt32: Double], _ options: AnalysisOptions) -> Double {
    switch trace.kind {
    case .negation: 0
    case .name, .number: options.priorNameCount
    case .word: common[trace.key] ?? options.priorWordCount
    }
  }

  /// The logarithm to the base of two, straight between whole ones: exact enough here, and alike on every machine.
  private static func bits(_ value: Double) -> Float {
    value > 1 ? Float(Double(value.exponent) + value.significand - 1) : 0
  }
}

extension Vocabulary {
  func weight(of trace: Trace) -> Float { weights[Int(trace.key)] }

  /// What two lists have in common.
  func overlap(_ one: Int, _ other: Int) -> Overlap { Overlap(lists[one], lists[other], weights) }

  /// The words of a list that tell most, at most so many.
  func telling(_ list: Int, atMost count: Int) -> ArraySlice<Trace> {
    let words = lists[list].filter { $0.kind != .negation }
    guard words.count > count else { return words[...] }
    return words.sorted { (-weight(of: $0), $0) < (-weight(of: $1), $1) }.prefix(count)
  }
}
