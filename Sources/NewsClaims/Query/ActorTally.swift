/// An actor with how much of what was found is theirs.
public struct ActorTally: Sendable {
  /// The actor, as an index into ``Corpus/actors``.
  public let actor: Int
  /// The quotes of which they are the speaker.
  public var quotes = 0
  /// The claims that they put forward or support.
  public var claims = 0
  /// The claims that they deny or doubt.
  public var disputes = 0

  /// Whether they say anything, or hold anything of a claim.
  public var speaks: Bool { quotes + claims + disputes > 0 }
}

extension Corpus {
  /// The actors of the articles that pass a filter, by first mention, with what is theirs in these articles.
  ///
  /// Those who do not speak are counted in the article that mentions them first.
  ///
  /// - Complexity: O(n) in the actors, quotes and claims.
  public func actorTallies(in filter: ArticleFilter) -> [ActorTally] {
    let passing = filter.isOpen ? nil : filter.passing(articles)
    func passes(_ article: Int) -> Bool { passing?.contains(article) ?? true }
    var tallies = actors.indices.map { ActorTally(actor: $0) }
    for quote in quotes where passes(quote.article) {
      if let speaker = quote.speaker { tallies[speaker].quotes += 1 }
    }
    for claim in claims {
      let positions = claim.positions.filter { passes($0.article) }
      for actor in positions.claimants { tallies[actor].claims += 1 }
      for actor in positions.disputants { tallies[actor].disputes += 1 }
    }
    return tallies.filter { $0.speaks || passes(actors[$0.actor].firstArticle) }
  }
}
