/// Writes listings for somebody at a terminal: a summary, then aligned columns wrapped to its width.
///
/// The layout is for reading and may change; programs read ``Columns`` or ``CorpusJSON``. Ids are shortened to
/// what still tells them apart, places are `ARTICLE:LINE` with the article's id shortened in the same way.
public struct Listing: Sendable {
  let corpus: Corpus
  let width: Int
  let labels: ArticleLabels

  /// A writer for records of this corpus, at a terminal of so many columns.
  public init(_ corpus: Corpus, width: Int) {
    self.corpus = corpus
    self.width = min(max(width, Self.narrowest), Self.widest)
    labels = ArticleLabels(corpus.articles)
  }

  /// Below this, columns hold no words; above, lines are too long to read.
  private static let narrowest = 40
  private static let widest = 140

  static let idHeading = "ID"

  /// What the columns of text share between them, however much the others take.
  func free(beside fixed: Int) -> Int { max(width - fixed - TextTable.gaps(between: Self.columns), Self.leastFree) }

  private static let columns = 4
  private static let leastFree = 12
}

extension Listing {
  /// A place as a reader sees it.
  func place(_ article: Int, _ range: ByteRange, _ places: inout PlaceFinder) -> String {
    "\(labels[article]):\(places.positions(in: article).line(at: range.start))"
  }

  /// A number of things, in words.
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// What a list in which nothing stands says instead.
  func nothing(_ noun: String) -> String {
    "no \(noun) found in \(Self.count(corpus.articles.count, "article"))"
  }

  static func appendLine(_ text: String, to buffer: inout [UInt8]) {
    buffer.append(text, escaping: .line)
    buffer.append(UInt8(ascii: "\n"))
  }
}
