/// A word, number or mark of an article: where it stands, what it is and which word of the lexicon it is.
///
/// A possessive or contracted ending ("’s", "’re") is a token of its own; "don’t" is one token.
struct Token: Sendable {
  let start: UInt32
  let end: UInt32
  let word: WordNumber
  let kind: Kind
  let shape: Shape
  /// The part of speech in its place, set by the ``Tagger``.
  var tag: Tag = .mark
  /// Whether the lexicon has ``WordNotes`` on the word: most have none, and are not to be looked up for them.
  var isNoted = false
  /// The row of ``ReportingVerbs`` whose form the word is, plus 1; 0 for none.
  var verb: UInt16 = 0
  /// What the word can be in any place.
  let classes: WordClasses

  var range: ByteRange { ByteRange(Int(start), Int(end)) }

  /// What a token is by its bytes.
  enum Kind: UInt8, Sendable {
    case word, number
    /// "’s", "’re", "’ve", "’ll", "’d", "’m".
    case clitic
    case comma, period, semicolon, colon, question, exclamation, ellipsis, dash
    case openBracket, closeBracket
    /// A mark of double quotation, straight, curly, low, angled or of two apostrophes.
    case doubleMark
    /// A single mark or an apostrophe that is part of no word.
    case singleMark
    case symbol
  }

  /// How a word is written.
  struct Shape: OptionSet, Sendable {
    let rawValue: UInt8

    /// Its first letter is a capital.
    static let capitalized = Shape(rawValue: 1)
    /// It has two or more letters, all of them capitals.
    static let upperCase = Shape(rawValue: 2)
    /// White space, or the start of the text, stands before it.
    static let spaceBefore = Shape(rawValue: 4)
    /// White space, or the end of the text, stands after it.
    static let spaceAfter = Shape(rawValue: 8)
    /// A mark whose form opens: “ ‘ « „.
    static let opens = Shape(rawValue: 16)
    /// A mark whose form closes: ” ’ ».
    static let closes = Shape(rawValue: 32)
    /// It ends in a full stop that belongs to the word: "U.S.", "Sen.".
    static let dotted = Shape(rawValue: 64)
    /// It has a digit: "F-35".
    static let hasDigit = Shape(rawValue: 128)
  }
}

/// The part of speech of a token in its place.
enum Tag: UInt8, Sendable {
  case mark
  case noun, properNoun, number
  /// "he", "they", "who": stands for a noun group.
  case pronoun
  case determiner
  /// "his", "their", or a possessive ending.
  case possessive
  case adjective, adverb
  /// A verb that can be the head of a clause: "says", "said".
  case finiteVerb
  /// A bare form: after "to", after a modal.
  case baseVerb
  /// "accused" after "was", "known" after "is", "have".
  case participle
  /// "saying".
  case gerund
  /// A form of be, have or do, or a modal.
  case auxiliary
  case negation
  /// "to" before a verb.
  case infinitiveMark
  case preposition
  /// "and", "or", "but", "nor", "yet".
  case coordinator
  /// "because", "if", "while", "after".
  case subordinator
  /// "that" where it opens a clause.
  case complementizer
  /// "who", "which", "how", "whether", "what".
  case wh
}

/// The position of a token in ``TokenizedArticle/tokens``.
typealias TokenIndex = Int

/// Tokens from one up to, not including, another.
typealias TokenRange = Range<TokenIndex>

/// A sentence: its tokens, and the paragraph it stands in.
///
/// A quotation is never cut: `"A. B," she said.` is one sentence.
struct Sentence: Sendable {
  let tokens: TokenRange
  let paragraph: Int
  /// Its noun groups and its verb groups, by their numbers.
  var nounGroups = 0..<0
  var verbGroups = 0..<0
}

/// A block of prose: its tokens and sentences.
struct TokenizedParagraph: Sendable {
  let tokens: TokenRange
  var sentences: Range<Int>
  let kind: Article.Block.Kind
  /// Who takes a turn of a conversation here: what stands before the colon that opens the paragraph.
  var turnLabel: TokenRange?
}

/// A stretch between two quotation marks of a paragraph, at the outermost level.
struct Quotation: Sendable {
  /// From the opening mark through the closing one, or to the end of the paragraph where none closes it.
  let tokens: TokenRange
  /// Whether a mark closes it.
  let isClosed: Bool
  /// Whether it goes on in the next paragraph, which opens with a mark again.
  var continues = false
  /// The words between the marks.
  let words: Int
}

/// An article's prose as tokens, and how they group.
struct TokenizedArticle: Sendable {
  var tokens: [Token] = []
  var sentences: [Sentence] = []
  var paragraphs: [TokenizedParagraph] = []
  var quotations: [Quotation] = []
  var nounGroups: [NounGroup] = []
  var verbGroups: [VerbGroup] = []
  /// The number of the noun group each token stands in; -1 for none.
  var nounGroupOfToken: [Int32] = []
  /// The number of the verb group each token stands in; -1 for none.
  var verbGroupOfToken: [Int32] = []
  /// The number of the quotation each token stands in, its marks included; -1 outside.
  var quotationOfToken: [Int32] = []
  /// The number of the sentence each token stands in.
  var sentenceOfToken: [Int32] = []

  /// An article without tokens, with room for so many.
  init(tokens count: Int) {
    tokens.reserveCapacity(count)
    nounGroupOfToken.reserveCapacity(count)
    verbGroupOfToken.reserveCapacity(count)
    quotationOfToken.reserveCapacity(count)
    sentenceOfToken.reserveCapacity(count)
    // There are about so many words to a noun, a verb, a sentence.
    nounGroups.reserveCapacity(count / 4)
    verbGroups.reserveCapacity(count / 8)
    sentences.reserveCapacity(count / 20)
  }

  /// The quotation that a token stands in, its marks included.
  func quotation(at token: TokenIndex) -> Int? {
    let number = quotationOfToken[token]
    return number < 0 ? nil : Int(number)
  }

  /// The noun group that a token stands in; none past the end of the text.
  func nounGroup(at token: TokenIndex) -> NounGroup? {
    guard nounGroupOfToken.indices.contains(token), case let number = nounGroupOfToken[token], number >= 0 else {
      return nil
    }
    return nounGroups[Int(number)]
  }

  /// The verb group that a token stands in; none past the end of the text.
  func verbGroup(at token: TokenIndex) -> VerbGroup? {
    guard verbGroupOfToken.indices.contains(token), case let number = verbGroupOfToken[token], number >= 0 else {
      return nil
    }
    return verbGroups[Int(number)]
  }

  /// The verb groups of a sentence, in order.
  func verbGroups(of sentence: Sentence) -> ArraySlice<VerbGroup> { verbGroups[sentence.verbGroups] }

  /// The tokens of the sentence that a token stands in.
  func sentence(at token: TokenIndex) -> TokenRange { sentences[Int(sentenceOfToken[token])].tokens }

  /// The bytes from the first token of a range through the last.
  func bytes(_ range: TokenRange) -> ByteRange {
    range.isEmpty
      ? ByteRange(0, 0) : ByteRange(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }
}

extension [Int32] {
  /// Gives all tokens of a range the same number.
  mutating func set(_ range: TokenRange, to number: Int32) {
    var numbers = mutableSpan
    for index in range { numbers[index] = number }
  }
}
