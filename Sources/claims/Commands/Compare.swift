import NewsClaims

/// `claims compare`: two articles side by side, or all pairs that share something.
enum Compare {
  static func answer(_ invocation: Invocation, about corpus: Corpus, for reader: Reader) -> Answer {
    let comparer = Comparer(corpus)
    var filter = ArticleFilter()
    filter.ids = invocation.values(.article)
    let pairs = comparer.pairs(filter)
    let shown = pairs.prefix(invocation.limit ?? pairs.count).map { comparer.comparison($0.left, $0.right) }
    var remarks = corpus.remarks(on: corpus.unmatchedFilters(of: filter), filter)
    // A reader sees it where the comparisons would stand.
    if pairs.isEmpty, invocation.has(.json) || reader.audience == .program {
      remarks.append(corpus.nothingToCompare(with: filter))
    }
    var buffer: [UInt8] = []
    switch (invocation.has(.json), reader.audience) {
    case (true, _): ComparisonJSON(corpus).write(shown, to: &buffer)
    case (false, .program): Columns(corpus).write(shown, to: &buffer)
    case (false, .reader): Listing(corpus, on: reader.page()).write(shown, with: filter, to: &buffer)
    }
    return Answer(output: .stream(buffer), isEmpty: pairs.isEmpty, remarks: remarks)
  }
}
