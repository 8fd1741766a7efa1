/// Who belongs to whom: actors that are part of one another are one side.
struct Sides: Sendable {
  /// Of each actor the one that it belongs to in the end, else itself.
  private let wholes: [Int]
  /// Of each actor its country, else the one it belongs to; countries as negative numbers.
  private let camps: [Int]

  /// - Parameters:
  ///   - partOf: Of each actor the one it is part of.
  ///   - countries: Of each actor the row of ``Countries``, plus 1; 0 for none.
  init(partOf: [Int?], countries: [UInt16]) {
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
  }

  private static let longestChain = 8

  /// Whether somebody of one camp is among both: a president and his government.
  func share(_ some: [Int], _ others: [Int]) -> Bool {
    some.contains { actor in others.contains { camps[$0] == camps[actor] } }
  }

  /// Whether one actor is among both.
  func meet(_ some: [Int], _ others: [Int]) -> Bool {
    some.contains { actor in others.contains { areOne($0, actor) } }
  }

  /// Whether two actors belong to one in the end.
  func areOne(_ one: Int, _ other: Int) -> Bool { wholes[one] == wholes[other] }
}
