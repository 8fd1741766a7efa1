import Testing

@testable import NewsClaims

@Suite("Scan, then link")
struct ScanThenLinkTests {
  private let folder = TemporaryFolder()

  /// Articles with what linking has to do with: the same people, the same id twice, another language, no text, a copy.
  private static let lines = [
    #"{"id": "a", "text": "Jane Doe, the mayor, said that the ferries lost money. “We are full,” Doe said.", "title": "Fees"}"#,
    #"{"id": "b", "text": "The ferries lost money, Jane Doe claimed without providing evidence. Norland denied this claim."}"#,
    #"{"id": "a", "text": "Doe denied that the ferries lost money. Experts say the “old” boats were cheap — at 5 €."}"#,
    #"{"id": "d", "text": "Порт города останется закрытым еще на неделю, сказал мэр города в понедельник утром."}"#,
    #"{"id": "e", "text": ""}"#,
    #"{"url": "https://a.example/f", "text": "Experts warned that the Norland government’s boats were old.", "date": "2025-03-04"}"#,
    #"{"url": "https://a.example/f", "text": "Experts warned that the Norland government’s boats were old.", "date": "2025-03-04"}"#,
    #"no article"#,
    #"{"id": "g", "text": "Jane Doe and Bo Doe met. Doe said that it rained. “It is wet,” he said, “and cold.”"}"#,
  ]

  private func scanned(_ paths: [String], workers: Int) -> [UInt8] {
    var written: [UInt8] = []
    let errors = ArticleScanner(.shared).scan(paths, workers: workers) { written += $0 }
    #expect(errors == [])
    return written
  }

  private func export(_ corpus: Corpus) -> String {
    var buffer: [UInt8] = []
    CorpusJSON(corpus).write(Records(of: corpus), to: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }

  @Test("of files gives the export of these files, however many scans there were and in whatever order")
  func files() {
    var random = SeededRandom(state: 6)
    for round in 0..<12 {
      let lines = Self.lines.shuffled(using: &random)
      let parts = (0..<1 + round % 4).map { part in
        let own = lines.indices.filter { $0 % (1 + round % 4) == part }.map { lines[$0] + "\n" }.joined()
        return folder.file("\(round)-\(part).jsonl", own)
      }
      let wanted = export(Analyzer.shared.analyze(Reading(paths: parts).articles))
      let scans = parts.shuffled(using: &random).enumerated().map { number, part in
        folder.file("\(round)-\(number).scan", scanned([part], workers: 1 + round % 3))
      }
      #expect(export(Corpus(ScannedArticles(paths: scans))) == wanted)
    }
  }

  @Test("of standard input gives the same of any split, as articles are known by what they say of themselves")
  func streams() {
    var random = SeededRandom(state: 7)
    let named = Self.lines.filter { $0.contains("\"id\"") || $0.contains("\"url\"") }
    var found: Set<String> = []
    for round in 0..<12 {
      let lines = named.shuffled(using: &random)
      var scans: [String] = []
      for part in 0..<1 + round % 4 {
        let own = lines.indices.filter { $0 % (1 + round % 4) == part }.map { lines[$0] + "\n" }.joined()
        // As it would come through standard input.
        let scan = ArticleScanner(.shared).worker()
        let written = scan(LineSource.Batch(path: "-", line: 1, bytes: Array(own.utf8)))
        scans.append(folder.file("stream-\(round)-\(part)", written))
      }
      found.insert(export(Corpus(ScannedArticles(paths: scans))))
    }
    #expect(found.count == 1)
  }

  @Test("keeps all that linking can ask of an article")
  func analyses() throws {
    let text = "Jane Doe, the mayor, said that the ferries lost money. Norland’s government denied this claim."
    let article = Article.paragraphs(text + " Experts called the boats old, without providing evidence.")
    var analysis = Analyzer.shared.analyze(article)
    #expect(!analysis.actors.isEmpty && !analysis.quotes.isEmpty && !analysis.claims.isEmpty)
    let read = try ArticleAnalysis(analysis.packed(from: article), of: article)
    // These tell within an article whom "the mayor" means.
    for index in analysis.actors.indices {
      analysis.actors[index].traits = []
      analysis.actors[index].unnamed = nil
    }
    #expect(dumped(read) == dumped(analysis))
  }

  private func dumped(_ analysis: ArticleAnalysis) -> String {
    var text = ""
    dump(analysis, to: &text)
    return text
  }

  @Test("refuses what was packed otherwise, whichever number is another")
  func hostile() throws {
    let article = Article.paragraphs(
      "Jane Doe said “é” and denied this claim. Norland claimed that the ferries lost money.")
    let packing = Analyzer.shared.analyze(article).packed(from: article)
    for index in packing.numbers.indices {
      for value in [-2, -1, 0, 1, 2, 1 << 40, .max] {
        var changed = packing
        changed.numbers[index] = value
        guard let analysis = try? ArticleAnalysis(changed, of: article) else { continue }
        // What is taken can be linked and written.
        #expect(!export(Corpus(article, analysis)).isEmpty)
      }
      var shorter = packing
      shorter.numbers.removeLast(index + 1)
      #expect(throws: Unpacking.Fault.self) { try ArticleAnalysis(shorter, of: article) }
    }
    var fewerTexts = Packing(numbers: packing.numbers)
    for text in packing.texts.dropLast() { fewerTexts.append(text: text.utf8.span) }
    #expect(throws: Unpacking.Fault.self) { try ArticleAnalysis(fewerTexts, of: article) }
  }

  @Test("refuses mentions that cannot be added up, and a stretch of the text that holds nothing")
  func unsound() throws {
    let article = Article.paragraphs("Jane Doe said that the ferries lost money.")
    let sound = Analyzer.shared.analyze(article)
    let changes: [(String, (inout ArticleAnalysis) -> Void)] = [
      ("evidence", { $0.claims[0].evidence = [Evidence(kind: .missing, article: 0, range: ByteRange(3, 3))] }),
      ("position", { $0.claims[0].positions[0].sighting = 5 }),
      ("sighting", { $0.claims[0].sightings = [] }),
    ]
    #expect(throws: Never.self) { try ArticleAnalysis(sound.packed(from: article), of: article) }
    for (name, change) in changes {
      var analysis = sound
      change(&analysis)
      #expect(throws: Unpacking.Fault.self, "\(name)") {
        try ArticleAnalysis(analysis.packed(from: article), of: article)
      }
    }
    var talkative = sound
    talkative.actors[0].mentions = 4_000_000_000
    var packing = talkative.packed(from: article)
    let place = try #require(packing.numbers.firstIndex(of: 4_000_000_000))
    for mentions in [-1, 1 << 40, .max] {
      packing.numbers[place] = mentions
      #expect(throws: Unpacking.Fault.self, "\(mentions)") { try ArticleAnalysis(packing, of: article) }
    }
  }

  @Test("tells what is nothing that a scan wrote, and what a scan said")
  func faults() {
    let scan = scanned([folder.file("a.jsonl", "{\"text\": \"It rained.\"}\n{}\n")], workers: 1)
    let other = folder.file("other", scan + Array("{\"id\": \"a\"}\n\n[]\n".utf8))
    let missing = "\(folder.path)/none"
    let result = ScannedArticles(paths: [other, missing, other])
    #expect(
      result.errors.map { folder.relative($0.description) } == [
        "none: no such file or folder; - stands for standard input",
        "other:2:1: \(folder.path)/a.jsonl:2:1: no article: none of its members is a text (text, maintext)",
        "other:3:1: not what claims scan of this version writes",
        "other:5:1: not JSON: expected “{”",
      ])
    #expect(Corpus(result).articles.map { folder.relative($0.path) } == ["a.jsonl#1"])
  }
}
