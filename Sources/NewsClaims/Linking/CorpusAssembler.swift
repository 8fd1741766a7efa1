/// Puts what was found in single articles together: actors linked, claims that are one joined, indices counted through
/// all articles.
struct CorpusAssembler {
  let articles: [Article]
  let analyses: [ArticleAnalysis]
  /// Reads the words that links name; without it nothing is linked across articles.
  var reader: TraceReader?
  var options = AnalysisOptions()

  /// The corpus of all articles.
  ///
  /// - Complexity: O(n log n) in what was found.
  func corpus() -> Corpus {
    let linker = ActorLinker(analyses.map(\.actors))
    // By first mention, as everything is printed.
    let order = linker.actors.enumerated().map { ($1.article, $1.actor.first.start, $0) }.sorted(by: <).map(\.2)
    var places = [Int](repeating: 0, count: order.count)
    for (place, number) in order.enumerated() { places[number] = place }
    var quotes: [Quote] = []
    var claims: [Claim] = []
    for (article, analysis) in analyses.enumerated() {
      let actors = linker.numbers[article].map { places[$0] }
      let place = Place(article: article, actors: actors, firstQuote: quotes.count)
      quotes += analysis.quotes.map { moved($0, place) }
      claims += analysis.claims.map { moved($0, place) }
    }
    let actors = actors(order.map { linker.actors[$0] }, places)
    let numbers = linker.numbers.map { $0.map { places[$0] } }
    return linked(Corpus(articles: articles, actors: actors, quotes: quotes, claims: claims), numbers)
  }

  /// Where an article's indices stand among those of all.
  private struct Place {
    let article: Int
    let actors: [Int]
    let firstQuote: Int
  }

  private func actors(_ linked: [ActorLinker.LinkedActor], _ places: [Int]) -> [Actor] {
    var ids = ActorIDs()
    return linked.map { linked in
      let actor = linked.actor
      return Actor(
        id: ids.id(name: actor.name, kind: actor.kind, article: articles[linked.article].id), name: actor.name,
        kind: actor.kind, roles: actor.roles, aliases: actor.aliases, partOf: linked.partOf.map { places[$0] },
        mentions: actor.mentions, firstArticle: linked.article, first: actor.first)
    }
  }

  private func moved(_ quote: Quote, _ place: Place) -> Quote {
    var quote = quote
    quote.article = place.article
    quote.speaker = quote.speaker.map { place.actors[$0] }
    quote.within = quote.within.map { $0 + place.firstQuote }
    return quote
  }

  private func moved(_ claim: Claim, _ place: Place) -> Claim {
    var claim = claim
    for number in claim.positions.indices {
      claim.positions[number].article = place.article
      claim.positions[number].actor = claim.positions[number].actor.map { place.actors[$0] }
      claim.positions[number].quote = claim.positions[number].quote.map { $0 + place.firstQuote }
    }
    for number in claim.sightings.indices { claim.sightings[number].article = place.article }
    for number in claim.evidence.indices { claim.evidence[number].article = place.article }
    return claim
  }
}

// MARK: Across articles

extension CorpusAssembler {
  /// The corpus with what links its articles.
  private func linked(_ corpus: Corpus, _ numbers: [[Int]]) -> Corpus {
    guard articles.count > 1, let reader else { return corpus }
    let links = Linker(options: options, common: reader.commonCounts()).links(
      of: linkable(corpus), sides(of: corpus, numbers))
    let joiner = LinkJoiner(corpus: corpus, reader: reader)
    return Corpus(
      articles: joiner.articles(links.copies), actors: corpus.actors, quotes: joiner.quotes(links.quotes),
      claims: joiner.claims(links.claims))
  }

  private func sides(of corpus: Corpus, _ numbers: [[Int]]) -> Sides {
    var countries = [UInt16](repeating: 0, count: corpus.actors.count)
    for (article, analysis) in analyses.enumerated() {
      for (own, actor) in analysis.actors.enumerated() where countries[numbers[article][own]] == 0 {
        countries[numbers[article][own]] = actor.country
      }
    }
    return Sides(partOf: corpus.actors.map(\.partOf), countries: countries)
  }

  private func linkable(_ corpus: Corpus) -> [LinkableArticle] {
    var quote = 0
    var claim = 0
    return analyses.map { analysis in
      defer {
        quote += analysis.quotes.count
        claim += analysis.claims.count
      }
      return LinkableArticle(
        traces: analysis.traces,
        quotes: corpus.quotes[quote..<quote + analysis.quotes.count].map {
          LinkableQuote(speaker: $0.speaker, act: $0.act)
        },
        claims: corpus.claims[claim..<claim + analysis.claims.count].map { claim in
          LinkableClaim(
            isNegated: claim.sightings.map { $0.polarity == .negated },
            claimants: claim.positions.actors { $0 == .asserts || $0 == .supports },
            disputants: claim.positions.actors { $0 == .denies || $0 == .doubts })
        })
    }
  }
}

extension [Position] {
  fileprivate func actors(where isOnSide: (Stance) -> Bool) -> [Int] {
    compactMap { isOnSide($0.stance) ? $0.actor : nil }
  }
}
