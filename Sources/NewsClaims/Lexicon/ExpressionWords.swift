/// Words of expressions that come to one thing when articles are compared.
enum ExpressionWords {
  /// Verbs that leave open whether what follows them with "to" is done.
  static let attempts = """
    try tries tried trying attempts attempted attempting threatens threatened threatening hopes hoped hoping wants wanted \
    wanting
    """

  /// The same of a form in -ing.
  static let considering = "consider considers considered considering"

  /// "first" tells which only before one of the terms: mostly it says no more than that something is new.
  static let ordinals = "first second third fourth fifth"
  static let terms = "quarter half round term phase stage"

  /// Two words that set aside what follows them.
  static let asides = """
    rather; than
    instead; of
    """

  /// Words before "year" and "month", and how many of them later that is.
  static let shifts = """
    last; -1
    this; 0
    next; 1
    """
}
