/// What linking asks of the order of a clause: where it names who acts, and what it says of them.
struct ClauseParts {
  /// The tokens that name who does what is told: before the verb, or behind "by" where that is passive.
  private(set) var doers: Range<TokenIndex> = 0..<0
  /// The tokens that name where something comes from, behind "from": those that it goes to do not.
  private(set) var origin: Range<TokenIndex> = 0..<0
  /// Where to look for the main word: from the last verb of the first group on.
  private(set) var main: TokenIndex?
  /// What tells that it is not done yet, may be done, or ought to be: ``Trace/plan`` and the like.
  private(set) var sign: Trace?
  /// What tells of how much of something it is told: ``Trace/whole`` or ``Trace/part``.
  private(set) var extent: Trace?

  /// Reads a tagged clause.
  ///
  /// - Parameters:
  ///   - tokens: The clause.
  ///   - words: The words that count.
  /// - Complexity: O(n) in the tokens.
  init(_ tokens: Span<Token>, _ words: Words) {
    origin = Self.object(of: words.from, after: 0, in: tokens)
    for place in 0..<tokens.count where extent == nil { extent = words.extent(at: place, in: tokens) }
    guard let verb = Self.verb(of: tokens) else {
      readHeadline(tokens)
      return
    }
    var isPassive = false
    var end = verb
    while end < tokens.count, Self.isVerbal(tokens[end].tag) {
      let isMain = tokens[end].tag != .auxiliary && tokens[end].tag != .adverb && tokens[end].tag != .negation
      sign = sign ?? words.sign(of: tokens[end])
      if tokens[end].classes.contains(.be) { isPassive = true }
      isPassive = isPassive && (!isMain || tokens[end].tag == .participle)
      end += 1
      if isMain { break }
    }
    let last = end - 1
    // "was high" is no passive.
    isPassive = isPassive && tokens[last].tag == .participle
    let goesOn = end + 1 < tokens.count && tokens[end].word == words.to && words.goesOn(tokens[last])
    if goesOn {
      main = end + 1
      if words.planning.contains(tokens[last].word) || tokens[last].classes.contains(.be) { sign = sign ?? .plan }
    } else if words.light.contains(tokens[last].word), let deed = words.deed(behind: end, in: tokens) {
      main = deed
    } else if !words.vague.contains(tokens[last].word) {
      main = last
    }
    if words.dying.contains(tokens[last].word) { return }
    doers = isPassive ? Self.object(of: words.by, after: end, in: tokens) : 0..<verb
  }

  /// Reads a clause without a finite verb: "Council to close pool".
  private mutating func readHeadline(_ tokens: Span<Token>) {
    guard
      let to = (0..<tokens.count).first(where: { tokens[$0].tag == .infinitiveMark }), to > 0,
      tokens[to - 1].tag == .noun || tokens[to - 1].tag == .properNoun
    else { return }
    (sign, main, doers) = (.plan, to + 1, 0..<to)
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
    let by, from, of, to: WordNumber
    /// "die" in all its forms: who dies does nothing.
    let dying: [WordNumber]
    /// "fail" in all its forms: with "to" they negate another verb.
    let failing: [WordNumber]

    /// Verbs that say so little that they may stand for others.
    let vague: [WordNumber]
    /// Verbs that leave it to what follows to say something: "made an offer".
    let light: [WordNumber]
    /// Verbs that turn who suffers into their subject.
    let turning: [WordNumber]
    /// Verbs of what is to come, with "to".
    let planning: [WordNumber]
    private let possible, due: [WordNumber]
    /// "all", "some".
    private let whole, part: [WordNumber]

    init(_ lexicon: Lexicon) {
      func numbers(_ words: String) -> [WordNumber] {
        words.split(separator: " ").map { lexicon.number(of: String($0)) }.filter { $0 != 0 }
      }
      by = lexicon.keyWords.by
      from = lexicon.keyWords.from
      of = lexicon.keyWords.of
      to = lexicon.keyWords.to
      dying = numbers("die dies died dying")
      vague = numbers(ExpressionWords.vague)
      light = numbers(ExpressionWords.light)
      turning = numbers(ExpressionWords.turning)
      planning = numbers(ExpressionWords.planning)
      possible = numbers(ExpressionWords.possible)
      due = numbers(ExpressionWords.due)
      whole = numbers(ExpressionWords.whole)
      part = numbers(ExpressionWords.part)
      failing = numbers(ExpressionWords.failing)
    }

    /// What a word of a verb group tells of whether it is done.
    func sign(of token: Token) -> Trace? {
      guard token.tag == .auxiliary else { return nil }
      if token.classes.contains(.future) { return .plan }
      return possible.contains(token.word) ? .possibility : due.contains(token.word) ? .duty : nil
    }

    /// Where what is done is named behind a light verb: by a noun that is also a verb, or by another verb.
    fileprivate func deed(behind verb: TokenIndex, in tokens: Span<Token>) -> TokenIndex? {
      var place = verb
      while place < tokens.count, place < verb + Self.longestObject {
        switch tokens[place].tag {
        case .gerund, .baseVerb: return place
        case .noun where place + 1 >= tokens.count || tokens[place + 1].tag != .noun:
          return tokens[place].classes.isDisjoint(with: .anyVerb) ? nil : place
        case .noun, .determiner, .adjective, .adverb, .possessive, .number, .preposition, .infinitiveMark: place += 1
        default: return nil
        }
      }
      return nil
    }

    /// Words of an object, its noun among them.
    private static let longestObject = 6

    /// What a word tells of how much of the things behind it is meant: "all ships", not "some 60 ships".
    fileprivate func extent(at place: TokenIndex, in tokens: Span<Token>) -> Trace? {
      let word = tokens[place].word
      guard word != 0, place + 1 < tokens.count else { return nil }
      let isWhole = whole.contains(word)
      guard isWhole || part.contains(word) else { return nil }
      switch tokens[place + 1].tag {
      case .noun, .determiner, .possessive, .preposition: return isWhole ? .whole : .part
      default: return nil
      }
    }

    /// Whether a verb leaves it to another behind "to" to say what is done: "failed to", "is to".
    func goesOn(_ verb: Token) -> Bool {
      failing.contains(verb.word) || planning.contains(verb.word) || verb.classes.contains(.be)
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
