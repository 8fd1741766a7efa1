import NewsClaims

/// `claims actors`: who speaks, and how much of what was found is theirs.
enum Actors {
  static func answer(_ invocation: Invocation, about corpus: Corpus, for reader: Reader) -> Answer {
    let filter = ArticleFilter(invocation)
    let all = corpus.actorTallies(in: filter)
    let found = invocation.has(.all) ? all : all.filter(\.speaks)
    let tallies = corpus.sorted(found, by: invocation.choice(.sort, usually: ActorOrder.quotes))
    let shown = Array(tallies.prefix(invocation.limit ?? tallies.count))
    var buffer: [UInt8] = []
    switch (invocation.has(.json), reader.audience) {
    case (true, _): CorpusJSON(corpus).write(Records(actors: shown.map { corpus.actors[$0.actor] }), to: &buffer)
    case (false, .program): Columns(corpus).write(shown, to: &buffer)
    case (false, .reader):
      var query = QuoteQuery()
      query.articles = filter
      query.isOfUnknownSpeakers = true
      let silent = invocation.has(.all) ? [] : all.filter { !$0.speaks }
      Listing(corpus, on: reader.page(limit: invocation.limit))
        .write(tallies, leavingOut: silent, orphans: corpus.quotes(matching: query), to: &buffer)
    }
    return Answer(
      output: .stream(buffer), isEmpty: tallies.isEmpty,
      remarks: corpus.remarks(on: corpus.unmatchedFilters(of: filter), filter))
  }
}
