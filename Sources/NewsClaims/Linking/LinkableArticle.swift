/// All that linking knows of an article: what it compares, and who stands where.
struct LinkableArticle: Sendable {
  let traces: ArticleTraces
  let quotes: [LinkableQuote]
  let claims: [LinkableClaim]
}

/// A quote as linking knows it.
struct LinkableQuote: Sendable {
  /// Who speaks, as an index into the actors of all articles.
  let speaker: Int?
  let act: SpeechAct
}

/// A claim as linking knows it.
struct LinkableClaim: Sendable {
  /// Of each sighting, whether its words say the contrary.
  let isNegated: [Bool]
  /// Who asserts or supports it, and who denies or doubts it, as indices into the actors of all articles.
  let claimants: [Int]
  let disputants: [Int]
}
