/// Who belongs to whom: actors that are part of one another are one side.
struct Sides: Sendable {
  /// Of each actor the one that it belongs to in the end, else itself.
  private let wholes: [Int32]
  /// Of each actor its country, else the one it belongs to; countries as negative numbers.
  private let camps: [Int32]
  /// All actors.
  private let actors: [Actor]

  /// - Parameters:
  ///   - actors: The actors of all articles.
  ///   - countries: Of each actor the row of ``Countries``, plus 1; 0 for none.
  init(_ actors: [Actor], countries: [UInt16]) {
    self.actors = actors
    wholes = actors.indices.map { actor in
      var whole = actor
      var steps = 0
      while let next = actors[whole].partOf, steps < Self.longestChain {
        whole = next
        steps += 1
      }
      return Int32(whole)
    }
    camps = wholes.enumerated().map { actor, whole in
      let country = countries[actor] == 0 ? countries[Int(whole)] : countries[actor]
      return country == 0 ? whole : -Int32(country)
    }
  }

  private static let longestChain = 8

  /// The camp of an actor, one number for all that are of it.
  func camp(of actor: Int) -> Int32 { camps[actor] }

  /// Whether two actors may be the same: they are of one camp, or no name tells them apart.
  func mayBeOne(_ one: Int, _ other: Int) -> Bool {
    areAllied(one, other) || actors[one].name == actors[other].name
  }

  /// Whether two actors are of one camp: a president and his government.
  func areAllied(_ one: Int, _ other: Int) -> Bool { camps[one] == camps[other] }

  /// To whom an actor belongs in the end: one number for all that belong to one.
  func whole(of actor: Int) -> Int32 { wholes[actor] }

  /// Whether two actors belong to one in the end.
  func areOne(_ one: Int, _ other: Int) -> Bool { wholes[one] == wholes[other] }
}
