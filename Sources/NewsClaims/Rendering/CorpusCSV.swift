/// Writes tables of comma-separated values (RFC 4180): a row of names, then a row for each record, each ended by CR LF.
///
/// A field stands in quotation marks where it holds a comma, a mark or a space at its ends, and marks in it are doubled.
/// What is unknown is empty, several values are joined by `, `. A line break within a field is a space and what a
/// terminal could obey is written out as `\u001b`, so that a row is a line. The columns are those of
/// ``CorpusCSV/columns(of:)``; `start` and `end` count code points from 0, `line` and `column` from 1. A quote stands
/// where its content begins, a claim at its first sighting; `alike` has the ids of the quotes that render the same utterance, `linked` those of
/// the claim's sightings that were found to be one with a sighting of an earlier article.
public struct CorpusCSV: Sendable {
  private let corpus: Corpus

  /// A writer for records of this corpus.
  public init(_ corpus: Corpus) {
    self.corpus = corpus
  }
}

extension CorpusCSV {
  /// The names of the columns of a table, in their order.
  public static func columns(of kind: Records.Kind) -> [String] {
    switch kind {
    case .articles:
      [
        "id", "path", "published", "publisher", "authors", "credits", "url", "language", "words", "headline", "deck",
        "duplicateOf",
      ]
    case .actors: ["id", "kind", "partOf", "mentions", "article", "line", "column", "roles", "aliases", "name"]
    case .quotes:
      [
        "id", "article", "line", "column", "start", "end", "kind", "act", "speaker", "speakerName", "source", "cue",
        "within", "rule", "text", "alike",
      ]
    case .claims:
      [
        "id", "article", "line", "column", "start", "end", "status", "evidence", "claimants", "claimantNames",
        "disputedBy", "disputedByNames", "articles", "rule", "text", "linked",
      ]
    }
  }

  /// Adds the table of all records of a kind.
  ///
  /// - Complexity: O(n) in the bytes of the articles and the records.
  public func write(_ kind: Records.Kind, to buffer: inout [UInt8]) {
    buffer.append(row: Self.columns(of: kind))
    var places = PlaceFinder(corpus.articles)
    switch kind {
    case .articles: for article in corpus.articles { buffer.append(row: fields(of: article)) }
    case .actors: for actor in corpus.actors { buffer.append(row: fields(of: actor, &places)) }
    case .quotes: for quote in corpus.quotes { buffer.append(row: fields(of: quote, &places)) }
    case .claims: for claim in corpus.claims { buffer.append(row: fields(of: claim, &places)) }
    }
  }
}

extension CorpusCSV {
  private func fields(of article: Article) -> [String] {
    let details = article.details
    return [
      article.id, article.path, details.published ?? "", details.publisher ?? "", Self.list(details.authors),
      Self.list(details.credits), details.url ?? "", article.language ?? "", String(article.words),
      details.headline ?? "", details.deck ?? "", article.duplicateOf.map { corpus.articles[$0].id } ?? "",
    ]
  }

  private func fields(of actor: Actor, _ places: inout PlaceFinder) -> [String] {
    let place = place(actor.first, in: actor.firstArticle, &places)
    return [
      actor.id, actor.kind.rawValue, actor.partOf.map { corpus.actors[$0].id } ?? "", String(actor.mentions),
    ] + place.prefix(Self.lineAndColumn) + [Self.list(actor.roles), Self.list(actor.aliases), actor.name]
  }

  private func fields(of quote: Quote, _ places: inout PlaceFinder) -> [String] {
    let article = corpus.articles[quote.article]
    let whole = ByteRange(quote.content.first?.start ?? 0, quote.content.last?.end ?? 0)
    return [quote.id.description] + place(whole, in: quote.article, &places) + [
      quote.kind.rawValue, quote.act.rawValue, quote.speaker.map { corpus.actors[$0].id } ?? "",
      quote.speaker.map { corpus.actors[$0].name } ?? "", quote.source.map { article.string($0) } ?? "",
      quote.cue.map { article.string($0) } ?? "", quote.within.map { corpus.quotes.id(at: $0).description } ?? "",
      quote.reason.rule.name, String(decoding: quote.words(in: article), as: UTF8.self),
      Self.list(quote.alike.map { corpus.quotes.id(at: $0.quote).description }),
    ]
  }

  private func fields(of claim: Claim, _ places: inout PlaceFinder) -> [String] {
    let first = claim.sightings[0]
    return [claim.id.description] + place(first.range, in: first.article, &places) + [
      claim.status.rawValue, Self.list(claim.evidenceKinds.map(\.rawValue)),
      Self.list(claim.claimants.map { corpus.actors[$0].id }), Self.list(corpus.names(of: claim.claimants)),
      Self.list(claim.disputants.map { corpus.actors[$0].id }), Self.list(corpus.names(of: claim.disputants)),
      String(claim.articles.count), claim.reason.rule.name, claim.text,
      Self.list(claim.sightings.compactMap { $0.link == nil ? nil : $0.id.description }),
    ]
  }

  /// Article, line, column, start and end of a stretch.
  private func place(_ range: ByteRange, in article: Int, _ places: inout PlaceFinder) -> [String] {
    let positions = places.positions(in: article)
    let numbers = [
      positions.line(at: range.start), positions.column(at: range.start), positions.codePoint(at: range.start),
      positions.codePoint(at: range.end),
    ]
    return [corpus.articles[article].id] + numbers.map { String($0) }
  }

  private static func list(_ values: [String]) -> String { values.joined(separator: ", ") }

  /// Article, line and column.
  private static let lineAndColumn = 3
}

extension [UInt8] {
  fileprivate mutating func append(row fields: [String]) {
    for (number, field) in fields.enumerated() {
      if number > 0 { append(UInt8(ascii: ",")) }
      append(field: field)
    }
    append(contentsOf: "\r\n".utf8)
  }

  private mutating func append(field: String) {
    let mark = UInt8(ascii: "\"")
    var text: [UInt8] = []
    text.append(field, escaping: .line)
    let needsMarks = text.contains { $0 == mark || $0 == UInt8(ascii: ",") } || text.first == 0x20 || text.last == 0x20
    guard needsMarks else { return append(contentsOf: text) }
    append(mark)
    for byte in text {
      if byte == mark { append(mark) }
      append(byte)
    }
    append(mark)
  }
}
