import Testing

@testable import NewsClaims

@Suite("Scanning a stream")
struct ArticleScannerTests {
  private let folder = TemporaryFolder()

  private func lines(_ text: String, mostBytes: Int = 1000, workers: Int = 1) throws -> [StrictJSON] {
    var scanner = ArticleScanner(.shared)
    scanner.mostBytes = mostBytes
    var written: [UInt8] = []
    _ = scanner.scan([folder.file("a.jsonl", text)], workers: workers) { written += $0 }
    #expect(written.isEmpty || written.last == UInt8(ascii: "\n"))
    return try written.split(separator: UInt8(ascii: "\n")).map { try StrictJSON(Array($0)) }
  }

  @Test("gives each article's record, text, actors, quotes and claims, and what linking needs")
  func article() throws {
    let line = try #require(
      try lines(#"{"id": "a", "title": "Fees", "text": "Dr. Jané Doe said that the ferries lost money.\n"}"#).first)
    #expect(
      line.names == [
        "type", "id", "path", "headline", "deck", "published", "publisher", "authors", "credits", "url", "language",
        "words", "duplicateOf", "text", "actors", "quotes", "claims", "linking",
      ])
    #expect(line["type"]?.string == "article")
    #expect(line["headline"]?.string == "Fees")
    #expect(line["text"]?.string == "Dr. Jané Doe said that the ferries lost money.\n")
    #expect(line["actors"]?[0]?["id"]?.string == "jane-doe")
    #expect(line["quotes"]?[0]?["speaker"]?.string == "jane-doe")
    #expect(line["quotes"]?[0]?["cue"]?["start"]?.number == 13)
    #expect(line["claims"]?[0]?["text"]?.string == "the ferries lost money")
  }

  @Test("a line that is no article gives an error in its place, and the stream goes on")
  func errors() throws {
    let found = try lines(
      "{}\n\n{\"text\": \"It rained.\"}\r\nno\n{\"text\": \"\(String(repeating: "a", count: 999))\"}\nx")
    let path = "\(folder.path)/a.jsonl"
    #expect(found.map { $0["type"]?.string } == ["error", "article", "error", "error", "error"])
    #expect(found.map { $0["line"]?.number } == [1, nil, 4, 5, 6])
    #expect(
      found.map { $0["message"]?.string } == [
        "\(path):1:1: no article: none of its members is a text (text, maintext)", nil,
        "\(path):4:1: not JSON: expected “{”", "\(path):5:1: longer than 1000 bytes; a line holds one article",
        "\(path):6:1: not JSON: expected “{”",
      ])
    #expect(found[1]["path"]?.string == "\(path)#3")
  }

  @Test("of a folder the lines of JSON are read, and nothing else")
  func folders() {
    let articles = folder.folder("articles")
    folder.file("articles/a.txt", "It rained.")
    folder.folder("lines")
    folder.file("lines/a.txt", "It rained.")
    folder.file("lines/b.jsonl", "{\"text\": \"It rained.\"}\n")
    var count = 0
    let errors = ArticleScanner(.shared).scan([folder.path, articles]) { _ in count += 1 }
    #expect(count == 1)
    #expect(errors == [])
    #expect(ArticleScanner(.shared).scan([articles]) { _ in count += 1 } == [.noLines(folder: articles)])
    #expect(ScannedArticles(paths: [articles]).errors == [.noLines(folder: articles)])
    #expect(count == 1)
  }

  @Test("the lines are the same for any number of threads", arguments: [2, 3, 8])
  func threads(_ workers: Int) throws {
    let text = (1...500).map { number in
      number % 7 == 0
        ? "no article \(number)\n"
        : "{\"id\": \"\(number)\", \"text\": \"Doe said that \(String(repeating: "the port ", count: number % 40 * 5)) leaked.\"}\n"
    }.joined()
    let wanted = try lines(text, mostBytes: 10_000)
    #expect(wanted.count == 500)
    #expect(try lines(text, mostBytes: 10_000, workers: workers) == wanted)
  }

  @Test("what takes the lines can end the scan")
  func stop() {
    struct Enough: Error {}
    let file = folder.file("a.jsonl", String(repeating: "{}\n", count: 200_000))
    for workers in [1, 3] {
      var taken = 0
      #expect(throws: Enough.self) {
        _ = try ArticleScanner(.shared).scan([file], workers: workers) { (_: [UInt8]) throws(Enough) in
          taken += 1
          throw Enough()
        }
      }
      #expect(taken == 1)
    }
  }

  @Test("a line is written before the next one comes", arguments: [1, 2])
  func flush(_ workers: Int) {
    let pipe = folder.pipe("pipe")
    let sent = Monitor(0)
    #expect(
      Platform.start {
        guard let writer = PipeWriter(pipe) else { return }
        for number in 1...3 {
          writer.send("{\"text\": \"It rained for \(number) days.\"}\n")
          // The next line is sent once this one has been answered.
          sent.wait { $0 == number ? () : nil }
        }
      })
    var answers = 0
    _ = ArticleScanner(.shared).scan([pipe], workers: workers) { lines in
      answers += lines.count { $0 == UInt8(ascii: "\n") }
      sent.with { $0 = answers }
    }
    #expect(answers == 3)
  }
}

@Suite("Lines as they come")
struct LineSourceTests {
  private let folder = TemporaryFolder()

  private func batches(_ text: String, mostBytes: Int) -> [String] {
    var source = LineSource([folder.file("a", text)], mostBytes: mostBytes)
    var lines: [String] = []
    while let batch = source.next() {
      batch.forEachLine { lines.append("\($0.number)") }
    }
    return lines
  }

  @Test("every line keeps its number, also after one that is left out")
  func numbers() {
    let long = String(repeating: "a", count: 300_000)
    #expect(batches("", mostBytes: 10) == [])
    #expect(batches("\n\n", mostBytes: 10) == [])
    #expect(batches("a\n\nb", mostBytes: 10) == ["1", "3"])
    #expect(batches("a\n\(long)\nb\n", mostBytes: 1_000_000) == ["1", "2", "3"])
    #expect(batches("a\n\(long)\nb\n", mostBytes: 10) == ["1", "2", "3"])
    #expect(batches("\(long)\n\n\(long)", mostBytes: 10) == ["1", "3"])
  }

  @Test("lines of several files count from 1 each, and a file that is not there costs no other")
  func files() {
    let first = folder.file("a", "x\ny")
    let second = folder.file("b", "z\n")
    var source = LineSource([first, "\(folder.path)/none", second], mostBytes: 10)
    var lines: [String] = []
    while let batch = source.next() {
      batch.forEachLine { lines.append("\(folder.relative($0.path)):\($0.number)") }
    }
    #expect(lines == ["a:1", "a:2", "b:1"])
    #expect(source.errors == [.missing(path: "\(folder.path)/none")])
  }
}
