extension Listing {
  /// Adds a summary and articles, each with what it says of itself and how much was found in it.
  ///
  /// - Complexity: O(n) in the articles.
  public func write(_ tallies: [ArticleTally], to buffer: inout [UInt8]) {
    write(summary: summary(of: tallies), of: tallies.count, to: &buffer)
    let shown = self.shown(tallies)
    guard !shown.isEmpty else { return }
    buffer.append(UInt8(ascii: "\n"))
    let id = Self.width(of: shown.lazy.map { labels[$0.article] }, Self.idHeading, atMost: Self.widestLabel)
    let credits = shown.map { corpus.articles[$0.article].details.credits.joined(separator: ", ") }
    let credit = Self.width(of: credits, "CREDIT", atMost: Self.widestCredit)
    let numbers = Self.numbers.map(\.utf8.count)
    let fixed = id + Self.day + credit + numbers.reduce(0, +)
    guard let free = room(beside: fixed, columns: numbers.count + 4) else {
      return writeNarrow(zip(shown, credits), to: &buffer)
    }
    let table = self.table([id, Self.day, free, credit] + numbers, numeric: [4, 5, 6, 7])
    table.write(headings: [Self.idHeading, "DATE", "HEADLINE", "CREDIT"] + Self.numbers, to: &buffer)
    for (tally, credit) in zip(shown, credits) {
      let article = corpus.articles[tally.article]
      let counts = [article.words, tally.quotes, tally.claims, tally.disputed].map { [String($0)] }
      let headline = self.headline(of: article).wrapped(to: free, atMost: Self.headlineLines)
      table.write([[labels[tally.article]], [day(of: article)], headline, [credit]] + counts, to: &buffer)
    }
  }

  /// On a page with no room for all columns, what is known of an article stands below its headline.
  private func writeNarrow(_ rows: some Sequence<(ArticleTally, String)>, to buffer: inout [UInt8]) {
    for (tally, credit) in rows {
      let article = corpus.articles[tally.article]
      for line in headline(of: article).wrapped(to: page.width, atMost: Self.headlineLines) {
        writeLine(line, .heading, to: &buffer)
      }
      let counts = [
        Self.count(article.words, "word"), Self.count(tally.quotes, "quote"), Self.count(tally.claims, "claim"),
        "\(tally.disputed) disputed",
      ]
      let parts = [labels[tally.article], day(of: article), credit, counts.joined(separator: ", ")]
      write(below: parts, to: &buffer)
    }
  }

  private static let numbers = ["WORDS", "QUOTES", "CLAIMS", "DISPUTED"]
  private static let day = "YYYY-MM-DD".utf8.count
  private static let widestLabel = 20
  private static let widestCredit = 14
  private static let headlineLines = 2
}

extension Listing {
  private func summary(of tallies: [ArticleTally]) -> String {
    guard !tallies.isEmpty else { return nothing("article") }
    let words = tallies.reduce(0) { $0 + corpus.articles[$1.article].words }
    let quotes = tallies.reduce(0) { $0 + $1.quotes }
    return "\(count(ofArticles: tallies.map(\.article))): \(Self.count(words, "word")), \(Self.count(quotes, "quote"))"
  }

  private func day(of article: Article) -> String {
    article.details.published.map { String($0.prefix(Self.day)) } ?? Self.unknown
  }

  /// The headline, or the first words of an article that has none.
  private func headline(of article: Article) -> String {
    if let headline = article.details.headline { return headline }
    let first = article.blocks.first { Article.isProse($0.kind) }
    return "(none) " + (first.map { article.string($0.range.prefix(Self.openingBytes, of: article.text)) } ?? "")
  }

  private static let openingBytes = 200
}

extension ByteRange {
  /// The stretch cut to so many bytes, at the start of a code point.
  fileprivate func prefix(_ count: Int, of text: [UInt8]) -> ByteRange {
    var end = min(self.end, start + count)
    while end > start, end < text.count, text[end].isContinuation { end -= 1 }
    return ByteRange(start, end)
  }
}
