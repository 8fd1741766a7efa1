/// Writes the members of records, and the arrays or lines that hold them.
struct RecordWriter: ~Copyable {
  let corpus: Corpus
  private let layout: CorpusJSON.Layout
  let names: ActorNames
  var json: JSONWriter
  private let places: Monitor<PlaceFinder>
  /// The article that was written of last.
  var place: Place

  /// What is written of an article again and again.
  struct Place {
    let article: Int
    let text: [UInt8]
    let positions: TextPositions
    /// Its id as JSON.
    let id: [UInt8]
    /// The line that was written last, and the code points before it: the next one is near, or the same.
    var line = 1
    var lineStart = 0
  }

  /// A writer of records of a corpus.
  ///
  /// - Parameters:
  ///   - corpus: The corpus.
  ///   - layout: How records follow each other.
  ///   - names: The names of its actors.
  ///   - places: Finds places in its articles; writers may share it.
  ///   - capacity: The number of bytes that are likely to be written.
  init(
    _ corpus: Corpus, _ layout: CorpusJSON.Layout, _ names: ActorNames, _ places: Monitor<PlaceFinder>,
    capacity: Int = JSONWriter.usualCapacity
  ) {
    self.corpus = corpus
    self.layout = layout
    self.names = names
    self.places = places
    json = JSONWriter(capacity: capacity)
    place = Place(article: -1, text: [], positions: TextPositions([]), id: [])
  }

  /// Gives what was written, and goes on with nothing.
  mutating func take() -> [UInt8] { json.take() }

  mutating func turn(to article: Int) {
    guard place.article != article else { return }
    let text = corpus.articles[article].text
    let positions = places.with { $0.positions(in: article) }
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
    case .quotes: write(records.quotes?.dropFirst(part.lowerBound).prefix(part.count), kind) { $0.write($1) }
    case .claims: write(records.claims?.dropFirst(part.lowerBound).prefix(part.count), kind) { $0.write($1) }
    }
  }

  private mutating func write<Record>(
    _ records: (some Collection<Record>)?, _ kind: Records.Kind, members: (inout Self, Record) -> Void
  ) {
    guard let records else { return }
    for record in records {
      if layout == .object { json.breakLine(indentedBy: 2 * Self.indentation) }
      json.beginObject()
      if layout == .lines { type(kind) }
      members(&self, record)
      json.endObject()
      if layout == .lines { json.endLine() }
    }
  }

  mutating func type(_ kind: Records.Kind) {
    json.key("type")
    switch kind {
    case .articles: json.word("article")
    case .actors: json.word("actor")
    case .quotes: json.word("quote")
    case .claims: json.word("claim")
    }
  }
}
