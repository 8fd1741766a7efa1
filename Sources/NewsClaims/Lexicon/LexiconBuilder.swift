/// Gathers the rows of the tables into what a ``Lexicon`` holds.
struct LexiconBuilder {
  typealias Cell = TableText.Cell

  /// The table that is being read.
  var text = TableText()
  private let acts = TableNames(SpeechAct.allCases.map { ($0.rawValue, $0) })
  private let classes = TableNames(WordClasses.names)
  private(set) var words = WordTable(words: Self.usualWords, nothing: Word())
  private(set) var phrases: [Phrase] = []
  private(set) var phraseWords: [WordNumber] = []
  var verbs: [ReportingVerb] = []
  var nouns: [ReportingNoun] = []
  var cuePhrases: [CuePhrase] = []
  var accusations: [AccusationPhrase] = []
  var countries: [String] = []
  var acronyms: [String] = []
  var widerRoles: [[WordNumber]] = []
  var disagreements: [Disagreement] = []
  private(set) var notes: [WordNotes] = [WordNotes()]

  /// The words of the tables with their forms, and some more; and those with notes.
  private static let usualWords = 28_000
  private static let usualNotes = 6_000

  init() { notes.reserveCapacity(Self.usualNotes) }

  /// The number of a word or of an expression of several words, new if need be.
  mutating func number(of cell: Cell, isAcronym: Bool = false) -> WordNumber {
    let fresh = words.count
    let whole = words.intern(cell, of: text.bytes, isAcronym: isAcronym)
    guard Int(whole) == fresh, !isAcronym, text.hasSpace(cell) else { return whole }
    let start = phraseWords.count
    for word in text.words(of: cell) {
      let part = number(of: word)
      phraseWords.append(part)
    }
    phrases.append(Phrase(words: start..<phraseWords.count, number: whole))
    return whole
  }

  mutating func number(of word: TableWord) -> WordNumber {
    if let key = word.key { return words.intern(key) }
    return number(of: word.cell)
  }

  mutating func number(of word: SpeltWord) -> WordNumber { words.intern(word) }

  /// The number of a word that is written here.
  mutating func number(of word: String) -> WordNumber {
    words.intern(0..<word.utf8.count, of: Array(word.utf8))
  }

  /// The number of an acronym written with full stops: "U.N." of "UN".
  mutating func number(ofDotted acronym: Cell) -> WordNumber {
    var letters: [UInt8] = []
    letters.reserveCapacity(2 * acronym.count)
    for place in acronym {
      letters.append(text.bytes[place])
      letters.append(UInt8(ascii: "."))
    }
    return words.intern(letters.indices, of: letters, isAcronym: true)
  }

  /// What a speaker does by a word, as a column names it.
  func act(named cell: Cell) -> SpeechAct? { acts.value(of: cell, in: text) }

  /// What a word can be, as a column names it.
  func classes(named cell: Cell) -> WordClasses { classes.union(of: cell, in: text) }

  /// Changes what is said of a word.
  mutating func update(_ number: WordNumber, _ change: (inout Word) -> Void) { words.update(number, change) }

  /// Changes what is said of few words, of this one.
  mutating func note(_ word: WordNumber, _ change: (inout WordNotes) -> Void) {
    if words[word].notes == 0 {
      words.update(word) { $0.notes = UInt16(notes.count) }
      notes.append(WordNotes())
    }
    change(&notes[Int(words[word].notes)])
  }

  /// Notes a role that another is a kind of.
  mutating func addWiderRole(_ wider: WordNumber, to role: WordNumber) {
    let row = notes[Int(words[role].notes)].widerRoles ?? UInt8(widerRoles.count)
    if Int(row) == widerRoles.count { widerRoles.append([]) }
    widerRoles[Int(row)].append(wider)
    note(role) { $0.widerRoles = row }
  }

  /// What is noted of a word.
  func notes(of word: WordNumber) -> WordNotes { notes[Int(words[word].notes)] }

  /// Whether a word stands on a list.
  func isOn(_ list: WordList, _ word: WordNumber) -> Bool { notes(of: word).lists & list.bit != 0 }

  /// Adds classes to a word or expression.
  @discardableResult
  mutating func add(_ cell: Cell, _ classes: WordClasses, isAcronym: Bool = false) -> WordNumber {
    let number = number(of: cell, isAcronym: isAcronym)
    words.update(number) { $0.classes.formUnion(classes) }
    return number
  }

  @discardableResult
  mutating func add(_ word: TableWord, _ classes: WordClasses) -> WordNumber {
    let number = number(of: word)
    words.update(number) { $0.classes.formUnion(classes) }
    return number
  }

  @discardableResult
  mutating func add(_ word: SpeltWord, _ classes: WordClasses) -> WordNumber {
    let number = number(of: word)
    words.update(number) { $0.classes.formUnion(classes) }
    return number
  }

  /// Makes what has no singular its own, and arranges the expressions; to be called once all are there.
  mutating func finish() {
    for number in 1..<words.count {
      words.update(WordNumber(number)) { if $0.lemma == 0 { $0.lemma = WordNumber(number) } }
    }
    arrangePhrases()
  }

  /// Puts the expressions that start with one word together, longest first, and tells the word of them.
  private mutating func arrangePhrases() {
    // The first word, how many words are missing, and the place, in one number each.
    let ranks = phrases.enumerated().map { place, phrase in
      UInt64(phraseWords[phrase.words.lowerBound]) << 32 | UInt64(UInt8.max - UInt8(phrase.words.count)) << 16
        | UInt64(place)
    }
    phrases = ranks.sorted().map { phrases[Int($0 & 0xFFFF)] }
    for (place, phrase) in phrases.enumerated().reversed() {
      note(phraseWords[phrase.words.lowerBound]) { $0.phrases = UInt16(place) + 1 }
    }
  }
}
