import Testing

@testable import NewsClaims

@Suite("Articles in JSON")
struct JSONArticlesTests {
  private func outcomes(
    _ text: String, _ form: JSONArticles.Form = .lines, path: String = "news/all.jsonl"
  ) -> [Result<Article, ReadError>] {
    JSONArticles(path: path, bytes: Array(text.utf8), form).outcomes
  }

  /// `path id` of articles, and the faults in words.
  private func lines(_ outcomes: [Result<Article, ReadError>]) -> [String] {
    outcomes.map { outcome in
      switch outcome {
      case .success(let article): "\(article.path) \(article.id)"
      case .failure(let error): error.description
      }
    }
  }

  struct Fetcher: CustomTestStringConvertible {
    let testDescription: String
    let json: String
    let published: String
  }

  static let fetchers = [
    Fetcher(
      testDescription: "trafilatura",
      json: #"""
        {"title": "Fees\n rise", "author": "Ann Lee; Bo Ray", "hostname": "other.example", "date": "2025-03-04", "id": null,
        "source": "https://a.example/1", "source-hostname": "The Post", "text": "It rained.", "comments": ""}
        """#, published: "2025-03-04"),
    Fetcher(
      testDescription: "newspaper4k",
      json: #"""
        {"url": "https://a.example/1", "title": "Fees rise", "authors": ["Ann Lee", "Bo Ray"], "text": "It rained.",
        "publish_date": "2025-03-04 09:11:00", "source": "The Post", "hostname": "The Post", "images": [{"a": []}]}
        """#, published: "2025-03-04T09:11:00"),
    Fetcher(
      testDescription: "news-please",
      json: #"""
        {"authors": ["Ann Lee", "None", "Bo Ray"], "date_publish": "2025-03-04 09:11:00", "source_domain": "The Post",
        "maintext": "It rained.", "title": "Fees rise", "url": "https://a.example/1", "text": null, "id": "None"}
        """#, published: "2025-03-04T09:11:00"),
  ]

  @Test("what the usual fetchers write is understood", arguments: fetchers)
  func understood(_ fetcher: Fetcher) throws {
    let article = try outcomes(fetcher.json, .whole)[0].get()
    var details = Article.Details()
    details.headline = "Fees rise"
    details.published = fetcher.published
    details.publisher = "The Post"
    details.authors = ["Ann Lee", "Bo Ray"]
    details.url = "https://a.example/1"
    #expect(article.details == details)
    #expect(article.id == "all#1")
    #expect(article.string(ByteRange(0, article.text.count)) == "It rained.")
  }

  @Test("what is null, empty, None or of another type is unknown")
  func unknown() throws {
    let json = #"{"text": "It rained.", "title": "", "authors": "None", "date": {"a": 1}, "url": 5, "hostname": [" "]}"#
    #expect(try outcomes(json)[0].get().details == Article.Details())
  }

  @Test("a title that opens the text is its headline; of another the text is not asked for one")
  func titles() throws {
    let text = #""text": "Ferry fees to rise\n\nThe fees rise in May, the council said."}"#
    let same = try outcomes(#"{"title": "Ferry fees to rise", "# + text)[0].get()
    let other = try outcomes(#"{"title": "Boats", "# + text)[0].get()
    #expect(same.blocks.map(\.kind) == [.headline, .paragraph])
    #expect(same.details.headline == "Ferry fees to rise")
    #expect(other.blocks.map(\.kind) == [.heading, .paragraph])
    #expect(other.details.headline == "Boats")
  }

  @Test("offsets count in the text, its escapes resolved")
  func offsets() throws {
    let article = try outcomes(#"{"text": "\u201cNo,\u201d said\tAnn\nLee. \ud83d\ude00"}"#)[0].get()
    #expect(String(decoding: article.text, as: UTF8.self) == "“No,” said\tAnn\nLee. 😀")
  }

  @Test("a fault in a line costs that line alone, and is told with its place")
  func faultyLines() {
    let text = """
      {"text": "It rained.", "id": 7}\r
      {"text": "It rai

      {"é": 1 "text": ""}
      {"title": "x", "text": ["It rained."]}
      {"text": ""}
      {"text": "It rained."} {}
      {"text": "It \\u0000"}
      {"text": "It rained."}
      """
    #expect(
      lines(outcomes(text)) == [
        "news/all.jsonl#1 7",
        "news/all.jsonl:2:17: not JSON: it ends within a value",
        "news/all.jsonl:4:9: not JSON: expected “,”",
        "news/all.jsonl:5:1: no article: none of its members is a text (text, maintext)",
        "news/all.jsonl#6: holds no text; an article has at least one line",
        "news/all.jsonl:7:24: not JSON: more follows after its end; in a .jsonl file each line holds one article",
        "news/all.jsonl#8: not a text: NUL at byte 3; an article is plain text in UTF-8",
        "news/all.jsonl#9 all#9",
      ])
  }

  @Test("a line that is no UTF-8 is a fault of its own")
  func encoding() {
    let bytes = Array("{\"text\": \"It rained.\"}\n{\"é\": \"".utf8) + [0xFF] + Array("\"}\n".utf8)
    let outcomes = JSONArticles(path: "a.jsonl", bytes: bytes, .lines).outcomes
    #expect(
      lines(outcomes) == ["a.jsonl#1 a#1", "a.jsonl:2:8: not UTF-8; save it as UTF-8, or convert it with iconv"])
  }

  @Test("an array holds one article after the other, up to a fault")
  func arrays() {
    let text =
      "\u{FEFF}[{\"text\": \"It rained.\"},\n {\"text\": \"It snowed.\"},\n {\"text\": 5}, {\"text\": \"It thawed.\"}]"
    #expect(
      lines(outcomes(text, .whole, path: "all.json")) == [
        "all.json#1 all#1", "all.json#2 all#2",
        "all.json:3:2: no article: none of its members is a text (text, maintext)",
      ])
  }

  @Test("in standard input an article is known by its id, else its address, else its number")
  func standardInput() {
    let text = """
      {"text": "It rained.", "id": "x\\u202e", "url": "https://a.example/1"}
      {"text": "It rained.", "url": "https://a.example/1"}
      {"text": "It rained."}
      """
    #expect(
      lines(outcomes(text, path: "-")) == ["-#x- x-", "-#https://a.example/1 https://a.example/1", "-#3 stdin#3"])
  }

  @Test(
    "what comes through a pipe is JSON where it begins like it",
    arguments: [
      ("{\"text\": \"a\"}\n{", JSONArticles.Form?.some(.lines)), (" {\n\"text\": \"a\"}", .whole), ("[ {", .whole),
      ("[Updated] It rained.", nil), ("{It} rained.", nil), ("", nil),
    ])
  func pipes(_ text: String, _ form: JSONArticles.Form?) {
    #expect(JSONArticles.Form(ofStream: Array(text.utf8)) == form)
  }

  @Test("articles of one file stand in the order of their numbers, between those of other files")
  func order() {
    let paths = ["b.jsonl#10", "b.jsonl#9", "b.jsonl", "b", "a.txt", "c#", "-#x", "b.jsonl#x"]
    let articles = paths.map { Sample.article($0, "It rained.", path: $0) }
    #expect(
      articles.sorted(by: Article.isOrdered).map(\.path)
        == ["-#x", "a.txt", "b", "b.jsonl", "b.jsonl#9", "b.jsonl#10", "b.jsonl#x", "c#"])
  }
}

@Suite("Files of JSON")
struct JSONFilesTests {
  private let folder = TemporaryFolder()

  @Test("stand wherever a file of text may, and their articles get ids like others")
  func files() {
    let lines = (1...11).map { "{\"text\": \"It rained for \($0) days.\"}\n" }.joined()
    folder.folder("b")
    folder.file("all.jsonl", lines)
    folder.file("b/all.jsonl", "{\"text\": \"It snowed.\"}")
    folder.file("one.json", "{\"text\": \"It thawed.\", \"id\": \"thaw\"}")
    folder.file("text.txt", "It rained all day.")
    let reading = Reading(paths: [folder.path])
    #expect(
      reading.articles.map { folder.relative($0.path) } == (1...11).map { "all.jsonl#\($0)" } + [
        "b/all.jsonl#1", "one.json#1", "text.txt",
      ])
    #expect(
      reading.articles.map(\.id) == ["\(folder.path)/all#1"] + (2...11).map { "all#\($0)" } + [
        "\(folder.path)/b/all#1", "thaw", "text",
      ])
    #expect(reading.errors == [])
  }
}
