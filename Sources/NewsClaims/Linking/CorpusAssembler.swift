/// Puts what was found in single articles together: actors linked, claims that are one joined, indices counted through
/// all articles.
///
///     var assembler = CorpusAssembler(articles)
///     for analysis in analyses { assembler.add(analysis) }
///     let corpus = assembler.corpus()
///
/// What was found in an article may come as soon as it is there: all that is kept of it is what the corpus will hold.
struct CorpusAssembler {
  private var articles: [Article]
  private var held: HeldRecords
  private var actors = HeldActors()
  private var traces = ArticleTraces()
  /// Which of the sentences are each article's.
  private var sentencesOfArticle: [Range<Int>] = []

  /// An assembler of what is found in these articles.
  init(_ articles: [Article]) {
    self.articles = articles
    held = HeldRecords(articles)
  }

  /// Adds what was found in the next article.
  mutating func add(_ analysis: ArticleAnalysis) {
    held.add(analysis)
    for actor in analysis.actors { actors.add(actor) }
    let firstSentence = traces.sentences.count
    traces.append(analysis.traces)
    sentencesOfArticle.append(firstSentence..<traces.sentences.count)
    if sentencesOfArticle.count.nonzeroBitCount == 1, sentencesOfArticle.count >= Self.sample { makeRoom() }
  }

  /// Articles that tell how much there will be of all.
  private static let sample = 64

  /// Makes room for what is likely to come, and half as much again, where there is not enough: an array that grows is
  /// there twice for a moment.
  private mutating func makeRoom() {
    func room(_ count: Int, _ capacity: Int) -> Int {
      let likely = count * articles.count / sentencesOfArticle.count
      return likely <= capacity ? capacity : likely * 3 / 2
    }
    actors.reserveCapacity(room)
    held.reserveCapacity(room)
    traces.reserveCapacity(room)
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
  /// - Parameters:
  ///   - reader: Reads the words that links name; without it nothing is linked across articles.
  ///   - options: What steers the linking.
  /// - Returns: The corpus.
  /// - Complexity: O(n log n) in what was found.
  mutating func corpus(reader: TraceReader? = nil, options: AnalysisOptions = AnalysisOptions()) -> Corpus {
    let (actors, linked) = linkedActors(reader, options)
    held.actorNumbers = actors.numbers
    let joins = linked.flatMap { linked in reader.map { link(actors, linked, $0, options) } }
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
  private mutating func linkedActors(
    _ reader: TraceReader?, _ options: AnalysisOptions
  ) -> (LinkedActors, LinkedArticles?) {
    let (ids, ranges, sentenceRanges) = (articles.map(\.id), held.actorRanges, sentencesOfArticle)
    // What is used up has no second owner.
    let actors = Monitor(exchange(&actors, with: HeldActors()))
    let sentences = Monitor(exchange(&traces.sentences, with: TraceLists()))
    let linkActors = { actors.with { ActorLinker(exchange(&$0, with: HeldActors()), ranges, articles: ids).linked } }
    guard articles.count > 1, let reader else { return (linkActors(), nil) }
    let lookAround = { @Sendable in
      let common = reader.commonCounts()
      return sentences.with {
        LinkedArticles(exchange(&$0, with: TraceLists()), sentenceRanges, common: common, options)
      }
    }
    // A few are done before a thread has begun.
    guard articles.count >= Self.sample else { return (linkActors(), lookAround()) }
    return Platform.both(linkActors, lookAround)
  }

  /// Finds what stands in several articles.
  private mutating func link(
    _ actors: LinkedActors, _ linked: LinkedArticles, _ reader: TraceReader, _ options: AnalysisOptions
  ) -> (quotes: QuoteJoins?, claims: ClaimJoins) {
    let claims = LinkedClaims(held)
    let links = Linker(
      options: options, articles: linked, quotes: LinkedQuotes(held, claims), claims: claims,
      sides: Sides(actors.actors, countries: actors.countries), days: Days(articles)
    ).links(of: &traces)
    for (article, original) in links.copies.enumerated() { articles[article].duplicateOf = original }
    return (
      links.quotes.isEmpty ? nil : QuoteJoins(links.quotes, in: held, reader),
      ClaimJoins(links.claims, in: held, reader)
    )
  }
}
