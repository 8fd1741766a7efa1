/// What the id of a record, the beginning of one, a name or a place leads to.
public enum LookUp: Sendable {
  /// The one record that it names.
  case found(Record)
  /// Several records that it could name, by their ids.
  case ambiguous([String])
  /// Nothing, but perhaps one of these is meant, the nearest first.
  case unknown(nearest: [String])
  /// The beginning of an id that is too short to say anything.
  case tooShort

  /// A record of a corpus.
  public enum Record: Sendable {
    /// A claim, also where one of its sightings was named.
    case claim(Claim)
    /// A quote, as an index into ``Corpus/quotes``.
    case quote(Int)
    /// An actor, as an index into ``Corpus/actors``.
    case actor(Int)
    /// An article, as an index into ``Corpus/articles``.
    case article(Int)
  }
}

extension Corpus {
  /// The record that an id names: of a claim, quote or sighting at least four characters after the dash, of an article
  /// or actor any beginning.
  ///
  /// An article is also found by its path, a claim or quote by a place of it as listings print it, and an actor by a
  /// name: by one that is given whole before all whose id or name begins so.
  ///
  /// - Complexity: O(n) in the records, and in the bytes of an article whose place is named.
  public func lookUp(_ id: String) -> LookUp {
    if let article = articles.firstIndex(where: { $0.id == id || $0.path == id }) { return .found(.article(article)) }
    if let actor = actors.firstIndex(where: { $0.id == id }) { return .found(.actor(actor)) }
    guard Self.kind(of: id) == nil || id.utf8.count >= Self.shortest else { return .tooShort }
    var records = statements(beginning: id)
    if records.isEmpty { records = named(id) }
    if records.isEmpty, let place = TypedPlace(id) { records = statements(at: place) }
    if records.count == 1 { return .found(records[0].record) }
    guard records.isEmpty else { return .ambiguous(records.map(\.id)) }
    return .unknown(nearest: nearestIDs(to: id))
  }

  /// A letter, a dash, and four characters.
  private static let shortest = 6
}

extension Corpus {
  private typealias NamedRecord = (id: String, record: LookUp.Record)

  private static func kind(of id: String) -> StableID.Kind? {
    let bytes = id.utf8.prefix(2)
    guard bytes.last == UInt8(ascii: "-"), let first = bytes.first else { return nil }
    return StableID.Kind(rawValue: first.lowercased)
  }

  /// The claims or quotes of which the id, or that of a sighting, begins so, in capitals or not.
  private func statements(beginning id: String) -> [NamedRecord] {
    let bytes = id.utf8.map(\.lowercased)
    switch Self.kind(of: id) {
    case nil: return []
    case .quote: return quotes.indices.filter { quotes.id(at: $0).begins(with: bytes) }.map(named(quote:))
    case .claim, .sighting:
      var found = claims.filter { $0.id.begins(with: bytes) }
      // Further articles may give a claim another id, but not its sightings.
      if found.isEmpty {
        found = claims.filter { $0.sightings.contains { $0.id.begins(with: bytes, ofAnyKind: true) } }
      }
      return found.map(named(claim:))
    }
  }

  /// The claims and quotes that a listing shows at a place.
  private func statements(at place: TypedPlace) -> [NamedRecord] {
    let found = articles.firstIndex { $0.path == place.article || $0.id == place.article }
    let fitting = found.map { [$0] } ?? articles.indices.filter { articles[$0].id.begins(with: place.article) }
    guard let article = fitting.first, fitting.count == 1 else { return [] }
    let positions = TextPositions(articles[article].text)
    let claims = claims.filter { claim in
      claim.sightings.contains { $0.article == article && place.holds($0.range.start, positions) }
    }
    let quotes = quotes.indices.filter { number in
      let quote = self.quotes[number]
      return quote.article == article && quote.content.first.map { place.holds($0.start, positions) } ?? false
    }
    return claims.map(named(claim:)) + quotes.map(named(quote:))
  }

  private func named(_ id: String) -> [NamedRecord] {
    let search = ActorSearch(actors)
    let called = search.actors(called: id)
    guard called.isEmpty else { return called.sorted().map(named(actor:)) }
    let articles = articles.indices.filter { self.articles[$0].id.begins(with: id) }
    let actors = Set(actors.indices.filter { self.actors[$0].id.begins(with: id) }).union(search.actors(named: id))
    return articles.map { (self.articles[$0].id, .article($0)) } + actors.sorted().map(named(actor:))
  }

  private func named(claim: Claim) -> NamedRecord { (claim.id.description, .claim(claim)) }
  private func named(quote: Int) -> NamedRecord { (quotes.id(at: quote).description, .quote(quote)) }
  private func named(actor: Int) -> NamedRecord { (actors[actor].id, .actor(actor)) }

  /// The ids of which the beginning is nearest to what was typed.
  private func nearestIDs(to id: String) -> [String] {
    let names = ActorSearch(actors).names(nearestTo: id, atMost: UnmatchedFilter.suggestions)
    guard let kind = Self.kind(of: id) else {
      let articles = nearest(to: id, among: articles.map(\.id), atMost: UnmatchedFilter.suggestions)
      return Array((articles + names).prefix(UnmatchedFilter.suggestions))
    }
    let length = max(id.utf8.count, Self.shortest)
    let ids = kind == .quote ? quotes.ids : claims.ids
    let beginnings = ids.map { String($0.description.prefix(length)) }.withoutRepeats()
    return nearest(to: id, among: beginnings, atMost: UnmatchedFilter.suggestions)
  }
}

extension StableID {
  fileprivate func begins(with beginning: [UInt8], ofAnyKind: Bool = false) -> Bool {
    let dropped = ofAnyKind ? 1 : 0
    return description.utf8.dropFirst(dropped).starts(with: beginning.dropFirst(dropped))
  }
}
