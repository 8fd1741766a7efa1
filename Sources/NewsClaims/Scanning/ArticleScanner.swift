/// Analyses articles as they come, one a line, and writes what was found in each on a line of its own.
///
///     ArticleScanner().scan(["-"]) { print(String(decoding: $0, as: UTF8.self), terminator: "") }
///
/// Nothing is kept from line to line: memory depends on the longest line, not on their number. A line that is no article
/// gives `{"type": "error", "line": N, "message": "…"}` in its place.
public struct ArticleScanner: Sendable {
  /// The bytes that a line may have: all of it is held, and several times that while it is analysed.
  public var mostBytes = 1 << 20

  private let analyzer: Analyzer

  /// A scanner that analyses with `analyzer`.
  public init(_ analyzer: Analyzer = Analyzer()) { self.analyzer = analyzer }
}

extension ArticleScanner {
  /// Scans files of JSON lines, `-` being standard input.
  ///
  /// - Parameters:
  ///   - paths: The files, in the order wanted.
  ///   - workers: The threads to work with, at least 1; `nil` for one a core. The lines do not depend on it.
  ///   - body: Takes lines as soon as they and all before them are done.
  /// - Returns: What could not be read; faults of single lines are among the lines.
  /// - Throws: What `body` throws, which ends the scan.
  /// - Complexity: O(n) in the bytes of the articles.
  public func scan<Fault: Error>(
    _ paths: [String], workers: Int? = nil, _ body: ([UInt8]) throws(Fault) -> Void
  ) throws(Fault) -> [ReadError] {
    let files = ArticleFiles(paths, .lines)
    let source = Monitor(LineSource(files.paths, mostBytes: mostBytes))
    try Conveyor(workers: workers).run(next: { source.with { $0.next() } }, worker: worker, take: body)
    return files.errors + source.with(\.errors)
  }

  /// What gives the lines to write for those of a batch.
  func worker() -> (LineSource.Batch) -> [UInt8] {
    var memory = analyzer.memory()
    return { batch in
      var lines: [UInt8] = []
      batch.forEachLine { lines += line(of: $0, &memory) }
      return lines
    }
  }

  /// What is written for a line.
  private func line(of line: JSONLine, _ memory: inout TraceMemory) -> [UInt8] {
    switch line.article(atMost: mostBytes) {
    case .success(let article): ScannedArticle(article, analyzer.analyze(article, .everything, &memory)).line()
    case .failure(let error): Self.line(error, line.number)
    }
  }

  private static func line(_ error: ReadError, _ number: Int) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("type")
    json.word("error")
    json.member("line", number)
    json.member("message", error.description)
    json.endObject()
    json.endLine()
    return json.take()
  }
}
