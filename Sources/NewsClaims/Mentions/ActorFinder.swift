/// The third step: who an article names, and where.
///
/// Takes a tokenized article; gives its actors and the mentions of them by name. Full names are read first, so
/// that a surname finds its bearer wherever it stands. It knows nothing of who says what.
struct ActorFinder: Sendable {
  let lexicon: Lexicon
  let options: AnalysisOptions

  /// The actors of an article.
  ///
  /// - Complexity: O(n) in its tokens.
  func actors(in article: TokenizedArticle, of source: Article) -> ArticleActors {
    var registry = ActorRegistry(article: article, text: source.text, lexicon: lexicon, options: options)
    let reader = NameReader(article: article, lexicon: lexicon)
    var readings: [NameReading] = []
    for sentence in article.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard article.tokens[index].tag == .properNoun else {
          index += 1
          continue
        }
        let end = reader.runEnd(from: index, in: sentence.tokens)
        if let reading = reader.read(index..<end) { readings.append(reading) }
        index = max(end, index + 1)
      }
    }
    for reading in readings where reading.name.count > 1 { registry.register(reading) }
    registry.resolve(readings)
    return registry.result
  }
}
