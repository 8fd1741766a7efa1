/// Runs the steps of the analysis in their order; the only place that knows it.
///
///     let corpus = Analyzer().analyze(Reading(paths: ["seeds"]).articles)
///     for claim in corpus.claims where claim.status == .disputed { print(claim.text) }
///
/// Articles are independent of one another up to the linking, so they are analysed on several threads; the result is
/// the same for any number of them.
public struct Analyzer: Sendable {
  private let lexicon: Lexicon
  private let options: AnalysisOptions
  private let tokenizer: ArticleTokenizer
  private let attributions = AttributionFinder()
  private let actors: ActorFinder
  private let traces: TraceReader

  /// An analyzer of English news.
  ///
  /// - Complexity: O(n) in the lexicon's tables, a few milliseconds: make one and keep it.
  public init(options: AnalysisOptions = AnalysisOptions()) {
    let lexicon = Lexicon.english()
    self.lexicon = lexicon
    self.options = options
    tokenizer = ArticleTokenizer(lexicon: lexicon)
    actors = ActorFinder(lexicon: lexicon, options: options)
    traces = TraceReader(lexicon: lexicon)
  }

  /// Finds who says and claims what in articles.
  ///
  /// - Parameters:
  ///   - articles: Articles in the order wanted; ``Reading`` gives them by path.
  ///   - workers: The threads to work with, at least 1; `nil` for one a core. The result does not depend on it.
  ///   - onArticle: Called once for each article when it is analysed, by any thread.
  /// - Returns: The articles with all that was found in them.
  /// - Complexity: O(n) in the bytes of the articles, and in the number of what is found.
  public func analyze(
    _ articles: [Article], workers: Int? = nil, onArticle: @escaping @Sendable () -> Void = {}
  ) -> Corpus {
    var assembler = CorpusAssembler()
    forEachAnalysis(of: articles, workers: workers, onArticle) { assembler.add($0) }
    return assembler.corpus(of: articles, reader: traces, options: options)
  }

  /// What a worker keeps from article to article.
  func memory() -> TraceMemory { traces.memory() }

  /// What is found in one article, its actors by their place among its own.
  func analyze(_ article: Article, _ memory: inout TraceMemory) -> ArticleAnalysis {
    guard article.language != nil else { return ArticleAnalysis() }
    let tokenized = tokenizer.tokenize(article)
    let context = AttributionContext(article: tokenized, text: article.text, lexicon: lexicon, options: options)
    let found = attributions.attributions(in: context)
    let named = actors.actors(in: tokenized, of: article)
    let result = QuoteFinder(context: context).quotes(from: found, named, of: article)
    let claims = ClaimFinder(context: context).claims(from: result, of: article)
    return ArticleAnalysis(
      actors: result.actors.actors, quotes: result.quotes, claims: claims,
      traces: traces.traces(of: tokenized, article, result.quotes, claims, &memory))
  }

  /// Articles that a worker takes at a time, at most.
  private static let mostAtATime = 16

  /// Analyses articles on several threads, and calls `body` with what was found in each, in their order.
  private func forEachAnalysis(
    of articles: [Article], workers: Int?, _ onArticle: @escaping @Sendable () -> Void,
    _ body: (ArticleAnalysis) -> Void
  ) {
    let workers = min(workers.map { max(1, $0) } ?? Platform.coreCount, articles.count)
    let count = min(max(1, articles.count / max(1, workers * workers)), Self.mostAtATime)
    let next = Monitor(0)
    let nextRange = { @Sendable in
      next.with { start -> Range<Int>? in
        guard start < articles.count else { return nil }
        let range = start..<min(start + count, articles.count)
        start = range.upperBound
        return range
      }
    }
    let worker = { @Sendable in
      var memory = memory()
      return { (range: Range<Int>) in
        articles[range].map { article in
          defer { onArticle() }
          return analyze(article, &memory)
        }
      }
    }
    Conveyor(workers: workers).run(next: nextRange, worker: worker) { $0.forEach(body) }
  }
}

/// What is found in one article: speakers and actors are indices into `actors`.
struct ArticleAnalysis: Sendable {
  var actors: [LocalActor] = []
  var quotes: [Quote] = []
  var claims: [Claim] = []
  var traces = ArticleTraces()
}
