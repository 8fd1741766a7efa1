/// The articles of any number of scans, and what stood in the way.
///
///     let scanned = ScannedArticles(paths: ["part-1.jsonl", "part-2.jsonl"])
///     let corpus = Corpus(scanned)
///
/// The corpus is the one that ``Analyzer`` makes of the same articles, however they were split and in whatever order.
public struct ScannedArticles: Sendable {
  /// What could not be read, or was not written by a scan, in the order of the paths; and what the scans said of lines that
  /// held no article.
  public let errors: [ReadError]
  /// What is worth knowing of the articles, by path in bytes.
  public let notes: [ReadNote]

  private(set) var articles: [Article] = []
  private(set) var analyses: [ArticleAnalysis] = []

  /// Reads what ``ArticleScanner`` wrote, `-` being standard input.
  ///
  /// - Parameters:
  ///   - paths: The files, in any order; one that is reached twice counts once.
  ///   - workers: The threads to work with, at least 1; `nil` for one a core. The result does not depend on it.
  ///   - onArticles: Called with the number of articles whenever some more were read.
  /// - Complexity: O(n) in the bytes of the files, O(m log m) in the number of articles.
  public init(paths: [String], workers: Int? = nil, onArticles: (Int) -> Void = { _ in }) {
    let files = ArticleFiles(paths, .lines)
    let source = Monitor(LineSource(files.paths, mostBytes: ArticleReader.mostBytes))
    var scanned: [ScannedArticle] = []
    var errors = files.errors
    Conveyor(workers: workers).run(next: { source.with { $0.next() } }, worker: { Self.articles }) { articles in
      onArticles(articles.count)
      for article in articles {
        switch article {
        case .success(let article): scanned.append(article)
        case .failure(let error): errors.append(error)
        }
      }
    }
    self.init(scanned, errors: errors + source.with(\.errors))
  }

  /// The articles of lines that were read, in any order.
  init(_ scanned: [ScannedArticle], errors: [ReadError] = []) {
    let scanned = scanned.sorted { Article.isOrdered($0.article, $1.article) }
    articles = scanned.map(\.article)
    articles.assignIDs()
    analyses = zip(scanned, articles).map { scanned, article in
      scanned.article.id == article.id ? scanned.analysis : scanned.analysis.renumbered(for: article)
    }
    self.errors = errors
    notes = articles.filter { $0.language == nil }.map { .notEnglish(path: $0.path) }
  }

  private static func articles(_ batch: LineSource.Batch) -> [Result<ScannedArticle, ReadError>] {
    var articles: [Result<ScannedArticle, ReadError>] = []
    batch.forEachLine { line in
      articles.append(line.read { json throws(JSONFault) in try ScannedArticle(&json) })
    }
    return articles
  }
}

extension Corpus {
  /// Links the articles of scans.
  ///
  /// - Complexity: O(n) in what was found.
  public init(_ scanned: ScannedArticles) { self.init(scanned, TraceReader(lexicon: .english())) }

  /// Links the articles of scans; `reader` reads the words that links name.
  init(_ scanned: ScannedArticles, _ reader: TraceReader) {
    var assembler = CorpusAssembler(scanned.articles, reader)
    for analysis in scanned.analyses { assembler.add(analysis) }
    self = assembler.corpus()
  }
}

extension ArticleAnalysis {
  /// The same with the ids of an article that has another id than when it was scanned.
  fileprivate func renumbered(for article: Article) -> ArticleAnalysis {
    (try? ArticleAnalysis(packed(from: article), of: article)) ?? self
  }
}
