/// Articles and all that was found in them.
public struct Corpus: Sendable {
  /// The articles, by path.
  public let articles: [Article]
  /// Who speaks or is spoken of, by first mention.
  public let actors: [Actor]
  /// Who said what, by article and place.
  public let quotes: RecordList<Quote>
  /// What is claimed, by the article and place of the first sighting.
  public let claims: RecordList<Claim>

  /// Reads and analyses the articles behind some paths: files, folders and `-`; what could not be read is left out.
  ///
  ///     let corpus = Corpus(contentsOf: ["seeds"])
  ///
  /// Use ``Reading`` to learn what could not be read, and why.
  ///
  /// - Complexity: O(n) in the bytes of the articles.
  public init(contentsOf paths: [String]) { self.init(Reading(paths: paths)) }

  /// Analyses the articles that were read.
  ///
  /// - Complexity: O(n) in the bytes of the articles.
  public init(_ reading: Reading) { self = Analyzer().analyze(reading.articles) }

  init(
    articles: [Article], actors: [Actor] = [], quotes: RecordList<Quote> = [], claims: RecordList<Claim> = []
  ) {
    self.articles = articles
    self.actors = actors
    self.quotes = quotes
    self.claims = claims
  }
}

extension Corpus {
  /// The names of actors, as a reader is to see them.
  func names(of actors: [Int]) -> [String] { actors.map { self.actors[$0].name } }
}
