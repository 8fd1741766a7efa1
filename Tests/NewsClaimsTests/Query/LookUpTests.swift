import Testing

@testable import NewsClaims

@Suite("Looking up an id")
struct LookUpTests {
  @Test(
    "a whole id, or a beginning that no other has, finds its record",
    arguments: [
      ("c-48h0000000000", "claim c-48h0000000000"), ("c-48h0", "claim c-48h0000000000"),
      ("s-48h0", "claim c-48h0000000000"), ("c-48h8", "claim c-48h0000000000"), ("q-1248", "quote 0"),
      ("jane-doe", "actor 2"), ("jane-doe-2", "actor 4"), ("crews", "actor 3"), ("norland-g", "actor 1"),
      ("ferry-fees", "article 0"), ("ferry-s", "article 1"), ("Crews", "actor 3"),
      ("", "nearest []"), ("c-4", "too short"), ("q-", "too short"), ("c-48h1", "nearest [c-48h0]"),
      ("fery-fees", "nearest [ferry-fees]"), ("Jane Dow", "nearest [Jane Doe]"), ("zzzzz", "nearest []"),
      ("ferry", "several [ferry-fees, ferry-strike]"), ("doe", "several [jane-doe, jane-doe-2]"),
      ("jane", "several [jane-doe, jane-doe-2]"),
    ])
  func lookUp(id: String, result: String) {
    #expect(summary(Sample.corpus.lookUp(id)) == result)
  }

  private func summary(_ result: LookUp) -> String {
    switch result {
    case .found(.claim(let claim)): "claim \(claim.id)"
    case .found(.quote(let quote)): "quote \(quote)"
    case .found(.actor(let actor)): "actor \(actor)"
    case .found(.article(let article)): "article \(article)"
    case .ambiguous(let ids): "several [\(ids.joined(separator: ", "))]"
    case .unknown(let nearest): "nearest [\(nearest.joined(separator: ", "))]"
    case .tooShort: "too short"
    }
  }
}
