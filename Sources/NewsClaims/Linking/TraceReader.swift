/// Reads the words of sentences, quotes and claims as linking compares them.
///
/// Takes an article's tokens, quotes and claims; gives their traces: of words that carry meaning, not of those that
/// hold a sentence together or tell its time.
struct TraceReader: Sendable {
  private let lexicon: Lexicon
  private let tokenizer: Tokenizer
  private let whether: WordNumber
  /// Words that negate what they belong to, beside those of the class.
  private let negations: Set<WordNumber>
  /// The base forms of irregular verbs, by the hash of the form's stem.
  private let bases: [UInt32: UInt32]
  /// Words that are one or contrary, by the hash of the stem.
  private let related: [UInt32: Related]

  private struct Related {
    let hash: UInt32
    var isOpposite = false
  }

  /// - Complexity: O(n) in the tables of irregular verbs and related words: less than a millisecond.
  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    tokenizer = Tokenizer(lexicon: lexicon)
    whether = lexicon.number(of: "whether")
    negations = Set(["no", "nobody", "none", "nothing", "without"].map { lexicon.number(of: $0) })
    var bases: [UInt32: UInt32] = [:]
    var text = TableText()
    for row in text.rows(of: IrregularVerbs.rows) {
      let base = Self.stemHash(text.bytes[row[0]])
      for form in row.dropFirst().flatMap({ text.entries(of: $0) }) {
        bases[Self.stemHash(text.bytes[form])] = base
      }
    }
    self.bases = bases
    related = Self.related(bases)
  }

  private static func related(_ bases: [UInt32: UInt32]) -> [UInt32: Related] {
    var related: [UInt32: Related] = [:]
    var text = TableText()
    func hash(_ word: TableText.Cell) -> UInt32 {
      let stem = stemHash(text.bytes[word])
      return bases[stem] ?? stem
    }
    for row in text.rows(of: RelatedWords.alike) {
      let words = text.words(of: row[0]).map(hash)
      for word in words where related[word] == nil { related[word] = Related(hash: words[0]) }
    }
    for row in text.rows(of: Opposites.rows) where row.count == 2 {
      let sides = row.map { text.words(of: $0).map(hash) }
      let first = related[sides[0][0]]?.hash ?? sides[0][0]
      for (side, words) in sides.enumerated() {
        for word in words where related[word] == nil || related[word]?.hash == first {
          related[word] = Related(hash: first, isOpposite: side == 1)
        }
      }
    }
    return related
  }

  private static func stemHash(_ word: ArraySlice<UInt8>) -> UInt32 {
    var word = Array(word)
    WordStem.cut(&word)
    return hash(word)
  }

  private static func hash(_ bytes: [UInt8]) -> UInt32 {
    var hasher = StableHasher()
    hasher.combine(bytes)
    return UInt32(truncatingIfNeeded: hasher.finalize())
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
      for word in text.words(of: row[1]) {
        let base = Self.stemHash(text.bytes[word])
        let hash = bases[base] ?? base
        let key = Trace(hash: related[hash]?.hash ?? hash, kind: .word).key
        counts[key] = max(counts[key] ?? 0, Double(text.string(row[0])) ?? 0)
      }
    }
    return counts
  }

  /// The traces of an article.
  ///
  /// - Complexity: O(n log n) in its tokens.
  func traces(of article: TokenizedArticle, _ source: Article, _ quotes: [Quote], _ claims: [Claim]) -> ArticleTraces {
    var traces = ArticleTraces()
    traces.sentences = sentences(of: article, source)
    for quote in quotes {
      let starts = quote.content.map { article.firstToken(from: $0.start) }
      let ends = quote.content.map { article.firstToken(from: $0.end) }
      let tokens = zip(starts, ends).map { article.tokens[$0..<max($0, $1)] }
      traces.quotes.append(list(tokens.joined(), of: source.text))
      let first = starts.first.flatMap { $0 < article.tokens.count ? article.sentenceOfToken[$0] : nil }
      traces.sentenceOfQuote.append(UInt32(first ?? 0))
    }
    for claim in claims {
      for (number, sighting) in claim.sightings.enumerated() {
        let words = number == 0 ? Array(claim.text.utf8) : Array(source.text[sighting.range.indices])
        traces.wordings.append(isOpen(words) ? [] : list(of: words))
      }
    }
    return traces
  }

  /// Whether words leave open what they name: "nobody knew whether it leaked" is not the claim that it did.
  private func isOpen(_ words: [UInt8]) -> Bool { tokens(of: words).contains { $0.word == whether } }

  private func tokens(of words: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokenizer.tokenize(ByteRange(0, words.count), of: words, into: &tokens)
    return tokens
  }

  /// The traces of each sentence.
  func sentences(of article: TokenizedArticle, _ source: Article) -> TraceLists {
    var lists = TraceLists()
    for sentence in article.sentences { lists.append(list(article.tokens[sentence.tokens], of: source.text)) }
    return lists
  }

  /// The traces of some words that stand by themselves.
  func list(of words: [UInt8]) -> [Trace] { list(tokens(of: words), of: words) }

  /// The traces of tokens, each once, in their own order.
  private func list(_ tokens: some Sequence<Token>, of text: [UInt8]) -> [Trace] {
    var traces: [Trace] = []
    var negated = 0
    var given: Trace?
    var isAfterOr = false
    for token in tokens {
      let word = lexicon[token.word]
      // "whether it leaked or not" negates nothing.
      if !isAfterOr, word.classes.contains(.negation) || negations.contains(token.word) { negated += 1 }
      isAfterOr = word.classes.contains(.coordinator)
      let isName = token.kind == .word && token.shape.contains(.capitalized)
      // "Jane" of "Jane Doe" is left out where the surname alone may stand for it.
      if let given, !isName { traces.append(given) }
      given = nil
      guard let trace = trace(of: token, word, text) else { continue }
      if isName, word.classes.contains(.givenName) { given = trace } else { traces.append(trace) }
    }
    if let given { traces.append(given) }
    if negated % 2 == 1 { traces.append(.negation) }
    traces.sort()
    return traces.withoutRepeatedKeys
  }

  /// The words of a text that stand in another, too, in the order of the text; names of several words are one.
  func sharedWords(of text: [UInt8], in other: [UInt8]) -> [String] {
    let known = Set(tokens(of: other).compactMap { trace(of: $0, lexicon[$0.word], other)?.key })
    let tokens = tokens(of: text)
    var seen: Set<UInt32> = []
    var ranges: [ByteRange] = []
    // The last word of the name that the words up to here may go on with.
    var name: Int?
    for (number, token) in tokens.enumerated() {
      guard let trace = trace(of: token, lexicon[token.word], text), known.contains(trace.key) else { continue }
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

  private func trace(of token: Token, _ word: Word, _ text: [UInt8]) -> Trace? {
    switch token.kind {
    case .number: return Trace(hash: Self.hash(text[token.range.indices].filter(\.isDigit)), kind: .number)
    case .word: break
    default: return nil
    }
    guard word.classes.isDisjoint(with: Self.empty) else { return nil }
    if word.country != 0 { return Trace(hash: Self.country ^ UInt32(word.country), kind: .name) }
    var stem = folded(text[token.range.indices])
    if word.classes.contains(.number), let digits = Numerals.digits(of: stem) {
      return Trace(hash: Self.hash(digits), kind: .number)
    }
    let isName = token.shape.contains(.capitalized) && word.classes.isDisjoint(with: Self.common)
    if !isName { WordStem.cut(&stem) }
    let hash = Self.hash(stem)
    let base = bases[hash] ?? hash
    if let related = related[base] { return Trace(hash: related.hash, kind: .word, isOpposite: related.isOpposite) }
    return Trace(hash: base, kind: isName ? .name : .word)
  }

  private func folded(_ word: ArraySlice<UInt8>) -> [UInt8] { Array(FoldedName(word)) }

  /// Words that hold a sentence together, and those that tell its time.
  private static let empty = WordClasses.functionWord.union([.time, .calendar, .adverb, .title, .absence])
  /// Words that are no name where a title or the start of a sentence gives them a capital.
  private static let common = WordClasses.anyVerb.union([.noun, .adjective, .role, .kin, .people, .body, .document])
  private static let country: UInt32 = 0x0a00_0000
}

extension TokenizedArticle {
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
