/// Finds lists of words of earlier articles: those of the same words, and those that share telling ones.
struct EarlierLists {
  private let vocabulary: Vocabulary
  private var index: CandidateIndex
  /// The last list of the same words, by the first of them.
  private var latest: [Int32]
  /// The lists of this article that are to be found by their words.
  private var fresh: [Int] = []

  init(_ vocabulary: Vocabulary, _ options: AnalysisOptions) {
    self.vocabulary = vocabulary
    index = CandidateIndex(vocabulary, options)
    latest = [Int32](repeating: -1, count: vocabulary.lists.count)
  }
}

extension EarlierLists {
  /// The last list that has the same words as one.
  func same(as list: Int) -> Int? {
    let same = latest[Int(vocabulary.firstAlike[list])]
    return same < 0 ? nil : Int(same)
  }

  /// The lists that share most with one, the one sharing most first.
  mutating func candidates(for list: Int) -> [Int] { index.candidates(for: list) }

  /// Adds a list of this article under its words; what says nothing new is found through what it repeats.
  mutating func add(_ list: Int) { fresh.append(list) }

  /// Ends this article, whose lists these are: now they are earlier ones.
  mutating func endArticle(_ lists: Range<Int>) {
    for list in fresh { index.add(list) }
    fresh.removeAll(keepingCapacity: true)
    for list in lists { latest[Int(vocabulary.firstAlike[list])] = Int32(list) }
  }
}
