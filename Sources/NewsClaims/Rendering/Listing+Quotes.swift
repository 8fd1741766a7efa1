extension Listing {
  /// Adds a summary and the quotes, each with its speaker, how it is reported, and the words with their marks.
  ///
  /// - Parameters:
  ///   - quotes: The quotes to show.
  ///   - remark: What is to be said of those not shown, behind the summary.
  ///   - buffer: Where to write.
  /// - Complexity: O(n) in the bytes of the articles and the quotes.
  public func write(_ quotes: [Quote], remark: String?, to buffer: inout [UInt8]) {
    Self.appendLine(summary(of: quotes) + (remark.map { "; " + $0 } ?? ""), to: &buffer)
    guard !quotes.isEmpty else { return }
    let ids = ShortIDs(corpus.quotes.map(\.id))
    var places = PlaceFinder(corpus.articles)
    let rows = quotes.map { quote in
      (at: quote.content.first.map { place(quote.article, $0, &places) } ?? "", id: ids.short(quote.id), quote: quote)
    }
    let table = quoteTable(
      placeWidth: rows.reduce(Self.placeHeading.count) { max($0, $1.at.displayWidth) },
      idWidth: rows.reduce(Self.idHeading.count) { max($0, $1.id.count) })
    buffer.append(UInt8(ascii: "\n"))
    table.write([[Self.placeHeading], [Self.idHeading], ["SPEAKER"], ["WORDS"]], to: &buffer)
    for row in rows {
      let speaker = row.quote.speaker.map { corpus.actors[$0].name } ?? "unknown"
      table.write([[row.at], [row.id], [speaker, manner(of: row.quote)], [words(of: row.quote)]], to: &buffer)
    }
  }

  private static let placeHeading = "AT"
  private static let widestPlace = 20

  /// A third of what place and id leave is the speaker's, the rest is for the words.
  private func quoteTable(placeWidth: Int, idWidth: Int) -> TextTable {
    let place = min(placeWidth, Self.widestPlace)
    let free = free(beside: place + idWidth)
    return TextTable(widths: [place, idWidth, free / 3, free - free / 3])
  }
}

extension Listing {
  private func summary(of quotes: [Quote]) -> String {
    guard let first = quotes.first else { return nothing("quote") }
    let articles = Self.count(Set(quotes.map(\.article)).count, "article")
    let isOfOne = quotes.allSatisfy { $0.speaker == first.speaker }
    let speaker = isOfOne ? first.speaker.map { " by " + corpus.actors[$0].name } : nil
    return "\(Self.count(quotes.count, "quote"))\(speaker ?? "") in \(articles)"
  }

  /// The word that reports it, and what kind of speech it is: the words of a denial are what is denied.
  private func manner(of quote: Quote) -> String {
    let kind = "\(quote.kind.rawValue) \(quote.act.rawValue)"
    return quote.cue.map { "\(corpus.articles[quote.article].string($0)) · \(kind)" } ?? kind
  }

  private func words(of quote: Quote) -> String {
    quote.content.map { corpus.articles[quote.article].string($0) }.joined(separator: " […] ")
  }
}
