@testable import NewsClaims

/// The command.
@main
struct Claims {
  static func main() {
    let reading = Reading(paths: Array(CommandLine.arguments.dropFirst()).filter { !$0.hasPrefix("--") && $0 != "export" && $0 != "json" })
    let lexicon = Lexicon.english()
    let tokenizer = ArticleTokenizer(lexicon: lexicon)
    let finder = AttributionFinder(lexicon: lexicon, options: AnalysisOptions())
    print("{\"articles\":[" + reading.articles.map { "{\"id\":\"\($0.id)\",\"path\":\"\($0.path)\"}" }.joined(separator: ",\n") + "],\"quotes\":[")
    var first = true
    for article in reading.articles {
      let t = tokenizer.tokenize(article)
      let positions = TextPositions(article.text)
      func span(_ r: TokenRange?) -> String {
        guard let r else { return "null" }
        let b = t.bytes(r)
        return "{\"start\":\(positions.codePoint(at: b.start)),\"end\":\(positions.codePoint(at: b.end))}"
      }
      for a in finder.attributions(in: t, of: article.text) {
        if !first { print(",") }
        first = false
        print("{\"article\":\"\(article.id)\",\"kind\":\"direct\",\"rule\":\"\(a.rule.name)\",\"speakerName\":null,\"source\":\(span(a.source?.tokens)),\"cue\":\(span(a.cue.tokens)),\"content\":[\(a.content.map(span).joined(separator: ","))]}", terminator: "")
      }
    }
    print("]}")
  }
}
