/// What was read of words that the lexicon has, each of which is read once, and room for what is being read.
///
/// A worker keeps it from article to article; no result depends on it.
struct TraceMemory {
  /// Of each word of the lexicon what was read of it: in small letters, then with a capital.
  private var known: [TracedWord]
  /// The words of the article that is being read.
  var words: [TracedWord] = []
  /// The tokens of a text that stands by itself.
  var tokens: [Token] = []
  /// The letters of a word.
  var stem: [UInt8] = []

  /// Remembers nothing yet.
  init(_ lexicon: Lexicon) { known = [TracedWord](repeating: TracedWord(), count: 2 * lexicon.count) }

  /// What was read of the word of a token; nothing where ``TracedWord/Marks/isRead`` is missing.
  subscript(token: Token) -> TracedWord {
    get { known[Self.place(of: token)] }
    set { known[Self.place(of: token)] = newValue }
  }

  private static func place(of token: Token) -> Int {
    2 * Int(token.word) + (token.shape.contains(.capitalized) ? 1 : 0)
  }
}
