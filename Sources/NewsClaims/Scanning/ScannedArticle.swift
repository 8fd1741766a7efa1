/// A line of what `claims scan` writes: an article with all that was found in it, not yet linked to others.
///
/// It is one object: `"type": "article"`, the members of the article's record, its `text`, its `actors`, `quotes` and
/// `claims` as ``CorpusJSON`` writes those of a corpus of this article alone, and `linking`, which is all that linking
/// takes and means nothing to others.
struct ScannedArticle: Sendable {
  var article: Article
  var analysis: ArticleAnalysis

  init(_ article: Article, _ analysis: ArticleAnalysis) {
    self.article = article
    self.analysis = analysis
  }
}

extension ScannedArticle {
  /// The line, with its end.
  ///
  /// - Complexity: O(n) in the bytes of the article and what was found.
  func line() -> [UInt8] {
    let corpus = Corpus(article, analysis)
    let packing = analysis.packed(from: article)
    var json = RecordWriter(corpus, .lines, ActorNames(corpus.actors), Monitor(PlaceFinder(corpus.articles)))
    json.writeLine { json in
      json.key("linking")
      json.beginObject()
      json.member("numbers", packing.numbers)
      json.member("texts", Array(packing.texts))
      json.endObject()
    }
    return json.take()
  }

  /// What a line holds.
  ///
  /// - Throws: `JSONFault` where it is no JSON, or nothing that a scan wrote, or what a scan says of a line without an article.
  init(_ json: inout JSONReader) throws(JSONFault) {
    var reader = ScannedArticleReader()
    _ = json.nextKind()
    let start = json.place
    try json.object { json, name throws(JSONFault) in try reader.read(name, &json) }
    if let message = reader.message { throw JSONFault(offset: start, kind: .scanned(message)) }
    guard let article = reader.article() else { throw JSONFault(offset: start, kind: .notScanned) }
    self = article
  }
}

/// The members of a line that linking needs.
private struct ScannedArticleReader {
  private var texts: [String: String] = [:]
  private var text: [UInt8]?
  private var details = Article.Details()
  private var words = 0
  private var packing: Packing?

  mutating func read(_ name: String, _ json: inout JSONReader) throws(JSONFault) {
    switch name {
    case "type", "message", "id", "path", "language": texts[name] = try json.optionalText()
    case "text": text = try json.string()
    case "headline": details.headline = try json.optionalText()
    case "deck": details.deck = try json.optionalText()
    case "published": details.published = try json.optionalText()
    case "publisher": details.publisher = try json.optionalText()
    case "authors": details.authors = try json.texts()
    case "credits": details.credits = try json.texts()
    case "url": details.url = try json.optionalText()
    case "words": words = try json.integer()
    case "linking": packing = try Packing(&json)
    default: try json.skip()
    }
  }

  /// What a scan says of a line without an article.
  var message: String? { texts["type"] == "error" ? texts["message"] : nil }

  func article() -> ScannedArticle? {
    guard let id = texts["id"], let path = texts["path"], let text, let packing, (0...text.count).contains(words) else {
      return nil
    }
    let article = Article(
      id: id.replacingHiddenCharacters, path: path, text: text, blocks: [], details: details,
      language: texts["language"], words: words)
    return (try? ArticleAnalysis(packing, of: article)).map { ScannedArticle(article, $0) }
  }
}

extension Packing {
  fileprivate init(_ json: inout JSONReader) throws(JSONFault) {
    var packing = Packing()
    try json.object { json, name throws(JSONFault) in
      switch name {
      case "numbers": try json.array { json throws(JSONFault) in packing.add(try json.integer()) }
      case "texts": for text in try json.texts() { packing.append(text: text.utf8.span) }
      default: try json.skip()
      }
    }
    self = packing
  }
}

extension JSONReader {
  fileprivate mutating func text() throws(JSONFault) -> String { String(decoding: try string(), as: UTF8.self) }

  fileprivate mutating func optionalText() throws(JSONFault) -> String? {
    guard nextKind() == .null else { return try text() }
    try skip()
    return nil
  }

  fileprivate mutating func texts() throws(JSONFault) -> [String] {
    var texts: [String] = []
    try array { json throws(JSONFault) in texts.append(try json.text()) }
    return texts
  }
}
