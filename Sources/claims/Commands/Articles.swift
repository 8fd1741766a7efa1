import NewsClaims

/// `claims articles`: what was read, and how much was found in it.
enum Articles {
  static func answer(_ invocation: Invocation, about corpus: Corpus, for reader: Reader) -> Answer {
    let filter = ArticleFilter(invocation)
    let found = corpus.articleTallies(in: filter)
    let tallies = corpus.sorted(found, by: invocation.choice(.sort, usually: ArticleOrder.path))
    let shown = Array(tallies.prefix(invocation.limit ?? tallies.count))
    var buffer: [UInt8] = []
    switch (invocation.has(.json), reader.audience) {
    case (true, _): CorpusJSON(corpus).write(Records(articles: shown.map { corpus.articles[$0.article] }), to: &buffer)
    case (false, .program): Columns(corpus).write(shown, to: &buffer)
    case (false, .reader): Listing(corpus, on: reader.page(limit: invocation.limit)).write(tallies, to: &buffer)
    }
    return Answer(
      output: .stream(buffer), isEmpty: tallies.isEmpty,
      remarks: corpus.remarks(on: corpus.unmatchedFilters(of: filter), filter))
  }
}
