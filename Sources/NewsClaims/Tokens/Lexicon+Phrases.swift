extension Lexicon {
  /// The longest expression of several words that starts at a token: its number and how many tokens it has.
  @inline(__always)
  func phrase(at index: TokenIndex, in tokens: [Token], end: TokenIndex) -> (number: WordNumber, count: Int)? {
    let place = Int(notes(of: tokens[index].word).phrases)
    // Most words start none.
    return place == 0 ? nil : phrase(from: place - 1, at: index, in: tokens, end: end)
  }

  /// The same among those from a place on.
  private func phrase(
    from first: Int, at index: TokenIndex, in tokens: [Token], end: TokenIndex
  ) -> (number: WordNumber, count: Int)? {
    let word = tokens[index].word
    var place = first
    // Those that start with this word stand together, longest first.
    while place < phrases.count, case let words = phrases[place].words, phraseWords[words.lowerBound] == word {
      if index + words.count <= end, matches(words, at: index, in: tokens) {
        return (phrases[place].number, words.count)
      }
      place += 1
    }
    return nil
  }

  /// Whether the words of an expression stand at a token, of which the first does.
  @inline(__always)
  private func matches(_ words: Range<Int>, at index: TokenIndex, in tokens: [Token]) -> Bool {
    var offset = 1
    while offset < words.count, phraseWords[words.lowerBound + offset] == tokens[index + offset].word { offset += 1 }
    return offset == words.count
  }
}
