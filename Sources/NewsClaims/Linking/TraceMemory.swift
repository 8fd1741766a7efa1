/// What was read of words that the lexicon has, each of which is read once, and room for what is being read.
///
/// A worker keeps it from article to article; no result depends on it.
struct TraceMemory {
  /// What was read of words of the lexicon; nothing at first.
  private var known = [TracedWord()]
  /// Of each word of the lexicon where that stands, in small letters, then with a capital: most words of it are in none
  /// of the articles.
  private var places: [UInt16]
  /// What was read of other words, each at the place of its letters: of several that have one place the last.
  private var others = [OtherWord](repeating: OtherWord(), count: 1 << 12)
  /// The words of the article that is being read.
  var words: [TracedWord] = []
  /// Those at which an expression of several words may stand.
  var openings: [TokenIndex] = []
  /// The tokens of a text that stands by itself.
  var tokens: [Token] = []
  /// The letters of a word.
  var stem: [UInt8] = []

  /// Remembers nothing yet.
  init(_ lexicon: Lexicon) { places = [UInt16](repeating: 0, count: 2 * lexicon.count) }

  /// What was read of the word of a token; nothing where ``TracedWord/Marks/isRead`` is missing.
  subscript(token: Token) -> TracedWord {
    get { known[Int(places[Self.place(of: token)])] }
    set {
      places[Self.place(of: token)] = UInt16(known.count)
      known.append(newValue)
    }
  }

  private static func place(of token: Token) -> Int {
    2 * Int(token.word) + (token.shape.contains(.capitalized) ? 1 : 0)
  }

  /// A word that the lexicon has not, and what was read of it.
  private struct OtherWord {
    var key = LetterKey()
    var word = TracedWord()
  }

  /// What was read of a word that the lexicon has not, if that is still there.
  subscript(key: LetterKey) -> TracedWord? {
    get {
      let other = others[key.slot(of: others.count)]
      return other.key == key ? other.word : nil
    }
    set { if let newValue { others[key.slot(of: others.count)] = OtherWord(key: key, word: newValue) } }
  }

  /// What a word of few letters is known by, with a mark behind them where it has a capital.
  static func key(of token: Token, in text: [UInt8]) -> LetterKey? {
    var key = LetterKey(text.span, Int(token.start), Int(token.end))
    if token.shape.contains(.capitalized) { key?.tail |= UInt64(UInt8.max) << 56 }
    return key
  }
}
