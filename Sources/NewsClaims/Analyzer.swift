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
    actors = ActorFinder(lexicon: lexicon)
    traces = TraceReader(lexicon: lexicon)
  }

  /// Finds who says and claims what in articles.
  ///
  /// - Parameters:
  ///   - articles: Articles in the order wanted; ``Reading`` gives them by path.
  ///   - depth: What is to be found.
  ///   - workers: The threads to work with, at least 1; `nil` for one a core. The result does not depend on it.
  ///   - onArticle: Called once for each article when it is analysed, by any thread.
  /// - Returns: The articles with all that was found in them.
  /// - Complexity: O(n) in the bytes of the articles, and in the number of what is found.
  public func analyze(
    _ articles: [Article], depth: Depth = .everything, workers: Int? = nil,
    onArticle: @escaping @Sendable () -> Void = {}
  ) -> Corpus {
    var assembler = CorpusAssembler(articles: articles.count)
    let worker = { @Sendable in
      var memory = memory()
      return { (range: Range<Int>) in
        articles[range].map { article in
          defer { onArticle() }
          return analyze(article, depth, &memory)
        }
      }
    }
    let workers = min(workers.map { max(1, $0) } ?? Platform.coreCount, articles.count)
    Conveyor(workers: workers).run(next: Self.ranges(of: articles.count, workers: workers), worker: worker) {
      analyses in
      for analysis in analyses { assembler.add(analysis) }
    }
    return assembler.corpus(of: articles, reader: depth == .quotes ? nil : traces, options: options)
  }

  /// What an analysis finds: less takes less time.
  public enum Depth: Sendable {
    /// Who said what; no claims, and nothing that links articles but their actors.
    case quotes
    /// The same and what is claimed, the claims and the copies among the articles linked.
    case claims
    /// The same with quotes that render one utterance linked, too.
    case everything
  }

  /// What a worker keeps from article to article.
  func memory() -> TraceMemory { traces.memory() }

  /// What is found in one article, its actors by their place among its own.
  func analyze(_ article: Article, _ depth: Depth, _ memory: inout TraceMemory) -> ArticleAnalysis {
    guard article.language != nil else { return ArticleAnalysis() }
    let tokenized = tokenizer.tokenize(article)
    let context = ArticleContext(article: tokenized, text: article.text, lexicon: lexicon, options: options)
    let found = attributions.attributions(in: context)
    let result = QuoteFinder(context: context).quotes(from: found, actors.actors(in: context), of: article)
    var analysis = ArticleAnalysis(actors: result.actors.actors, quotes: result.quotes)
    guard depth != .quotes else { return analysis }
    analysis.claims = ClaimFinder(context: context).claims(from: result, of: article)
    let linkedQuotes = depth == .everything ? result.quotes : nil
    analysis.traces = traces.traces(of: tokenized, article, linkedQuotes, analysis.claims, &memory)
    return analysis
  }

  /// Articles that a worker takes at a time, at most.
  private static let mostAtATime = 16

  /// Gives the articles to analyse, some at a time.
  private static func ranges(of count: Int, workers: Int) -> @Sendable () -> Range<Int>? {
    let length = min(max(1, count / max(1, workers * workers)), mostAtATime)
    let next = Monitor(0)
    return {
      next.with { start -> Range<Int>? in
        guard start < count else { return nil }
        defer { start += length }
        return start..<min(start + length, count)
      }
    }
  }
}

/// What is found in one article: speakers and actors are indices into `actors`.
struct ArticleAnalysis: Sendable {
  var actors: [LocalActor] = []
  var quotes: [Quote] = []
  var claims: [Claim] = []
  var traces = ArticleTraces()
}
