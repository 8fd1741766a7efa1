/// Writes the members of records, and the arrays or lines that hold them.
struct RecordWriter: ~Copyable {
  private let corpus: Corpus
  private let layout: CorpusJSON.Layout
  private let names: ActorNames
  private var json = JSONWriter()
  /// The positions in articles that were turned to.
  private var positions: [Int: TextPositions] = [:]
  /// The article that was written of last.
  private var place: Place

  /// What is written of an article again and again.
  private struct Place {
    let article: Int
    let text: [UInt8]
    let positions: TextPositions
    /// Its id as JSON.
    let id: [UInt8]
    /// The line that was written last: the next one is near.
    var line = 1
  }

  init(_ corpus: Corpus, _ layout: CorpusJSON.Layout, _ names: ActorNames) {
    self.corpus = corpus
    self.layout = layout
    self.names = names
    place = Place(article: -1, text: [], positions: TextPositions([]), id: [])
  }

  /// Gives what was written, and goes on with nothing.
  mutating func take() -> [UInt8] { json.take() }

  private mutating func turn(to article: Int) {
    guard place.article != article else { return }
    let text = corpus.articles[article].text
    let positions = positions[article] ?? TextPositions(text)
    self.positions[article] = positions
    var id = JSONWriter()
    id.string(corpus.articles[article].id)
    place = Place(article: article, text: text, positions: positions, id: id.take())
  }

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

  /// Opens the array of a kind; the members before it were written elsewhere.
  mutating func beginArray(of kind: Records.Kind) {
    json.continueArray()
    json.breakLine(indentedBy: Self.indentation)
    switch kind {
    case .articles: json.key("articles")
    case .actors: json.key("actors")
    case .quotes: json.key("quotes")
    case .claims: json.key("claims")
    }
    json.beginArray()
  }

  /// Closes the array opened last.
  mutating func endArray(isEmpty: Bool) {
    if !isEmpty { json.breakBeforeEnd(indentedBy: Self.indentation) }
    json.endArray()
  }

  /// Writes a part of the records of a kind.
  mutating func write(_ part: Range<Int>, of records: Records, _ kind: Records.Kind) {
    if part.lowerBound > 0, layout == .object { json.continueArray() }
    switch kind {
    case .articles: write(records.articles?[part], kind) { $0.write($1) }
    case .actors: write(records.actors?[part], kind) { $0.write($1) }
    case .quotes: write(records.quotes?[part], kind) { $0.write($1) }
    case .claims: write(records.claims?[part], kind) { $0.write($1) }
    }
  }

  private mutating func write<Record>(
    _ records: ArraySlice<Record>?, _ kind: Records.Kind, members: (inout Self, Record) -> Void
  ) {
    for record in records ?? [] {
      if layout == .object { json.breakLine(indentedBy: 2 * Self.indentation) }
      json.beginObject()
      if layout == .lines { type(kind) }
      members(&self, record)
      json.endObject()
      if layout == .lines { json.endLine() }
    }
  }

  private mutating func type(_ kind: Records.Kind) {
    json.key("type")
    switch kind {
    case .articles: json.word("article")
    case .actors: json.word("actor")
    case .quotes: json.word("quote")
    case .claims: json.word("claim")
    }
  }
}

extension RecordWriter {
  /// Writes the article of a corpus of one, its text and all that was found in it, as one object on a line; `members` adds
  /// to it.
  mutating func writeLine(_ members: (inout JSONWriter) -> Void) {
    json.beginObject()
    type(.articles)
    write(corpus.articles[0])
    turn(to: 0)
    text(ByteRange(0, place.text.count))
    array("actors", corpus.actors) { $0.write($1) }
    array("quotes", corpus.quotes) { $0.write($1) }
    array("claims", corpus.claims) { $0.write($1) }
    members(&json)
    json.endObject()
    json.endLine()
  }

  private mutating func write(_ article: Article) {
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
    json.member("duplicateOf", article.duplicateOf.map { corpus.articles[$0].id })
  }

  private mutating func write(_ actor: Actor) {
    json.member("id", actor.id)
    json.member("name", actor.name)
    json.member("kind", actor.kind.rawValue)
    json.member("roles", actor.roles)
    json.member("aliases", actor.aliases)
    actorID("partOf", actor.partOf)
    json.member("mentions", actor.mentions)
    json.key("first")
    json.beginObject()
    article(actor.firstArticle)
    place(actor.first, in: actor.firstArticle)
    json.endObject()
  }

  private mutating func write(_ quote: Quote) {
    id("id", quote.id)
    article(quote.article)
    json.member("kind", quote.kind.rawValue)
    json.member("act", quote.act.rawValue)
    actorID("speaker", quote.speaker)
    actorName("speakerName", quote.speaker)
    json.key("text")
    json.beginString()
    var isFirst = true
    let text = place.text
    quote.forEachStretch(in: text.span) { stretch in
      if !isFirst { json.add(" ".utf8.span) }
      json.add(text, stretch)
      isFirst = false
    }
    json.endString()
    span("source", quote.source, in: quote.article)
    span("cue", quote.cue, in: quote.article)
    json.key("content")
    json.beginArray()
    for range in quote.content { span(range, in: quote.article) }
    json.endArray()
    if let outer = quote.within { id("within", corpus.quotes[outer].id) } else { json.member("within", nil) }
    json.member("rule", quote.reason.rule.name)
    array("alike", quote.alike) { writer, alike in
      writer.id("quote", writer.corpus.quotes[alike.quote].id)
      writer.write(alike.reason)
    }
  }

  private mutating func write(_ reason: LinkReason) {
    json.member("rule", reason.rule.name)
    json.member("why", reason.sentence)
  }
}

extension RecordWriter {
  private mutating func write(_ claim: Claim) {
    let claimants = claim.claimants
    let disputants = claim.disputants
    id("id", claim.id)
    json.member("text", claim.text)
    json.member("status", claim.status.rawValue)
    actors("claimants", "claimantNames", claimants)
    actors("disputedBy", "disputedByNames", disputants)
    array("evidence", claim.evidence) { $0.write($1) }
    array("positions", claim.positions) { $0.write($1, on: claim) }
    array("sightings", claim.sightings) { $0.write($1) }
    json.member("rule", claim.reason.rule.name)
    if let first = claim.sightings.first { why(claim.reason, in: first.article) } else { json.member("why", nil) }
  }

  private mutating func write(_ evidence: Evidence) {
    json.member("kind", evidence.kind.rawValue)
    article(evidence.article)
    place(evidence.range, in: evidence.article)
  }

  private mutating func write(_ position: Position, on claim: Claim) {
    actorID("actor", position.actor)
    actorName("actorName", position.actor)
    json.member("stance", position.stance.rawValue)
    article(position.article)
    id("sighting", claim.sightings[position.sighting].id)
    span("source", position.source, in: position.article)
    span("cue", position.cue, in: position.article)
    span("content", position.content, in: position.article)
    if let quote = position.quote { id("quote", corpus.quotes[quote].id) } else { json.member("quote", nil) }
    why(position.reason, in: position.article)
  }

  private mutating func write(_ sighting: Sighting) {
    id("id", sighting.id)
    article(sighting.article)
    placeWithoutText(sighting.range, in: sighting.article)
    json.member("polarity", sighting.polarity.rawValue)
    text(sighting.range)
    json.key("linked")
    guard let link = sighting.link else { return json.null() }
    json.beginObject()
    id("sighting", link.to)
    write(link.reason)
    json.endObject()
  }

  /// ``Reason/sentence(in:)``, without a string of its own.
  private mutating func why(_ reason: Reason, in article: Int) {
    turn(to: article)
    json.key("why")
    json.beginString()
    if let subject = reason.subject { quoted(subject) } else { json.add("it".utf8.span) }
    json.add(" ".utf8.span)
    let predicate = reason.predicate
    json.add(predicate.start.utf8.span)
    if let words = predicate.words { quoted(words) }
    json.add(predicate.end.utf8.span)
    json.endString()
  }

  private mutating func quoted(_ words: ByteRange) {
    json.add("“".utf8.span)
    json.add(place.text, words.indices)
    json.add("”".utf8.span)
  }
}

extension RecordWriter {
  private mutating func id(_ name: StaticString, _ id: StableID) {
    json.key(name)
    json.id(id)
  }

  private mutating func article(_ article: Int) {
    turn(to: article)
    json.key("article")
    json.written(place.id, place.id.indices)
  }

  private mutating func actorID(_ name: StaticString, _ actor: Int?) {
    json.key(name)
    if let actor { written(names.id(of: actor)) } else { json.null() }
  }

  private mutating func actorName(_ name: StaticString, _ actor: Int?) {
    json.key(name)
    if let actor { written(names.name(of: actor)) } else { json.null() }
  }

  /// The ids of actors, and their names.
  private mutating func actors(_ ids: StaticString, _ names: StaticString, _ actors: [Int]) {
    json.key(ids)
    json.beginArray()
    for actor in actors { written(self.names.id(of: actor)) }
    json.endArray()
    json.key(names)
    json.beginArray()
    for actor in actors { written(self.names.name(of: actor)) }
    json.endArray()
  }

  private mutating func written(_ value: Range<Int>) { json.written(names.json, value) }
}

extension RecordWriter {
  private mutating func array<Element>(
    _ name: StaticString, _ elements: some Collection<Element>, members: (inout Self, Element) -> Void
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

  private mutating func span(_ name: StaticString, _ range: ByteRange?, in article: Int) {
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
    placeWithoutText(range, in: article)
    text(range)
  }

  /// The members that say where a stretch stands.
  private mutating func placeWithoutText(_ range: ByteRange, in article: Int) {
    turn(to: article)
    place.line = place.positions.line(at: range.start, near: place.line)
    let start = place.positions.codePoint(at: range.start)
    json.member("start", start)
    json.member("end", place.positions.codePoint(at: range.end))
    json.member("line", place.line)
    json.member("column", start - place.positions.codePoint(atLine: place.line) + 1)
  }

  /// The words of the article that was turned to.
  private mutating func text(_ range: ByteRange) {
    json.key("text")
    json.string(place.text, range.indices)
  }
}
