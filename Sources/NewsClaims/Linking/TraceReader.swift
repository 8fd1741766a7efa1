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
  let meanings: StemMeanings
  private let words: WordReader

  /// - Complexity: O(n) in the tables of irregular verbs and related words: less than a millisecond.
  init(lexicon: Lexicon, _ meanings: StemMeanings = StemMeanings()) {
    self.lexicon = lexicon
    self.meanings = meanings
    tokenizer = Tokenizer(lexicon: lexicon)
    tagger = Tagger(lexicon: lexicon)
    clauseWords = ClauseParts.Words(lexicon)
    whether = lexicon.number(of: "whether")
    words = WordReader(lexicon, meanings, clauseWords)
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
    let date = PublishedMonth(source.details.published)
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
    for claim in claims.indices {
      for (number, sighting) in claims[claim].sightings.enumerated() {
        let words = number == 0 ? Array(claims[claim].text.utf8) : Array(source.text[sighting.range.indices])
        read(words, on: date, &memory)
        let parts = markParts(of: words, &memory)
        // Words that leave open what they name: "nobody knew whether it leaked" is not the claim that it did.
        if !memory.tokens.contains(where: { $0.word == whether }) {
          wordings.add(memory.words[...])
          if let sign = parts.sign { wordings.add(sign: sign) }
          if let extent = parts.extent { wordings.add(sign: extent) }
        }
        wordings.endList()
        let sentence = article.sentence(containing: sighting.range.start)
        traces.sentenceOfWording.append(UInt32(sentence))
      }
    }
    traces.wordings = wordings.lists
    return traces
  }

  /// Tells the nouns of a clause that was read from its other words, those that name who acts, and its main word.
  private func markParts(of words: [UInt8], _ memory: inout TraceMemory) -> ClauseParts {
    tagger.tag(0..<memory.tokens.count, of: words, in: &memory.tokens)
    let parts = ClauseParts(memory.tokens.span, clauseWords)
    markThings(in: memory.tokens, parts.doers, parts.origin, &memory)
    markPlaces(in: memory.tokens, main: parts.main, &memory)
    guard let start = parts.main, start < memory.tokens.count,
      let main = (start..<memory.tokens.count).first(where: {
        memory.words[$0].marks.contains(.tells) && memory.words[$0].trace.kind != .number
      })
    else { return parts }
    let trace = memory.words[main].trace.asMain
    let turns = trace.kind == .word && clauseWords.turning.contains(memory.tokens[main].word)
    memory.words[main].trace = turns ? trace.at(.outer) : trace
    return parts
  }

  /// Tells the nouns and names behind a preposition, or in a clause within the clause, from the others.
  private func markPlaces(in tokens: [Token], main: TokenIndex?, _ memory: inout TraceMemory) {
    var here = Trace.Place.core
    var isWithin = false
    for (place, token) in tokens.enumerated() {
      if place == main { (here, isWithin) = (.core, false) }
      switch token.tag {
      case .preposition where !isWithin:
        here = token.word == clauseWords.of ? .belonging : token.word == clauseWords.by ? .core : .outer
      case .subordinator, .wh: (here, isWithin) = (.outer, true)
      case .finiteVerb, .auxiliary, .participle, .gerund, .baseVerb: if !isWithin { here = .core }
      case .noun, .properNoun:
        guard here != .core, memory.words[place].marks.contains(.tells), memory.words[place].trace.kind != .number
        else {
          continue
        }
        memory.words[place].trace = memory.words[place].trace.at(here)
      default: break
      }
    }
  }

  /// Tells the nouns among tagged tokens that were read, `doers` and an `origin` among them, from the other words.
  private func markThings(
    in tokens: [Token], _ doers: Range<TokenIndex>, _ origin: Range<TokenIndex>, _ memory: inout TraceMemory
  ) {
    for place in tokens.indices where memory.words[place].marks.contains(.tells) {
      switch tokens[place].tag {
      case .noun, .properNoun:
        memory.words[place].trace = memory.words[place].trace.asThing(
          acting: doers.contains(place) || origin.contains(place))
      default: break
      }
    }
  }

  /// The traces of each sentence; the words of the article are left in the memory.
  func sentences(
    of article: TokenizedArticle, _ source: Article, tellingThings: Bool = false, _ memory: inout TraceMemory
  ) -> TraceLists {
    read(article.tokens, of: source.text, on: PublishedMonth(source.details.published), &memory)
    if tellingThings { markThings(in: article.tokens, 0..<0, 0..<0, &memory) }
    var sentences = TraceListBuilder()
    // About every other token tells something.
    sentences.reserveCapacity(words: article.tokens.count / 2, lists: article.sentences.count)
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

  /// The words of a text that stand in another, too, in the order of the text; names of several words are one, and so
  /// are other expressions.
  func sharedWords(of text: [UInt8], in other: [UInt8]) -> [String] {
    var memory = memory()
    read(other, &memory)
    let known = Set(memory.words.lazy.filter { $0.marks.contains(.tells) }.map(\.trace.key))
    read(text, &memory)
    let tokens = memory.tokens
    var seen: Set<UInt32> = []
    var ranges: [ByteRange] = []
    // The last word of the name that the words up to here may go on with.
    var name: Int?
    for (number, token) in tokens.enumerated() {
      let word = memory.words[number]
      if word.marks.contains(.goesOn), let start = ranges.last?.start,
        ranges.last?.end == lastEnd(before: number, tokens)
      {
        ranges[ranges.count - 1] = ByteRange(start, token.range.end)
      }
      guard word.marks.contains(.tells), known.contains(word.trace.key) else { continue }
      let isCapital = token.shape.contains(.capitalized)
      if isCapital, let last = name, let start = ranges.last?.start, number - last <= Self.longestParticle {
        ranges[ranges.count - 1] = ByteRange(start, token.range.end)
        name = number
      } else if isCapital || token.kind == .number || token.classes != [] || token.word == 0 {
        name = isCapital ? number : nil
        if seen.insert(word.trace.key).inserted { ranges.append(token.range) } else { name = nil }
      }
    }
    return ranges.map { String(decoding: text[$0.indices], as: UTF8.self) }
  }

  private func lastEnd(before number: Int, _ tokens: [Token]) -> Int? {
    number > 0 ? tokens[number - 1].range.end : nil
  }

  /// A name goes on after so many tokens: "Port of Norland".
  private static let longestParticle = 2

  /// Reads some words that stand by themselves: their tokens, and what linking takes of each.
  private func read(_ words: [UInt8], on date: PublishedMonth? = nil, _ memory: inout TraceMemory) {
    memory.tokens.removeAll(keepingCapacity: true)
    tokenizer.tokenize(ByteRange(0, words.count), of: words, into: &memory.tokens)
    read(memory.tokens, of: words, on: date, &memory)
  }

  private func read(_ tokens: [Token], of text: [UInt8], on date: PublishedMonth? = nil, _ memory: inout TraceMemory) {
    let reader = self.words
    var words = exchange(&memory.words, with: [])
    words.removeAll(keepingCapacity: true)
    memory.openings.removeAll(keepingCapacity: true)
    words.append(addingCapacity: tokens.count) { words in
      for (index, token) in tokens.enumerated() {
        switch token.kind {
        case .word, .number, .clitic, .symbol:
          let word = reader.word(of: token, in: text, &memory)
          if word.marks.contains(.opens) { memory.openings.append(index) }
          words.append(word)
        default: words.append(TracedWord())
        }
      }
    }
    if !memory.openings.isEmpty {
      ExpressionReader(tokens: tokens, text: text, date: date, meanings: meanings).join(memory.openings, &words)
    }
    memory.words = words
  }
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
