/// Who belongs to whom: actors that are part of one another are one side.
struct Sides: Sendable {
  /// Of each actor the one that it belongs to in the end, else itself.
  private let wholes: [Int]
  /// Of each actor its country, else the one it belongs to; countries as negative numbers.
  private let camps: [Int]
  /// Of each actor the first of its camp, or of its name.
  private let firsts: [Int]

  /// - Parameters:
  ///   - partOf: Of each actor the one it is part of.
  ///   - names: The name of each actor.
  ///   - countries: Of each actor the row of ``Countries``, plus 1; 0 for none.
  init(partOf: [Int?], names: [String], countries: [UInt16]) {
    wholes = partOf.indices.map { actor in
      var whole = actor
      var steps = 0
      while let next = partOf[whole], steps < Self.longestChain {
        whole = next
        steps += 1
      }
      return whole
    }
    camps = wholes.enumerated().map { actor, whole in
      let country = countries[actor] == 0 ? countries[whole] : countries[actor]
      return country == 0 ? whole : -Int(country)
    }
    var byName: [String: Int] = [:]
    firsts = camps.enumerated().map { actor, camp in
      guard camp == actor else { return camp }
      let first = byName[names[actor], default: actor]
      byName[names[actor]] = first
      return first
    }
  }

  private static let longestChain = 8

  /// The camp of an actor, one number for all that are of it.
  func camp(of actor: Int) -> Int { camps[actor] }

  /// The camp of an actor, one number for all that may be the same: those whom no name tells apart, too.
  func namesakes(of actor: Int) -> Int { firsts[actor] }

  /// Whether two actors are of one camp: a president and his government.
  func areAllied(_ one: Int, _ other: Int) -> Bool { camps[one] == camps[other] }

  /// Whether two actors belong to one in the end.
  func areOne(_ one: Int, _ other: Int) -> Bool { wholes[one] == wholes[other] }
}
