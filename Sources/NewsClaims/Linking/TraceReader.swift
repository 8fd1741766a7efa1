/// Reads the words of sentences, quotes and claims as linking compares them.
///
/// Takes an article's tokens, quotes and claims; gives their traces: of words that carry meaning, not of those that
/// hold a sentence together or tell its time.
struct TraceReader: Sendable {
  private let lexicon: Lexicon
  private let tokenizer: Tokenizer
  private let tagger: Tagger
  private let clauseWords: ClauseParts.Words
  private let whether: WordNumber
  /// A month, where it has a capital.
  private let may: WordNumber
  /// Words that negate what they belong to, beside those of the class.
  private let negations: [WordNumber]
  /// Words that take a negation before them away: "not only".
  private let limits: [WordNumber]
  private let meanings: StemMeanings

  /// - Complexity: O(n) in the tables of irregular verbs and related words: less than a millisecond.
  init(lexicon: Lexicon, _ meanings: StemMeanings = StemMeanings()) {
    self.lexicon = lexicon
    self.meanings = meanings
    tokenizer = Tokenizer(lexicon: lexicon)
    tagger = Tagger(lexicon: lexicon)
    clauseWords = ClauseParts.Words(lexicon)
    whether = lexicon.number(of: "whether")
    may = lexicon.number(of: "may")
    negations = ["no", "nobody", "none", "nothing", "without"].map { lexicon.number(of: $0) }
    limits = ["only", "just", "merely", "solely", "simply"].map { lexicon.number(of: $0) }
  }
}

extension TraceReader {
  /// Of ``AnalysisOptions/priorLists`` lists of words, in how many each common word stands, by its key.
  ///
  /// - Complexity: O(n) in the table of common words.
  func commonCounts() -> [UInt32: Double] {
    var counts: [UInt32: Double] = [:]
    var text = TableText()
    for row in text.rows(of: CommonWords.rows) where row.count == 2 {
      let count = Double(text.string(row[0])) ?? 0
      for word in text.words(of: row[1]) {
        let stem = StemMeanings.stemHash(text.bytes[word.cell])
        let key = Trace(hash: meanings[stem]?.hash ?? stem, kind: .word).key
        counts[key] = max(counts[key] ?? 0, count)
      }
    }
    return counts
  }

  /// The traces of an article; of its quotes where these are to be linked, too.
  ///
  /// - Complexity: O(n log n) in its tokens.
  func traces(
    of article: TokenizedArticle, _ source: Article, _ quotes: [Quote]?, _ claims: [Claim], _ memory: inout TraceMemory
  ) -> ArticleTraces {
    var traces = ArticleTraces()
    traces.sentences = sentences(of: article, source, &memory)
    var said = TraceListBuilder()
    for quote in quotes ?? [] {
      var first: TokenIndex?
      for range in quote.content {
        let start = article.firstToken(from: range.start)
        said.add(memory.words[start..<max(start, article.firstToken(from: range.end))])
        first = first ?? start
      }
      said.endList()
      traces.sentenceOfQuote.append(UInt32(article.sentence(ofToken: first)))
    }
    traces.quotes = said.lists
    var wordings = TraceListBuilder()
    for claim in claims {
      for (number, sighting) in claim.sightings.enumerated() {
        let words = number == 0 ? Array(claim.text.utf8) : Array(source.text[sighting.range.indices])
        read(words, &memory)
        markParts(of: words, &memory)
        // Words that leave open what they name: "nobody knew whether it leaked" is not the claim that it did.
        if !memory.tokens.contains(where: { $0.word == whether }) { wordings.add(memory.words[...]) }
        wordings.endList()
        let sentence = article.sentence(containing: sighting.range.start)
        traces.sentenceOfWording.append(UInt32(sentence))
      }
    }
    traces.wordings = wordings.lists
    return traces
  }

  /// Tells the nouns of a clause that was read from its other words, those that name who acts, and its main word.
  private func markParts(of words: [UInt8], _ memory: inout TraceMemory) {
    tagger.tag(0..<memory.tokens.count, of: words, in: &memory.tokens)
    let parts = ClauseParts(memory.tokens.span, clauseWords)
    markThings(in: memory.tokens, parts.doers, &memory)
    guard let start = parts.main,
      let main = (start..<memory.tokens.count).first(where: { memory.words[$0].marks.contains(.tells) })
    else { return }
    memory.words[main].trace = memory.words[main].trace.asMain
  }

  /// Tells the nouns among tagged tokens that were read, `doers` among them, from the other words.
  private func markThings(in tokens: [Token], _ doers: Range<TokenIndex>, _ memory: inout TraceMemory) {
    for place in tokens.indices where memory.words[place].marks.contains(.tells) {
      switch tokens[place].tag {
      case .noun, .properNoun:
        memory.words[place].trace = memory.words[place].trace.asThing(acting: doers.contains(place))
      default: break
      }
    }
  }

  /// The traces of each sentence; the words of the article are left in the memory.
  func sentences(
    of article: TokenizedArticle, _ source: Article, tellingThings: Bool = false, _ memory: inout TraceMemory
  ) -> TraceLists {
    read(article.tokens, of: source.text, &memory)
    if tellingThings { markThings(in: article.tokens, 0..<0, &memory) }
    var sentences = TraceListBuilder()
    for sentence in article.sentences {
      sentences.add(memory.words[sentence.tokens])
      sentences.endList()
    }
    return sentences.lists
  }

  /// What its caller keeps from article to article.
  func memory() -> TraceMemory { TraceMemory(lexicon) }

  /// The traces of some words that stand by themselves.
  func list(of words: [UInt8]) -> [Trace] {
    var memory = memory()
    read(words, &memory)
    var list = TraceListBuilder()
    list.add(memory.words[...])
    list.endList()
    return list.lists.traces
  }

  /// The words of a text that stand in another, too, in the order of the text; names of several words are one.
  func sharedWords(of text: [UInt8], in other: [UInt8]) -> [String] {
    var stem: [UInt8] = []
    let known = Set(tokens(of: other).compactMap { trace(of: $0, lexicon[$0.word], other, &stem)?.key })
    let tokens = tokens(of: text)
    var seen: Set<UInt32> = []
    var ranges: [ByteRange] = []
    // The last word of the name that the words up to here may go on with.
    var name: Int?
    for (number, token) in tokens.enumerated() {
      guard let trace = trace(of: token, lexicon[token.word], text, &stem), known.contains(trace.key) else {
        continue
      }
      let isCapital = token.shape.contains(.capitalized)
      if isCapital, let last = name, let start = ranges.last?.start, number - last <= Self.longestParticle {
        ranges[ranges.count - 1] = ByteRange(start, token.range.end)
        name = number
      } else if isCapital || token.kind == .number || lexicon[token.word].classes != [] || token.word == 0 {
        name = isCapital ? number : nil
        if seen.insert(trace.key).inserted { ranges.append(token.range) } else { name = nil }
      }
    }
    return ranges.map { String(decoding: text[$0.indices], as: UTF8.self) }
  }

  /// A name goes on after so many tokens: "Port of Norland".
  private static let longestParticle = 2

  private func tokens(of words: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokenizer.tokenize(ByteRange(0, words.count), of: words, into: &tokens)
    return tokens
  }

  /// Reads some words that stand by themselves: their tokens, and what linking takes of each.
  private func read(_ words: [UInt8], _ memory: inout TraceMemory) {
    memory.tokens.removeAll(keepingCapacity: true)
    tokenizer.tokenize(ByteRange(0, words.count), of: words, into: &memory.tokens)
    read(memory.tokens, of: words, &memory)
  }

  private func read(_ tokens: [Token], of text: [UInt8], _ memory: inout TraceMemory) {
    var words = exchange(&memory.words, with: [])
    words.removeAll(keepingCapacity: true)
    words.append(addingCapacity: tokens.count) { words in
      for token in tokens {
        switch token.kind {
        case .word, .number, .clitic, .symbol: words.append(word(of: token, in: text, &memory))
        default: words.append(TracedWord())
        }
      }
    }
    memory.words = words
  }

  private func word(of token: Token, in text: [UInt8], _ memory: inout TraceMemory) -> TracedWord {
    guard token.word != 0 else { return read(token, of: text, &memory.stem) }
    let known = memory[token]
    if known.marks.contains(.isRead) { return known }
    let word = read(token, of: text, &memory.stem)
    // A word with an apostrophe is written in two ways.
    let isOneForAll = !text[token.range.indices].contains { $0 == UInt8(ascii: "'") || $0 == 0xE2 }
    if isOneForAll { memory[token] = word }
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
      return token.shape.contains(.capitalized) ? day(text.span.extracting(token.range.indices), &stem) : nil
    }
    guard !isTitle, word.classes.isDisjoint(with: Self.empty) || isContrast(word.classes) else { return nil }
    let country = lexicon.notes(of: token.word).country
    if country != 0 { return Trace(hash: Self.country ^ UInt32(country), kind: .name) }
    stem.removeAll(keepingCapacity: true)
    text.span.extracting(token.range.indices).forEachFolded { stem.append($0) }
    if word.classes.contains(.number) || token.word == 0 && stem.contains(UInt8(ascii: "-")),
      let digits = Numerals.digits(of: stem)
    {
      return number(digits[...])
    }
    let isName = token.shape.contains(.capitalized) && word.classes.isDisjoint(with: Self.common)
    if !isName { WordStem.cut(&stem) }
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
    Trace(hash: StemMeanings.hash(text.lazy.filter(\.isDigit)), kind: .number)
  }

  /// Words that hold a sentence together, and those that tell its time.
  private static let empty = WordClasses.functionWord.union([.time, .adverb, .absence])
  /// Words that are no name where a title or the start of a sentence gives them a capital.
  private static let common = WordClasses.anyVerb.union([.noun, .adjective, .role, .kin, .people, .body, .document])
  private static let country: UInt32 = 0x0a00_0000
}

extension TokenizedArticle {
  /// The sentence of a token; the first where there is none.
  fileprivate func sentence(ofToken token: TokenIndex?) -> Int {
    token.flatMap { $0 < tokens.count ? Int(sentenceOfToken[$0]) : nil } ?? 0
  }

  /// The sentence of the first token that starts at a byte or after it.
  fileprivate func sentence(containing byte: Int) -> Int { sentence(ofToken: firstToken(from: byte)) }

  /// The first token that starts at a byte or after it.
  fileprivate func firstToken(from byte: Int) -> TokenIndex {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
