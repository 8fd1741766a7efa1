import Testing

@testable import NewsClaims

@Suite("Lines that are not read")
struct LineShapeTests {
  struct Case: CustomTestStringConvertible {
    let line: String
    var authors: [String] = []
    var credits: [String] = []
    var testDescription: String { line }
  }

  private func shape(_ line: String, isFirst: Bool = false) -> LineShape {
    let bytes = Array(line.utf8)
    return LineShape(bytes, bytes.indices, isFirst: isFirst)
  }

  @Test(
    "credits name agencies and authors",
    arguments: [
      Case(line: "With inputs from Reuters", credits: ["Reuters"]),
      Case(
        line: "(With inputs from Northern Press and the Coastal News Agency.)",
        credits: ["Northern Press", "Coastal News Agency"]),
      Case(line: "With inputs from agencies"),
      Case(line: "This is reported by Reuters.", credits: ["Reuters"]),
      Case(line: "This was reported by The Harbour Times.", credits: ["The Harbour Times"]),
      Case(line: "AFP reports.", credits: ["AFP"]),
      Case(line: "Source: AFP", credits: ["AFP"]),
      Case(line: "Jane Doe/AFP", credits: ["AFP"]),
      Case(line: "DPA/AFP", credits: ["DPA", "AFP"]),
      Case(line: "(AP)", credits: ["AP"]),
      Case(line: "By Jane Doe", authors: ["Jane Doe"]),
      Case(line: "By JANE DOE and John van Roe in Oslo", authors: ["JANE DOE", "John van Roe"]),
      Case(line: "By Jane Doe, Staff Writer", authors: ["Jane Doe"]),
      Case(line: "By Jane Doe | Harbour Press", authors: ["Jane Doe"], credits: ["Harbour Press"]),
      Case(line: "(Reporting by Jane Doe in Oslo; Editing by John Roe)", authors: ["Jane Doe"]),
      Case(line: "Additional reporting by AFP", credits: ["AFP"]),
    ])
  func credits(_ sample: Case) throws {
    guard case .credit(let credit) = shape(sample.line) else {
      Issue.record("no credit: \(shape(sample.line))")
      return
    }
    #expect(credit.credits == sample.credits)
    #expect(credit.authors == sample.authors)
  }

  @Test(
    "prose that begins like a credit, a counter or a date is read",
    arguments: [
      "It has been reported that the harbour will close.", "By Monday, the river had risen.", "By Monday.",
      "With inputs from farmers falling, the mill closed.", "The minister reports.", "Police reported a fire.",
      "This is reported by Reuters, citing two officials who saw the letter.", "Share prices fell on Monday.",
      "Source: officials who asked not to be named", "(Applause)", "12 people were hurt.", "Ends and means",
      "The end", "Comments by the mayor", "Read the letter, she said.", "He was at work from 9 to 5.",
    ])
  func prose(_ line: String) {
    #expect(shape(line) == .text)
  }

  @Test(
    "counters, end marks, buttons and captions are furniture",
    arguments: [
      "- 23,048", "12 comments", "Comments (3)", "1.2K shares", "4 min read", "Share", "ADVERTISEMENT", "Read more",
      "Read more: Harbour closes", "Photo: Jane Doe", "– Ends", "ENDS", "-30-", "###", "* * *", "____", "•",
      "© 2024 Harbour Press", "Jane Doe/Getty Images",
    ])
  func furniture(_ line: String) {
    #expect(shape(line) == .furniture)
  }

  @Test("the first line may be a headline that begins like furniture or looks like agencies")
  func firstLine() {
    #expect(shape("Watch: the river rises", isFirst: true) == .text)
    #expect(shape("North/South", isFirst: true) == .text)
    #expect(shape("Watch: the river rises") == .furniture)
  }

  @Test(
    "a dateline is a place in capitals, a day, or an agency before a dash, and ends where the sentence begins",
    arguments: [
      ("OSLO (AFP) — ", "AFP"), ("OSLO, Feb. 8 (Northern Press) - ", "Northern Press"), ("(Reuters) - ", "Reuters"),
      ("Oslo, 8 March (AFP) – ", "AFP"), ("Oslo (AFP) – ", "AFP"), ("RENO, Nev. (AP) _ ", "AP"),
      ("PORT ELLERY, March 3 - ", nil), ("Oslo, Sept 8 -- ", nil), ("ST. LOUIS, Mo., Dec. 11 (UPI) — ", "UPI"),
    ] as [(String, String?)])
  func dateline(_ opening: String, _ agency: String?) {
    let bytes = Array((opening + "The river rose.").utf8)
    let dateline = Dateline(bytes, bytes.indices, isLead: false)
    #expect(dateline?.end == opening.utf8.count)
    #expect(dateline?.agency == agency)
  }

  @Test(
    "at the head of an article a place or an agency alone will do",
    arguments: ["OSLO — ", "OSLO—", "NEW YORK - ", "COLUMBUS, Ohio – ", "OSLO: ", "(Northern Wire) "])
  func leadDateline(_ opening: String) {
    let bytes = Array((opening + "The river rose.").utf8)
    #expect(Dateline(bytes, bytes.indices, isLead: true)?.end == opening.utf8.count)
    #expect(Dateline(bytes, bytes.indices, isLead: false) == nil)
  }

  @Test(
    "names, terms and numbers before a dash are no dateline",
    arguments: [
      "Senator Jane Doe (Labour) — a critic — said so.", "OSLO (AFP) and others said so.", "OSLO is far away.",
      "JANE DOE — an actress — left.", "Section 5 - The court sat.", "Jane Doe — The river rose.",
      "OSLO-based Doe (AFP) said so.", "The river rose (AFP) — He left.", "OSLO — ",
    ])
  func noDateline(_ line: String) {
    let bytes = Array(line.utf8)
    #expect(Dateline(bytes, bytes.indices, isLead: true) == nil)
  }

  @Test("no row of the tables is turned away before the closer look")
  func gate() {
    for row in CreditOpening.all.map(\.words) + Furniture.openings + Furniture.lines {
      let long = Array((row + String(repeating: " harbour", count: 6)).utf8)
      #expect(LineGate.lets(long, long.indices), "\(row)")
    }
    let prose = Array("The harbour of the town will stay closed for another week.".utf8)
    #expect(!LineGate.lets(prose, prose.indices))
  }
}
