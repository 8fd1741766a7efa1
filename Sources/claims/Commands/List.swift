import NewsClaims

/// `claims list`: what is claimed, by whom, and who disputes it.
enum List {
  static func answer(_ invocation: Invocation, about corpus: Corpus, for reader: Reader) -> Answer {
    let query = ClaimQuery(invocation)
    let order = invocation.choice(.sort, usually: ClaimOrder.status)
    let claims = corpus.sorted(corpus.claims(matching: query), by: order)
    let shown = Array(claims.prefix(invocation.limit ?? claims.count))
    var buffer: [UInt8] = []
    switch (invocation.has(.json), reader.audience) {
    case (true, _): CorpusJSON(corpus).write(Records(claims: shown), to: &buffer)
    case (false, .program): Columns(corpus).write(shown, to: &buffer)
    case (false, .reader):
      Listing(corpus, on: reader.page(limit: invocation.limit)).write(claims, by: order, to: &buffer)
    }
    return Answer(
      output: .stream(buffer), isEmpty: claims.isEmpty,
      remarks: corpus.remarks(on: corpus.unmatchedFilters(of: query), query.articles))
  }
}

extension ClaimQuery {
  fileprivate init(_ invocation: Invocation) {
    self.init()
    statuses = Set(invocation.choices(.status))
    evidence = Set(invocation.choices(.evidence))
    claimants = invocation.values(.claimant)
    disputants = invocation.values(.disputedBy)
    articles = ArticleFilter(invocation)
    words = invocation.values(.matching).first
  }
}
