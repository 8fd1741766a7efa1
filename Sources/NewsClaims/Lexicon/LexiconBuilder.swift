/// Gathers the rows of the tables into what a ``Lexicon`` holds.
struct LexiconBuilder {
  private(set) var words: [Word] = [Word()]
  private(set) var slots = [WordNumber](repeating: 0, count: 32_768)
  private(set) var keys = WordKeys()
  private(set) var phrases: [WordNumber: [Phrase]] = [:]
  var verbs: [ReportingVerb] = []
  var nouns: [ReportingNoun] = []
  var cuePhrases: [CuePhrase] = []
  var countries: [String] = []
  var acronyms: [WordNumber: String] = [:]

  /// The number of a word or of an expression of several words, new if need be.
  mutating func number(of text: ArraySlice<UInt8>, isAcronym: Bool = false) -> WordNumber {
    let parts = text.split(separator: UInt8(ascii: " "))
    guard parts.count > 1 else { return intern(lowerCased(text), prefix: isAcronym ? WordKeys.acronymPrefix : nil) }
    let numbers = parts.map { intern(lowerCased($0), prefix: nil) }
    let whole = intern(lowerCased(text), prefix: nil)
    add(Phrase(words: numbers, number: whole))
    return whole
  }

  /// Changes what is said of a word.
  mutating func update(_ number: WordNumber, _ change: (inout Word) -> Void) { change(&words[Int(number)]) }

  /// Adds classes to a word or expression.
  @discardableResult
  mutating func add(_ text: ArraySlice<UInt8>, _ classes: WordClasses, isAcronym: Bool = false) -> WordNumber {
    let number = number(of: text, isAcronym: isAcronym)
    words[Int(number)].classes.formUnion(classes)
    return number
  }

  private mutating func add(_ phrase: Phrase) {
    var known = phrases[phrase.words[0]] ?? []
    guard !known.contains(where: { $0.number == phrase.number }) else { return }
    let place = known.firstIndex { $0.words.count < phrase.words.count } ?? known.count
    known.insert(phrase, at: place)
    phrases[phrase.words[0]] = known
  }

  private mutating func intern(_ word: [UInt8], prefix: UInt8?) -> WordNumber {
    if words.count * 2 > slots.count { grow() }
    var slot = Int(WordKeys.hash(word.span, 0, word.count, prefix: prefix)) & (slots.count - 1)
    while slots[slot] != 0 {
      if keys.matches(slots[slot], word.span, 0, word.count, prefix: prefix) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    keys.append(word[...], prefix: prefix)
    let number = WordNumber(words.count)
    words.append(Word(lemma: number))
    hashes.append(WordKeys.hash(word.span, 0, word.count, prefix: prefix))
    slots[slot] = number
    return number
  }

  /// The hash of each word, by its number.
  private(set) var hashes: [UInt32] = [0]

  private mutating func grow() {
    slots = [WordNumber](repeating: 0, count: slots.count * 2)
    for number in 1..<words.count {
      var slot = Int(hashes[number]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = WordNumber(number)
    }
  }

  private func lowerCased(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }
}
