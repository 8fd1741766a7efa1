import Testing

@testable import NewsClaims

@Suite("Articles that tell what somebody says")
struct SpeakerSearchTests {
  private static let texts = [
    "Jane Doe, the mayor, said that the dam at Orrin had leaked. Paul Reed denied it. Her lawyer said it was dry.",
    "“The dam is dry,” Doe said. The council said that it would look into it.",
    "Minister Jane Q. Doe said that the port was full. Doé said nothing.",
    "Mary Reed said the road was closed. Reed’s lawyer said that it was open. “It is closed,” she added.",
    "“It was closed,” Reed said. The Harbour Workers Union (HWU) said that nobody had come.",
    "The HWU said it was late. The Doe campaign said that it was early. The French government said it was neither.",
    "French officials said that the ship was lost. Paris said it was found. Its officials said that it was sold.",
    "The UN said the talks had failed. José Müller said they had not. “They have,” Muller said.",
    "The United Nations said that they would go on. Mr O’Dell said they would. Odell said it twice.",
    "Nothing was said about the weather, and the bridge stayed open all day long in the rain.",
    "J. Strauss said that the mill was old. Experts said it was new. Ana Strauß said it was neither.",
    "Jane Doe Jr. said the mill was sold. John Doe said that it was not. “It was,” Doe said.",
  ]
  private static let articles = texts.enumerated().map { Article.paragraphs($1, id: "a\($0)") }
  private static let all = Analyzer.shared.analyze(articles, depth: .quotes(), workers: 1)

  /// Every name and alias, each of its words, and what a person may type for them.
  private static let names: [String] = {
    let names = all.actors.flatMap { [$0.name] + $0.aliases }
    let words = names.flatMap { $0.split(separator: " ").map { String($0) } }
    let typed = [
      "nobody", "do", "s", "U.S.", "jane do", "odells", "straus", "does", "", "-", "müll", "franc", "Mr. O’Dell",
      "Mayor Doe",
      "the mayor doe", "Minister Jane", "Doe's", "Reed’s", "minister doe’s", "Ms. Roe", "Council", "French Republic",
      "Mr Doe’s lawyer", "Minister Jane Q", "Mayor Jane", "Mr. Doe", "French officials", "Ms. Do",
    ]
    return (names + words + typed + all.actors.map(\.id)).withoutRepeats()
  }()

  @Test("their quotes are those that are found among all, for whatever names are asked", arguments: names)
  func equal(_ name: String) { expectSame([name]) }

  @Test("the same for several names", arguments: zip(names, names.dropFirst(7)))
  func pairs(_ one: String, _ other: String) { expectSame([one, other]) }

  @Test("what other articles say is not analysed")
  func leftOut() {
    let needed = Analyzer.shared.analyze(Self.articles, depth: .quotes(by: ["strauss"]), workers: 1)
    #expect(Set(needed.quotes.map(\.article)) == [10])
    #expect(needed.articles.count == Self.articles.count)
    let further = Analyzer.shared.analyze(Self.articles, depth: .quotes(by: ["mary"]), workers: 1)
    #expect(Set(further.quotes.map(\.article)) == [0, 3, 4])
  }

  private func expectSame(_ names: [String]) {
    let needed = Analyzer.shared.analyze(Self.articles, depth: .quotes(by: names), workers: 2)
    var query = QuoteQuery()
    query.speakers = names
    #expect(lines(of: needed, query) == lines(of: Self.all, query))
    #expect(needed.unmatchedFilters(of: query) == Self.all.unmatchedFilters(of: query))
  }

  private func lines(of corpus: Corpus, _ query: QuoteQuery) -> String {
    var buffer: [UInt8] = []
    Columns(corpus).write(corpus.quotes(matching: query), to: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }
}
