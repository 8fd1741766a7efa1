/// The words the analysis knows: data, read by every step, reading nothing itself.
///
/// A look-up hashes the bytes of a word in lower case; it makes no string. A class, as every step holds it.
public final class Lexicon: Sendable {
  /// What is said of each word; number 0 is a word that is not here.
  private let words: WordTable<Word>
  /// Expressions of several words ("secretary of state"), those with the same first word together, and their words.
  let phrases: [Phrase]
  let phraseWords: [WordNumber]
  /// The rows of ``ReportingVerbs`` and ``ReportingNouns``.
  let verbs: [ReportingVerb]
  let nouns: [ReportingNoun]
  /// The rows of ``CuePhrases``, those of one verb together.
  let cuePhrases: [CuePhrase]
  /// The rows of ``AccusationPhrases``, those of one verb together.
  let accusations: [AccusationPhrase]
  /// The names of the rows of ``Countries``.
  let countries: [String]
  /// The full names of acronyms, by ``WordNotes/acronym``.
  let acronyms: [String]
  /// Roles that others are kinds of, by ``WordNotes/widerRoles``.
  let widerRoles: [[WordNumber]]
  /// The words of ``VerdictWords/disagreements``, by ``WordNotes/disagreement``.
  let disagreements: [Disagreement]
  let keyWords: KeyWords
  /// What is said of few words; that of number 0 is nothing.
  private let notes: [WordNotes]

  /// The lexicon of English news.
  ///
  /// - Complexity: O(n) in its tables: a few milliseconds. Load it once and pass it on.
  public static func english() -> Lexicon {
    var builder = EnglishTables.load()
    let keyWords = KeyWords { builder.number(of: $0) }
    builder.finish()
    return Lexicon(builder, keyWords)
  }

  private init(_ builder: LexiconBuilder, _ keyWords: KeyWords) {
    phrases = builder.phrases
    phraseWords = builder.phraseWords
    words = builder.words
    verbs = builder.verbs
    nouns = builder.nouns
    cuePhrases = builder.cuePhrases
    accusations = builder.accusations
    countries = builder.countries
    acronyms = builder.acronyms
    widerRoles = builder.widerRoles
    disagreements = builder.disagreements
    notes = builder.notes
    self.keyWords = keyWords
  }

  subscript(number: WordNumber) -> Word { words[number] }

  /// What is said of few words, of this one.
  @inline(__always)
  func notes(of word: WordNumber) -> WordNotes { notes[Int(words[word].notes)] }

  /// Whether a word stands on a list.
  @inline(__always)
  func isOn(_ list: WordList, _ word: WordNumber) -> Bool { notes(of: word).lists & list.bit != 0 }

  /// The full name of an acronym; `nil` for other words.
  func acronym(_ word: WordNumber) -> String? { notes(of: word).acronym.map { acronyms[Int($0)] } }

  /// How many numbers words have, 0 included.
  var count: Int { words.count }

  /// The number of a word; 0 where the lexicon does not have it.
  ///
  /// An acronym is found for words in capitals alone: "US", not "us".
  ///
  /// - Complexity: O(n) in the bytes of the word.
  func number(of text: Span<UInt8>, _ start: Int, _ end: Int, upperCase: Bool) -> WordNumber {
    if upperCase, let acronym = words.number(of: text, start, end, isAcronym: true) {
      return acronym
    }
    return words.number(of: text, start, end) ?? 0
  }

  /// The number of a word written in lower case.
  func number(of word: String) -> WordNumber {
    words.number(of: word.utf8.span, 0, word.utf8.count) ?? 0
  }

  /// Whether a full stop after the word belongs to it: "Sen", "Sept".
  func isAbbreviation(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end < text.count, text[start] < UInt8(ascii: "a"), end - start <= Self.longestAbbreviation else {
      return false
    }
    guard let number = words.number(of: text, start, end + 1) else { return false }
    return words[number].classes.contains(.abbreviation)
  }

  /// The number of a word of few letters, by its ``LetterKey``, in whatever case but capitals alone; 0 where the
  /// lexicon does not have it.
  @inline(__always)
  func number(of key: LetterKey) -> WordNumber { words.number(of: key) }

  /// Abbreviations with a full stop have at most so many bytes before it.
  private static let longestAbbreviation = 6
}

/// An expression of several words.
struct Phrase: Sendable {
  /// The places of its words among those of all expressions.
  let words: Range<Int>
  let number: WordNumber
}

/// A row of ``VerdictWords/disagreements``.
struct Disagreement: Sendable {
  let words: [WordNumber]
  let isNegated: Bool
}

/// A row of ``CuePhrases``.
struct CuePhrase: Sendable {
  let verb: String
  let objects: [WordNumber]
  let act: SpeechAct
}

/// A row of ``AccusationPhrases``.
struct AccusationPhrase: Sendable {
  let verb: String
  let nouns: [WordNumber]
  let prepositions: [WordNumber]
}

/// A row of ``ReportingNouns``.
struct ReportingNoun: Sendable {
  let act: SpeechAct
  /// Whether what it names can be true or false.
  let isProposition: Bool
  /// Whether "of" after it says what is claimed: "claims of fraud", not "the findings of the panel".
  let isOfMatter: Bool
  /// Whether "in" before it opens what somebody holds: "In Lee's view, …".
  let isOutlook: Bool
  /// Whether it needs no article: "amid speculation".
  let isMass: Bool
}
