/// Holds the dates and numbers of two articles side by side.
struct FigureComparison {
  /// The figures of each.
  let left: [Figure]
  let right: [Figure]
  /// The sentences of both, those of the right article behind the others.
  private let sentences: Vocabulary
  private let firstOfRight: Int
  private let options: AnalysisOptions

  init(_ left: ComparedArticle, _ right: ComparedArticle, common: [UInt32: Double], _ options: AnalysisOptions) {
    self.left = left.figures
    self.right = right.figures
    var numbering = WordNumbering(common: common, options)
    var sentences = PackedTraces()
    for article in [left, right] { sentences.append(contentsOf: numbering.numbered(article.sentences)) }
    self.sentences = Vocabulary(sentences, numbering)
    firstOfRight = left.sentences.count
    self.options = options
  }

  /// Pairs of figures that count one thing: of each of the left the likeliest of the right, as indices.
  ///
  /// - Complexity: O(n²) in the figures of an article, of which no more than ``AnalysisOptions/figures`` are read.
  func pairs() -> [(left: Int, right: Int)] {
    var taken: Set<Int> = []
    var pairs: [(left: Int, right: Int)] = []
    for (number, figure) in left.enumerated() {
      let fitting = right.indices.filter { !taken.contains($0) && isOne(figure, right[$0]) }
      let best = fitting.max { rank(figure, right[$0]) < rank(figure, right[$1]) }
      guard let best else { continue }
      taken.insert(best)
      pairs.append((number, best))
    }
    return pairs
  }

  private func overlap(_ one: Figure, _ other: Figure) -> Overlap {
    sentences.overlap(one.sentence, firstOfRight + other.sentence)
  }

  private func rank(_ one: Figure, _ other: Figure) -> Float {
    overlap(one, other).shared + (one.value == other.value ? Float(options.figureBits) : 0)
  }

  /// Whether two figures count one thing: sentences of the same matter, and the more of it where the figures differ.
  private func isOne(_ one: Figure, _ other: Figure) -> Bool {
    guard one.unit == other.unit else { return false }
    let overlap = overlap(one, other)
    if one.value == other.value { return Double(overlap.words) >= options.figureBits }
    // "12 doses of one vaccine" and "9 doses of another" count two things.
    return !overlap.differsInOneWord && Double(overlap.words) >= 2 * options.figureBits
      && overlap.ofLess >= options.figureShare
      && Double(overlap.ownThingsOfEach) <= options.figureOwnThings * Double(overlap.shared)
  }
}
