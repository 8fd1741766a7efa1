import Testing

@testable import NewsClaims

@Suite("Tallies and orders")
struct TallyTests {
  private let corpus = Sample.corpus

  @Test("actors are counted by what is theirs, in all articles or in some")
  func actors() {
    let all = corpus.actorTallies(in: ArticleFilter())
    #expect(
      all.map { [$0.quotes, $0.claims, $0.disputes] } == [[0, 0, 0], [0, 1, 0], [1, 1, 1], [1, 0, 1], [0, 0, 0]])
    var filter = ArticleFilter()
    filter.ids = ["ferry-strike"]
    #expect(corpus.actorTallies(in: filter).map(\.actor) == [3])
  }

  @Test("articles are counted by what stands in them")
  func articles() {
    let all = corpus.articleTallies(in: ArticleFilter())
    #expect(all.map { [$0.quotes, $0.claims, $0.disputed] } == [[1, 2, 1], [2, 2, 1]])
    var filter = ArticleFilter()
    filter.since = "2025"
    #expect(corpus.articleTallies(in: filter).map(\.article) == [1])
    #expect(corpus.undatedArticles(leftOutBy: filter) == 1)
    filter.ids = ["ferry-strike"]
    #expect(corpus.undatedArticles(leftOutBy: filter) == 0)
    #expect(corpus.undatedArticles(leftOutBy: ArticleFilter()) == 0)
  }

  @Test(
    "claims in every order",
    arguments: zip(
      ClaimOrder.allCases,
      [
        ["lost", "due", "full"], ["full", "lost", "due"], ["lost", "due", "full"], ["lost", "full", "due"],
        ["full", "lost", "due"],
      ]))
  func claims(order: ClaimOrder, names: [String]) {
    let known: [StableID: String] = [Sample.full.id: "full", Sample.lost.id: "lost", Sample.due.id: "due"]
    #expect(corpus.sorted(corpus.claims, by: order).map { known[$0.id] ?? "?" } == names)
  }

  @Test("quotes in every order", arguments: zip(QuoteOrder.allCases, [[0, 1, 2], [1, 2, 0], [1, 0, 2]]))
  func quotes(order: QuoteOrder, numbers: [Int]) {
    let ids = corpus.quotes.map(\.id)
    #expect(corpus.sorted(corpus.quotes, by: order).map { ids.firstIndex(of: $0.id) } == numbers)
  }

  @Test(
    "actors in every order",
    arguments: zip(ActorOrder.allCases, [[2, 3, 0, 1, 4], [1, 2, 0, 3, 4], [2, 3, 0, 1, 4], [3, 2, 4, 0, 1]]))
  func actors(order: ActorOrder, numbers: [Int]) {
    #expect(corpus.sorted(corpus.actorTallies(in: ArticleFilter()), by: order).map(\.actor) == numbers)
  }

  @Test(
    "articles in every order",
    arguments: zip(ArticleOrder.allCases, [[0, 1], [1, 0], [0, 1], [1, 0], [0, 1], [0, 1]]))
  func articles(order: ArticleOrder, numbers: [Int]) {
    #expect(corpus.sorted(corpus.articleTallies(in: ArticleFilter()), by: order).map(\.article) == numbers)
  }

  @Test("quotes of unknown speakers are found alone or beside those of a name")
  func unknown() {
    var query = QuoteQuery()
    query.isOfUnknownSpeakers = true
    #expect(corpus.quotes(matching: query).map(\.id) == [Sample.talk.id])
    query.speakers = ["crews"]
    #expect(corpus.quotes(matching: query).map(\.id) == [Sample.losses.id, Sample.talk.id])
  }
}
