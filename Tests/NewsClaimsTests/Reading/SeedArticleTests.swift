import Testing

@testable import NewsClaims

@Suite("The articles it ships with")
struct SeedArticleTests {
  /// The repository, found from where this file stands, as tests may run in any folder.
  private static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
  private static let seeds = Reading(paths: ["\(root)/seeds"])

  @Test("both are read, without a fault or a note")
  func both() {
    #expect(Self.seeds.articles.map(\.id) == ["000_6f4c4fe2b4ffd0c9", "002_ea71f3918ac95882"])
    #expect(Self.seeds.articles.map(\.language) == ["en", "en"])
    #expect(Self.seeds.articles.map(\.words) == [436, 386])
    #expect(Self.seeds.errors == [])
    #expect(Self.seeds.notes == [])
  }

  @Test("an article that begins with running prose has no headline")
  func withoutHeadline() throws {
    let article = try #require(Self.seeds.articles.first)
    var details = Article.Details()
    details.credits = ["Reuters"]
    #expect(article.details == details)
    #expect(article.blocks.map(\.kind) == Array(repeating: .paragraph, count: 7) + [.furniture, .credit])
  }

  @Test("headline, date, counter, deck, credit and section headings are told apart")
  func withHeadline() throws {
    let article = try #require(Self.seeds.articles.last)
    var details = Article.Details()
    details.headline = "Trump \"nailed Lukashenko's Friend\" To The Wall"
    details.deck = "Maduro panicked and offered the U.S. an \"honest dialog.\""
    details.published = "2025-09-21T09:11:00"
    details.credits = ["Reuters"]
    #expect(article.details == details)
    let positions = TextPositions(article.text)
    let kinds = article.blocks.map { "\(positions.line(at: $0.range.start)) \($0.kind)" }
    #expect(
      kinds == [
        "1 headline", "2 date", "3 furniture", "4 deck", "5 paragraph", "6 credit", "7 paragraph", "8 paragraph",
        "9 heading", "10 paragraph", "11 heading", "12 paragraph", "13 paragraph", "14 paragraph", "15 heading",
        "16 paragraph",
      ])
  }
}
