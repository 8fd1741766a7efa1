import Testing

@testable import NewsClaims

extension Article {
  /// An English article whose lines are its paragraphs.
  static func paragraphs(_ text: String, id: String = "sample", as kind: Block.Kind = .paragraph) -> Article {
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !line.isEmpty { blocks.append(Block(kind: kind, range: ByteRange(start, start + line.count))) }
      start += line.count + 1
    }
    return Article(
      id: id, path: "\(id).txt", text: bytes, blocks: blocks, details: Details(), language: "en",
      words: text.split(separator: " ").count)
  }
}

extension Analyzer {
  /// One for all tests: its lexicon takes a while to load.
  static let shared = Analyzer()
}

extension Corpus {
  /// What is found in an article whose lines are its paragraphs.
  init(sample text: String) {
    let article = Article.paragraphs(text)
    #expect(article.claimsAreTriggered, "a rule finds more when every sentence is put to it")
    self = Analyzer.shared.analyze([article], workers: 1)
  }

  /// What is found in several such articles, `a`, `b`, `c` and so on.
  init(samples texts: [String]) {
    let names = ["a", "b", "c", "d", "e", "f"]
    self = Analyzer.shared.analyze(zip(texts, names).map { .paragraphs($0, id: $1) }, workers: 1)
  }

  private func name(_ actor: Int?) -> String { actor.map { actors[$0].name } ?? "–" }

  private func words(_ range: ByteRange?, in article: Int) -> String {
    range.map { articles[article].string($0) } ?? "–"
  }

  private func names(_ list: [Int]) -> String {
    list.isEmpty ? "–" : list.map { actors[$0].name }.joined(separator: ", ")
  }

  private func content(of quote: Quote) -> String {
    quote.content.map { words($0, in: quote.article) }.joined(separator: " ~ ")
  }
}

extension Corpus {
  /// `source | cue | content ~ content` of each attribution, after its rule where it is not the one given.
  func attributionLines(madeBy rule: Rule) -> [String] {
    quotes.map { quote in
      let made = quote.reason.rule == rule ? "" : "\(quote.reason.rule.name): "
      return "\(made)\(words(quote.source, in: quote.article)) | \(words(quote.cue, in: quote.article)) | "
        + content(of: quote)
    }
  }

  /// `speaker | cue` of each quote.
  var speakerLines: [String] {
    quotes.map { "\(name($0.speaker)) | \(words($0.cue, in: $0.article))" }
  }

  /// `speaker | cue | content ~ content` of each quote.
  var spokenLines: [String] { zip(speakerLines, quotes).map { "\($0) | \(content(of: $1))" } }

  /// `kind act | content ~ content` of each quote.
  var kindLines: [String] {
    quotes.map { "\($0.kind) \($0.act) | \(content(of: $0))" }
  }

  /// `line | speaker | kind | cue | content ~ content` of each quote of an article.
  func quoteLines(ofArticle article: Int) -> [String] {
    let positions = TextPositions(articles[article].text)
    return quotes.filter { $0.article == article }.map { quote in
      "\(positions.line(at: quote.content[0].start)) | \(name(quote.speaker)) | \(quote.kind) | "
        + "\(words(quote.cue, in: article)) | \(content(of: quote))"
    }
  }

  /// `status | text | claimants | disputants | evidence`, and the polarity of each sighting that is negated.
  var claimLines: [String] {
    claims.map { claim in
      let evidence = claim.evidence.map { "\($0.kind) \(words($0.range, in: $0.article))" }.joined(separator: ", ")
      let negated = claim.sightings.contains { $0.polarity == .negated } ? " | negated" : ""
      return "\(claim.status) | \(claim.text) | \(names(claim.claimants)) | \(names(claim.disputants)) | "
        + (evidence.isEmpty ? "–" : evidence) + negated
    }
  }

  /// `status | text | claimants | disputants | evidence` of the claims that a rule made, the others after its name.
  func claimLines(madeBy rule: Rule) -> [String] {
    zip(claims, claimLines).map { claim, line in
      claim.reason.rule == rule ? line : "\(claim.reason.rule.name): \(line)"
    }
  }

  /// `id | kind | name | roles | aliases | whole` of each actor.
  var actorLines: [String] {
    actors.map { actor in
      let roles = actor.roles.isEmpty ? "–" : actor.roles.joined(separator: "; ")
      let aliases = actor.aliases.isEmpty ? "–" : actor.aliases.joined(separator: "; ")
      return "\(actor.id) | \(actor.kind) | \(actor.name) | \(roles) | \(aliases) | \(name(actor.partOf))"
    }
  }
}
