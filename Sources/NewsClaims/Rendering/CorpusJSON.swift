/// Writes records as JSON, for other programs to read.
///
/// The object has a `version`, which is 1, and an array for each kind of record: `articles`, `actors`, `quotes`
/// and `claims`, one record a line. Members are only ever added in a version. What is unknown is `null`, a list
/// of nothing `[]`. `start` and `end` count Unicode code points of the article's text from 0, `line` and
/// `column` from 1, columns in code points; a `text` beside them is exactly that stretch. The same records
/// give the same bytes every time.
///
/// Strings hold no control character, line separator or direction override in the raw: these are written as
/// `\u001b`, so that the output can be shown by a terminal.
public struct CorpusJSON: Sendable {
  let corpus: Corpus

  /// A writer for records of this corpus.
  public init(_ corpus: Corpus) {
    self.corpus = corpus
  }

  private static let version = 1
}

extension CorpusJSON {
  /// Adds one object with an array for each kind of record that is there.
  ///
  /// - Complexity: O(n) in the bytes of the articles and the records.
  public func write(_ records: Records, to buffer: inout [UInt8]) {
    var json = RecordWriter(corpus, .arrays, ActorNames(corpus.actors))
    json.beginDocument(version: Self.version)
    write(records, to: &json)
    json.endDocument()
    buffer += json.take()
  }

  /// Adds one object a line for each record, with a `type` before all else: `article`, `actor`, `quote` or `claim`.
  ///
  /// - Complexity: O(n) in the bytes of the articles and the records.
  public func writeLines(_ records: Records, to buffer: inout [UInt8]) {
    var json = RecordWriter(corpus, .lines, ActorNames(corpus.actors))
    write(records, to: &json)
    buffer += json.take()
  }

  private func write(_ records: Records, to json: inout RecordWriter) {
    if let articles = records.articles { json.write(articles, .articles) { $0.write($1) } }
    if let actors = records.actors { json.write(actors, .actors) { $0.write($1) } }
    if let quotes = records.quotes { json.write(quotes, .quotes) { $0.write($1) } }
    if let claims = records.claims { json.write(claims, .claims) { $0.write($1) } }
  }
}
