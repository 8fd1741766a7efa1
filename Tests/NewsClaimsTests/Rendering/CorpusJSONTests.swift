import Testing

@testable import NewsClaims

@Suite("JSON of a corpus")
struct CorpusJSONTests {
  @Test("an empty corpus is an object with four empty arrays")
  func empty() {
    let text = written(Records(of: Corpus(articles: [])))
    #expect(
      text == """
        {
          "version": 1,
          "articles": [],
          "actors": [],
          "quotes": [],
          "claims": []
        }

        """)
  }

  @Test("only the arrays asked for are there, and a record stands on one line")
  func only() {
    let corpus = Corpus(articles: [Sample.article("a", "Hi", published: "2025-01-02")])
    let text = written(Records(of: corpus, only: [.articles]))
    #expect(
      text == """
        {
          "version": 1,
          "articles": [
            {"id": "a", "path": "news/a.txt", "headline": null, "deck": null, "published": "2025-01-02", \
        "publisher": null, "authors": [], "credits": [], "url": null, "language": "en", "words": 1, "duplicateOf": null}
          ]
        }

        """)
  }

  @Test("every record has its members, in their order")
  func members() throws {
    let json = try parsed(Records(of: Sample.corpus))
    #expect(json.names == ["version", "articles", "actors", "quotes", "claims"])
    #expect(
      json["articles"]?[0]?.names == [
        "id", "path", "headline", "deck", "published", "publisher", "authors", "credits", "url", "language", "words",
        "duplicateOf",
      ])
    #expect(
      json["actors"]?[0]?.names == ["id", "name", "kind", "roles", "aliases", "partOf", "mentions", "first"])
    #expect(json["actors"]?[0]?["first"]?.names == ["article", "start", "end", "line", "column", "text"])
    #expect(
      json["quotes"]?[0]?.names == [
        "id", "article", "kind", "act", "speaker", "speakerName", "text", "source", "cue", "content", "within", "rule",
        "alike",
      ])
    #expect(json["quotes"]?[0]?["cue"]?.names == ["start", "end", "line", "column", "text"])
    let claim = json["claims"]?[1]
    #expect(
      claim?.names == [
        "id", "text", "status", "claimants", "claimantNames", "disputedBy", "disputedByNames", "evidence",
        "positions", "sightings", "rule", "why",
      ])
    #expect(claim?["evidence"]?[0]?.names == ["kind", "article", "start", "end", "line", "column", "text"])
    #expect(
      claim?["positions"]?[0]?.names == [
        "actor", "actorName", "stance", "article", "sighting", "source", "cue", "content", "quote", "why",
      ])
    #expect(
      claim?["sightings"]?[0]?.names == [
        "id", "article", "start", "end", "line", "column", "polarity", "text", "linked",
      ])
  }

  @Test("values are those of the records, places count code points")
  func values() throws {
    let json = try parsed(Records(of: Sample.corpus))
    let quote = json["quotes"]?[0]
    #expect(quote?["text"]?.string == "The boats are full, They always were.")
    #expect(quote?["speaker"]?.string == "jane-doe")
    let content = quote?["content"]?[0]
    #expect(content?["text"]?.string == "“The boats are full,”")
    #expect(content?["start"]?.number == 128)
    #expect(content?["end"]?.number == 149)
    #expect(content?["line"]?.number == 3)
    #expect(content?["column"]?.number == 1)
    #expect(json["quotes"]?[2]?["within"]?.string == Sample.losses.id.description)
    #expect(json["quotes"]?[2]?["speaker"] == .null)
    #expect(json["actors"]?[1]?["partOf"]?.string == "norland")
    let claim = json["claims"]?[1]
    #expect(claim?["claimants"]?.strings == ["norland-government"])
    #expect(claim?["disputedByNames"]?.strings == ["Jane Doe", "Crews"])
    #expect(claim?["positions"]?[2]?["sighting"]?.string == Sample.lost.sightings[1].id.description)
    #expect(claim?["positions"]?[2]?["quote"]?.string == Sample.losses.id.description)
    #expect(claim?["sightings"]?[1]?["polarity"]?.string == "negated")
    #expect(claim?["rule"]?.string == Sample.rule.name)
    #expect(json["claims"]?[2]?["text"]?.string == "a talk\twas \u{1B}[31mdue")
  }

  @Test("lines hold the same records, each with its type first")
  func lines() throws {
    var bytes: [UInt8] = []
    CorpusJSON(Sample.corpus).write(Records(of: Sample.corpus), as: .lines, to: &bytes)
    #expect(bytes.last == UInt8(ascii: "\n"))
    let lines = try bytes.split(separator: UInt8(ascii: "\n")).map { try StrictJSON(Array($0)) }
    #expect(
      lines.map { $0["type"]?.string } == ["article", "article", "actor", "actor", "actor", "actor", "actor"]
        + ["quote", "quote", "quote", "claim", "claim", "claim"])
    #expect(lines.allSatisfy { $0.names.first == "type" })
    let whole = try parsed(Records(of: Sample.corpus))
    #expect(lines[10].names.dropFirst() == whole["claims"]?[0]?.names[...])
  }

  private func written(_ records: Records) -> String {
    var bytes: [UInt8] = []
    CorpusJSON(Sample.corpus).write(records, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func parsed(_ records: Records) throws -> StrictJSON {
    try StrictJSON(Array(written(records).utf8))
  }
}
