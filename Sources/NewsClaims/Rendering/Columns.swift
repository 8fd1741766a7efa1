/// Writes listings for a pipe: one record a line, fixed fields with a tab between them, the free text last.
///
/// A claim's fields are `path:line:column:`, id, status, evidence, claimants, disputants, number of articles and
/// text, at the place of its first sighting. A quote's are `path:line:column:`, id, kind, act, speaker, cue and
/// text, at the place where its content begins. An actor's are id, kind, quotes, claims, disputes, the id of what it
/// belongs to, roles and name; an article's `path:`, id, published, publisher, credits, words, quotes, claims, disputed
/// and headline. What is unknown is empty, several values are joined by `, `.
/// A tab or line break within a field is a space, and what else a terminal could obey is written out as `\u001b`.
public struct Columns: Sendable {
  let corpus: Corpus

  /// A writer for records of this corpus.
  public init(_ corpus: Corpus) {
    self.corpus = corpus
  }
}

extension Columns {
  /// Calls `body` with the lines of claims, some at a time, so that never all of them are held.
  ///
  /// - Complexity: O(n) in the bytes of the articles and the claims.
  public func forEachPortion(of claims: RecordList<Claim>, _ body: ([UInt8]) throws -> Void) rethrows {
    let portions = Portions(of: claims) { claims in
      var buffer: [UInt8] = []
      write(claims, to: &buffer)
      return buffer
    }
    try portions.forEach(workers: nil, body)
  }

  /// Calls `body` with the lines of quotes, some at a time, so that never all of them are held.
  ///
  /// - Complexity: O(n) in the bytes of the articles and the quotes.
  public func forEachPortion(of quotes: RecordList<Quote>, _ body: ([UInt8]) throws -> Void) rethrows {
    let portions = Portions(of: quotes) { quotes in
      var buffer: [UInt8] = []
      write(quotes, to: &buffer)
      return buffer
    }
    try portions.forEach(workers: nil, body)
  }

  /// Adds a line for each claim.
  ///
  /// - Complexity: O(n) in the bytes of the articles and the claims.
  public func write(_ claims: RecordList<Claim>, to buffer: inout [UInt8]) {
    var places = PlaceFinder(corpus.articles)
    for claim in claims {
      let first = claim.sightings.first
      buffer.appendPlace(first.map { (corpus.articles[$0.article], places.positions(in: $0.article), $0.range.start) })
      buffer.appendField(claim.id.description)
      buffer.appendField(claim.status.rawValue)
      buffer.appendField(claim.evidenceKinds.map(\.rawValue).joined(separator: ", "))
      buffer.appendField(corpus.names(of: claim.claimants).joined(separator: ", "))
      buffer.appendField(corpus.names(of: claim.disputants).joined(separator: ", "))
      buffer.appendField(String(claim.articles.count))
      buffer.appendField(claim.text)
      buffer.append(UInt8(ascii: "\n"))
    }
  }

  /// Adds a line for each quote.
  ///
  /// - Complexity: O(n) in the bytes of the articles and the quotes.
  public func write(_ quotes: RecordList<Quote>, to buffer: inout [UInt8]) {
    var places = PlaceFinder(corpus.articles)
    for quote in quotes {
      let article = corpus.articles[quote.article]
      buffer.appendPlace(quote.content.first.map { (article, places.positions(in: quote.article), $0.start) })
      buffer.appendField(quote.id.description)
      buffer.appendField(quote.kind.rawValue)
      buffer.appendField(quote.act.rawValue)
      buffer.appendField(quote.speaker.map { corpus.actors[$0].name } ?? "")
      buffer.appendField(quote.cue.map { article.string($0) } ?? "")
      buffer.append(UInt8(ascii: "\t"))
      buffer.append(quote.words(in: article)[...], escaping: .line)
      buffer.append(UInt8(ascii: "\n"))
    }
  }
}

extension Columns {
  /// Adds a line for each actor.
  ///
  /// - Complexity: O(n) in the bytes of the names and roles.
  public func write(_ tallies: [ActorTally], to buffer: inout [UInt8]) {
    for tally in tallies {
      let actor = corpus.actors[tally.actor]
      buffer.append(actor.id, escaping: .line)
      buffer.appendField(actor.kind.rawValue)
      for number in [tally.quotes, tally.claims, tally.disputes] { buffer.appendField(String(number)) }
      buffer.appendField(actor.partOf.map { corpus.actors[$0].id } ?? "")
      buffer.appendField(actor.roles.joined(separator: ", "))
      buffer.appendField(actor.name)
      buffer.append(UInt8(ascii: "\n"))
    }
  }

  /// Adds a line for each article.
  ///
  /// - Complexity: O(n) in the bytes of what the articles say of themselves.
  public func write(_ tallies: [ArticleTally], to buffer: inout [UInt8]) {
    for tally in tallies {
      let article = corpus.articles[tally.article]
      buffer.append(article.path, escaping: .line)
      buffer.append(UInt8(ascii: ":"))
      buffer.appendField(article.id)
      buffer.appendField(article.details.published ?? "")
      buffer.appendField(article.details.publisher ?? "")
      buffer.appendField(article.details.credits.joined(separator: ", "))
      for number in [article.words, tally.quotes, tally.claims, tally.disputed] { buffer.appendField(String(number)) }
      buffer.appendField(article.details.headline ?? "")
      buffer.append(UInt8(ascii: "\n"))
    }
  }
}

extension [UInt8] {
  mutating func appendField(_ text: String) {
    append(UInt8(ascii: "\t"))
    append(text, escaping: .line)
  }

  /// The first field, in the form in which compilers name places.
  mutating func appendPlace(_ place: (article: Article, positions: TextPositions, offset: Int)?) {
    guard let place else { return }
    append(place.article.path, escaping: .line)
    let line = place.positions.line(at: place.offset)
    let column = place.positions.column(at: place.offset)
    append(contentsOf: ":\(line):\(column):".utf8)
  }
}
