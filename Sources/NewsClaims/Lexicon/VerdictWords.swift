/// Words that say of a claim what it is worth; those that call it untrue are the `falsehood` of ``FunctionWords``.
enum VerdictWords {
  /// Words that say it is so, separated by white space: with "not" before them they deny it.
  static let truths = "accurate case correct factual true truth truthful"

  /// Words of falsehood that fit more than claims: they deny only what is called a claim.
  static let absurdities =
    "absurd garbage laughable ludicrous misleading nonsense preposterous ridiculous rubbish slander wrong"
}
