/// An article, with the places of its sentences and lines.
struct PassageSource {
  let article: Article
  let positions: TextPositions
  private let sentences: [ByteRange]

  init(_ article: Article, _ tokenizer: ArticleTokenizer) {
    self.article = article
    positions = TextPositions(article.text)
    let tokens = tokenizer.tokenize(article)
    sentences = tokens.sentences.map { tokens.bytes($0.tokens) }
  }

  /// The sentences from the first mark through the last.
  ///
  /// - Complexity: O(log n) in the sentences of the article, and O(n) in those given.
  func sentences(around marks: [Passage.Mark]) -> ArraySlice<ByteRange> {
    let start = marks.reduce(article.text.count) { min($0, $1.range.start) }
    let end = marks.reduce(0) { max($0, $1.range.end) }
    let first = sentences.partitionPoint { $0.end > start }
    return sentences[first...].prefix { $0.start < end }
  }
}

extension PassageSource {
  /// How far some words stand before others, in words.
  ///
  /// - Complexity: O(log n) in the sentences of the article.
  func distance(from earlier: ByteRange, to later: ByteRange) -> String {
    func number(_ range: ByteRange) -> Int { sentences.partitionPoint { $0.end > range.start } }
    switch number(later) - number(earlier) {
    case 1: return "in the sentence before"
    case 2...: return "\(number(later) - number(earlier)) sentences before"
    default: return "in the same sentence"
    }
  }
}

extension Array {
  /// The first index from which on all elements have a property, where they are sorted by it.
  ///
  /// - Complexity: O(log n) in the elements.
  func partitionPoint(where hasProperty: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if hasProperty(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
