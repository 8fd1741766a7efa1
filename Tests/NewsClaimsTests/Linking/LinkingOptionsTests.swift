import Testing

@testable import NewsClaims

@Suite("Numbers that steer linking")
struct LinkingOptionsTests {
  /// A number changed, and whether two articles are linked by their claims, by their quotes, or as copies after that.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let change: @Sendable (inout AnalysisOptions) -> Void
    let linked: [Bool]
  }

  private static let articles = [
    "The ferry struck a pier at Oban. Divers searched the wreck for its crew at dawn. Jane Doe said the ferry had lost its rudder at night.",
    "The ferry struck a pier at Oban. Divers searched the wreck for its crew at dawn. Jane Doe said the ferry had lost its old rudder.",
  ]

  private static func linked(_ options: AnalysisOptions) -> [Bool] {
    let articles = zip(articles, ["a", "b"]).map { Article.paragraphs($0, id: $1) }
    let corpus = Analyzer(options: options).analyze(articles, workers: 1)
    return [
      corpus.claims.count == 1, corpus.quotes.contains { !$0.alike.isEmpty }, corpus.articles[1].duplicateOf == 0,
    ]
  }

  @Test(
    "each changes what it says it changes",
    arguments: [
      Case(testDescription: "none", change: { _ in }, linked: [true, true, true]),
      Case(
        testDescription: "sameEvent", change: { ($0.sameEvent, $0.sameSideMatter) = (2, 2) },
        linked: [false, false, true]),
      Case(
        testDescription: "leastBits", change: { ($0.leastBits, $0.sameSideMatter) = (100, 2) },
        linked: [false, false, true]),
      Case(
        testDescription: "candidates", change: { ($0.candidates, $0.claimsRemembered) = (0, 0) },
        linked: [false, false, true]),
      Case(
        testDescription: "postingsRead", change: { ($0.postingsRead, $0.claimsRemembered) = (0, 0) },
        linked: [false, false, true]),
      Case(
        testDescription: "tellingWords", change: { ($0.tellingWords, $0.claimsRemembered) = (0, 0) },
        linked: [false, false, true]),
      Case(
        testDescription: "foundByWords", change: { ($0.foundByWords, $0.claimsRemembered) = (0, 0) },
        linked: [false, false, true]),
      Case(testDescription: "candidates alone", change: { $0.candidates = 0 }, linked: [true, false, true]),
      Case(testDescription: "topicWords", change: { $0.topicWords = 0 }, linked: [false, false, true]),
      Case(testDescription: "sharedByCopy", change: { $0.sharedByCopy = 0.9 }, linked: [true, true, false]),
      Case(testDescription: "sentencesOfCopy", change: { $0.sentencesOfCopy = 4 }, linked: [true, true, false]),
      Case(testDescription: "wordsOfSentence", change: { $0.wordsOfSentence = 9 }, linked: [true, true, false]),
      Case(testDescription: "articlesOfSentence", change: { $0.articlesOfSentence = 0 }, linked: [true, true, false]),
    ])
  func changes(_ sample: Case) {
    var options = AnalysisOptions()
    sample.change(&options)
    #expect(Self.linked(options) == sample.linked)
  }

  @Test("a word that very many articles have costs no more than others, and links none of them")
  func common() {
    let articles = (0..<200).map { number in
      Article.paragraphs("The harbour of town \(number) is full. Jane Doe said the harbour was full.", id: "\(number)")
    }
    let corpus = Analyzer.shared.analyze(articles, workers: 1)
    #expect(corpus.articles.allSatisfy { $0.duplicateOf == nil })
    #expect(corpus.claims.count < 200)
  }
}
