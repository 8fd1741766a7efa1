/// What is asked of the claims: a claim is found if it passes every filter that is set.
///
/// A filter of several values passes what fits any of them; an empty one passes all.
///
///     var query = ClaimQuery()
///     query.statuses = [.disputed]
///     query.claimants = ["harbour board"]
///     let claims = corpus.claims(matching: query)
///
/// Names are found without regard to case and accents, at the beginnings of words of an actor's name or of an
/// alias; the id of an actor finds that actor alone. Those who belong to an actor count with it: the
/// government with its country.
public struct ClaimQuery: Hashable, Sendable {
  /// How the claim stands.
  public var statuses: Set<Claim.Status> = []
  /// What some article says of its proof.
  public var evidence: Set<Evidence.Kind> = []
  /// Names of whoever puts it forward or supports it.
  public var claimants: [String] = []
  /// Names of whoever denies or doubts it.
  public var disputants: [String] = []
  /// The articles of which one must hold it.
  public var articles = ArticleFilter()
  /// Words that it must hold, in its text or at one of its sightings, without regard to case and accents.
  public var words: String?

  /// A query that finds all claims.
  public init() {}
}

extension Corpus {
  /// The claims that a query finds, by first sighting.
  ///
  /// - Complexity: O(n) in the bytes of the names and of the claims.
  public func claims(matching query: ClaimQuery) -> RecordList<Claim> {
    guard query != ClaimQuery() else { return claims }
    let claimants = actorsAndParts(namedAnyOf: query.claimants)
    let disputants = actorsAndParts(namedAnyOf: query.disputants)
    let articles = query.articles.isOpen ? nil : query.articles.passing(self.articles)
    let words = query.words.map { FoldedText($0) }
    return claims.filter { claim in
      (query.statuses.isEmpty || query.statuses.contains(claim.status))
        && (query.evidence.isEmpty || claim.evidence.contains { query.evidence.contains($0.kind) })
        && (query.claimants.isEmpty || !claimants.isDisjoint(with: claim.claimants))
        && (query.disputants.isEmpty || !disputants.isDisjoint(with: claim.disputants))
        && articles.map { !$0.isDisjoint(with: claim.articles) } ?? true
        && words.map { holds(claim, $0) } ?? true
    }
  }

  private func actorsAndParts(namedAnyOf names: [String]) -> Set<Int> {
    guard !names.isEmpty else { return [] }
    let search = ActorSearch(actors)
    return search.addingParts(to: search.actors(namedAnyOf: names))
  }

  private func holds(_ claim: Claim, _ words: FoldedText) -> Bool {
    FoldedText(claim.text).contains(words)
      || claim.sightings.contains { sighting in
        FoldedText(articles[sighting.article].text[sighting.range.indices]).contains(words)
      }
  }
}

extension Corpus {
  /// The claims that stand so.
  public func claims(thatAre status: Claim.Status) -> RecordList<Claim> {
    claims { $0.statuses = [status] }
  }

  /// The claims that somebody of this name, or of what belongs to them, puts forward or supports.
  public func claims(madeBy name: String) -> RecordList<Claim> {
    claims { $0.claimants = [name] }
  }

  /// The claims that somebody of this name, or of what belongs to them, denies or doubts.
  public func claims(disputedBy name: String) -> RecordList<Claim> {
    claims { $0.disputants = [name] }
  }

  /// The claims that stand in the article of this id.
  public func claims(inArticle id: String) -> RecordList<Claim> {
    claims { $0.articles.ids = [id] }
  }

  /// The claims of articles published in this time; each end is `YYYY-MM-DD` or the beginning of one.
  public func claims(publishedSince since: String?, until: String?) -> RecordList<Claim> {
    claims {
      $0.articles.since = since
      $0.articles.until = until
    }
  }

  /// The claims that hold these words.
  public func claims(mentioning words: String) -> RecordList<Claim> {
    claims { $0.words = words }
  }

  private func claims(_ ask: (inout ClaimQuery) -> Void) -> RecordList<Claim> {
    var query = ClaimQuery()
    ask(&query)
    return claims(matching: query)
  }
}

extension RecordList<Claim> {
  /// The claims as a listing shows them: the disputed first, then the unsupported, then the others, each
  /// in the order they came in.
  public func groupedByStatus() -> RecordList<Claim> {
    let statuses = map(\.status)
    return at(
      Claim.Status.allCases.flatMap { status in indices.filter { statuses[$0 - startIndex] == status } })
  }
}
