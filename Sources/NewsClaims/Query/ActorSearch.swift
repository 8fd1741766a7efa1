/// Finds actors by what a person types for them.
///
/// A name is found without regard to case and accents, at the beginnings of words of an actor's name or of
/// an alias: "us" finds the one called "U.S.", not "Russia". Other names of a country find it although no article has
/// them; where nobody with a name is called so, an office of somebody or a form of address may stand before the name, and an "'s"
/// behind it. The id of an actor finds that actor alone.
///
/// - Complexity: O(n) in the bytes of all names to make, and again for each search.
struct ActorSearch: Sendable {
  private let actors: [Actor]
  private let names: [[FoldedText]]

  init(_ actors: [Actor]) {
    self.actors = actors
    names = actors.map { actor in ([actor.name] + actor.aliases).map { FoldedText($0) } }
  }

  /// The actors that `name` finds, as indices.
  func actors(named name: String) -> Set<Int> {
    if Self.looksLikeID(name), let exact = actors.firstIndex(where: { $0.id == name }) { return [exact] }
    let typed = TypedName(name)
    var found = actors { $0.contains(where: typed.begins) }
    if let country = typed.country {
      found.formUnion(actors.indices.filter { actors[$0].kind != .person && actors[$0].name == country })
    }
    if !hasNamed(found) { found.formUnion(actors { $0.contains(where: typed.ownerBegins) }) }
    return hasNamed(found) ? found : found.union(holders(of: typed))
  }

  /// Whether somebody among them has a name of their own, unlike "the mayor’s aides".
  private func hasNamed(_ found: Set<Int>) -> Bool { found.contains { actors[$0].kind.isNamed } }

  /// Those whose office, or a form of address, stands before their name.
  private func holders(of typed: TypedName) -> [Int] {
    actors.indices.filter { actor in
      guard actors[actor].kind == .person else { return false }
      let offices = actors[actor].roles.map { FoldedText($0) }
      return names[actor].contains { typed.addresses($0, offices) }
    }
  }

  /// The actors of whom `name` is the whole of a name or an alias, as indices.
  func actors(called name: String) -> Set<Int> {
    let typed = TypedName(name)
    return actors { $0.contains(where: typed.isWhole) }
  }

  private func actors(where fits: ([FoldedText]) -> Bool) -> Set<Int> {
    Set(actors.indices.filter { fits(names[$0]) })
  }

  /// An id of one plain word is searched as the name that it is: "doe" is to find all of them.
  static func looksLikeID(_ name: String) -> Bool {
    name.utf8.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "@") }
  }
}

extension ActorSearch {
  /// The actors that any of the names finds.
  func actors(namedAnyOf names: [String]) -> Set<Int> {
    names.reduce(into: []) { $0.formUnion(actors(named: $1)) }
  }

  /// The actors given and all that belong to them: with a country its government.
  func addingParts(to wholes: Set<Int>) -> Set<Int> {
    let parts = Dictionary(grouping: actors.indices.filter { actors[$0].partOf != nil }) { actors[$0].partOf }
    var all = wholes
    var new = Array(wholes)
    while let whole = new.popLast() {
      for part in parts[whole] ?? [] where all.insert(part).inserted { new.append(part) }
    }
    return all
  }

  /// The names nearest to one that finds nobody, the nearest first, each once.
  func names(nearestTo name: String, atMost count: Int) -> [String] {
    let sought = Array(FoldedText(name).bytes.dropFirst())
    let farthest = max(1, min(sought.count, Self.longestName) / Self.lettersPerSlip)
    let ranked = actors.indices.compactMap { actor -> (distance: Int, actor: Int)? in
      let distances = names[actor].flatMap { name in
        let words = name.bytes.dropFirst()
        return ([words] + words.split(separator: UInt8(ascii: " "))).map { editDistance(sought, $0) }
      }
      return distances.min().flatMap { $0 <= farthest ? ($0, actor) : nil }
    }
    let order = ranked.sorted { ($0.distance, $0.actor) < ($1.distance, $1.actor) }
    var seen: Set<String> = []
    let distinct = order.map { actors[$0.actor].name }.filter { seen.insert($0).inserted }
    return Array(distinct.prefix(count))
  }

  /// A name of which one letter in so many is wrong may still be meant: "madera" for "madura", not "ship" for "shop".
  private static let lettersPerSlip = 3
  private static let longestName = 64
}

extension Actor.Kind {
  /// Whether one of this kind has a name of its own.
  var isNamed: Bool {
    switch self {
    case .person, .organization, .country, .place: true
    case .group, .document: false
    }
  }
}
