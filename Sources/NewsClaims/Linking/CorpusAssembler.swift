/// Puts what was found in single articles together: actors linked, claims that are one joined, indices counted through
/// all articles.
///
///     var assembler = CorpusAssembler(articles: articles.count)
///     for analysis in analyses { assembler.add(analysis) }
///     let corpus = assembler.corpus(of: articles)
///
/// What was found in an article may come as soon as it is there: all that is kept of it is what the corpus will hold.
struct CorpusAssembler {
  private var actors: [LocalActor] = []
  private var quotes: [Quote] = []
  private var claims: [Claim] = []
  private var traces = ArticleTraces()
  /// Which of the actors, and of the sentences, are each article's.
  private var actorsOfArticle: [Range<Int>] = []
  private var sentencesOfArticle: [Range<Int>] = []
  /// How many articles there will be.
  private let articles: Int

  /// An assembler for so many articles.
  init(articles: Int) { self.articles = articles }

  /// Adds what was found in the next article.
  mutating func add(_ analysis: ArticleAnalysis) {
    let place = Place(article: actorsOfArticle.count, firstActor: actors.count, firstQuote: quotes.count)
    for quote in analysis.quotes { quotes.append(moved(quote, place)) }
    for claim in analysis.claims { claims.append(moved(claim, place)) }
    for var actor in analysis.actors {
      // These have told within the article whom a description means.
      actor.traits = []
      actors.append(actor)
    }
    actorsOfArticle.append(place.firstActor..<actors.count)
    let firstSentence = traces.sentences.count
    traces.append(analysis.traces)
    sentencesOfArticle.append(firstSentence..<traces.sentences.count)
    if actorsOfArticle.count.nonzeroBitCount == 1, actorsOfArticle.count >= Self.sample { makeRoom() }
  }

  /// Articles that tell how much there will be of all.
  private static let sample = 64

  /// Makes room for what is likely to come, and half as much again, where there is not enough: an array that grows is
  /// there twice for a moment.
  private mutating func makeRoom() {
    func room(_ count: Int, _ capacity: Int) -> Int {
      let likely = count * articles / actorsOfArticle.count
      return likely <= capacity ? capacity : likely * 3 / 2
    }
    actors.reserveCapacity(room(actors.count, actors.capacity))
    quotes.reserveCapacity(room(quotes.count, quotes.capacity))
    claims.reserveCapacity(room(claims.count, claims.capacity))
    traces.reserveCapacity(room)
  }

  /// Where an article's indices stand among those of all.
  private struct Place {
    let article: Int
    let firstActor: Int
    let firstQuote: Int
  }

  private func moved(_ quote: Quote, _ place: Place) -> Quote {
    var quote = quote
    quote.article = place.article
    quote.speaker = quote.speaker.map { $0 + place.firstActor }
    quote.within = quote.within.map { $0 + place.firstQuote }
    return quote
  }

  private func moved(_ claim: Claim, _ place: Place) -> Claim {
    var claim = claim
    for number in claim.positions.indices {
      claim.positions[number].article = place.article
      claim.positions[number].actor = claim.positions[number].actor.map { $0 + place.firstActor }
      claim.positions[number].quote = claim.positions[number].quote.map { $0 + place.firstQuote }
    }
    for number in claim.sightings.indices { claim.sightings[number].article = place.article }
    for number in claim.evidence.indices { claim.evidence[number].article = place.article }
    return claim
  }
}

extension Corpus {
  /// The corpus of an article by itself.
  init(_ article: Article, _ analysis: ArticleAnalysis) {
    var assembler = CorpusAssembler(articles: 1)
    assembler.add(analysis)
    self = assembler.corpus(of: [article])
  }
}

// MARK: Across articles

extension CorpusAssembler {
  /// The corpus of the articles whose analyses were added; nothing is left here.
  ///
  /// - Parameters:
  ///   - articles: The articles, in the order of their analyses.
  ///   - reader: Reads the words that links name; without it nothing is linked across articles.
  ///   - options: What steers the linking.
  /// - Returns: The corpus.
  /// - Complexity: O(n log n) in what was found.
  mutating func corpus(
    of articles: [Article], reader: TraceReader? = nil, options: AnalysisOptions = AnalysisOptions()
  ) -> Corpus {
    let (linker, linked) = linkedActors(of: articles, reader, options)
    setActors(linker.numbers)
    var articles = articles
    if let reader, let linked { link(&articles, linker, linked, reader, options) }
    return Corpus(
      articles: articles, actors: linker.actors, quotes: exchange(&quotes, with: []),
      claims: exchange(&claims, with: []))
  }

  /// Puts the actors of all articles in the place of those of each.
  private mutating func setActors(_ numbers: [Int32]) {
    for quote in quotes.indices { quotes[quote].speaker = quotes[quote].speaker.map { Int(numbers[$0]) } }
    for claim in claims.indices {
      for position in claims[claim].positions.indices {
        let actor = claims[claim].positions[position].actor
        claims[claim].positions[position].actor = actor.map { Int(numbers[$0]) }
      }
    }
  }

  /// Links the actors, and meanwhile looks what the articles are about, where they are to be linked.
  private mutating func linkedActors(
    of articles: [Article], _ reader: TraceReader?, _ options: AnalysisOptions
  ) -> (ActorLinker, LinkedArticles?) {
    let (ids, ranges, sentenceRanges) = (articles.map(\.id), actorsOfArticle, sentencesOfArticle)
    // What is used up has no second owner.
    let actors = Monitor(exchange(&actors, with: []))
    let sentences = Monitor(exchange(&traces.sentences, with: TraceLists()))
    let linkActors = { actors.with { ActorLinker(exchange(&$0, with: []), ranges, articles: ids) } }
    guard articles.count > 1, let reader else { return (linkActors(), nil) }
    return Platform.both(linkActors) {
      let common = reader.commonCounts()
      return sentences.with {
        LinkedArticles(exchange(&$0, with: TraceLists()), sentenceRanges, common: common, options)
      }
    }
  }

  /// Joins what stands in several articles.
  private mutating func link(
    _ articles: inout [Article], _ actors: ActorLinker, _ linked: LinkedArticles, _ reader: TraceReader,
    _ options: AnalysisOptions
  ) {
    let links = Linker(
      options: options, articles: linked, quotes: quotes, claims: claims,
      sides: Sides(actors.actors, countries: actors.countries), days: Days(articles)
    ).links(of: &traces)
    for (article, original) in links.copies.enumerated() { articles[article].duplicateOf = original }
    let joiner = LinkJoiner(articles: articles, reader: reader)
    joiner.join(links.quotes, in: &quotes)
    joiner.join(links.claims, in: &claims)
  }
}
