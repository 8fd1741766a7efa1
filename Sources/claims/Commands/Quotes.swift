import NewsClaims

/// `claims quotes`: who said what, in which words.
enum Quotes {
  static func answer(_ invocation: Invocation, about corpus: Corpus, for reader: Reader) -> Answer {
    var query = QuoteQuery(invocation)
    let remarks = corpus.remarks(on: corpus.unmatchedFilters(of: query), query.articles)
    let quotes = corpus.sorted(corpus.quotes(matching: query), by: invocation.choice(.sort, usually: QuoteOrder.place))
    let shown = quotes.first(atMost: invocation.limit)
    let output: Answer.Output
    switch (invocation.has(.json), reader.audience) {
    case (true, _):
      output = .portions { try CorpusJSON(corpus).forEachPortion(of: Records(quotes: shown), as: .object, $0) }
    case (false, .program): output = .portions { try Columns(corpus).forEachPortion(of: shown, $0) }
    case (false, .reader):
      var buffer: [UInt8] = []
      query.kinds = [.indirect]
      let hidden = invocation.has(.kind) ? 0 : corpus.quotes(matching: query).count
      let remark = hidden == 0 ? nil : "\(hidden) indirect not shown (--kind all)"
      Listing(corpus, on: reader.page(limit: invocation.limit)).write(quotes, remark: remark, to: &buffer)
      output = .stream(buffer)
    }
    return Answer(output: output, isEmpty: quotes.isEmpty, remarks: remarks)
  }

  /// The kinds shown where none is asked for: those with words of the speaker's own.
  static let usualKinds: Set<Quote.Kind> = [.direct, .mixed]
  /// The word for all kinds.
  static let allKinds = "all"
  /// The word for a speaker whom the text does not name.
  static let noSpeaker = "none"

  /// The names of those whose quotes alone are asked for; none where that is anybody, or somebody whom the text does not
  /// name.
  static func speakers(_ invocation: Invocation) -> [String] {
    let names = invocation.values(.speaker)
    return names.contains(noSpeaker) ? [] : names
  }
}

extension QuoteQuery {
  fileprivate init(_ invocation: Invocation) {
    self.init()
    speakers = invocation.values(.speaker).filter { $0 != Quotes.noSpeaker }
    isOfUnknownSpeakers = invocation.values(.speaker).contains(Quotes.noSpeaker)
    if !invocation.has(.kind) {
      kinds = Quotes.usualKinds
    } else if !invocation.values(.kind).contains(Quotes.allKinds) {
      kinds = Set(invocation.choices(.kind))
    }
    acts = Set(invocation.choices(.act))
    articles = ArticleFilter(invocation)
    words = invocation.values(.matching).first
  }
}
