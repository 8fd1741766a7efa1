/// Writes listings for somebody at a terminal: a summary, then aligned columns wrapped to its width.
///
/// The layout is for reading and may change; programs read ``Columns`` or ``CorpusJSON``. Ids are shortened to
/// what still tells them apart, places are `ARTICLE:LINE` with the article's id shortened in the same way.
public struct Listing: Sendable {
  let corpus: Corpus
  let page: Page
  let labels: ArticleLabels

  /// A writer for records of this corpus, on pages of this kind.
  public init(_ corpus: Corpus, on page: Page) {
    self.corpus = corpus
    self.page = page
    labels = ArticleLabels(corpus.articles)
  }

  static let idHeading = "ID"
  static let placeHeading = "AT"
  static let unknown = "unknown"

  /// What columns of text share between them, beside others that take so much.
  func free(beside fixed: Int, columns: Int) -> Int {
    room(beside: fixed, columns: columns) ?? Self.leastFree
  }

  /// The same; `nil` where the page is too narrow for so many columns of text.
  func room(beside fixed: Int, columns: Int, ofText texts: Int = 1) -> Int? {
    let room = page.width - fixed - TextTable.gaps(between: columns)
    return room < Self.leastFree * texts ? nil : room
  }

  private static let leastFree = 10
}

extension Listing {
  /// A place as a reader sees it.
  func place(_ article: Int, _ range: ByteRange, _ places: inout PlaceFinder) -> String {
    "\(labels[article]):\(places.positions(in: article).line(at: range.start))"
  }

  /// A number of things, in words.
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// A number of articles, and what they all credit.
  func count(ofArticles articles: [Int]) -> String {
    let number = Self.count(articles.count, "article")
    let credits = corpus.sharedCredits(of: articles)
    let all = articles.count == 2 ? "both" : "all"
    if let first = articles.first, articles.count > 1, articles.allSatisfy({ corpus.isCopy(first, $0) }) {
      return "\(number) (\(all) copies of one text)"
    }
    return credits.isEmpty ? number : "\(number) (\(all) credit \(credits.joined(separator: ", ")))"
  }

  /// What a list in which nothing stands says instead.
  func nothing(_ noun: String) -> String {
    "no \(noun) found in \(Self.count(corpus.articles.count, "article"))"
  }

  /// Adds the summary of a listing, with remarks behind it.
  func write(summary: String, of count: Int, remarks: [String] = [], to buffer: inout [UInt8]) {
    let cut = page.limit.flatMap { $0 < count ? "the first \($0) shown (--limit)" : nil }
    let text = ([summary] + (cut.map { [$0] } ?? []) + remarks).joined(separator: "; ")
    writeLine(text, to: &buffer)
  }

  /// The records that there is room for.
  func shown<Records: Collection>(_ records: Records) -> Records.SubSequence {
    records.prefix(page.limit ?? records.count)
  }

  /// Adds a line, wrapped where it is too long.
  func writeLine(_ text: String, _ emphasis: Emphasis? = nil, to buffer: inout [UInt8]) {
    let text = text.visible
    for line in text.displayWidth > page.width ? text.wrapped(to: page.width) : [text] {
      buffer.append(contentsOf: (emphasis?.applied(to: line, page.style) ?? line).utf8)
      buffer.append(UInt8(ascii: "\n"))
    }
  }

  /// Adds what is known of a record below the line that names it.
  func write(below parts: [String], to buffer: inout [UInt8]) {
    let text = parts.filter { !$0.isEmpty }.joined(separator: " · ")
    table([0, free(beside: 0, columns: 2)]).write([[], [text]], to: &buffer)
  }

  func table(_ widths: [Int], numeric: Set<Int> = []) -> TextTable {
    TextTable(
      widths.enumerated().map { TextTable.Column(width: $1, isNumeric: numeric.contains($0)) }, page.style)
  }

  /// The width of the widest of some short texts, but no more than so much.
  static func width(of texts: some Sequence<String>, _ heading: String, atMost most: Int) -> Int {
    min(texts.reduce(heading.utf8.count) { max($0, $1.displayWidth) }, most)
  }
}
