import Testing

@testable import NewsClaims

@Suite("Layout of articles")
struct LayoutTests {
  private static let prose = """
    The harbour of the town will stay closed for another week, the port authority said on Monday after divers had \
    found a second leak in the wall that was built last year.
    """

  private func kinds(_ text: String) throws -> [Article.Block.Kind] { try Article.reading(text).blocks.map(\.kind) }

  @Test("a first line without an end is the headline, with or without a blank line under it")
  func headline() throws {
    #expect(try kinds("Harbour stays closed\n\(Self.prose)") == [.headline, .paragraph])
    #expect(try kinds("Harbour stays closed\n\n\(Self.prose)") == [.headline, .paragraph])
    #expect(try kinds("Will the harbour open?\n\(Self.prose)") == [.headline, .paragraph])
  }

  @Test("a short first line with a point is the headline where a blank line follows and prose is longer")
  func headlineWithPoint() throws {
    #expect(try kinds("Harbour stays closed for a week.\n\n\(Self.prose)") == [.headline, .paragraph])
    #expect(try kinds("Harbour stays closed for a week.\n\(Self.prose)") == [.paragraph, .paragraph])
    #expect(try kinds("“It stays closed,” she said.\n\n\(Self.prose)") == [.paragraph, .paragraph])
    #expect(try kinds("The harbour closed. It will open.\n\n\(Self.prose)") == [.paragraph, .paragraph])
  }

  @Test("a headline in title case may have two sentences, and one before a deck may end with a semicolon")
  func headlineWithMarks() throws {
    let two = "The Harbour Stays Closed This Week. That Costs Jobs."
    #expect(try kinds("\(two)\n\n\(Self.prose)") == [.headline, .paragraph])
    let semicolon = "Harbour stays closed;\nDivers found a leak."
    #expect(try kinds("\(semicolon)\n\n\(Self.prose)") == [.headline, .deck, .paragraph])
    #expect(try kinds("The port said this:\n\(Self.prose)") == [.paragraph, .paragraph])
  }

  @Test("running prose at the start is no headline")
  func noHeadline() throws {
    #expect(try kinds("\(Self.prose)\n\n\(Self.prose)") == [.paragraph, .paragraph])
    #expect(try kinds("- A first point\n\(Self.prose)") == [.paragraph, .paragraph])
  }

  @Test("a sentence right under the headline and before longer prose is the deck")
  func deck() throws {
    let deck = "Divers found a second leak."
    #expect(try kinds("Harbour stays closed\n\(deck)\n\(Self.prose)") == [.headline, .deck, .paragraph])
    #expect(try kinds("Harbour stays closed\n\(deck)\n\n\(Self.prose)") == [.headline, .deck, .paragraph])
    // After a blank line it is the first of the paragraphs.
    #expect(try kinds("Harbour stays closed\n\n\(deck)\n\n\(Self.prose)") == [.headline, .paragraph, .paragraph])
    #expect(try kinds("Harbour stays closed\n\(deck)\n\(deck)") == [.headline, .paragraph, .paragraph])
  }

  @Test("a dateline is a block of its own, and the line that it opens neither headline nor deck")
  func dateline() throws {
    let place = "OSLO — Divers found a leak."
    #expect(
      try kinds("Harbour stays closed\n\(place)\n\(Self.prose)") == [.headline, .dateline, .paragraph, .paragraph])
    #expect(try kinds("\(place)\n\n\(Self.prose)") == [.dateline, .paragraph, .paragraph])
    // A place alone opens no later paragraph, a place with its agency does.
    #expect(try kinds("\(Self.prose)\n\n\(place)") == [.paragraph, .paragraph])
    #expect(
      try kinds("\(Self.prose)\n\nBERGEN (AFP) — \(Self.prose)") == [.paragraph, .dateline, .paragraph])
    // The time of an entry does.
    #expect(try kinds("\(Self.prose)\n\n14:52 – \(Self.prose)") == [.paragraph, .dateline, .paragraph])
    #expect(try kinds("\(Self.prose)\n\n14 – \(Self.prose)") == [.paragraph, .paragraph])
  }

  @Test("a place before a colon is a dateline in a story, the name of a speaker in a transcript")
  func datelineWithColon() throws {
    let story = "OSLO: \(Self.prose)\n\n\(Self.prose)\n\n\(Self.prose)"
    #expect(try kinds(story) == [.dateline, .paragraph, .paragraph, .paragraph])
    let transcript = "DOE: \(Self.prose)\n\nROE: \(Self.prose)\n\n\(Self.prose)"
    #expect(try kinds(transcript) == [.paragraph, .paragraph, .paragraph])
    #expect(try kinds("DOE: \(Self.prose)") == [.paragraph])
  }

  @Test("dates, counters and authors may stand between headline and deck")
  func furnitureInTheHead() throws {
    let article = try Article.reading(
      "Harbour stays closed\nBy Jane Doe\n3 March 2024\n14 comments\nDivers found a leak.\n\(Self.prose)")
    #expect(article.blocks.map(\.kind) == [.headline, .credit, .date, .furniture, .deck, .paragraph])
    var details = Article.Details()
    details.headline = "Harbour stays closed"
    details.deck = "Divers found a leak."
    details.published = "2024-03-03"
    details.authors = ["Jane Doe"]
    #expect(article.details == details)
  }

  @Test("a short line without an end before prose is a heading; lists and quotations are not")
  func headings() throws {
    func middle(_ line: String) throws -> Article.Block.Kind {
      try kinds("Harbour stays closed\n\(Self.prose)\n\(line)\n\(Self.prose)")[2]
    }
    #expect(try middle("What the divers saw") == .heading)
    #expect(try middle("## What the divers saw, in their own words") == .heading)
    #expect(try middle("The divers saw it.") == .paragraph)
    #expect(try middle("- What the divers saw") == .paragraph)
    #expect(try middle("“What the divers saw”") == .paragraph)
    #expect(try middle("and then they went home") == .paragraph)
    #expect(try middle("What the divers saw when they came to the wall of the port") == .paragraph)
    #expect(try kinds("\(Self.prose)\nWhat the divers saw") == [.paragraph, .paragraph])
  }

  @Test("a date within an article is that of an event, one before or after it that of publication")
  func publication() throws {
    func published(_ text: String) throws -> String? { try Article.reading(text).details.published }
    #expect(try published("\(Self.prose)\n3 March 2024\n\(Self.prose)") == nil)
    #expect(try published("\(Self.prose)\n\(Self.prose)\n3 March 2024") == "2024-03-03")
    #expect(try published("Updated 4 March 2024\n3 March 2024\n\(Self.prose)") == "2024-03-03")
    #expect(try published("Updated 4 March 2024\n\(Self.prose)") == "2024-03-04")
  }

  @Test("lines cut at a column are one paragraph up to the blank line")
  func hardWrap() throws {
    let text = """
      Harbour stays closed

      The harbour of the town will stay closed for another week, the
      port authority said on Monday. Divers had found a second leak in
      the wall that was built last year.

      "We will open it when it is safe," the head of the port told
      reporters. She did not say
      when that would be.
      """
    let article = try Article.reading(text)
    #expect(
      article.outline == [
        "1 headline Harbour stays closed", "3 paragraph The harbour of the town will s",
        "7 paragraph \"We will open it when it is sa",
      ])
    #expect(article.blocks.last.map { article.string($0.range).hasSuffix("when that would be.") } == true)
  }

  @Test("short lines of a list are not joined")
  func list() throws {
    let names = ["Jane Doe, harbour master, Northern District", "John Roe, diver, Southern District of town"]
    let text = "\(Self.prose)\n\n" + (names + names + names).joined(separator: "\n")
    #expect(try Article.reading(text).blocks.count == 7)
  }

  @Test(
    "all kinds of line ends part lines",
    arguments: ["\n", "\r\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"])
  func lineEnds(_ end: String) throws {
    let article = try Article.reading("Harbour stays closed\(end)\(end)\(Self.prose)\(end)")
    #expect(article.blocks.map(\.kind) == [.headline, .paragraph])
    #expect(article.blocks.map { article.string($0.range) } == ["Harbour stays closed", Self.prose])
  }
}

@Suite("Front matter")
struct FrontMatterTests {
  @Test("what it states wins over what is found, and title and deck are read")
  func all() throws {
    let article = try Article.reading(
      """
      ---
      title: "Harbour: closed again"
      subtitle: Divers found a leak
      date: 2024-03-03T10:15:00Z
      link: https://example.org/harbour
      source: The Harbour Times
      authors: [Jane Doe, "John Roe"]
      id: harbour-7
      lang: en-GB
      section: Local
      ---
      Harbour: closed again
      By Somebody Else
      4 March 2024
      The harbour will stay closed for another week, the port authority said.
      """)
    var details = Article.Details()
    details.headline = "Harbour: closed again"
    details.deck = "Divers found a leak"
    details.published = "2024-03-03T10:15:00Z"
    details.url = "https://example.org/harbour"
    details.publisher = "The Harbour Times"
    details.authors = ["Jane Doe", "John Roe"]
    #expect(article.details == details)
    #expect(article.id == "harbour-7")
    #expect(article.language == "en")
    #expect(
      article.outline.filter { !$0.contains("frontMatter") } == [
        "2 headline Harbour: closed again", "3 deck Divers found a leak", "12 furniture Harbour: closed again",
        "13 credit By Somebody Else", "14 date 4 March 2024", "15 paragraph The harbour will stay closed f",
      ])
  }

  @Test(
    "a list of authors in lines or in words is read",
    arguments: ["authors:\n- Jane Doe\n- 'John Roe'", "author: Jane Doe and John Roe", "byline: 'Jane Doe, John Roe'"])
  func authors(_ lines: String) throws {
    let article = try Article.reading("---\n\(lines)\n---\nThe harbour will stay closed.")
    #expect(article.details.authors == ["Jane Doe", "John Roe"])
  }

  @Test(
    "without a closing line, with prose in it, or without a key that is known, it is text",
    arguments: [
      "---\ntitle: A harbour\nThe harbour is closed.", "---\nThe harbour is closed.\n---\nIt will open.",
      "---\n- The harbour is closed\n---\nIt will open.", "---\nHarbour: it is closed\n---\nIt will open.",
    ])
  func unclosed(_ text: String) throws {
    let article = try Article.reading(text)
    #expect(!article.blocks.contains { $0.kind == .frontMatter })
  }

  @Test("a stated language other than English is not analysed")
  func language() throws {
    #expect(try Article.reading("---\nlang: fr\n---\nThe harbour will stay closed.").language == nil)
  }
}
