/// A quote with its place and id as a reader sees them.
private struct QuoteRow {
  let at: String
  let id: String
  let quote: Quote
}

extension Listing {
  /// Adds a summary and the quotes, each with its speaker, how it is reported, and the words with their marks.
  ///
  /// Where all are of one speaker, the summary names them and no column does.
  ///
  /// - Parameters:
  ///   - quotes: The quotes to show.
  ///   - remark: What is to be said of those not shown, behind the summary.
  ///   - buffer: Where to write.
  /// - Complexity: O(n) in the bytes of the articles and the quotes.
  public func write(_ quotes: RecordList<Quote>, remark: String?, to buffer: inout [UInt8]) {
    let speaker = commonSpeaker(of: quotes)
    let remarks = [unattributed(in: quotes), remark].compactMap { $0 }
    write(summary: summary(of: quotes, by: speaker), of: quotes.count, remarks: remarks, to: &buffer)
    let shown = self.shown(quotes)
    guard !shown.isEmpty else { return }
    let ids = ShortIDs(corpus.quotes.ids)
    var places = PlaceFinder(corpus.articles)
    let rows = shown.map { quote in
      let at = quote.content.first.map { self.place(quote.article, $0, &places) } ?? ""
      return QuoteRow(at: at, id: ids.short(quote.id), quote: quote)
    }
    let place = Self.width(of: rows.lazy.map(\.at), Self.placeHeading, atMost: Self.widestPlace)
    let id = Self.width(of: rows.lazy.map(\.id), Self.idHeading, atMost: page.width)
    buffer.append(UInt8(ascii: "\n"))
    guard let free = room(beside: place + id, columns: 4, ofText: 3) else {
      return writeNarrow(rows, to: &buffer)
    }
    let manner = speaker == nil ? free / 3 : min(free / 3, Self.widestManner)
    let table = self.table([place, id, manner, free - manner])
    table.write(
      headings: [Self.placeHeading, Self.idHeading, speaker == nil ? "SPEAKER" : "CUE", "WORDS"], to: &buffer)
    for row in rows {
      let manner = (speaker == nil ? [name(of: row.quote)] : []) + [self.manner(of: row.quote)]
      table.write([[row.at], [row.id], manner, [words(of: row.quote)]], to: &buffer)
    }
    let shownIDs = Set(shown.ids)
    for quote in shown {
      for alike in quote.alike.map({ corpus.quotes.id(at: $0.quote) })
      where shownIDs.contains(alike) && quote.id.hash < alike.hash {
        writeLine("one utterance in two articles: \(ids.short(quote.id)) and \(ids.short(alike))", to: &buffer)
      }
    }
  }

  /// On a page with no room for all columns, the words stand below the one who speaks, and how below them.
  private func writeNarrow(_ rows: [QuoteRow], to buffer: inout [UInt8]) {
    for row in rows {
      writeLine([row.at, row.id, name(of: row.quote)].joined(separator: " · "), .heading, to: &buffer)
      write(below: [words(of: row.quote)], to: &buffer)
      write(below: [manner(of: row.quote)], to: &buffer)
    }
  }

  private static let widestPlace = 20
  private static let widestManner = 22
}

extension Listing {
  private func commonSpeaker(of quotes: RecordList<Quote>) -> Int? {
    guard let speaker = quotes.first?.speaker, quotes.allSatisfy({ $0.speaker == speaker }) else { return nil }
    return speaker
  }

  private func summary(of quotes: RecordList<Quote>, by speaker: Int?) -> String {
    guard !quotes.isEmpty else { return nothing("quote") }
    let articles = count(ofArticles: Set(quotes.map(\.article)).sorted())
    let name = speaker.map { " by " + corpus.actors[$0].name }
    return "\(Self.count(quotes.count, "quote"))\(name ?? "") in \(articles)"
  }

  private func unattributed(in quotes: RecordList<Quote>) -> String? {
    let count = quotes.count { $0.speaker == nil }
    return count == 0 ? nil : "\(count) with no known speaker"
  }

  private func name(of quote: Quote) -> String { quote.speaker.map { corpus.actors[$0].name } ?? Self.unknown }

  /// The word that reports it, and what kind of speech it is: the words of a denial are what is denied.
  private func manner(of quote: Quote) -> String {
    let kind = "\(quote.kind.rawValue) \(quote.act.rawValue)"
    return quote.cue.map { "\(corpus.articles[quote.article].string($0)) · \(kind)" } ?? kind
  }

  /// The words with their marks; what stands between two stretches is left out.
  func words(of quote: Quote) -> String {
    quote.content.map { corpus.articles[quote.article].string($0) }.joined(separator: " […] ")
  }
}
