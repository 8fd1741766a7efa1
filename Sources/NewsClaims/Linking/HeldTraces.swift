/// What linking compares of all articles, each word by its number, in few bytes.
struct HeldTraces: Sendable {
  /// The numbers of the words: a sentence, a quote and a claim have the same number for the same word.
  private(set) var numbering: WordNumbering
  private(set) var sentences = HeldSentences()
  /// Which of the sentences are each article's.
  private(set) var articles: [Range<Int>] = []
  /// The words of each quote, and the sentence where it begins.
  private(set) var quotes = PackedTraces()
  private(set) var sentenceOfQuote: [UInt32] = []
  /// The words of each sighting of each claim, the first of a claim those of its text, and the sentence where it begins.
  private(set) var wordings = PackedTraces()
  private(set) var sentenceOfWording: [UInt32] = []

  /// Nothing so far; the words to come are numbered by this.
  init(_ numbering: WordNumbering) { self.numbering = numbering }
}

extension HeldTraces {
  /// Adds what is compared of the next article.
  ///
  /// - Complexity: O(n log n) in the longest list, O(n) in their number.
  mutating func add(_ traces: ArticleTraces) {
    let first = sentences.count
    let numbered = numbering.numbered(traces.sentences)
    sentences.add(numbered, wordsBelow: numbering.priors.count)
    articles.append(first..<sentences.count)
    quotes.append(contentsOf: numbering.numbered(traces.quotes))
    for sentence in traces.sentenceOfQuote { sentenceOfQuote.append(UInt32(first) + sentence) }
    wordings.append(contentsOf: numbering.numbered(traces.wordings))
    for sentence in traces.sentenceOfWording { sentenceOfWording.append(UInt32(first) + sentence) }
  }

  /// Weighs the words of the sentences, now that all are there.
  mutating func weigh() { sentences.weigh(numbering) }

  /// Makes room; `room` gives how much for what there is, and what there is room for.
  mutating func reserveCapacity(_ room: (Int, Int) -> Int) {
    sentences.reserveCapacity(room)
    quotes.reserveCapacity(room)
    wordings.reserveCapacity(room)
    sentenceOfQuote.reserveCapacity(room(sentenceOfQuote.count, sentenceOfQuote.capacity))
    sentenceOfWording.reserveCapacity(room(sentenceOfWording.count, sentenceOfWording.capacity))
  }
}
