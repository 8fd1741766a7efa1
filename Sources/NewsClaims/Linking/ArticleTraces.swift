/// What linking compares of articles: numbers alone, made of each together with its claims.
struct ArticleTraces: Sendable {
  /// The words of each sentence of prose.
  var sentences = TraceLists()
  /// The words of each quote.
  var quotes = TraceLists()
  /// The sentence in which each quote begins.
  var sentenceOfQuote: [UInt32] = []
  /// The words of each sighting of each claim, in their order; the first of a claim are those of its text.
  var wordings = TraceLists()
  /// The sentence in which each of these begins.
  var sentenceOfWording: [UInt32] = []
}
