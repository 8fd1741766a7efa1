import Testing

@testable import NewsClaims

@Suite("The order of the steps")
struct AnalyzerTests {
  @Test("many articles give the same results, in article order, for any number of threads", arguments: [2, 3, 16])
  func workers(_ workers: Int) {
    let articles = (0..<40).map { number in
      Article.paragraphs(
        "Jane Doe\(number) said that dam \(number) leaked. Reed denied it. Experts left.", id: "a\(number)")
    }
    let alone = Analyzer.shared.analyze(articles, workers: 1)
    let together = Analyzer.shared.analyze(articles, workers: workers)
    #expect(together.actorLines == alone.actorLines)
    #expect(together.claimLines == alone.claimLines)
    #expect(together.quotes.map(\.id) == alone.quotes.map(\.id))
    #expect(together.quotes.map(\.article) == alone.quotes.map(\.article).sorted())
  }

  @Test("an analysis that goes less deep finds the same as far as it goes")
  func depth() {
    let text = "Jane Doe said that the dam at Orrin had leaked for years. Paul Reed denied this claim."
    let articles = ["a", "b"].map { Article.paragraphs(text, id: $0) }
    let all = Analyzer.shared.analyze(articles, workers: 1)
    let claims = Analyzer.shared.analyze(articles, depth: .claims, workers: 1)
    let alone = Analyzer.shared.analyze(articles, depth: .claimsAlone, workers: 1)
    let quotes = Analyzer.shared.analyze(articles, depth: .quotes(), workers: 1)
    #expect(all.quotes.map(\.alike.count).max() == 1)
    #expect(all.claims.contains { $0.articles.count == 2 })
    #expect(claims.claimLines == all.claimLines && claims.actorLines == all.actorLines)
    #expect(alone.claimLines == all.claimLines && alone.actorLines == all.actorLines)
    #expect(alone.quotes.isEmpty && alone.claims.allSatisfy { $0.positions.allSatisfy { $0.quote == nil } })
    #expect(quotes.claims.isEmpty && quotes.actorLines == all.actorLines)
    for less in [claims, quotes] {
      #expect(less.quotes.map(\.id) == all.quotes.map(\.id))
      #expect(less.quotes.map(\.speaker) == all.quotes.map(\.speaker))
      #expect(less.quotes.map(\.alike.count).max() == 0)
    }
  }

  @Test("an article that is not English is listed and not analysed")
  func language() {
    let article = Article(
      id: "a", path: "a.txt", text: Array("Jane Doe said that it leaked.".utf8),
      blocks: [Article.Block(kind: .paragraph, range: ByteRange(0, 29))], details: Article.Details(), language: nil,
      words: 6)
    let corpus = Analyzer.shared.analyze([article], workers: 1)
    #expect(corpus.articles.count == 1)
    #expect(corpus.actors.isEmpty && corpus.quotes.isEmpty && corpus.claims.isEmpty)
  }

  @Test("an article's ids do not depend on the others")
  func ids() {
    let text = "Jane Doe said that the dam leaked."
    let alone = Corpus(samples: [text])
    let first = Corpus(samples: [text, "Paul Reed said that the port was full."])
    #expect(first.quotes.prefix(1).map(\.id) == alone.quotes.map(\.id))
    #expect(first.claims.prefix(1).map(\.id) == alone.claims.map(\.id))
  }

  @Test("nothing gives nothing")
  func nothing() {
    let corpus = Analyzer.shared.analyze([])
    #expect(corpus.articles.isEmpty && corpus.actors.isEmpty && corpus.quotes.isEmpty && corpus.claims.isEmpty)
  }
}
