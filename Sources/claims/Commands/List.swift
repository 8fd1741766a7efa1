import NewsClaims

/// `claims list`: what is claimed, by whom, and who disputes it.
enum List {
  static func answer(
    _ invocation: Invocation, about corpus: Corpus, streams: inout some Streams
  ) throws(WriteFault) {
    let query = ClaimQuery(invocation)
    for filter in corpus.unmatchedFilters(of: query) { streams.tell(filter.description) }
    let claims = corpus.claims(matching: query)
    var buffer: [UInt8] = []
    switch (invocation.has(.json), streams.audience) {
    case (true, _): CorpusJSON(corpus).write(Records(claims: claims), to: &buffer)
    case (false, .reader(let columns)): Listing(corpus, width: columns).write(claims, to: &buffer)
    case (false, .program): Columns(corpus).write(claims.groupedByStatus(), to: &buffer)
    }
    try streams.answer(buffer)
  }
}

extension ClaimQuery {
  fileprivate init(_ invocation: Invocation) {
    self.init()
    statuses = Set(invocation.choices(.status))
    evidence = Set(invocation.choices(.evidence))
    claimants = invocation.values(.claimant)
    disputants = invocation.values(.disputedBy)
    articles.ids = invocation.values(.article)
    words = invocation.values(.matching).first
  }
}
