/// What two lists of words have in common, in bits: how much words tell.
struct Overlap: Sendable {
  /// How much the words of each tell, and those in both.
  private(set) var left: Float = 0
  private(set) var right: Float = 0
  private(set) var shared: Float = 0
  /// How much of what is shared are words, not names or numbers.
  private(set) var words: Float = 0
  /// How many words, names and numbers are shared.
  private(set) var sharedWords = 0
  /// Whether one says the contrary of the other.
  private(set) var isContrary = false
  /// Whether both have the same words.
  private(set) var isSame = true
  /// Which of the two has a name, or a number, that the other has not.
  private var names: Sides = []
  private var numbers: Sides = []
  /// How many words, not names or numbers, only one of them has.
  private var ownWords = (left: 0, right: 0)

  /// Compares two sorted lists, whose words are numbers of `weights`.
  ///
  /// - Complexity: O(n) in the lists.
  init(_ one: Span<Trace>, _ other: Span<Trace>, _ weights: Span<Float>) {
    var (first, second) = (0, 0)
    while first < one.count || second < other.count {
      let a = first < one.count ? one[first].key : .max
      let b = second < other.count ? other[second].key : .max
      if a == b {
        addShared(one[first], other[second], weights[Int(a)])
        first += 1
        second += 1
      } else if a < b {
        left += weights[Int(a)]
        note(one[first], .left)
        first += 1
      } else {
        right += weights[Int(b)]
        note(other[second], .right)
        second += 1
      }
    }
  }

  private mutating func addShared(_ one: Trace, _ other: Trace, _ weight: Float) {
    shared += weight
    if one.kind != .negation { sharedWords += 1 }
    left += weight
    right += weight
    if one.isOpposite != other.isOpposite { isContrary.toggle() }
    if one.kind == .word { words += weight }
  }

  /// Notes a word that only one has.
  private mutating func note(_ trace: Trace, _ side: Sides) {
    isSame = false
    switch trace.kind {
    case .negation: isContrary.toggle()
    case .name: names.insert(side)
    case .number: numbers.insert(side)
    case .word: if side == .left { ownWords.left += 1 } else { ownWords.right += 1 }
    }
  }

  private struct Sides: OptionSet {
    let rawValue: UInt8
    static let left = Sides(rawValue: 1)
    static let right = Sides(rawValue: 2)
    static let both: Sides = [.left, .right]
  }
}

extension Overlap {
  /// How much of the one that tells less stands in the other, from 0 to 1; and of the one that tells more.
  var ofLess: Double { Double(shareOfLess) }
  var shareOfLess: Float { shared / max(1, min(left, right)) }
  var ofMore: Double { Double(shared / max(1, max(left, right))) }

  /// Whether each has a name that the other has not; whether each has a number that the other has not.
  var differsInNames: Bool { names == .both }
  var differsInNumbers: Bool { numbers == .both }

  /// Whether one has a name or a number that the other has not.
  var hasOwnParticulars: Bool { !names.union(numbers).isEmpty }

  /// Whether one word stands in the place of another: "the bridge was safe" and "the tunnel was safe".
  var differsInOneWord: Bool { ownWords == (1, 1) }

  /// Whether so much of both is shared, and so many bits of words.
  func reaches(_ share: AnalysisOptions.Share) -> Bool {
    ofLess >= share.ofLess && ofMore >= share.ofMore && Double(words) >= share.bits
  }

  /// The same with the contrary taken for the same, where one of the two is known to be negated.
  func reversed(if isReversed: Bool) -> Overlap {
    var overlap = self
    if isReversed { overlap.isContrary.toggle() }
    return overlap
  }
}
