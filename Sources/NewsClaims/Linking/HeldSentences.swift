/// The words of sentences as linking holds them, each word by its number: sentences of the same words are there once.
struct HeldSentences: Sendable {
  /// The sentences that differ, and of each sentence which of them it is.
  private var unlike = PackedTraces()
  private(set) var numbers: [UInt32] = []
  /// In how many of those that differ each word stands, by its number.
  private var counts: [UInt32] = []
  private var index = HashIndex()
  /// How much each word tells, in bits, by its number; there when all sentences are.
  private(set) var weights: [Float] = []
}

extension HeldSentences {
  /// How many sentences there are, and how many that differ.
  var count: Int { numbers.count }
  var unlikeCount: Int { unlike.count }

  /// Adds the sentences of the next article, whose words have numbers below so many.
  ///
  /// - Complexity: O(n) in their words.
  mutating func add(_ sentences: TraceLists, wordsBelow count: Int) {
    while counts.count < count { counts.append(0) }
    for sentence in 0..<sentences.count {
      let words = sentences[sentence]
      let number = index.number(of: words.hashOfWords, orNew: unlike.count) {
        unlike[$0].elementsEqual(words)
      }
      if number == unlike.count {
        unlike.append(words)
        for word in words { counts[Int(word.key)] += 1 }
      }
      numbers.append(UInt32(number))
    }
  }

  /// Weighs the words, now that all sentences are there; `numbering` is that of their words.
  mutating func weigh(_ numbering: WordNumbering) {
    while counts.count < numbering.priors.count { counts.append(0) }
    weights = numbering.weights(of: counts, lists: unlike.count)
    counts = []
    index = HashIndex()
  }

  /// Makes room; `room` gives how much for what there is, and what there is room for.
  mutating func reserveCapacity(_ room: (Int, Int) -> Int) {
    unlike.reserveCapacity(room)
    numbers.reserveCapacity(room(numbers.count, numbers.capacity))
  }
}

extension HeldSentences {
  /// The words of a sentence, sorted.
  subscript(sentence: Int) -> PackedTraces.List { unlike[Int(numbers[sentence])] }

  /// Whether a sentence has so many words or more.
  func hasWords(_ count: Int, in sentence: Int) -> Bool {
    var words = self[sentence].makeIterator()
    return (0..<count).allSatisfy { _ in words.next() != nil }
  }

  func weight(of trace: Trace) -> Float { weights[Int(trace.key)] }

  /// What two sentences have in common.
  func overlap(_ one: Int, _ other: Int) -> Overlap {
    Overlap(self[one], self[other], weights.span)
  }
}
