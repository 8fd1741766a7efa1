/// Puts what was found in single articles together: actors linked, claims that are one joined, indices counted through
/// all articles.
///
///     var assembler = CorpusAssembler(articles, reader)
///     for analysis in analyses { assembler.add(analysis) }
///     let corpus = assembler.corpus()
///
/// What was found in an article may come as soon as it is there: all that is kept of it is what the corpus will hold.
struct CorpusAssembler {
  private var articles: [Article]
  private var held: HeldRecords
  private var actors = HeldActors()
  /// Reads the words that links name, where articles are to be linked; and what is compared of them then.
  private let reader: TraceReader?
  private var traces: HeldTraces?
  private let options: AnalysisOptions

  /// An assembler of what is found in articles.
  ///
  /// - Parameters:
  ///   - articles: The articles.
  ///   - reader: Reads the words that links name; without it nothing is linked across articles.
  ///   - options: What steers the linking.
  init(_ articles: [Article], _ reader: TraceReader? = nil, _ options: AnalysisOptions = AnalysisOptions()) {
    self.articles = articles
    self.reader = articles.count > 1 ? reader : nil
    self.options = options
    held = HeldRecords(articles)
    traces = self.reader.map { HeldTraces(WordNumbering(common: $0.commonCounts(), meanings: $0.meanings, options)) }
  }

  /// Adds what was found in the next article.
  mutating func add(_ analysis: ArticleAnalysis) {
    held.add(analysis)
    let found = analysis.actors.span
    for actor in found.indices { actors.add(found[actor]) }
    traces?.add(analysis.traces)
    if held.articleCount.nonzeroBitCount == 1, held.articleCount >= Self.sample { makeRoom() }
  }

  /// Articles that tell how much there will be of all.
  private static let sample = 64

  /// Makes room for what is likely to come, and half as much again, where there is not enough: an array that grows is
  /// there twice for a moment.
  private mutating func makeRoom() {
    let (all, known) = (articles.count, held.articleCount)
    func room(_ count: Int, _ capacity: Int) -> Int {
      let likely = count * all / known
      return likely <= capacity ? capacity : likely * 3 / 2
    }
    actors.reserveCapacity(room)
    held.reserveCapacity(room)
    traces?.reserveCapacity(room)
  }
}

extension Corpus {
  /// The corpus of an article by itself.
  init(_ article: Article, _ analysis: ArticleAnalysis) {
    var assembler = CorpusAssembler([article])
    assembler.add(analysis)
    self = assembler.corpus()
  }
}

// MARK: Across articles

extension CorpusAssembler {
  /// The corpus of the articles, all of whose analyses were added; nothing is left here.
  ///
  /// - Complexity: O(n log n) in what was found.
  mutating func corpus() -> Corpus {
    returnIdleMemory()
    let (actors, linked) = linkedActors()
    returnIdleMemory()
    held.actorNumbers = actors.numbers
    let traces = exchange(&traces, with: nil)
    let joins = linked.flatMap { linked in
      traces.flatMap { traces in reader.map { link(actors, linked, traces, $0) } }
    }
    return Corpus(
      articles: articles, actors: actors.actors, quotes: quotes(joins?.quotes), claims: claims(joins?.claims))
  }

  private func quotes(_ joins: QuoteJoins?) -> RecordList<Quote> {
    RecordList(
      RecordList.Source(
        count: held.quoteCount,
        record: { [held] number in
          var quote = held.quote(number)
          if let joins { quote.alike = joins.alike(number) }
          return quote
        }, id: { [held] in held.quoteID($0) }))
  }

  private func claims(_ joins: ClaimJoins?) -> RecordList<Claim> {
    guard let joins else {
      return RecordList(
        RecordList.Source(
          count: held.claimCount, record: { [held] in held.claim($0) }, id: { [held] in held.claimID($0) }))
    }
    return RecordList(
      RecordList.Source(
        count: joins.firsts.count, record: { [held] in joins.claim(Int(joins.firsts[$0]), in: held) },
        id: { [held] in held.claimID(Int(joins.firsts[$0])) }))
  }

  /// Links the actors, and meanwhile looks what the articles are about, where they are to be linked.
  private mutating func linkedActors() -> (LinkedActors, LinkedArticles?) {
    let (ids, ranges, options) = (articles.map(\.id), held.actorRanges, options)
    // What is used up has no second owner.
    let actors = Monitor(exchange(&actors, with: HeldActors()))
    let linkActors = { actors.with { ActorLinker(exchange(&$0, with: HeldActors()), ranges, articles: ids).linked } }
    traces?.weigh()
    guard let traces else { return (linkActors(), nil) }
    let lookAround = { @Sendable in LinkedArticles(traces, options) }
    // A few are done before a thread has begun.
    guard articles.count >= Self.sample else { return (linkActors(), lookAround()) }
    return Platform.both(linkActors, lookAround)
  }

  /// Gives back what lies idle, where that may be much: what comes now needs memory, too.
  private func returnIdleMemory() {
    if articles.count >= Self.sample { Platform.returnIdleMemory() }
  }

  /// Finds what stands in several articles.
  private mutating func link(
    _ actors: LinkedActors, _ linked: LinkedArticles, _ traces: HeldTraces, _ reader: TraceReader
  ) -> (quotes: QuoteJoins?, claims: ClaimJoins) {
    var quotes = LinkedQuotes(held)
    let claims = LinkedClaims(held) { quotes.noteClaim($0) }
    let links = Linker(
      options: options, articles: linked, quotes: quotes, claims: claims,
      sides: Sides(actors.actors, countries: actors.countries), days: Days(articles)
    ).links(of: traces)
    // Where nothing changes, the articles need not be there twice.
    for (article, original) in links.copies.enumerated() where original != articles[article].duplicateOf {
      articles[article].duplicateOf = original
    }
    return (
      links.quotes.isEmpty ? nil : QuoteJoins(links.quotes, in: held, reader),
      ClaimJoins(links.claims, in: held, reader)
    )
  }
}
