/// Gathers the rows of the tables into what a ``Lexicon`` holds.
struct LexiconBuilder {
  typealias Cell = TableText.Cell

  /// The tables that were read.
  var text = TableText()
  private(set) var words: [Word] = [Word()]
  private(set) var numbers = WordTable()
  private(set) var phrases: [WordNumber: [Phrase]] = [:]
  var verbs: [ReportingVerb] = []
  var nouns: [ReportingNoun] = []
  var cuePhrases: [CuePhrase] = []
  var countries: [String] = []
  var opposites: [WordNumber: Opposite] = [:]
  var legalForms: Set<WordNumber> = []
  var matters: Set<WordNumber> = []
  var phraseMatters: Set<WordNumber> = []
  var passiveMatters: Set<WordNumber> = []
  var hearings: Set<WordNumber> = []
  var measures: Set<WordNumber> = []
  var emptyObjects: Set<WordNumber> = []
  var truths: Set<WordNumber> = []
  var absurdities: Set<WordNumber> = []
  var links: Set<WordNumber> = []
  var rulings: Set<WordNumber> = []
  var obligations: Set<WordNumber> = []
  var givings: Set<WordNumber> = []
  var wrongs: Set<WordNumber> = []
  var shares: Set<WordNumber> = []
  var suppositions: Set<WordNumber> = []
  var grants: Set<WordNumber> = []
  var acronyms: [WordNumber: String] = [:]
  var widerRoles: [WordNumber: [WordNumber]] = [:]
  var quantities: Set<WordNumber> = []
  var courtesies: Set<WordNumber> = []
  var soleOffices: Set<WordNumber> = []
  var companyNouns: Set<WordNumber> = []
  var placeOpenings: Set<WordNumber> = []
  var roleHeads: [WordNumber: WordNumber] = [:]

  /// A lexicon without words, with room for the usual number.
  init() { words.reserveCapacity(24_576) }

  /// The number of a word or of an expression of several words, new if need be.
  mutating func number(of cell: Cell, isAcronym: Bool = false) -> WordNumber {
    guard text.hasSpace(cell) else { return intern(cell, isAcronym: isAcronym) }
    let whole = intern(cell)
    add(Phrase(words: text.words(of: cell).map { intern($0) }, number: whole))
    return whole
  }

  mutating func number(of word: String) -> WordNumber { number(of: text.append(word)) }

  /// Changes what is said of a word.
  mutating func update(_ number: WordNumber, _ change: (inout Word) -> Void) { change(&words[Int(number)]) }

  /// Adds classes to a word or expression.
  @discardableResult
  mutating func add(_ cell: Cell, _ classes: WordClasses, isAcronym: Bool = false) -> WordNumber {
    let number = number(of: cell, isAcronym: isAcronym)
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

  private mutating func intern(_ word: Cell, isAcronym: Bool = false) -> WordNumber {
    let new = WordNumber(words.count)
    let number = numbers.intern(word, of: text.bytes, prefix: isAcronym ? WordTable.acronymPrefix : nil, as: new)
    if number == new { words.append(Word(lemma: new)) }
    return number
  }
}
