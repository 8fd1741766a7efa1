/// How two claims of one matter fit together, where a word of the one may stand for a kindred one of the other, and the
/// articles may tell elsewhere what only one of the claims names.
struct Fit: Sendable {
  /// How much the words of each tell, and those that both have, kindred ones among them.
  private(set) var left: Float = 0
  private(set) var right: Float = 0
  private(set) var shared: Float = 0
  /// How much of what is shared are names.
  private var names: Float = 0
  /// How many nouns, names and numbers are shared that are no main words.
  private(set) var arguments = 0
  /// Whether the main word of either stands in the other, that itself, no kindred one, and one that turns; which of
  /// them has one that the other has not, and which has any.
  private(set) var sharesMain = false
  private(set) var sharesMainItself = false
  private var sharesTurningMain = false
  private var ownMains: Overlap.Sides = []
  private var mains: Overlap.Sides = []
  /// Which of them has names at a place, by the place, that the other has not; the same of numbers.
  private var ownNames = InlineArray<3, Overlap.Sides>(repeating: [])
  private var ownNumbers = InlineArray<3, Overlap.Sides>(repeating: [])
  /// In which of them something shared acts that does not act in the other; which has somebody of its own who acts.
  private var acting: Overlap.Sides = []
  private var ownDoers: Overlap.Sides = []
  /// How many words that are no nouns only one of them has.
  private var ownWords = (left: 0, right: 0)
  /// How much the nouns tell that only one of them has: those of the clause itself, and those behind prepositions that
  /// the other article does not know.
  private var ownCore: (left: Float, right: Float) = (0, 0)
  private var ownOuter: (left: Float, right: Float) = (0, 0)

  /// Fits two lists together.
  ///
  /// - Parameters:
  ///   - one: A list.
  ///   - other: Another.
  ///   - weight: How much a word tells, in bits.
  ///   - areKin: Whether one word may stand for another.
  ///   - isKnown: Whether the other article tells of a word that only the one of a side has.
  /// - Complexity: O(n²) in what only one of the lists has, of which ``most`` words a list are looked at.
  init(
    _ one: some Sequence<Trace>, _ other: some Sequence<Trace>, weight: (Trace) -> Float,
    areKin: (Trace, Trace) -> Bool, isKnown: (Trace, Overlap.Sides) -> Bool
  ) {
    var (ones, others): ([Trace], [Trace]) = ([], [])
    var (first, second) = (one.makeIterator(), other.makeIterator())
    var (left, right) = (first.next(), second.next())
    while left != nil || right != nil {
      if let one = left, let other = right, one.key == other.key {
        addShared(one, other, weight(one))
        (left, right) = (first.next(), second.next())
      } else if let one = left, right.map({ one.key < $0.key }) ?? true {
        ones.append(one)
        left = first.next()
      } else if let other = right {
        others.append(other)
        right = second.next()
      }
    }
    pairKin(&ones, &others, weight, areKin)
    for trace in ones { add(trace, .left, weight(trace), isKnown) }
    for trace in others { add(trace, .right, weight(trace), isKnown) }
  }

  private mutating func addShared(_ one: Trace, _ other: Trace, _ weight: Float) {
    shared += weight
    left += weight
    right += weight
    if one.isNegation || one.isOther { return }
    if one.kind == .name { names += weight }
    if one.isMain { mains.insert(.left) }
    if other.isMain { mains.insert(.right) }
    if one.key == other.key, one.acts != other.acts, one.place != .outer, other.place != .outer {
      acting.insert(one.acts ? .left : .right)
    }
    if one.kind != .number, one.isMain || other.isMain {
      sharesMain = true
      if one.key == other.key { sharesMainItself = true }
      if one.key == other.key, one.turns || other.turns { sharesTurningMain = true }
    } else if one.kind != .word {
      arguments += 1
    }
  }

  /// Takes words out of both lists that may stand for one another.
  private mutating func pairKin(
    _ ones: inout [Trace], _ others: inout [Trace], _ weight: (Trace) -> Float, _ areKin: (Trace, Trace) -> Bool
  ) {
    guard ones.count <= Self.most, others.count <= Self.most else { return }
    ones.removeAll { one in
      guard one.kind != .number,
        let place = others.firstIndex(where: { $0.kind != .number && $0.acts == one.acts && areKin(one, $0) })
      else { return false }
      let other = others.remove(at: place)
      addShared(one, other, Self.kinShare * min(weight(one), weight(other)))
      return true
    }
  }

  private mutating func add(
    _ trace: Trace, _ side: Overlap.Sides, _ weight: Float, _ isKnown: (Trace, Overlap.Sides) -> Bool
  ) {
    if trace.isNegation || trace.isOther { return }
    let place = Int(trace.place.rawValue)
    if trace.isMain, trace.kind != .number {
      mains.insert(side)
      ownMains.insert(side)
    }
    if trace.acts, trace.place != .outer { ownDoers.insert(side) }
    switch trace.kind {
    case .number: ownNumbers[place].insert(side)
    case .name:
      ownNames[place].insert(side)
      if isKnown(trace, side) { return }
    case .thing:
      if trace.place != .core, isKnown(trace, side) { return }
      if trace.place != .outer {
        if side == .left { ownCore.left += weight } else { ownCore.right += weight }
      } else if side == .left {
        ownOuter.left += weight
      } else {
        ownOuter.right += weight
      }
    case .word:
      if side == .left { ownWords.left += 1 } else { ownWords.right += 1 }
    }
    if side == .left { left += weight } else { right += weight }
  }

  /// Of what two kindred words tell, how much both are taken to.
  private static let kinShare: Float = 0.6
  private static let most = 32
}

extension Fit {
  /// How much is shared, of names no more than one tells: of one matter all tell of the same people and places.
  var core: Float { shared - max(0, names - Self.mostOfNames) }

  /// How much of the one that tells less is shared, from 0 to 1; and of the one that tells more.
  var ofLess: Float { shared / max(1, min(left, right)) }
  var ofMore: Float { shared / max(1, max(left, right)) }

  /// Whether a name, a number, who acts, or a single word differs.
  var differs: Bool { differsInNames || differsInNumbers || differsInDoer || differsInOneWord }

  /// Whether each has a name, or a number, at one place that the other has not.
  private var differsInNames: Bool { ownNames.indices.contains { ownNames[$0] == .both } }
  private var differsInNumbers: Bool { ownNumbers.indices.contains { ownNumbers[$0] == .both } }

  /// Whether neither says of its subject what the other does not.
  var agreesInMain: Bool { ownMains.isEmpty }
  var differsInMain: Bool { ownMains == .both }

  /// Whether who acts in the one suffers in the other, or another acts there.
  var differsInDoer: Bool {
    guard mains == .both else { return false }
    return acting == .both
      || !sharesTurningMain
        && (acting == .left && ownDoers.contains(.right) || acting == .right && ownDoers.contains(.left))
  }

  /// Whether nothing but one word stands in the place of another: "fit to drink" and "fit to swim in".
  private var differsInOneWord: Bool { ownWords == (1, 1) && ownCore == (0, 0) && ownOuter == (0, 0) }

  /// How much the nouns of the clause itself tell that each has for itself, and those around it.
  var ownCoreOfEach: Float { min(ownCore.left, ownCore.right) }
  var ownOuterOfEach: Float { min(ownOuter.left, ownOuter.right) }

  private static let mostOfNames: Float = 12
}
