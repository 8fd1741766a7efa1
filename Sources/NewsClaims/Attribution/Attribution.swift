/// Somebody is said to have said something: a source, a cue and a content, as the attribution corpora have it.
struct Attribution: Sendable {
  /// The words that name who says it; `nil` where the text does not say.
  var source: Source?
  /// The words that report.
  let cue: Cue
  /// What is said, in order, in stretches that touch no other.
  var content: [TokenRange]
  let rule: Rule

  /// The tokens from its first content through its last.
  var extent: TokenRange { (content.first?.lowerBound ?? 0)..<(content.last?.upperBound ?? 0) }
}

/// The words that name who says something.
struct Source: Sendable, Equatable {
  /// The whole phrase, with what is added to a name: "Jane Doe, a director at the port".
  let tokens: TokenRange
  /// The noun that decides who it is; "who" stands for the noun before it.
  let head: TokenIndex
}

/// The words that report something said.
struct Cue: Sendable {
  let tokens: TokenRange
  /// The verb or noun itself.
  let head: TokenIndex
  let kind: Kind
  /// What the speaker does by it.
  let act: SpeechAct
  /// Of ten uses in news, how many are cues.
  let rate: Int
  /// The noun phrase before it that is its subject.
  var subject: Source?

  enum Kind: Sendable, Equatable {
    /// A verb, by its row in ``ReportingVerbs``.
    case verb(row: Int)
    /// A noun, by its row in ``ReportingNouns``.
    case noun(row: Int)
    /// "according to", a colon.
    case phrase
  }
}

/// What the rules of attribution see of an article.
struct AttributionContext: Sendable {
  let article: TokenizedArticle
  let text: [UInt8]
  let lexicon: Lexicon
  let options: AnalysisOptions
  private let words: KeyWords

  init(article: TokenizedArticle, text: [UInt8], lexicon: Lexicon, options: AnalysisOptions) {
    self.article = article
    self.text = text
    self.lexicon = lexicon
    self.options = options
    words = KeyWords(lexicon)
  }

  /// The words that rules look for by themselves.
  private struct KeyWords {
    let by, of, `as`, according: WordNumber
    let `if`: WordNumber
    let any, none: WordNumber
    let circumstances: [WordNumber]
    let futures: [WordNumber]
    let contrasts, conditions, definites, firstPerson, secondPerson, absences: [WordNumber]

    init(_ lexicon: Lexicon) {
      by = lexicon.number(of: "by")
      of = lexicon.number(of: "of")
      `as` = lexicon.number(of: "as")
      according = lexicon.number(of: "according")
      `if` = lexicon.number(of: "if")
      futures = ["will", "would", "'ll", "'d", "won't", "wouldn't"].map(lexicon.number(of:))
      circumstances = ["in", "on", "at", "during", "after", "before"].map(lexicon.number(of:))
      any = lexicon.number(of: "any")
      none = lexicon.number(of: "none")
      absences = ["without", "no"].map(lexicon.number(of:))
      secondPerson = ["you", "your"].map(lexicon.number(of:))
      definites = ["the", "this", "that"].map(lexicon.number(of:))
      firstPerson = ["i", "we"].map(lexicon.number(of:))
      contrasts = ["but", "while", "although", "though", "whereas"].map(lexicon.number(of:))
      conditions = ["if", "unless", "because"].map(lexicon.number(of:))
    }
  }

  func isBy(_ index: TokenIndex) -> Bool { token(index).word == words.by }
  func isOf(_ index: TokenIndex) -> Bool { token(index).word == words.of }
  func isAccordingTo(_ index: TokenIndex) -> Bool { token(index).word == words.according }
  func isAs(_ index: TokenIndex) -> Bool { token(index).word == words.as }
  func isIf(_ index: TokenIndex) -> Bool { token(index).word == words.if }
  func isFirstPerson(_ index: TokenIndex) -> Bool { words.firstPerson.contains(token(index).word) }
  func isSecondPerson(_ index: TokenIndex) -> Bool { words.secondPerson.contains(token(index).word) }
  /// "will", "would".
  func isFuture(_ index: TokenIndex) -> Bool { words.futures.contains(token(index).word) }
  /// "in", "on", "after": opens a place or a time.
  func isCircumstance(_ index: TokenIndex) -> Bool { words.circumstances.contains(token(index).word) }
  func isAny(_ index: TokenIndex) -> Bool { token(index).word == words.any }
  func isNone(_ index: TokenIndex) -> Bool { token(index).word == words.none }
  /// "without", "no".
  func isAbsence(_ index: TokenIndex) -> Bool { words.absences.contains(token(index).word) }
  /// "the", "this", "that".
  func isDefinite(_ index: TokenIndex) -> Bool { words.definites.contains(token(index).word) }
  /// "but", "while": what follows is often said by nobody.
  func isContrast(_ index: TokenIndex) -> Bool { words.contrasts.contains(token(index).word) }
  /// "if", "because": what follows belongs to what is said.
  func isCondition(_ index: TokenIndex) -> Bool { words.conditions.contains(token(index).word) }

  func token(_ index: TokenIndex) -> Token { article.tokens[index] }
  func kind(_ index: TokenIndex) -> Token.Kind { article.tokens[index].kind }
  func tag(_ index: TokenIndex) -> Tag { article.tokens[index].tag }
  func classes(_ index: TokenIndex) -> WordClasses { lexicon[article.tokens[index].word].classes }

  /// Whether a token is a quotation mark that opens or closes a quotation at the outermost level.
  func isMark(_ index: TokenIndex) -> Bool {
    guard let quotation = article.quotation(at: index) else { return false }
    let range = article.quotations[quotation].tokens
    return index == range.lowerBound || (index == range.upperBound - 1 && article.quotations[quotation].isClosed)
  }

  /// The quotation that ends at a token, its closing mark.
  func quotation(endingAt index: TokenIndex) -> Quotation? {
    guard index >= 0, let number = article.quotation(at: index) else { return nil }
    let quotation = article.quotations[number]
    return quotation.tokens.upperBound == index + 1 && quotation.isClosed ? quotation : nil
  }

  /// The quotation that starts at a token, its opening mark.
  func quotation(startingAt index: TokenIndex) -> Quotation? {
    guard index < article.tokens.count, let number = article.quotation(at: index) else { return nil }
    let quotation = article.quotations[number]
    return quotation.tokens.lowerBound == index ? quotation : nil
  }

  /// Whether a token stands in a quotation of so many words that nothing within it is the article's own voice.
  func isQuoted(_ index: TokenIndex) -> Bool {
    guard let number = article.quotation(at: index) else { return false }
    let quotation = article.quotations[number]
    return quotation.words > options.scareQuoteWords || endsLikeSpeech(quotation)
  }

  /// A mark of the sentence stands before the closing mark: `“Never.”`.
  private func endsLikeSpeech(_ quotation: Quotation) -> Bool {
    let last = quotation.tokens.upperBound - 2
    return quotation.isClosed && last > quotation.tokens.lowerBound + 1 && isEndMark(last)
  }

  func isEndMark(_ index: TokenIndex) -> Bool {
    switch kind(index) {
    case .period, .question, .exclamation: true
    default: false
    }
  }

  func isReportingNoun(_ index: TokenIndex) -> Bool { tag(index) == .noun && lexicon[token(index).word].noun != 0 }

  /// Whether a verb group is a form of "be" alone.
  func isCopula(_ group: VerbGroup) -> Bool { classes(group.head).contains(.be) }

  /// The verb of a group, where it is a reporting verb.
  func reportingVerb(_ group: VerbGroup) -> ReportingVerb? {
    let row = lexicon[token(group.head).word].verb
    return row == 0 ? nil : lexicon.verbs[Int(row) - 1]
  }

  /// Of ten uses of a verb group's form, how many report something; 0 for other verbs.
  func rate(_ group: VerbGroup) -> Int {
    guard let verb = reportingVerb(group) else { return 0 }
    return Int(verb.rates[rateIndex(group)])
  }

  private func rateIndex(_ group: VerbGroup) -> Int {
    switch lexicon[token(group.head).word].form {
    case .base: 0
    case .third: 1
    case .past, .participle: 2
    case .gerund: 3
    }
  }
}
