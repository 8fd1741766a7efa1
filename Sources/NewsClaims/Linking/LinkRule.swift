/// A rule that tells whether two claims, or two quotes, of different articles are one.
protocol LinkRule: Sendable {
  /// Its name in results.
  static var rule: Rule { get }

  /// Whether the two are one, or the one is the contrary of the other.
  func links(_ pair: LinkPair) -> Bool
}

/// Two claims, or two quotes, held side by side.
struct LinkPair: Sendable {
  /// What their words have in common.
  var words: Overlap
  /// What the sentences around them have in common; for quotes.
  var context: Overlap?
  /// How their core fits together, where their articles are about one matter; for claims.
  var fit: Fit?
  /// How much of what their articles are about is the same, from 0 to 1.
  let likeness: Double
  /// Whether somebody of one camp stands on the same side of both; for quotes, whether one actor speaks.
  var sameClaimant = false
  var sameDisputant = false
  /// Whether one camp puts both forward, and another denies both; for claims.
  var sameDispute = false
  /// Whether one actor stands on contrary sides of the two.
  var isOpposed = false
  /// Whether both are put forward by somebody, and by none of one camp; for claims.
  var haveRivals = false
  /// What is done by saying it, where it is the same in both; for quotes.
  var act: SpeechAct?
  /// Whether each says something by itself, and is no mere phrase; for quotes.
  var areUtterances = false
  /// Whether a part of each, at least, stands in quotation marks; for quotes.
  var areQuoted = false
  /// How many days lie between the articles; `nil` where one does not state its day.
  var daysApart: Int?
  let options: AnalysisOptions

  /// Whether somebody of one camp claims both, or disputes both.
  var isOfOneSide: Bool { sameClaimant || sameDisputant }

  /// Whether the core of both is the same, and nothing around it speaks against their being one, or contrary.
  func fits(_ least: AnalysisOptions.Share) -> Bool {
    guard let fit, !words.differsInScope, !isOpposed, !isReversed, !fit.differs, fit.arguments > 0,
      daysApart.map({ $0 <= options.particularDays }) ?? true
    else { return false }
    return Double(fit.core) >= least.bits && Double(fit.ofLess) >= least.ofLess && Double(fit.ofMore) >= least.ofMore
      && Double(fit.ownCoreOfEach) <= options.ownCoreThings * Double(fit.core)
      && Double(fit.ownOuterOfEach) <= options.ownOuterThings * Double(fit.core)
  }

  /// Whether nothing speaks against their being one: no name, number or noun differs, who acts is the same, nobody stands
  /// on both sides, and the event is the same.
  var isCompatible: Bool { differsInNumberAlone && !words.differsInNumbers }

  /// Whether nothing but a number can speak against it.
  var differsInNumberAlone: Bool {
    isOneScene && !differsInThings && !differsInMain && !differsInOneWord && !isReversed
  }

  /// Whether nearly all of the one stands in the other, in articles that are about the same.
  var isWhole: Bool { likeness >= options.sameMatter && words.reaches(options.sharedByWhole) }

  /// Whether no name differs, none is about another, nobody stands on both sides, and the event is the same.
  var isOneScene: Bool {
    !words.differsInNames && !words.differsInScope && !isOpposed && likeness >= options.sameEvent
  }

  /// Whether who acts in the one suffers in the other, in much the same words.
  private var isReversed: Bool {
    (words.isReversed || fit?.differsInDoer ?? false) && words.ofMore >= options.reversedShare
  }

  /// Whether what each says of its subject is not in the other, and not much else is shared.
  private var differsInMain: Bool {
    words.differsInMain && Double(words.shared) < options.mainBits || fit?.differsInMain ?? false
  }

  /// Whether one word of a claim stands in the place of another, and not much else is shared.
  private var differsInOneWord: Bool {
    context == nil && words.replacesWord && Double(words.shared) < options.oneWordBits
  }

  /// Whether each has nouns that the other has not, and that are no small part of it.
  var differsInThings: Bool { words.ownThingsOfEach > Float(options.ownThings) * words.shared }

  /// Whether the articles may tell of one occasion: many say the same again another time.
  var isOneOccasion: Bool { daysApart.map { $0 <= options.occasionDays } ?? true }
}
