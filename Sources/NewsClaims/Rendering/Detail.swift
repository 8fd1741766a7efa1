/// Writes single records in full for a reader: all that is known, the words that say it, and why.
///
/// The layout is for reading and may change; programs read ``CorpusJSON``.
public struct Detail: Sendable {
  let corpus: Corpus
  let page: Page
  let listing: Listing
  private let tokenizer: ArticleTokenizer

  /// A writer for records of this corpus, on pages of this kind.
  ///
  /// - Complexity: O(n) in the articles and the lexicon.
  public init(_ corpus: Corpus, on page: Page) {
    self.init(corpus, on: page, tokenizer: ArticleTokenizer(lexicon: .english()))
  }

  init(_ corpus: Corpus, on page: Page, tokenizer: ArticleTokenizer) {
    self.corpus = corpus
    self.page = page
    listing = Listing(corpus, on: page)
    self.tokenizer = tokenizer
  }

  private static let labelWidth = 11
  private static let indentation = "  "
}

extension Detail {
  /// Adds a record in full.
  ///
  /// - Complexity: O(n) in the bytes of the articles that it stands in, and in the records of the corpus.
  public func write(_ record: LookUp.Record, to buffer: inout [UInt8]) {
    switch record {
    case .claim(let claim): write(claim, to: &buffer)
    case .quote(let quote): write(quote: quote, to: &buffer)
    case .actor(let actor): write(actor: actor, to: &buffer)
    case .article(let article): write(article: article, to: &buffer)
    }
  }

  /// Adds the id, how the record stands, and its words.
  func write(heading: String, _ manner: String, words: String, to buffer: inout [UInt8]) {
    listing.writeLine("\(heading)  \(manner)", .heading, to: &buffer)
    if !words.isEmpty { listing.writeLine(words, to: &buffer) }
  }

  /// Adds lines that each have a label; those without text are left out.
  func write(_ rows: [(label: String, text: String)], to buffer: inout [UInt8]) {
    let rows = rows.filter { !$0.text.isEmpty }
    guard !rows.isEmpty else { return }
    buffer.append(UInt8(ascii: "\n"))
    let table = listing.table([Self.labelWidth, listing.free(beside: Self.labelWidth, columns: 2)])
    for row in rows { table.write([[row.label], [row.text]], [.faint], to: &buffer) }
  }

  /// What passages of an article are cut from.
  ///
  /// - Complexity: O(n) in the bytes of the article.
  func source(_ article: Int) -> PassageSource { PassageSource(corpus.articles[article], tokenizer) }

  /// Adds a place with the date of its article and a remark, and the marked sentences there.
  func write(
    _ marks: [Passage.Mark], at range: ByteRange, of source: PassageSource, remark: String = "",
    to buffer: inout [UInt8]
  ) {
    let article = source.article
    let line = source.positions.line(at: range.start)
    let place = "\(article.path):\(line):\(source.positions.column(at: range.start))"
    buffer.append(UInt8(ascii: "\n"))
    let date = article.details.published?.replacing("T", with: " ") ?? ""
    listing.writeLine([place, date, remark].filter { !$0.isEmpty }.joined(separator: "  "), to: &buffer)
    let passage = Passage(article: article, marks: marks)
    let width = page.width - Self.indentation.utf8.count
    for line in passage.lines(in: source.sentences(around: marks), width: width, page.style) {
      buffer.append(contentsOf: "\(Self.indentation)\(line)\n".utf8)
    }
  }

  /// Adds sentences that say why, each behind a label.
  func write(reasons: [(label: String, text: String)], to buffer: inout [UInt8]) {
    let label = reasons.reduce(0) { max($0, $1.label.utf8.count) }
    let table = listing.table([0, label, listing.free(beside: label, columns: 3)])
    for reason in reasons { table.write([[], [reason.label], [reason.text]], [nil, .faint], to: &buffer) }
  }

  /// A reason as a sentence, with the place of an earlier word that it names, and its rule.
  func sentence(_ reason: Reason, of source: PassageSource) -> String {
    var sentence = reason.sentence(in: source.article)
    switch reason.rule {
    case .pronounSpeaker, .describedSpeaker:
      if let words = reason.words, let others = reason.others {
        sentence += ", \(source.distance(from: others, to: words))"
      }
    default: break
    }
    return "\(sentence) (\(reason.rule.name))"
  }
}
