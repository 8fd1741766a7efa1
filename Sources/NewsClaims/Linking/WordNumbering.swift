/// Numbers words, and tells how common each is taken to be before any are counted.
struct WordNumbering: Sendable {
  /// In how many of ``AnalysisOptions/priorLists`` lists each word stands, by its number.
  private(set) var priors: [Double] = []
  private var index = HashIndex()
  private let common: [UInt32: Double]
  /// What words stand for.
  let meanings: StemMeanings?
  private let options: AnalysisOptions

  /// - Parameters:
  ///   - common: In how many lists each common word stands, by its key.
  ///   - meanings: What words stand for, where kindred ones are to be found.
  ///   - options: What else is taken for granted of words.
  init(common: [UInt32: Double], meanings: StemMeanings? = nil, _ options: AnalysisOptions) {
    self.common = common
    self.meanings = meanings
    self.options = options
  }

  /// The number of a word: the next one where it is new.
  @inline(__always)
  mutating func number(of trace: Trace) -> UInt32 {
    let number = index.number(of: trace.key, orNew: priors.count) { _ in true }
    if number == priors.count { priors.append(prior(of: trace)) }
    return UInt32(number)
  }

  /// The number of a word that has one.
  func knownNumber(of trace: Trace) -> UInt32? { index.number(of: trace.key).map { UInt32($0) } }

  /// Lists with the numbers of their words in place of the keys.
  mutating func numbered(_ lists: TraceLists) -> TraceLists {
    var lists = lists
    lists.renumber { number(of: $0) }
    return lists
  }

  /// How much each word tells, in bits: in how many of some lists it stands is counted.
  func weights(of counts: [UInt32], lists: Int) -> [Float] {
    let all = Double(lists) + options.priorLists
    return zip(counts, priors).map { $1 == 0 ? 0 : Self.bits(all / (Double($0) + $1)) }
  }

  /// The logarithm to the base of two, straight between whole ones: exact enough here, and alike on every machine.
  private static func bits(_ value: Double) -> Float {
    value > 1 ? Float(Double(value.exponent) + value.significand - 1) : 0
  }

  private func prior(of trace: Trace) -> Double {
    if trace.isNegation || trace.isOther { return 0 }
    return switch trace.kind {
    case .name: options.priorNameCount
    case .number: common[trace.key] ?? options.priorNameCount
    case .word, .thing: common[trace.key] ?? options.priorWordCount
    }
  }
}
