import Testing

@testable import NewsClaims

@Suite("Numbers that steer the analysis")
struct AnalysisOptionsTests {
  /// A number changed, and a text whose attributions change with it.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let usual: [String]
    let changed: [String]
    let change: @Sendable (inout AnalysisOptions) -> Void
  }

  private static func lines(_ text: String, _ options: AnalysisOptions) -> [String] {
    let corpus = Analyzer(options: options).analyze([.paragraphs(text)], workers: 1)
    return corpus.quotes.map { quote in
      let article = corpus.articles[quote.article]
      let source = quote.source.map(article.string) ?? "–"
      return "\(source) | " + quote.content.map(article.string).joined(separator: " ~ ")
    }
  }

  @Test(
    "each changes what it says it changes",
    arguments: [
      Case(
        testDescription: "cueRate", text: "Doe planned to leave.", usual: [], changed: ["Doe | to leave"],
        change: { $0.cueRate = 0 }),
      Case(
        testDescription: "cueRateOfBareObject", text: "Doe underlined the plan.", usual: [],
        changed: ["Doe | the plan"], change: { $0.cueRateOfBareObject = 4 }),
      Case(
        testDescription: "unattributedWords", text: "It is late. “Nobody told us that the boats would come.”",
        usual: [],
        changed: ["– | “Nobody told us that the boats would come.”"], change: { $0.unattributedWords = 5 }),
      Case(
        testDescription: "insertionTokens", text: "Doe, the mayor of the old port, said it was full.",
        usual: ["Doe, the mayor of the old port | it was full"], changed: [],
        change: { $0.insertionTokens = 2 }),
      Case(
        testDescription: "openingTokens", text: "Doe said in a long letter to the union that it was full.",
        usual: ["Doe | that it was full"], changed: [],
        change: { $0.openingTokens = 3 }),
      Case(
        testDescription: "cuesInSentence", text: "Doe said it was full and Reed said it was not.",
        usual: ["Doe | it was full", "Reed | it was not"], changed: [], change: { $0.cuesInSentence = 1 }),
    ])
  func changes(_ sample: Case) {
    var options = AnalysisOptions()
    #expect(Self.lines(sample.text, options) == sample.usual)
    sample.change(&options)
    #expect(Self.lines(sample.text, options) == sample.changed)
  }
}
