import Testing

@testable import NewsClaims

/// The whole export of the articles it ships with, held byte for byte.
///
/// To record it anew after a wanted change: `RECORD_GOLDEN=1 swift test --filter GoldenTests`; the test then fails
/// once, so that it is not left switched on. Read the difference before you commit it.
@Suite("The export of the articles it ships with")
struct GoldenTests {
  private static let path = "Tests/NewsClaimsTests/Golden/seeds.json"

  private static func export(workers: Int?) -> [UInt8] {
    // Paths as typed from the repository, so that the output is the same wherever it stands.
    let articles = Reading(paths: [Seeds.folder]).articles.map { article in
      Article(
        id: article.id, path: String(article.path.dropFirst(Repository.root.utf8.count + 1)), text: article.text,
        blocks: article.blocks, details: article.details, language: article.language, words: article.words)
    }
    let corpus = Analyzer.shared.analyze(articles, workers: workers)
    var bytes: [UInt8] = []
    CorpusJSON(corpus).write(Records(of: corpus), to: &bytes)
    return bytes
  }

  @Test("is what was recorded")
  func golden() {
    let found = Self.export(workers: 1)
    if isRecording {
      Repository.replace(Self.path, with: found)
      Issue.record("recorded \(Self.path) anew: run the tests without RECORD_GOLDEN")
      return
    }
    let recorded = Repository.bytes(Self.path)
    guard found != recorded else { return }
    Issue.record("\(difference(String(decoding: recorded, as: UTF8.self), String(decoding: found, as: UTF8.self)))")
  }

  @Test("is the same for any number of threads", arguments: [1, 2, 7])
  func workers(_ workers: Int) {
    #expect(Self.export(workers: workers) == Self.export(workers: 1))
  }

  @Test("is JSON")
  func wellFormed() throws {
    #expect(try StrictJSON(Self.export(workers: 1)).names == ["version", "articles", "actors", "quotes", "claims"])
  }

  /// The first line that differs, as it was recorded and as it is.
  private func difference(_ recorded: String, _ found: String) -> String {
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = found.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    return """
      line \(line + 1) of seeds.json differs
      - \(line < old.count ? old[line] : "")
      + \(line < new.count ? new[line] : "")
      """
  }

  private var isRecording: Bool { Platform.environment("RECORD_GOLDEN") == "1" }
}
