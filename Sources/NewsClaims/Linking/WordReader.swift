/// Reads single words as linking compares them: what they stand for, and what they do to the words around them.
///
/// A class, as it has many parts, and each article has many texts to read with it.
final class WordReader: Sendable {
  private let lexicon: Lexicon
  private let meanings: StemMeanings
  private let clauseWords: ClauseParts.Words
  /// A month, where it has a capital.
  private let may: WordNumber
  /// Words that negate what they belong to, beside those of the class.
  private let negations: [WordNumber]
  /// Words that take a negation before them away: "not only".
  private let limits: [WordNumber]
  private let another: WordNumber
  /// Words that end the name of a time, "last year", and those that set something aside, "rather than".
  private let expressions: [WordNumber]
  /// "half", "sixth".
  private let parts: [WordNumber]

  init(_ lexicon: Lexicon, _ meanings: StemMeanings, _ clauseWords: ClauseParts.Words) {
    self.lexicon = lexicon
    self.meanings = meanings
    self.clauseWords = clauseWords
    may = lexicon.number(of: "may")
    negations = ["no", "nobody", "none", "nothing", "without"].map { lexicon.number(of: $0) }
    limits = ["only", "just", "merely", "solely", "simply"].map { lexicon.number(of: $0) }
    another = lexicon.number(of: "another")
    let attempts = "\(ExpressionWords.attempts) \(ExpressionWords.considering)"
    expressions = "year month rather instead \(attempts)".split(separator: " ").map { lexicon.number(of: String($0)) }
    parts = NumberWords.parts.split(separator: " ").map { lexicon.number(of: String($0)) }.filter { $0 != 0 }
  }

  /// What linking takes of a token, which is read once for all texts if the lexicon has it.
  func word(of token: Token, in text: [UInt8], _ memory: inout TraceMemory) -> TracedWord {
    guard token.word != 0 else { return unknownWord(token, of: text, &memory) }
    let known = memory[token]
    if known.marks.contains(.isRead) { return known }
    let word = read(token, of: text, &memory.stem)
    // A word with an apostrophe is written in two ways.
    let isOneForAll = !text[token.range.indices].contains { $0 == UInt8(ascii: "'") || $0 == 0xE2 }
    if isOneForAll { memory[token] = word }
    return word
  }

  /// The same of a word that the lexicon has not: a name stands many times in the articles that tell of it.
  private func unknownWord(_ token: Token, of text: [UInt8], _ memory: inout TraceMemory) -> TracedWord {
    guard token.kind == .word, let key = TraceMemory.key(of: token, in: text) else {
      return read(token, of: text, &memory.stem)
    }
    if let known = memory[key] { return known }
    let word = read(token, of: text, &memory.stem)
    memory[key] = word
    return word
  }

  /// What linking takes of a token; leaves letters in `stem`.
  private func read(_ token: Token, of text: [UInt8], _ stem: inout [UInt8]) -> TracedWord {
    let word = lexicon[token.word]
    var read = TracedWord(marks: .isRead)
    if token.word != 0 { mark(token.word, word.classes, &read.marks) }
    if token.kind == .word, token.shape.contains(.capitalized) {
      read.marks.insert(.isName)
      if word.classes.contains(.givenName) { read.marks.insert(.isGivenName) }
    }
    if let trace = trace(of: token, word, text, &stem) {
      read.trace = trace
      read.marks.insert(.tells)
    }
    let isKnown = token.word != 0
    if token.kind == .number || token.classes.contains(.number) || isKnown && parts.contains(token.word) {
      read.marks.insert([.opens, .counts])
    } else if isKnown && expressions.contains(token.word)
      || read.marks.contains(.tells) && meanings.phrases(from: read.trace) != nil
    {
      read.marks.insert(.opens)
    }
    return read
  }

  /// Notes what a word of the lexicon does to others.
  private func mark(_ word: WordNumber, _ classes: WordClasses, _ marks: inout TracedWord.Marks) {
    if classes.contains(.negation) || negations.contains(word) { marks.insert(.negates) }
    if classes.contains(.coordinator) { marks.insert(.coordinates) }
    if clauseWords.failing.contains(word) { marks.insert(.negatesVerb) }
    if limits.contains(word) { marks.insert(.limits) }
    if word == clauseWords.to { marks.insert(.joinsVerb) }
  }

  private func trace(of token: Token, _ word: Word, _ text: [UInt8], _ stem: inout [UInt8]) -> Trace? {
    switch token.kind {
    case .number: return number(text[token.range.indices])
    case .symbol: return symbol(text[token.range.indices])
    case .word: break
    default: return nil
    }
    // "the minister" says whom, "Minister Lee" does not say it again.
    let isTitle = word.classes.contains(.title) && token.shape.contains(.capitalized)
    if word.classes.contains(.calendar) || token.word == may {
      guard token.shape.contains(.capitalized) else { return nil }
      let day = day(text.span.extracting(token.range.indices), &stem)
      return day.at(stem.suffix(Self.dayEnding.count).elementsEqual(Self.dayEnding) ? .belonging : .outer)
    }
    if token.word == another { return .other }
    guard !isTitle, word.classes.isDisjoint(with: Self.empty) || isContrast(word.classes) else { return nil }
    let country = lexicon.notes(of: token.word).country
    if country != 0 { return Trace(hash: Self.country ^ UInt32(country), kind: .name) }
    stem.removeAll(keepingCapacity: true)
    text.span.extracting(token.range.indices).forEachFolded { stem.append($0) }
    if word.classes.contains(.number) || token.word == 0 && stem.contains(UInt8(ascii: "-")),
      let value = Numerals.value(of: stem.span)
    {
      return number(Array(String(value).utf8)[...])
    }
    var isName = token.shape.contains(.capitalized) && word.classes.isDisjoint(with: Self.common)
    if isName, token.word == 0 {
      // "Tyre makers" at the start of a sentence are no people of Tyre.
      var base = stem
      StemMeanings.cut(&base)
      if meanings[StemMeanings.hash(base)]?.isRelated == true { isName = false }
    }
    if !isName { StemMeanings.cut(&stem) }
    let hash = StemMeanings.hash(stem)
    if !word.classes.isDisjoint(with: Self.empty), meanings[hash]?.isRelated != true { return nil }
    guard let meaning = meanings[hash] else { return Trace(hash: hash, kind: isName ? .name : .word) }
    return Trace(hash: meaning.hash, kind: isName && !meaning.isRelated ? .name : .word, isOpposite: meaning.isOpposite)
  }

  /// "Tuesday", "March": what is told of one is not told of another.
  private func day(_ text: Span<UInt8>, _ stem: inout [UInt8]) -> Trace {
    stem.removeAll(keepingCapacity: true)
    text.forEachFolded { stem.append($0) }
    return Trace(hash: StemMeanings.hash(stem), kind: .number)
  }

  /// "more" and "fewer": words that hold sentences together and yet may be contrary.
  private func isContrast(_ classes: WordClasses) -> Bool {
    !classes.isDisjoint(with: [.determiner, .adverb]) && classes.isDisjoint(with: [.preposition, .subordinator])
  }

  /// "%" and "$" as the words that they are read as.
  private func symbol(_ text: ArraySlice<UInt8>) -> Trace? {
    let word =
      switch text.first {
      case UInt8(ascii: "%"): "percent"
      case UInt8(ascii: "$"): "dollar"
      default: ""
      }
    return word.isEmpty ? nil : Trace(hash: StemMeanings.hash(word.utf8), kind: .word)
  }

  private func number(_ text: ArraySlice<UInt8>) -> Trace {
    Trace(hash: StemMeanings.hash(Numerals.digits(of: text)), kind: .number)
  }

  /// Words that hold a sentence together, and those that tell its time.
  private static let empty = WordClasses.functionWord.union([.time, .adverb, .absence])
  /// Words that are no name where a title or the start of a sentence gives them a capital.
  private static let common = WordClasses.anyVerb.union([.noun, .adjective, .role, .kin, .people, .body, .document])
  private static let dayEnding = Array("day".utf8)
  private static let country: UInt32 = 0x0a00_0000
}
