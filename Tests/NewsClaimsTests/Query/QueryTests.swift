import Testing

@testable import NewsClaims

@Suite("Claim queries")
struct ClaimQueryTests {
  @Test("no filter finds all claims, by first sighting; a listing puts the disputed first")
  func order() {
    let all = Sample.corpus.claims(matching: ClaimQuery())
    #expect(all.map(\.text) == ["The boats are full", "the ferries lost money", "a talk\twas \u{1B}[31mdue"])
    #expect(all.groupedByStatus().map(\.status) == [.disputed, .unsupported, .asserted])
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let found: [String]
    let ask: @Sendable (inout ClaimQuery) -> Void

    init(_ description: String, _ found: [String], _ ask: @escaping @Sendable (inout ClaimQuery) -> Void) {
      testDescription = description
      self.found = found
      self.ask = ask
    }
  }

  @Test(
    "each filter finds what it names and nothing else",
    arguments: [
      Case("status", ["lost"]) { $0.statuses = [.disputed] },
      Case("several statuses", ["full", "due"]) { $0.statuses = [.asserted, .unsupported] },
      Case("evidence", ["lost", "due"]) { $0.evidence = [.missing] },
      Case("other evidence", ["due"]) { $0.evidence = [.hedged, .offered] },
      Case("claimant", ["full"]) { $0.claimants = ["doe"] },
      Case("a country with its government", ["lost"]) { $0.claimants = ["NORLAND"] },
      Case("a country by its abbreviation", ["lost"]) { $0.claimants = ["nus"] },
      Case("an exact id", ["full"]) { $0.claimants = ["jane-doe"] },
      Case("an office before the name", ["full"]) { $0.claimants = ["Mayor Doe"] },
      Case("an office of somebody else", []) { $0.claimants = ["minister doe"] },
      Case("a form of address", ["full"]) { $0.claimants = ["Ms. Jane Doe"] },
      Case("whatever is theirs", ["full"]) { $0.claimants = ["Doe’s"] },
      Case("whatever is the mayor's", ["full"]) { $0.claimants = ["mayor doe's"] },
      Case("a body with a form of address", []) { $0.disputants = ["Mr Crews"] },
      Case("the id of a namesake", []) { $0.claimants = ["jane-doe-2"] },
      Case("several claimants", ["full", "lost"]) { $0.claimants = ["doe", "norland"] },
      Case("disputant", ["lost"]) { $0.disputants = ["crews"] },
      Case("a claimant who disputes nothing", []) { $0.disputants = ["norland"] },
      Case("nobody", []) { $0.claimants = ["dow"] },
      Case("article", ["full", "lost"]) { $0.articles.ids = ["ferry-fees"] },
      Case("the beginning of an article's id", ["lost", "due"]) { $0.articles.ids = ["ferry-s"] },
      Case("no such article", []) { $0.articles.ids = ["strike"] },
      Case("words", ["lost"]) { $0.words = "FERRIES lost" },
      Case("words of another sighting", ["lost"]) { $0.words = "lost no" },
      Case("words of none", []) { $0.words = "ferries gained" },
      Case("since a day", ["lost", "due"]) { $0.articles.since = "2025-03-02" },
      Case("since the day after", []) { $0.articles.since = "2025-03-03" },
      Case("until a month", ["lost", "due"]) { $0.articles.until = "2025-03" },
      Case("until the day before", []) { $0.articles.until = "2025-03-01" },
      Case("two filters", ["due"]) {
        $0.evidence = [.missing]
        $0.statuses = [.unsupported]
      },
    ])
  func filters(sample: Case) {
    var query = ClaimQuery()
    sample.ask(&query)
    #expect(names(Sample.corpus.claims(matching: query)) == sample.found)
  }

  @Test("the common questions read as phrases")
  func phrases() {
    let corpus = Sample.corpus
    #expect(names(corpus.claims(thatAre: .unsupported)) == ["due"])
    #expect(names(corpus.claims(madeBy: "norland")) == ["lost"])
    #expect(names(corpus.claims(disputedBy: "doe")) == ["lost"])
    #expect(names(corpus.claims(inArticle: "ferry-strike")) == ["lost", "due"])
    #expect(names(corpus.claims(publishedSince: "2025", until: nil)) == ["lost", "due"])
    #expect(names(corpus.claims(mentioning: "boats")) == ["full"])
  }

  @Test(
    "a country is found by any of its names, also by one that no article has",
    arguments: ["USA", "U.S.A.", "america", "the united", "US", "United States of America"])
  func countries(_ name: String) {
    let actors = [
      Sample.actor("united-states", "United States", .country, aliases: ["American"]),
      Sample.actor("bank-of-asia", "Bank of Asia", .organization), Sample.actor("roe", "USA Roe", .person),
    ]
    let found = ActorSearch(actors).actors(named: name)
    #expect(found.contains(0) == (name != "the united"))
    #expect(found.contains(2) == ["USA", "U.S.A.", "US"].contains(name))
  }

  @Test("what is somebody's does not hide them, where their office stands before the name")
  func offices() {
    let actors = [
      Sample.actor("mayor-roes-aides", "Mayor Roe’s aides", .group),
      Sample.actor("ann-roe", "Ann Roe", .person, roles: ["the mayor"]),
      Sample.actor("paul-roe", "Paul Roe", .person), Sample.actor("mayor-street", "Mayor Street School", .organization),
      Sample.actor("al-street", "Al Street", .person, roles: ["mayor"]),
    ]
    #expect(ActorSearch(actors).actors(named: "Mayor Roe") == [0, 1])
    #expect(ActorSearch(actors).actors(named: "mayor roe’s") == [0, 1])
    #expect(ActorSearch(actors).actors(named: "Mayor Street") == [3])
  }

  @Test("those on either side are named once, and the unnamed left out")
  func sides() {
    #expect(Sample.lost.claimants == [1])
    #expect(Sample.lost.disputants == [2, 3])
    #expect(Sample.due.claimants == [])
  }

  @Test("an actor that belongs to itself is no endless loop")
  func cycle() {
    let actors = [
      Sample.actor("a", "Ahoy", .organization, partOf: 1), Sample.actor("b", "Boat", .organization, partOf: 0),
    ]
    #expect(ActorSearch(actors).addingParts(to: [0]) == [0, 1])
  }

  private func names(_ claims: RecordList<Claim>) -> [String] {
    let names: [StableID: String] = [Sample.full.id: "full", Sample.lost.id: "lost", Sample.due.id: "due"]
    return claims.map { names[$0.id] ?? "?" }
  }
}

@Suite("Quote queries")
struct QuoteQueryTests {
  @Test("the common questions read as phrases, by article and place")
  func phrases() {
    let corpus = Sample.corpus
    #expect(corpus.quotes(matching: QuoteQuery()).map(\.id) == [Sample.boats.id, Sample.losses.id, Sample.talk.id])
    #expect(corpus.quotes(attributedTo: "DOE").map(\.id) == [Sample.boats.id])
    #expect(corpus.quotes(attributedTo: "norland").map(\.id) == [])
    #expect(corpus.quotes(thatAre: .denial).map(\.id) == [Sample.losses.id])
    #expect(corpus.quotes(inArticle: "ferry-fees").map(\.id) == [Sample.boats.id])
    #expect(corpus.quotes(publishedSince: nil, until: "2025").map(\.id) == [Sample.losses.id, Sample.talk.id])
    #expect(corpus.quotes(mentioning: "full they").map(\.id) == [Sample.boats.id])
  }

  @Test("several values of a filter find what any of them finds")
  func several() {
    var query = QuoteQuery()
    query.speakers = ["doe", "crews"]
    query.kinds = [.direct, .indirect]
    #expect(Sample.corpus.quotes(matching: query).map(\.id) == [Sample.boats.id, Sample.losses.id])
    query.acts = [.denial]
    #expect(Sample.corpus.quotes(matching: query).map(\.id) == [Sample.losses.id])
  }
}

@Suite("Filters that nothing bears the name of")
struct UnmatchedFilterTests {
  @Test("the nearest names are suggested, and those found are not mentioned")
  func claims() {
    var query = ClaimQuery()
    query.claimants = ["Jane Dow", "norland"]
    query.disputants = ["zebra"]
    query.articles.ids = ["fery-fees", "ferry"]
    #expect(
      Sample.corpus.unmatchedFilters(of: query).map(\.description) == [
        "no actor is called \"Jane Dow\"; nearest: Jane Doe", "no actor is called \"zebra\"",
        "no article is called \"fery-fees\"; nearest: ferry-fees",
      ])
  }

  @Test("a speaker who is found is not mentioned")
  func quotes() {
    var query = QuoteQuery()
    query.speakers = ["doe"]
    #expect(Sample.corpus.unmatchedFilters(of: query) == [])
  }
}
