/// Kinds of words: those of which a rule needs one to find anything, or those that stand in a sentence.
///
/// A rule declares them as `triggers`, and a sentence without any of them is not put to it. They may say too much, which
/// costs time, but never too little. Every kind that a rule names is a class, a list or a table here, so that to look for
/// all of them takes three steps, whatever their number.
struct Triggers: Sendable {
  private(set) var classes: WordClasses
  private(set) var lists: UInt128
  private(set) var tables: Tables

  /// Words of one of these classes, on one of these lists or with a row in one of these tables.
  init(_ classes: WordClasses = [], on lists: [WordList] = [], in tables: Tables = []) {
    self.classes = classes
    self.lists = lists.reduce(0) { $0 | $1.bit }
    self.tables = tables
  }

  /// Tables that have a row for a word.
  struct Tables: OptionSet, Sendable {
    let rawValue: UInt8

    /// A form of one of ``ReportingVerbs``.
    static let reportingVerbs = Tables(rawValue: 1)
    /// One of ``ReportingNouns``.
    static let reportingNouns = Tables(rawValue: 2)
    /// A verb of ``VerdictWords/disagreements``.
    static let disagreements = Tables(rawValue: 4)
  }

  /// Whether they have a kind in common.
  @inline(__always)
  func meet(_ others: Triggers) -> Bool {
    !classes.isDisjoint(with: others.classes) || lists & others.lists != 0 || !tables.isDisjoint(with: others.tables)
  }

  /// Adds other kinds.
  @inline(__always)
  mutating func formUnion(_ others: Triggers) {
    classes.formUnion(others.classes)
    lists |= others.lists
    tables.formUnion(others.tables)
  }
}

extension Triggers {
  /// The kinds of a word of some classes, with what else is said of it.
  @inline(__always)
  init(_ classes: WordClasses, isReportingVerb: Bool, _ notes: WordNotes?) {
    self.classes = classes
    lists = notes?.lists ?? 0
    tables = isReportingVerb ? .reportingVerbs : []
    guard let notes else { return }
    if notes.noun != 0 { tables.insert(.reportingNouns) }
    if notes.disagreement != nil { tables.insert(.disagreements) }
  }
}
