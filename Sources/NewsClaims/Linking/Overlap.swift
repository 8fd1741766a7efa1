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
  /// How many numbers only one of them has.
  private var ownNumbers = (left: 0, right: 0)
  /// How many words, not names or numbers, only one of them has.
  private(set) var ownWords = (left: 0, right: 0)
  /// Which of the two has a noun for who acts that the other has not.
  private var doers: Sides = []
  /// Whether one has a noun that the other has not.
  private var hasOwnThings = false
  /// How much the nouns tell that only one of them has.
  private var ownThings: (left: Float, right: Float) = (0, 0)
  /// Whether only one of them is about "another", an attempt, a plan or the like.
  private var isOfAnother = false
  /// Which of the two is about all of something, and which about some, where the other is not.
  private var wholes: Sides = []
  private var parts: Sides = []
  /// In which of the two something that both name acts, while in the other it does not.
  private var acting: Sides = []
  /// Which of the two has a main word that the other has not.
  private var mains: Sides = []

  /// Compares two sorted lists, whose words are numbers of `weights`.
  ///
  /// - Complexity: O(n) in the lists.
  init(_ one: some Sequence<Trace>, _ other: some Sequence<Trace>, _ weights: Span<Float>) {
    var (ones, others) = (one.makeIterator(), other.makeIterator())
    var (first, second) = (ones.next(), others.next())
    while first != nil || second != nil {
      if let one = first, let other = second, one.key == other.key {
        addShared(one, other, weights[Int(one.key)])
        (first, second) = (ones.next(), others.next())
      } else if let one = first, second.map({ one.key < $0.key }) ?? true {
        left += weights[Int(one.key)]
        note(one, .left, weights[Int(one.key)])
        first = ones.next()
      } else if let other = second {
        right += weights[Int(other.key)]
        note(other, .right, weights[Int(other.key)])
        second = others.next()
      }
    }
  }

  private mutating func addShared(_ one: Trace, _ other: Trace, _ weight: Float) {
    shared += weight
    if !one.isNegation, !one.isOther { sharedWords += 1 }
    left += weight
    right += weight
    if one.isOpposite != other.isOpposite { isContrary.toggle() }
    if one.kind == .word || one.kind == .thing { words += weight }
    if one.acts != other.acts { acting.insert(one.acts ? .left : .right) }
  }

  /// Notes a word that only one has.
  private mutating func note(_ trace: Trace, _ side: Sides, _ weight: Float) {
    isSame = false
    if trace.isMain, trace.kind != .number { mains.insert(side) }
    switch trace.kind {
    case .number: noteNumber(trace, side)
    case .name: names.insert(side)
    case .word, .thing:
      if side == .left { ownWords.left += 1 } else { ownWords.right += 1 }
      guard trace.kind == .thing else { return }
      hasOwnThings = true
      if trace.acts { doers.insert(side) }
      if side == .left { ownThings.left += weight } else { ownThings.right += weight }
    }
  }

  private mutating func noteNumber(_ trace: Trace, _ side: Sides) {
    guard !trace.isNegation else { return isContrary.toggle() }
    guard !trace.isOther else {
      switch trace.place {
      case .core: isOfAnother = true
      case .belonging: wholes.insert(side)
      case .outer: parts.insert(side)
      }
      return
    }
    numbers.insert(side)
    if side == .left { ownNumbers.left += 1 } else { ownNumbers.right += 1 }
  }

  struct Sides: OptionSet {
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

  /// Whether they are about different things, or one about all of them and one about some: "another dam", "may leak".
  var differsInScope: Bool { isOfAnother || wholes.union(parts) == .both && !wholes.isEmpty && !parts.isEmpty }

  /// Whether each has a name that the other has not; whether each has a number that the other has not.
  var differsInNames: Bool { names == .both }
  var differsInNumbers: Bool { numbers == .both }

  /// Whether a number of the one stands for a number of the other.
  var differsInOneNumber: Bool { ownNumbers == (1, 1) }

  /// Whether each has a noun for who acts that the other has not, and both say the same of it.
  var differsInDoers: Bool { doers == .both && mains.isEmpty }

  /// Whether one has a name that the other has not.
  var hasOwnNames: Bool { !names.isEmpty }

  /// Whether one has a name or a number that the other has not.
  var hasOwnParticulars: Bool { !names.union(numbers).isEmpty }

  /// How much the nouns tell that only one of them has, at least in each.
  var ownThingsOfEach: Float { min(ownThings.left, ownThings.right) }

  /// Whether who acts in the one suffers in the other, and the other way round.
  var isReversed: Bool { acting == .both }

  /// Whether what each says of its subject is not in the other: "the bridge has fallen" and "the bridge has a new lamp".
  var differsInMain: Bool { mains == .both }

  /// Whether one word stands in the place of another: "the bridge was safe" and "the tunnel was safe".
  var differsInOneWord: Bool { ownWords == (1, 1) }

  /// The same of words that are no nouns, both of them main words or none: "the older brother" and "the younger brother".
  var replacesWord: Bool { differsInOneWord && !hasOwnThings && (mains == .both || mains.isEmpty) }

  /// Takes nouns of each that the other is known to be about for no difference; they tell so much.
  mutating func pass(over known: (left: Float, right: Float)) {
    ownThings.left -= known.left
    ownThings.right -= known.right
    left -= known.left
    right -= known.right
  }

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
