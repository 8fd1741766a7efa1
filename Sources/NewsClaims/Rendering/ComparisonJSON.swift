/// Writes comparisons as JSON, for other programs to read.
///
///     { "version": 1,
///       "comparisons": [
///         { "left": "…", "right": "…", "credits": ["Reuters"], "isCopy": false,
///           "rows": [
///             { "kind": "other-sides", "claim": "c-…", "text": "…", "speaker": null, "speakerName": null,
///               "left": [ { "actor": "…", "actorName": "…", "stance": "denies", "quote": null,
///                           "start": 0, "end": 0, "line": 1, "column": 1, "text": "…" } ],
///               "right": [ … ] } ] } ] }
///
/// `left` and `right` are ids of articles, the earlier one by path first, `credits` what both credit, and `isCopy` tells
/// whether one is a copy of the other. `kind` is one of ``Comparison/Kind``; `claim` and `text` are those of a claim,
/// `speaker` whoever says an utterance, each `null` where it is none. Places are as ``CorpusJSON`` writes them; members
/// are only ever added, and what is unknown is `null`. One comparison stands on one line.
public struct ComparisonJSON: Sendable {
  private let corpus: Corpus

  /// A writer for comparisons of this corpus.
  public init(_ corpus: Corpus) { self.corpus = corpus }

  private static let version = 1
  private static let indentation = 2

  /// Adds comparisons to what a buffer holds.
  ///
  /// - Complexity: O(n) in the bytes of the articles and of what was compared.
  public func write(_ comparisons: [Comparison], to buffer: inout [UInt8]) {
    var json = JSONWriter()
    var places = PlaceFinder(corpus.articles)
    json.beginObject()
    json.breakLine(indentedBy: Self.indentation)
    json.member("version", Self.version)
    json.breakLine(indentedBy: Self.indentation)
    json.key("comparisons")
    json.beginArray()
    for comparison in comparisons {
      json.breakLine(indentedBy: 2 * Self.indentation)
      write(comparison, &places, to: &json)
    }
    if !comparisons.isEmpty { json.breakBeforeEnd(indentedBy: Self.indentation) }
    json.endArray()
    json.endLine()
    json.endObject()
    json.endLine()
    buffer += json.take()
  }

  private func write(_ comparison: Comparison, _ places: inout PlaceFinder, to json: inout JSONWriter) {
    let (left, right) = (comparison.left, comparison.right)
    json.beginObject()
    json.member("left", corpus.articles[left].id)
    json.member("right", corpus.articles[right].id)
    json.member("credits", corpus.sharedCredits(of: [left, right]))
    json.key("isCopy")
    json.bool(corpus.isCopy(left, right))
    json.key("rows")
    json.beginArray()
    for row in comparison.rows {
      json.beginObject()
      json.member("kind", plain: row.kind.rawValue)
      json.member("claim", row.claim.map { corpus.claims.id(at: $0).description })
      json.member("text", row.claim.map { corpus.claims[$0].text })
      json.member("speaker", row.speaker.map { corpus.actors[$0].id })
      json.member("speakerName", row.speaker.map { corpus.actors[$0].name })
      write("left", row.left, in: left, &places, to: &json)
      write("right", row.right, in: right, &places, to: &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func write(
    _ name: StaticString, _ entries: [Comparison.Entry], in article: Int, _ places: inout PlaceFinder,
    to json: inout JSONWriter
  ) {
    let positions = places.positions(in: article)
    json.key(name)
    json.beginArray()
    for entry in entries {
      json.beginObject()
      json.member("actor", entry.actor.map { corpus.actors[$0].id })
      json.member("actorName", entry.actor.map { corpus.actors[$0].name })
      json.member("stance", plain: entry.stance?.rawValue)
      json.member("quote", entry.quote.map { corpus.quotes.id(at: $0).description })
      json.member("start", positions.codePoint(at: entry.range.start))
      json.member("end", positions.codePoint(at: entry.range.end))
      json.member("line", positions.line(at: entry.range.start))
      json.member("column", positions.column(at: entry.range.start))
      json.member("text", corpus.articles[article].string(entry.range))
      json.endObject()
    }
    json.endArray()
  }
}
