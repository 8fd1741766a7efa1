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
  /// How records follow each other.
  public enum Layout: Sendable {
    /// One object with an array for each kind of record that is there.
    case object
    /// One object a line for each record, with a `type` before all else: `article`, `actor`, `quote` or `claim`.
    case lines
  }

  /// Adds records to what a buffer holds.
  ///
  /// - Complexity: O(n) in the bytes of the articles and the records.
  public func write(_ records: Records, as layout: Layout = .object, to buffer: inout [UInt8]) {
    forEachPortion(of: records, as: layout) { buffer += $0 }
  }

  /// Calls `body` with portions of what is written, one after the other, so that never all of it is held.
  ///
  /// - Parameters:
  ///   - records: What to write.
  ///   - layout: How records follow each other.
  ///   - workers: The threads to work with, at least 1; `nil` for one a core. The bytes do not depend on it.
  ///   - body: Takes a portion, mostly less than a megabyte; what it throws ends the writing.
  /// - Complexity: O(n) in the bytes of the articles and the records.
  public func forEachPortion(
    of records: Records, as layout: Layout, workers: Int? = nil, _ body: ([UInt8]) throws -> Void
  ) rethrows {
    let parts = Parts(corpus: corpus, records: records, layout: layout)
    try Portions(count: parts.count) { parts.bytes($0) }.forEach(workers: workers, body)
  }
}

/// What is written at a time, by one worker.
private struct Parts: Sendable {
  private let corpus: Corpus
  private let records: Records
  private let layout: CorpusJSON.Layout
  private let names: ActorNames
  private let places: Monitor<PlaceFinder>
  private var parts: [Part] = []

  /// Some records of a kind; the first and the last part of a kind have what stands around all of it.
  private struct Part {
    let kind: Records.Kind
    let range: Range<Int>
    let total: Int
  }

  private static let version = 1

  init(corpus: Corpus, records: Records, layout: CorpusJSON.Layout) {
    self.corpus = corpus
    self.records = records
    self.layout = layout
    let isOfArticles = records.actors == nil && records.quotes == nil && records.claims == nil
    names = ActorNames(isOfArticles ? [] : corpus.actors)
    places = Monitor(PlaceFinder(corpus.articles))
    for (kind, total) in records.counts {
      for start in stride(from: 0, to: max(total, 1), by: Portions.size) {
        parts.append(Part(kind: kind, range: start..<min(start + Portions.size, total), total: total))
      }
    }
  }

  /// One for each part, and one for what ends the document; one more begins it.
  var count: Int { parts.count + 2 }

  func bytes(_ number: Int) -> [UInt8] {
    var json = RecordWriter(corpus, layout, names, places, capacity: Portions.usualBytes)
    if parts.indices.contains(number - 1) {
      write(parts[number - 1], to: &json)
    } else if layout == .object {
      if number == 0 { json.beginDocument(version: Self.version) } else { json.endDocument() }
    }
    return json.take()
  }

  private func write(_ part: Part, to json: inout RecordWriter) {
    let isFirst = part.range.lowerBound == 0
    let isLast = part.range.upperBound == part.total
    if layout == .object, isFirst { json.beginArray(of: part.kind) }
    json.write(part.range, of: records, part.kind)
    if layout == .object, isLast { json.endArray(isEmpty: part.total == 0) }
  }
}
