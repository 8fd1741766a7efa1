/// Writes the members of records, and the arrays or lines that hold them.
struct RecordWriter {
  private let corpus: Corpus
  private let layout: Layout
  private var json = JSONWriter()
  private var places: PlaceFinder

  /// How records follow each other.
  enum Layout {
    /// In an array for each kind, within one object.
    case arrays
    /// One a line, each with its type.
    case lines
  }

  init(_ corpus: Corpus, _ layout: Layout) {
    self.corpus = corpus
    self.layout = layout
    places = PlaceFinder(corpus.articles)
  }

  /// Takes what a buffer holds for what it has, and gives what it had: to begin with and to end, without a copy.
  mutating func exchange(with buffer: inout [UInt8]) { swap(&json.bytes, &buffer) }

  private static let indentation = 2
}

extension RecordWriter {
  mutating func beginDocument(version: Int) {
    json.beginObject()
    json.breakLine(indentedBy: Self.indentation)
    json.member("version", version)
  }

  mutating func endDocument() {
    json.endLine()
    json.endObject()
    json.endLine()
  }

  /// Writes all records of a kind, each by `members`.
  mutating func write<Record>(_ records: [Record], _ kind: Records.Kind, members: (inout Self, Record) -> Void) {
    if layout == .arrays {
      json.breakLine(indentedBy: Self.indentation)
      json.key(kind.rawValue)
      json.beginArray()
    }
    for record in records {
      if layout == .arrays { json.breakLine(indentedBy: 2 * Self.indentation) }
      json.beginObject()
      if layout == .lines { json.member("type", kind.singular) }
      members(&self, record)
      json.endObject()
      if layout == .lines { json.endLine() }
    }
    if layout == .arrays {
      if !records.isEmpty { json.breakBeforeEnd(indentedBy: Self.indentation) }
      json.endArray()
    }
  }
}

extension RecordWriter {
  mutating func write(_ article: Article) {
    let details = article.details
    json.member("id", article.id)
    json.member("path", article.path)
    json.member("headline", details.headline)
    json.member("deck", details.deck)
    json.member("published", details.published)
    json.member("publisher", details.publisher)
    json.member("authors", details.authors)
    json.member("credits", details.credits)
    json.member("url", details.url)
    json.member("language", article.language)
    json.member("words", article.words)
  }

  mutating func write(_ actor: Actor) {
    json.member("id", actor.id)
    json.member("name", actor.name)
    json.member("kind", actor.kind.rawValue)
    json.member("roles", actor.roles)
    json.member("aliases", actor.aliases)
    json.member("partOf", actor.partOf.map { corpus.actors[$0].id })
    json.member("mentions", actor.mentions)
    json.key("first")
    json.beginObject()
    json.member("article", corpus.articles[actor.firstArticle].id)
    place(actor.first, in: actor.firstArticle)
    json.endObject()
  }

  mutating func write(_ quote: Quote) {
    let article = corpus.articles[quote.article]
    json.member("id", quote.id.description)
    json.member("article", article.id)
    json.member("kind", quote.kind.rawValue)
    json.member("act", quote.act.rawValue)
    json.member("speaker", quote.speaker.map { corpus.actors[$0].id })
    json.member("speakerName", quote.speaker.map { corpus.actors[$0].name })
    json.key("text")
    json.string(quote.words(in: article)[...])
    span("source", quote.source, in: quote.article)
    span("cue", quote.cue, in: quote.article)
    json.key("content")
    json.beginArray()
    for range in quote.content { span(range, in: quote.article) }
    json.endArray()
    json.member("within", quote.within.map { corpus.quotes[$0].id.description })
    json.member("rule", quote.reason.rule.name)
  }
}

extension RecordWriter {
  mutating func write(_ claim: Claim) {
    let claimants = claim.claimants
    let disputants = claim.disputants
    json.member("id", claim.id.description)
    json.member("text", claim.text)
    json.member("status", claim.status.rawValue)
    json.member("claimants", claimants.map { corpus.actors[$0].id })
    json.member("claimantNames", corpus.names(of: claimants))
    json.member("disputedBy", disputants.map { corpus.actors[$0].id })
    json.member("disputedByNames", corpus.names(of: disputants))
    array("evidence", claim.evidence) { $0.write($1) }
    array("positions", claim.positions) { $0.write($1, on: claim) }
    array("sightings", claim.sightings) { $0.write($1) }
    json.member("rule", claim.reason.rule.name)
    json.member("why", claim.sightings.first.map { claim.reason.sentence(in: corpus.articles[$0.article]) })
  }

  private mutating func write(_ evidence: Evidence) {
    json.member("kind", evidence.kind.rawValue)
    json.member("article", corpus.articles[evidence.article].id)
    place(evidence.range, in: evidence.article)
  }

  private mutating func write(_ position: Position, on claim: Claim) {
    let article = corpus.articles[position.article]
    json.member("actor", position.actor.map { corpus.actors[$0].id })
    json.member("actorName", position.actor.map { corpus.actors[$0].name })
    json.member("stance", position.stance.rawValue)
    json.member("article", article.id)
    json.member("sighting", claim.sightings[position.sighting].id.description)
    span("source", position.source, in: position.article)
    span("cue", position.cue, in: position.article)
    span("content", position.content, in: position.article)
    json.member("quote", position.quote.map { corpus.quotes[$0].id.description })
    json.member("why", position.reason.sentence(in: article))
  }

  private mutating func write(_ sighting: Sighting) {
    json.member("id", sighting.id.description)
    json.member("article", corpus.articles[sighting.article].id)
    let text = placeWithoutText(sighting.range, in: sighting.article)
    json.member("polarity", sighting.polarity.rawValue)
    json.key("text")
    json.string(text)
  }
}

extension RecordWriter {
  private mutating func array<Element>(
    _ name: String, _ elements: [Element], members: (inout Self, Element) -> Void
  ) {
    json.key(name)
    json.beginArray()
    for element in elements {
      json.beginObject()
      members(&self, element)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func span(_ name: String, _ range: ByteRange?, in article: Int) {
    json.key(name)
    if let range { span(range, in: article) } else { json.null() }
  }

  private mutating func span(_ range: ByteRange, in article: Int) {
    json.beginObject()
    place(range, in: article)
    json.endObject()
  }

  /// The members that say where a stretch stands, and its words.
  private mutating func place(_ range: ByteRange, in article: Int) {
    let text = placeWithoutText(range, in: article)
    json.key("text")
    json.string(text)
  }

  /// The members that say where a stretch stands; gives its words.
  private mutating func placeWithoutText(_ range: ByteRange, in article: Int) -> ArraySlice<UInt8> {
    let positions = places.positions(in: article)
    json.member("start", positions.codePoint(at: range.start))
    json.member("end", positions.codePoint(at: range.end))
    json.member("line", positions.line(at: range.start))
    json.member("column", positions.column(at: range.start))
    return corpus.articles[article].text[range.indices]
  }
}

extension Records.Kind {
  /// The word for one of them.
  fileprivate var singular: String {
    switch self {
    case .articles: "article"
    case .actors: "actor"
    case .quotes: "quote"
    case .claims: "claim"
    }
  }
}
