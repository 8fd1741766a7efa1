extension Lexicon {
  /// The longest expression of several words that starts at a token: its number and how many tokens it has.
  func phrase(at index: TokenIndex, in tokens: [Token], end: TokenIndex) -> (number: WordNumber, count: Int)? {
    let first = tokens[index].word
    var place = Int(self[first].phrases)
    guard place > 0 else { return nil }
    // Those that start with this word stand together, longest first.
    while place <= phrases.count, case let phrase = phrases[place - 1], phraseWords[phrase.words.lowerBound] == first {
      if index + phrase.words.count <= end, matches(phrase, at: index, in: tokens) {
        return (phrase.number, phrase.words.count)
      }
      place += 1
    }
    return nil
  }

  private func matches(_ phrase: Phrase, at index: TokenIndex, in tokens: [Token]) -> Bool {
    var index = index
    for place in phrase.words {
      guard phraseWords[place] == tokens[index].word else { return false }
      index += 1
    }
    return true
  }
}
