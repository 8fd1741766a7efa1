/// How much others are about what an article is about: what belongs to one article is compared with that of few others.
struct LikenessMemory {
  private let topics: Topics
  private var article = -1
  /// The likeness to the article of each other that it was compared with; -1 for those that it was not.
  private var known: [Double]
  private var others: [Int] = []

  init(_ topics: Topics) {
    self.topics = topics
    known = [Double](repeating: -1, count: topics.articles.count)
  }

  /// How much of what tells the one article from others stands in the other, too: from 0 to 1.
  mutating func likeness(_ one: Int, _ other: Int) -> Double {
    if one != article {
      for other in others { known[other] = -1 }
      others.removeAll(keepingCapacity: true)
      article = one
    }
    if known[other] < 0 {
      known[other] = topics.likeness(one, other)
      others.append(other)
    }
    return known[other]
  }
}
