import NewsClaims

/// `claims list`: what is claimed, by whom, and who disputes it.
enum List {
  static func answer(_ invocation: Invocation, about corpus: Corpus, for reader: Reader) -> Answer {
    let query = ClaimQuery(invocation)
    let order = invocation.choice(.sort, usually: ClaimOrder.status)
    let claims = corpus.sorted(corpus.claims(matching: query), by: order)
    let shown = claims.first(atMost: invocation.limit)
    let output: Answer.Output
    switch (invocation.has(.json), reader.audience) {
    case (true, _):
      output = .portions { try CorpusJSON(corpus).forEachPortion(of: Records(claims: shown), as: .object, $0) }
    case (false, .program): output = .portions { try Columns(corpus).forEachPortion(of: shown, $0) }
    case (false, .reader):
      var buffer: [UInt8] = []
      Listing(corpus, on: reader.page(limit: invocation.limit)).write(claims, by: order, to: &buffer)
      output = .stream(buffer)
    }
    return Answer(
      output: output, isEmpty: claims.isEmpty,
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
