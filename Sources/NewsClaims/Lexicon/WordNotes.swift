/// What the lexicon says of few words: most have none of it.
struct WordNotes: Sendable {
  /// The lists of ``WordList`` on which it stands, a bit each.
  var lists: UInt128 = 0
  /// The row of ``ReportingNouns``, plus 1; 0 for none.
  var noun: UInt16 = 0
  /// The first of its rows in ``CuePhrases``, plus 1; 0 for none.
  var cuePhrase: UInt16 = 0
  /// The first of its rows in ``AccusationPhrases``, plus 1; 0 for none.
  var accusation: UInt8 = 0
  /// The row of ``Countries``, plus 1; 0 for none.
  var country: UInt16 = 0
  /// The place in the lexicon of the expressions of several words that it starts, plus 1; 0 for none.
  var phrases: UInt16 = 0
  /// The base of the irregular verb whose form it is.
  var verbBase: WordNumber?
  /// The noun by which a role of several words can be taken up: "minister" of "finance minister".
  var roleHead: WordNumber?
  /// Where it stands in ``Opposites``.
  var opposite: Opposite?
  /// Its row in ``VerdictWords/casualties``.
  var casualty: UInt8?
  /// Of a way to deny without an object, the words after it, by their row in the lexicon.
  var disagreement: UInt8?
  /// What else somebody is who is this, by the row of the lexicon.
  var widerRoles: UInt8?
  /// The full name of an acronym, by its row in the lexicon.
  var acronym: UInt16?
}

/// A word of ``Opposites``: its row, and on which side of it.
struct Opposite: Sendable {
  let row: UInt16
  let isFirst: Bool
}
