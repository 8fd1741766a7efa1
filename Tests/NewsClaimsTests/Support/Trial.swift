@testable import NewsClaims

/// One input, read, analysed and written out in every form: what must hold of it, whatever it is.
struct Trial {
  /// What does not hold.
  private(set) var faults: [String] = []

  private let corpus: Corpus
  private let width: Int

  private static let analyzer = Analyzer()
  private static let lexicon = Lexicon.english()
  private static let tokenizer = ArticleTokenizer(lexicon: lexicon)
  private static let traces = TraceReader(lexicon: lexicon)
  private static let widths = [40, 80, 120, 200]
  /// Records of each kind that are shown in full: all of them would take most of the time.
  private static let shown = 4

  /// Tries bytes as one file, or as two where a NUL parts them; a third part changes what a scan found in them.
  init(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    var articles = zip(parts, ["a", "b"]).flatMap { part, name in Self.articles(Array(part), name: name) }
    articles.sort(by: Article.isOrdered)
    articles.assignIDs()
    width = Self.widths[bytes.count % Self.widths.count]
    corpus = parts.count < 3 ? Self.analyzer.analyze(articles, workers: 1) : Self.linked(articles, changed: parts[2])
    // Twice the work, in another order or in two steps, for some.
    if parts.count < 3, width == Self.widths[0] {
      let again = Self.analyzer.analyze(articles, workers: 2)
      check(Self.json(of: again) == Self.json(of: corpus), "the same articles give another export")
      check(Self.json(of: Self.linked(articles)) == Self.json(of: corpus), "a scan and a link give another export")
    }
    check(articles.allSatisfy(\.claimsAreTriggered), "a rule finds more when every sentence is put to it")
    faults += corpus.faults
    // What is not sound cannot be shown.
    guard faults.isEmpty else { return }
    checkBlocks()
    checkJSON()
    checkLines()
    checkTables()
    checkListings()
    checkDetails()
    checkComparisons()
  }

  private mutating func check(_ holds: Bool, _ fault: @autoclosure () -> String) {
    if !holds { faults.append(fault()) }
  }
}

// MARK: What is read

extension Trial {
  private static func articles(_ bytes: [UInt8], name: String) -> [Article] {
    outcomes(bytes, name: name).compactMap { try? $0.get() }
  }

  private static func outcomes(_ bytes: [UInt8], name: String) -> [Result<Article, ReadError>] {
    if let form = JSONArticles.Form(ofStream: bytes) {
      return JSONArticles(path: "\(name).json", bytes: bytes, form).outcomes
    }
    do throws(ReadError) {
      return [.success(try ArticleReader().article(path: "\(name).txt", bytes: bytes))]
    } catch {
      return [.failure(error)]
    }
  }

  private mutating func checkBlocks() {
    for article in corpus.articles {
      var end = 0
      for block in article.blocks {
        check(block.range.start >= end && !block.range.isEmpty, "block \(block.range) begins before \(end)")
        end = block.range.end
      }
      check(end <= article.text.count, "a block ends at \(end) of \(article.text.count)")
    }
  }
}

// MARK: What is scanned

extension Trial {
  /// The articles linked from what a scan writes of each, some of its numbers changed.
  private static func linked(_ articles: [Article], changed changes: ArraySlice<UInt8> = []) -> Corpus {
    let scanned = articles.map { article in
      let analysis = analyzer.analyze(article)
      let found = try? ArticleAnalysis(changed(analysis.packed(from: article), by: changes), of: article)
      return ScannedArticle(article, found ?? analysis)
    }
    return Corpus(ScannedArticles(scanned), traces)
  }

  /// Of each three bytes two say which number, and the third what it becomes.
  private static func changed(_ packing: Packing, by changes: ArraySlice<UInt8>) -> Packing {
    var packing = packing
    var rest = changes[...]
    while rest.count > 2, !packing.numbers.isEmpty {
      let change = Array(rest.prefix(3))
      let place = (Int(change[0]) << 8 | Int(change[1])) % packing.numbers.count
      packing.numbers[place] = change[2] == .max ? .max : Int(Int8(bitPattern: change[2]))
      rest = rest.dropFirst(3)
    }
    return packing
  }
}

// MARK: What programs read

extension Trial {
  private static func json(of corpus: Corpus) -> [UInt8] {
    var bytes: [UInt8] = []
    CorpusJSON(corpus).write(Records(of: corpus), to: &bytes)
    return bytes
  }

  private mutating func checkJSON() {
    let bytes = Self.json(of: corpus)
    check(bytes.filter { $0 != UInt8(ascii: "\n") }.isHarmless, "the export holds control characters")
    guard let json = try? StrictJSON(bytes) else { return check(false, "the export is no JSON") }
    let texts = corpus.articles.map { Array(String(decoding: $0.text, as: UTF8.self).unicodeScalars) }
    let places = Dictionary(uniqueKeysWithValues: corpus.articles.enumerated().map { ($1.id, $0) })
    checkSpans(json, in: nil, texts, places)
  }

  /// Checks that the text beside an offset is what stands there.
  private mutating func checkSpans(
    _ value: StrictJSON, in outer: Int?, _ texts: [[Unicode.Scalar]], _ places: [String: Int]
  ) {
    switch value {
    case .null, .number, .string: break
    case .array(let elements): for element in elements { checkSpans(element, in: outer, texts, places) }
    case .object(let members):
      let article = value["article"]?.string.flatMap { places[$0] } ?? outer
      if let start = value["start"]?.number, let end = value["end"]?.number, let text = value["text"]?.string {
        guard let article, start < end, end <= texts[article].count else {
          return check(false, "a span from \(start) to \(end)")
        }
        let words = String(String.UnicodeScalarView(texts[article][start..<end]))
        check(words.unicodeScalars.elementsEqual(text.unicodeScalars), "“\(words)” stands at “\(text)”")
      }
      for member in members { checkSpans(member.value, in: article, texts, places) }
    }
  }

  private mutating func checkLines() {
    var bytes: [UInt8] = []
    CorpusJSON(corpus).write(Records(of: corpus), as: .lines, to: &bytes)
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let count = corpus.articles.count + corpus.actors.count + corpus.quotes.count + corpus.claims.count
    check(lines.count == count, "\(lines.count) lines of JSON for \(count) records")
  }

  private mutating func checkTables() {
    for kind in Records.Kind.allCases {
      var bytes: [UInt8] = []
      CorpusCSV(corpus).write(kind, to: &bytes)
      let rows = bytes.split(separator: UInt8(ascii: "\n"))
      check(rows.allSatisfy { $0.last == UInt8(ascii: "\r") && Array($0.dropLast()).isHarmless }, "\(kind) as CSV")
    }
    let columns = Columns(corpus)
    var claims: [UInt8] = []
    columns.write(corpus.claims, to: &claims)
    checkColumns(claims, corpus.claims.count, 8)
    var quotes: [UInt8] = []
    columns.write(corpus.quotes, to: &quotes)
    checkColumns(quotes, corpus.quotes.count, 7)
    var actors: [UInt8] = []
    columns.write(corpus.actorTallies(in: ArticleFilter()), to: &actors)
    checkColumns(actors, corpus.actors.count, 8)
    var articles: [UInt8] = []
    columns.write(corpus.articleTallies(in: ArticleFilter()), to: &articles)
    checkColumns(articles, corpus.articles.count, 10)
  }

  private mutating func checkColumns(_ bytes: [UInt8], _ records: Int, _ columns: Int) {
    let rows = bytes.split(separator: UInt8(ascii: "\n"))
    check(rows.count == records, "\(rows.count) rows for \(records) records")
    for row in rows {
      let fields = row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      check(fields.count == columns, "\(fields.count) columns, not \(columns)")
      check(fields.allSatisfy { Array($0).isHarmless }, "a column holds control characters")
    }
  }
}

// MARK: What people read

extension Trial {
  private mutating func checkListings() {
    let page = Page(width: width)
    let listing = Listing(corpus, on: page)
    var buffer: [UInt8] = []
    listing.write(corpus.sorted(corpus.claims, by: .status), by: .status, to: &buffer)
    listing.write(corpus.sorted(corpus.quotes, by: .speaker), remark: nil, to: &buffer)
    listing.write(corpus.actorTallies(in: ArticleFilter()), leavingOut: [], orphans: corpus.quotes, to: &buffer)
    listing.write(corpus.articleTallies(in: ArticleFilter()), to: &buffer)
    checkPage(buffer)
  }

  /// Checks that a page fits and does nothing to a terminal.
  private mutating func checkPage(_ buffer: [UInt8]) {
    for line in buffer.split(separator: UInt8(ascii: "\n")) {
      check(Array(line).isHarmless, "a listing holds control characters")
      let text = String(decoding: line, as: UTF8.self)
      let (taken, width) = (text.displayWidth, width)
      check(taken <= width, "\(taken) of \(width) columns: \(text)")
    }
  }

  private mutating func checkDetails() {
    let ids =
      corpus.claims.prefix(Self.shown).map(\.id.description)
      + corpus.quotes.suffix(Self.shown).map(\.id.description) + corpus.actors.prefix(Self.shown).map(\.id)
      + corpus.articles.map(\.id)
    for style in [Style.plain, .coloured] {
      let detail = Detail(corpus, on: Page(width: width, style: style), tokenizer: Self.tokenizer)
      for id in ids {
        guard case .found(let record) = corpus.lookUp(id) else {
          check(false, "\(id) is not found")
          continue
        }
        var buffer: [UInt8] = []
        detail.write(record, to: &buffer)
        let text = buffer.withoutColours.filter { $0 != UInt8(ascii: "\n") }
        check(text.isHarmless, "the detail of \(id) holds control characters")
      }
    }
  }
}

// MARK: What is compared

extension Trial {
  private mutating func checkComparisons() {
    let comparer = Comparer(corpus, lexicon: Self.lexicon)
    let comparisons = comparer.pairs(with: nil).prefix(Self.shown).map { comparer.comparison($0.left, $0.right) }
    var json: [UInt8] = []
    ComparisonJSON(corpus).write(comparisons, to: &json)
    check((try? StrictJSON(json)) != nil, "the comparison is no JSON")
    check(json.filter { $0 != UInt8(ascii: "\n") }.isHarmless, "the comparison's JSON holds control characters")
    var columns: [UInt8] = []
    Columns(corpus).write(comparisons, to: &columns)
    checkColumns(columns, comparisons.map(\.rows.count).reduce(0, +), 7)
    var buffer: [UInt8] = []
    Listing(corpus, on: Page(width: width)).write(comparisons, to: &buffer)
    checkPage(buffer)
  }
}

extension [UInt8] {
  /// The text without the escape sequences of ``Style/coloured``.
  fileprivate var withoutColours: [UInt8] {
    var kept: [UInt8] = []
    var rest = self[...]
    while let byte = rest.first {
      let parameters = rest.dropFirst(2).prefix { (0x30...0x3B).contains($0) }
      let isColour = rest.starts(with: [0x1B, UInt8(ascii: "[")]) && rest.dropFirst(2 + parameters.count).first == 0x6D
      rest = rest.dropFirst(isColour ? parameters.count + 3 : 1)
      if !isColour { kept.append(byte) }
    }
    return kept
  }
}
