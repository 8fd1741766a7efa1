/// Whether prose is English, by its function words and its script.
///
/// Takes the blocks of an article; gives a verdict and the number of words. It never says which
/// other language it is.
struct Language {
  /// The words of prose.
  private(set) var words = 0
  private var sampled = 0
  private var functionWords = 0
  private var foreignWords = 0
  private let table = Self.table

  /// Counts the words of `blocks`.
  ///
  /// - Complexity: O(n) in the bytes of the blocks.
  init(_ text: [UInt8], _ blocks: [Article.Block]) {
    for block in blocks where Article.isProse(block.kind) || block.kind == .heading {
      ProseWords.forEach(in: text, block.range.indices) { word in
        words += 1
        if words <= LanguageLimits.sample { look(text, word) }
      }
    }
  }

  private mutating func look(_ text: [UInt8], _ word: Range<Int>) {
    sampled += 1
    if text[word.lowerBound].isBeyondASCII, text[word].allSatisfy(\.isBeyondASCII) {
      // A word of Latin letters hardly ever has accents on all of them; one of two bytes may ("à").
      if word.count > 2 { foreignWords += word.count }
      return
    }
    let key = LetterKey(text.span, word.lowerBound, word.upperBound)
    if let key, key.tail == 0, table.contains(key.head) { functionWords += 1 }
  }

  /// Whether the words look English; texts of few words in Latin letters get the benefit of the doubt.
  var looksEnglish: Bool {
    // Scripts without spaces give few, long words: three bytes are counted as a word's share.
    if foreignWords / 3 > max(sampled - functionWords, 1) { return false }
    guard sampled >= LanguageLimits.fewestWords else { return true }
    return functionWords * 100 >= sampled * LanguageLimits.fewestFunctionWords
  }
}

extension Language {
  private static let table = WordTable(
    functionWords.split(separator: " ").compactMap { LetterKey(String($0))?.head })

  /// Words as numbers, each at the place that its bits name or the next one free.
  private struct WordTable {
    private var places = [UInt64](repeating: 0, count: 1024)

    init(_ words: [UInt64]) {
      for word in words { places[place(of: word)] = word }
    }

    func contains(_ word: UInt64) -> Bool { places[place(of: word)] == word }

    /// Where a word stands, or would.
    private func place(of word: UInt64) -> Int {
      var place = Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 54)
      while places[place] != 0, places[place] != word { place = (place + 1) & (places.count - 1) }
      return place
    }
  }

  /// Words that carry no matter of their own.
  ///
  /// Left out are those that are as frequent in another language
  /// of Latin letters: "as", "no", "so", "die".
  private static let functionWords = """
    a about after all also although among an and any are at be because been before being both but by can could did do \
    does down during each every for from had has have he her him his how if in into is it its just many may me might more \
    most must my nor not now of off on only or other our out over own said she should since some such than that the \
    their them then there these they this those though through to under until up upon us very was we were what when \
    where which while who whom whose why will with within without would you your
    """
}
