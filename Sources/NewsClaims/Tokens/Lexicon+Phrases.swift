extension Lexicon {
  /// The longest expression of several words that starts at a token: its number and how many tokens it has.
  func phrase(at index: TokenIndex, in tokens: [Token], end: TokenIndex) -> (number: WordNumber, count: Int)? {
    guard startsPhrase(tokens[index].word) else { return nil }
    for phrase in phrases(startingWith: tokens[index].word) where index + phrase.words.count <= end {
      let isHere = phrase.words.indices.allSatisfy { tokens[index + $0].word == phrase.words[$0] }
      if isHere { return (phrase.number, phrase.words.count) }
    }
    return nil
  }
}
