@testable import NewsClaims

/// The command.
@main
struct Claims {
  static func main() {
    let reading = Reading(paths: Array(CommandLine.arguments.dropFirst()).filter { !$0.hasPrefix("--") && $0 != "export" && $0 != "json" })
    let lexicon = Lexicon.english()
    let tokenizer = ArticleTokenizer(lexicon: lexicon)
    let finder = AttributionFinder(lexicon: lexicon, options: AnalysisOptions())
    if CommandLine.arguments.contains("--verbs") {
      for article in reading.articles {
        let t = tokenizer.tokenize(article)
        let positions = TextPositions(article.text)
        let c = AttributionContext(article: t, text: article.text, lexicon: lexicon, options: AnalysisOptions())
        for g in t.verbGroups where !c.isQuoted(g.head) {
          let b = t.tokens[g.head].range
          let s = t.sentence(at: g.head)
          let next = g.tokens.upperBound < s.upperBound ? "\(t.tokens[g.tokens.upperBound].tag)" : "end"
          let prev = g.tokens.lowerBound > s.lowerBound ? "\(t.tokens[g.tokens.lowerBound - 1].tag)" : "start"
          print(article.id, positions.codePoint(at: b.start), positions.codePoint(at: b.end), article.string(b).lowercased(), "\(lexicon[t.tokens[g.head].word].form)", "\(g.form)", g.isPassive, g.isNegated, prev, next, article.string(t.tokens[min(g.tokens.upperBound, t.tokens.count - 1)].range).lowercased(), s.contains(where: { t.quotationOfToken[$0] >= 0 }), separator: "\t")
        }
      }
      return
    }
    if CommandLine.arguments.contains("--dump") {
      for article in reading.articles {
        let t = tokenizer.tokenize(article)
        for sentence in t.sentences {
          print(sentence.tokens.map { i in
            let b = t.tokens[i]
            let n = t.nounGroupOfToken[i] >= 0 ? "N" : t.verbGroupOfToken[i] >= 0 ? "V" : ""
            let q = t.quotationOfToken[i] >= 0 ? "q" : ""
            return article.string(b.range) + "/\(b.tag)\(n)\(q)"
          }.joined(separator: " "))
        }
        for a in finder.attributions(in: t, of: article.text) {
          print("=", a.rule.name, "S:", a.source.map { article.string(t.bytes($0.tokens)) } ?? "-", "| C:", article.string(t.bytes(a.cue.tokens)), a.cue.act, "| Q:", a.content.map { article.string(t.bytes($0)) }.joined(separator: " ~ "))
        }
      }
      return
    }
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
