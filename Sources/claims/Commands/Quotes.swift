import NewsClaims

/// `claims quotes`: who said what, in which words.
enum Quotes {
  static func answer(
    _ invocation: Invocation, about corpus: Corpus, streams: inout some Streams
  ) throws(WriteFault) {
    var query = QuoteQuery(invocation)
    for filter in corpus.unmatchedFilters(of: query) { streams.tell(filter.description) }
    let quotes = corpus.quotes(matching: query)
    var buffer: [UInt8] = []
    switch (invocation.has(.json), streams.audience) {
    case (true, _): CorpusJSON(corpus).write(Records(quotes: quotes), to: &buffer)
    case (false, .program): Columns(corpus).write(quotes, to: &buffer)
    case (false, .reader(let columns)):
      query.kinds = [.indirect]
      let hidden = invocation.has(.kind) ? 0 : corpus.quotes(matching: query).count
      let remark = hidden == 0 ? nil : "\(hidden) indirect not shown (--kind all)"
      Listing(corpus, width: columns).write(quotes, remark: remark, to: &buffer)
    }
    try streams.answer(buffer)
  }

  /// The kinds shown where none is asked for: those with words of the speaker's own.
  static let usualKinds: Set<Quote.Kind> = [.direct, .mixed]
  /// The word for all kinds.
  static let allKinds = "all"
}

extension QuoteQuery {
  fileprivate init(_ invocation: Invocation) {
    self.init()
    speakers = invocation.values(.speaker)
    if !invocation.has(.kind) {
      kinds = Quotes.usualKinds
    } else if !invocation.values(.kind).contains(Quotes.allKinds) {
      kinds = Set(invocation.choices(.kind))
    }
    acts = Set(invocation.choices(.act))
    articles.ids = invocation.values(.article)
    words = invocation.values(.matching).first
  }
}
