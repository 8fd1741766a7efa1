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

extension ArticleTraces {
  /// Adds what is compared of the claims and quotes of a further article, whose sentences are counted from one on.
  mutating func append(_ other: ArticleTraces, firstSentence: Int) {
    let first = UInt32(firstSentence)
    for sentence in other.sentenceOfQuote { sentenceOfQuote.append(first + sentence) }
    for sentence in other.sentenceOfWording { sentenceOfWording.append(first + sentence) }
    quotes.append(contentsOf: other.quotes)
    wordings.append(contentsOf: other.wordings)
  }

  /// Makes room; `room` gives how much for what there is, and what there is room for.
  mutating func reserveCapacity(_ room: (Int, Int) -> Int) {
    sentenceOfQuote.reserveCapacity(room(sentenceOfQuote.count, sentenceOfQuote.capacity))
    sentenceOfWording.reserveCapacity(room(sentenceOfWording.count, sentenceOfWording.capacity))
    quotes.reserveCapacity(room)
    wordings.reserveCapacity(room)
  }
}
