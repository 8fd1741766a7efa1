/// Words that tell what a report is about, or that nobody speaks.
enum MatterWords {
  /// Prepositions that open what is said after any verb that reports: "spoke about the port"; those that tell where,
  /// when or by whom it was said are not among them.
  static let prepositions = "about against as concerning for into like of over regarding upon"

  /// Further ones after a verb that reports only together with another word: "cast doubt on", "took issue with".
  static let afterPhrases = "on to with"

  /// Those after a passive: "was asked about the port", not "was shown on Monday".
  static let afterPassives = "about against concerning for of over regarding"

  /// Prepositions that stand before a number and leave it what it is: "over 20 boats sank".
  static let measures = "about around over under"

  /// Objects that do not tell what was said: "has not said a word", "said nothing".
  static let emptyObjects = "anything everything nothing something word words"

  /// Those who hear what is said before them and say nothing themselves: "the court heard that".
  static let hearings = "commission court hearing inquest inquiry jury panel tribunal trial"
}
