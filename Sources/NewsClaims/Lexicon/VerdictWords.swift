/// Words that say of a claim what it is worth; those that call it untrue are the `falsehood` of ``FunctionWords``.
enum VerdictWords {
  /// Words that say it is so, separated by white space: with "not" before them they deny it.
  static let truths = "accurate case correct factual true truth truthful"

  /// Words of falsehood that fit more than claims: they deny only what is called a claim.
  static let absurdities =
    "absurd garbage laughable ludicrous misleading nonsense preposterous ridiculous rubbish slander wrong"

  /// Words before "true" that leave a part of a claim untrue.
  static let shares = "half only partially partly"

  /// Verbs that open what is only supposed: "Imagine that …".
  static let suppositions = "imagine suppose"

  /// Verbs after which a claim's worth is told as after "be": "proved false", "turned out to be true".
  static let links = "prove proved proves turned turns"

  /// Verbs of which the passive says so: "was shown to be false".
  static let rulings = "deemed determined exposed found judged proved proven revealed ruled shown"

  /// What ought to be cannot be untrue, other than what may be or will be.
  static let obligations = "must mustn't ought shall should shouldn't"

  /// What whoever is accused of something denies, whatever that is.
  static let wrongs = "guilt impropriety misconduct wrongdoing"

  /// What is granted or denied to somebody, and is no deed: "denied landing rights".
  static let grants = """
    access licence licences license licenses permission permit permits privilege privileges right rights status visa
    visas
    """

  /// What one does with proof: whoever did not do it has shown none.
  static let givings = """
    cite cited give given have offer offered present presented produce produced provide provided providing release
    released share shared show shown submit submitted supply supplied
    """
}
