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
    let (lexicon, meanings) = Platform.both(Lexicon.english) { StemMeanings() }
    self.init(lexicon, meanings, options)
  }

  /// An analyzer of English news and the articles behind some paths, which are read while it is made.
  ///
  /// - Complexity: O(n) in the lexicon's tables and in the bytes of the files.
  public static func reading(_ paths: [String]) -> (analyzer: Analyzer, reading: Reading) {
    let (lexicon, (meanings, reading)) = Platform.both(Lexicon.english) { (StemMeanings(), Reading(paths: paths)) }
    return (Analyzer(lexicon, meanings, AnalysisOptions()), reading)
  }

  private init(_ lexicon: Lexicon, _ meanings: StemMeanings, _ options: AnalysisOptions) {
    self.lexicon = lexicon
    self.options = options
    tokenizer = ArticleTokenizer(lexicon: lexicon)
    actors = ActorFinder(lexicon: lexicon)
    traces = TraceReader(lexicon: lexicon, meanings)
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
    let conveyor = Conveyor(workers: workers)
    let needed = analyses(neededFor: depth.speakers, among: articles, conveyor, onArticle)
    var assembler = CorpusAssembler(articles, depth.hasClaims ? traces : nil, options)
    let worker = { @Sendable in
      var memory = memory()
      return { (number: Int) in
        if let known = needed.known[number] { return known }
        defer { onArticle() }
        return needed.areKnown ? ArticleAnalysis() : analyze(articles[number], depth, &memory)
      }
    }
    conveyor.forEach(below: articles.count, worker: worker) { assembler.add($0) }
    return assembler.corpus()
  }

  /// What an analysis finds: less takes less time.
  public enum Depth: Sendable {
    /// Who said what; no claims, and nothing that links articles but their actors.
    ///
    /// Of names as a ``QuoteQuery`` has them it is only what those say who bear one: an article that cannot tell it is not
    /// analysed.
    case quotes(by: [String] = [])
    /// What is claimed, the claims and the copies among the articles linked; of who said what only that.
    case claimsAlone
    /// What is claimed and who said what, the claims and the copies among the articles linked.
    case claims
    /// The same with quotes that render one utterance linked, too.
    case everything

    /// The names of whom alone something is to be found; none for everybody.
    fileprivate var speakers: [String] {
      switch self {
      case .quotes(let names): names
      case .claimsAlone, .claims, .everything: []
      }
    }

    fileprivate var hasClaims: Bool {
      switch self {
      case .quotes: false
      case .claimsAlone, .claims, .everything: true
      }
    }

    fileprivate var keepsQuotes: Bool {
      switch self {
      case .claimsAlone: false
      case .quotes, .claims, .everything: true
      }
    }

    fileprivate var linksQuotes: Bool {
      switch self {
      case .quotes, .claimsAlone, .claims: false
      case .everything: true
      }
    }
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
    guard depth.hasClaims else { return analysis }
    analysis.claims = ClaimFinder(context: context).claims(from: result, of: article)
    let linkedQuotes = depth.linksQuotes ? result.quotes : nil
    analysis.traces = traces.traces(of: tokenized, article, linkedQuotes, analysis.claims, &memory)
    if !depth.keepsQuotes { analysis.leaveOutQuotes() }
    return analysis
  }
}

// MARK: What those of some names say

extension Analyzer {
  /// What is found in the articles that tell what those of some names say.
  private struct NeededAnalyses {
    /// What was found, by the number of the article.
    var known: [Int: ArticleAnalysis] = [:]
    /// Whether all that are needed are known; else every article is needed.
    var areKnown = false
  }

  private func analyses(
    neededFor names: [String], among articles: [Article], _ conveyor: Conveyor,
    _ onArticle: @escaping @Sendable () -> Void
  ) -> NeededAnalyses {
    var needed = NeededAnalyses()
    guard !names.isEmpty else { return needed }
    let search = SpeakerSearch(names, lexicon)
    while let finder = search.finder(after: needed.known.values) {
      let further = numbers(of: articles, conveyor) { [known = needed.known] in
        known[$0] == nil && finder.finds(articles[$0].text)
      }
      guard !further.isEmpty else {
        needed.areKnown = search.findsAll(in: needed.known.values)
        break
      }
      // Where so many are needed, all of them cost little more.
      guard needed.known.count + further.count <= articles.count / 2 else { break }
      let worker = { @Sendable in
        var memory = memory()
        return { (place: Int) in
          defer { onArticle() }
          return analyze(articles[further[place]], .quotes(), &memory)
        }
      }
      var place = 0
      conveyor.forEach(below: further.count, worker: worker) {
        needed.known[further[place]] = $0
        place += 1
      }
    }
    return needed
  }

  private func numbers(
    of articles: [Article], _ conveyor: Conveyor, where passes: @escaping @Sendable (Int) -> Bool
  ) -> [Int] {
    var numbers: [Int] = []
    conveyor.forEach(below: articles.count, worker: { { passes($0) ? $0 : nil } }) {
      if let number = $0 { numbers.append(number) }
    }
    return numbers
  }
}

/// What is found in one article: speakers and actors are indices into `actors`.
struct ArticleAnalysis: Sendable {
  var actors: [LocalActor] = []
  var quotes: [Quote] = []
  var claims: [Claim] = []
  var traces = ArticleTraces()

  /// Keeps the claims alone, which then point to no quotes.
  fileprivate mutating func leaveOutQuotes() {
    quotes = []
    for claim in claims.indices {
      for position in claims[claim].positions.indices { claims[claim].positions[position].quote = nil }
    }
  }
}
