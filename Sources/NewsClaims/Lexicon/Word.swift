/// The number of a word in the lexicon; 0 is a word that it does not have.
typealias WordNumber = UInt16

/// What the lexicon says of a word form, whatever its place; what it says of few stands in ``WordNotes``.
struct Word: Sendable {
  var classes: WordClasses = []
  /// The row of ``ReportingVerbs`` whose form it is, plus 1; 0 for none.
  var verb: UInt16 = 0
  /// Which form of that verb it is.
  var form: VerbForm = .base
  /// The word's singular, or the word itself: "experts" and "expert" are one.
  var lemma: WordNumber = 0
  /// The place of its ``WordNotes`` in the lexicon; 0 where there are none.
  var notes: UInt16 = 0
}

/// A form of a verb.
enum VerbForm: UInt8, Sendable, CaseIterable {
  case base, third, past, participle, gerund
}

/// What a word form can be; most words have one or two of these.
struct WordClasses: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  // Closed classes.
  static let determiner = bit(0)
  static let possessive = bit(1)
  static let subjectPronoun = bit(2)
  static let objectPronoun = bit(3)
  static let preposition = bit(4)
  static let coordinator = bit(5)
  static let subordinator = bit(6)
  static let wh = bit(7)
  static let be = bit(8)
  static let have = bit(9)
  static let `do` = bit(10)
  static let modal = bit(11)
  static let negation = bit(12)
  static let adverb = bit(13)
  static let number = bit(14)
  /// "today", "Tuesday", "March", "week": names a time.
  static let time = bit(15)
  /// "Tuesday", "March".
  static let calendar = bit(16)
  // Gender and number, of pronouns, roles and given names.
  static let male = bit(17)
  static let female = bit(18)
  static let plural = bit(19)
  static let neuter = bit(20)
  // Open classes.
  static let noun = bit(21)
  static let adjective = bit(22)
  static let verbBase = bit(23)
  static let verbThird = bit(24)
  static let verbPast = bit(25)
  static let verbParticiple = bit(26)
  static let verbGerund = bit(27)
  /// A verb form that is a noun more often.
  static let ratherNoun = bit(28)
  // Names and those who speak.
  static let givenName = bit(29)
  /// Stands before a name: "President", "Sen.".
  static let title = bit(30)
  /// An office, profession or description of one person.
  static let role = bit(31)
  static let kin = bit(32)
  /// Speaks for somebody: "spokesman", "lawyer".
  static let speaksFor = bit(33)
  /// Unnamed people: "experts".
  static let people = bit(34)
  /// A body: "company", "ministry".
  static let body = bit(35)
  /// "report", "poll".
  static let document = bit(36)
  static let organizationHead = bit(37)
  static let placeHead = bit(38)
  static let countryName = bit(39)
  static let countryAdjective = bit(40)
  static let nationals = bit(41)
  static let capital = bit(42)
  static let acronym = bit(43)
  static let region = bit(44)
  /// Ends in a full stop that belongs to it: "Sen.".
  static let abbreviation = bit(45)
  /// "alleged", "purported".
  static let hedge = bit(46)
  /// "government", "campaign": what acts for a country or a leader.
  static let government = bit(47)
  /// "evidence", "proof".
  static let proof = bit(48)
  /// "claim", "allegation": names a proposition.
  static let proposition = bit(49)
  /// "false", "untrue", "baseless", "lie".
  static let falsehood = bit(50)
  /// "great", "disgraceful": judges rather than tells.
  static let evaluative = bit(51)
  /// "wrongdoing", "involvement": what one denies having done or having to do with.
  static let deed = bit(52)
  /// "but", "while": what follows is often said by nobody.
  static let contrast = bit(53)
  /// "if", "because": what follows belongs to what is said.
  static let condition = bit(54)
  /// "the", "this".
  static let definite = bit(55)
  /// "I", "we".
  static let firstPerson = bit(56)
  static let secondPerson = bit(57)
  /// "in", "on", "after": opens a place or a time.
  static let circumstance = bit(58)
  /// "will", "would".
  static let future = bit(59)
  /// "without", "no".
  static let absence = bit(60)
  /// "some", "another": a determiner that can be a subject by itself.
  static let standsAlone = bit(61)
  /// "Republican", "Muslim": a party, a faith or a people, of members and as an adjective.
  static let affiliation = bit(62)
  /// "candidate", "billionaire": takes up somebody named before, whether or not the article said that they are it.
  static let epithet = bit(63)
  static let functionWord: WordClasses = [
    .determiner, .possessive, .subjectPronoun, .objectPronoun, .preposition, .coordinator, .subordinator, .wh, .be,
    .have, .do, .modal, .negation,
  ]
  static let anyVerb: WordClasses = [.verbBase, .verbThird, .verbPast, .verbParticiple, .verbGerund]

  private static func bit(_ place: UInt64) -> WordClasses { WordClasses(rawValue: 1 << place) }

  /// The names of classes in the tables.
  static let names: [(String, WordClasses)] = [
    ("determiner", .determiner), ("possessive", .possessive), ("subjectPronoun", .subjectPronoun),
    ("objectPronoun", .objectPronoun), ("preposition", .preposition), ("coordinator", .coordinator),
    ("subordinator", .subordinator), ("wh", .wh), ("be", .be), ("have", .have), ("do", .do), ("modal", .modal),
    ("negation", .negation), ("adverb", .adverb), ("number", .number), ("time", .time), ("calendar", .calendar),
    ("male", .male), ("female", .female), ("plural", .plural), ("neuter", .neuter), ("government", .government),
    ("hedge", .hedge), ("proof", .proof), ("falsehood", .falsehood), ("people", .people), ("body", .body),
    ("document", .document), ("evaluative", .evaluative),
    ("contrast", .contrast), ("condition", .condition), ("definite", .definite), ("firstPerson", .firstPerson),
    ("secondPerson", .secondPerson), ("circumstance", .circumstance), ("future", .future), ("absence", .absence),
    ("standsAlone", .standsAlone),
    ("deed", .deed), ("proposition", .proposition),
  ]
}
