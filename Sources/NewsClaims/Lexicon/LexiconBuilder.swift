/// Gathers the rows of the tables into what a ``Lexicon`` holds.
struct LexiconBuilder {
  private(set) var words: [Word] = [Word()]
  private(set) var slots = [WordNumber](repeating: 0, count: 65_536)
  private(set) var keys = WordKeys()
  private(set) var phrases: [WordNumber: [Phrase]] = [:]
  var verbs: [ReportingVerb] = []
  var nouns: [ReportingNoun] = []
  var cuePhrases: [CuePhrase] = []
  var countries: [String] = []
  var opposites: [WordNumber: Opposite] = [:]
  var truths: Set<WordNumber> = []
  var absurdities: Set<WordNumber> = []
  var acronyms: [WordNumber: String] = [:]
  var widerRoles: [WordNumber: [WordNumber]] = [:]
  var quantities: Set<WordNumber> = []
  var soleOffices: Set<WordNumber> = []
  var roleHeads: [WordNumber: WordNumber] = [:]

  /// A lexicon without words, with room for the usual number.
  init() {
    let words = slots.count / 3
    self.words.reserveCapacity(words)
    hashes.reserveCapacity(words)
    keys.reserve(words)
  }

  /// The number of a word or of an expression of several words, new if need be.
  mutating func number(of text: ArraySlice<UInt8>, isAcronym: Bool = false) -> WordNumber {
    guard text.contains(UInt8(ascii: " ")) else {
      return intern(text, prefix: isAcronym ? WordKeys.acronymPrefix : nil)
    }
    let parts = text.split(separator: UInt8(ascii: " "))
    let whole = intern(text, prefix: nil)
    guard parts.count > 1 else { return whole }
    let numbers = parts.map { intern($0, prefix: nil) }
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

  private mutating func intern(_ word: ArraySlice<UInt8>, prefix: UInt8?) -> WordNumber {
    if words.count * 2 > slots.count { grow() }
    let hash = WordKeys.hash(word.span, 0, word.count, prefix: prefix)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if hashes[Int(slots[slot])] == hash, keys.matches(slots[slot], word.span, 0, word.count, prefix: prefix) {
        return slots[slot]
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    keys.append(word, prefix: prefix)
    let number = WordNumber(words.count)
    words.append(Word(lemma: number))
    hashes.append(hash)
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

  /// The words of few letters by their keys: see ``Lexicon/number(of:)``.
  func letterTable() -> [LetterEntry] {
    // As small as a quarter of it stays free: what is looked up all the time is to stay near.
    let count = words.count <= slots.count * 3 / 8 ? slots.count / 2 : slots.count
    var table = [LetterEntry](repeating: LetterEntry(), count: count)
    for number in words.indices.dropFirst() {
      guard let key = LetterKey(keys.bytes(of: WordNumber(number))) else { continue }
      var slot = key.slot(of: table.count)
      while table[slot].head != 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = LetterEntry(head: key.head, tail: key.tail | UInt64(number) << 48)
    }
    return table
  }
}
