/// What the id of a record, or the beginning of one, leads to.
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
  /// or actor any beginning, in this order; where none begins so, an actor's name will do.
  ///
  /// - Complexity: O(n) in the records.
  public func lookUp(_ id: String) -> LookUp {
    if let article = articles.firstIndex(where: { $0.id == id }) { return .found(.article(article)) }
    if let actor = actors.firstIndex(where: { $0.id == id }) { return .found(.actor(actor)) }
    var records: [(id: String, record: LookUp.Record)] = []
    if let kind = Self.kind(of: id) {
      guard id.utf8.count >= Self.shortest else { return .tooShort }
      records = kind == .quote ? quotes(beginning: id) : claims(beginning: id)
    }
    if records.isEmpty { records = named(id) }
    if records.count == 1 { return .found(records[0].record) }
    guard records.isEmpty else { return .ambiguous(records.map(\.id)) }
    return .unknown(nearest: nearestIDs(to: id))
  }

  /// A letter, a dash, and four characters.
  private static let shortest = 6
}

extension Corpus {
  private static func kind(of id: String) -> StableID.Kind? {
    let bytes = id.utf8.prefix(2)
    guard bytes.last == UInt8(ascii: "-"), let first = bytes.first else { return nil }
    return StableID.Kind(rawValue: first)
  }

  private func quotes(beginning id: String) -> [(id: String, record: LookUp.Record)] {
    quotes.indices.filter { quotes.id(at: $0).begins(with: id) }.map { (quotes.id(at: $0).description, .quote($0)) }
  }

  /// The claims of that id; else those that have a sighting of it: further articles may give a claim another id.
  private func claims(beginning id: String) -> [(id: String, record: LookUp.Record)] {
    var found = claims.filter { $0.id.begins(with: id) }
    if found.isEmpty { found = claims.filter { $0.sightings.contains { $0.id.begins(with: id, ofAnyKind: true) } } }
    return found.map { ($0.id.description, .claim($0)) }
  }

  private func named(_ id: String) -> [(id: String, record: LookUp.Record)] {
    guard !id.isEmpty else { return [] }
    let articles = articles.indices.filter { ArticleFilter.begins(self.articles[$0].id, with: id) }
    let actors = actors.indices.filter { ArticleFilter.begins(self.actors[$0].id, with: id) }
    let found =
      articles.map { (self.articles[$0].id, LookUp.Record.article($0)) }
      + actors.map { (self.actors[$0].id, LookUp.Record.actor($0)) }
    guard found.isEmpty else { return found }
    return ActorSearch(self.actors).actors(named: id).sorted().map { (self.actors[$0].id, .actor($0)) }
  }

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
  fileprivate func begins(with beginning: String, ofAnyKind: Bool = false) -> Bool {
    let dropped = ofAnyKind ? 1 : 0
    return description.utf8.dropFirst(dropped).starts(with: beginning.utf8.dropFirst(dropped))
  }
}
