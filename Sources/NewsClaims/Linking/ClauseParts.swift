/// What linking asks of the order of a clause: where it names who acts, and what it says of them.
struct ClauseParts {
  /// The tokens that name who does what is told: before the verb, or behind "by" where that is passive.
  private(set) var doers: Range<TokenIndex> = 0..<0
  /// The tokens that name where something comes from, behind "from": those that it goes to do not.
  private(set) var origin: Range<TokenIndex> = 0..<0
  /// Where to look for the main word: from the last verb of the first group on.
  private(set) var main: TokenIndex?

  /// Reads a tagged clause.
  ///
  /// - Parameters:
  ///   - tokens: The clause.
  ///   - words: The words that count.
  /// - Complexity: O(n) in the tokens.
  init(_ tokens: Span<Token>, _ words: Words) {
    origin = Self.object(of: words.from, after: 0, in: tokens)
    guard let verb = Self.verb(of: tokens) else { return }
    var isPassive = false
    var end = verb
    while end < tokens.count, Self.isVerbal(tokens[end].tag) {
      let isMain = tokens[end].tag != .auxiliary && tokens[end].tag != .adverb && tokens[end].tag != .negation
      if tokens[end].classes.contains(.be) { isPassive = true }
      isPassive = isPassive && (!isMain || tokens[end].tag == .participle)
      end += 1
      if isMain { break }
    }
    let last = end - 1
    // "was high" is no passive.
    isPassive = isPassive && tokens[last].tag == .participle
    let goesOn = words.failing.contains(tokens[last].word) && end + 1 < tokens.count && tokens[end].word == words.to
    if goesOn {
      main = end + 1
    } else if !words.vague.contains(tokens[last].word) {
      main = words.light.contains(tokens[last].word) ? end : last
    }
    if words.dying.contains(tokens[last].word) { return }
    doers = isPassive ? Self.object(of: words.by, after: end, in: tokens) : 0..<verb
  }

  /// The first verb of the main clause: "had leaked" in "the dam that stands there had leaked".
  private static func verb(of tokens: Span<Token>) -> TokenIndex? {
    var isRelative = false
    var index = 0
    while index < tokens.count {
      if index > 0, tokens[index].tag == .wh || tokens[index].tag == .complementizer { isRelative = true }
      guard isFinite(tokens[index].tag) else {
        index += 1
        continue
      }
      guard isRelative else { return index }
      isRelative = false
      while index < tokens.count, isVerbal(tokens[index].tag) { index += 1 }
    }
    return nil
  }

  /// Words that tell the parts of a clause.
  struct Words: Sendable {
    let by, from, to: WordNumber
    /// "die" in all its forms: who dies does nothing.
    let dying: [WordNumber]
    /// "fail" in all its forms: with "to" they negate another verb.
    let failing: [WordNumber]

    /// Verbs that say so little that they may stand for others.
    let vague: [WordNumber]
    /// Verbs that leave it to what follows to say something: "made an offer".
    let light: [WordNumber]

    init(_ lexicon: Lexicon) {
      by = lexicon.keyWords.by
      from = lexicon.keyWords.from
      to = lexicon.keyWords.to
      dying = ["die", "dies", "died", "dying"].map { lexicon.number(of: $0) }
      vague = [
        "involve", "involves", "involved", "include", "includes", "included", "concern", "concerns", "concerned",
      ]
      .map { lexicon.number(of: $0) }
      light = [
        "make", "makes", "made", "making", "take", "takes", "took", "taken", "taking", "give", "gives", "gave", "given",
        "giving", "get", "gets", "got", "gotten", "getting", "see", "sees", "saw", "seen", "seeing",
      ]
      .map { lexicon.number(of: $0) }
      failing = ["fail", "fails", "failed", "failing"].map { lexicon.number(of: $0) }
    }
  }

  /// The words behind a preposition, up to the next that opens something else.
  private static func object(
    of preposition: WordNumber, after start: TokenIndex, in tokens: Span<Token>
  ) -> Range<TokenIndex> {
    guard let by = (start..<tokens.count).first(where: { tokens[$0].word == preposition }) else { return 0..<0 }
    let end = (by + 1..<tokens.count).first { place in
      switch tokens[place].tag {
      case .preposition, .mark, .subordinator, .wh, .coordinator, .finiteVerb, .auxiliary: true
      default: false
      }
    }
    return by + 1..<(end ?? tokens.count)
  }

  private static func isFinite(_ tag: Tag) -> Bool { tag == .finiteVerb || tag == .auxiliary }

  private static func isVerbal(_ tag: Tag) -> Bool {
    switch tag {
    case .finiteVerb, .auxiliary, .participle, .baseVerb, .gerund, .adverb, .negation: true
    default: false
    }
  }
}
