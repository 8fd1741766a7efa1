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
      ("ferry", "several [ferry-fees, ferry-strike]"), ("doe", "actor 2"), ("norland", "actor 0"),
      ("Norland", "actor 0"), ("nor", "several [norland, norland-government]"),
      ("C-48H0", "claim c-48h0000000000"), ("Q-1248", "quote 0"), ("C-4", "too short"),
      ("news/ferry-fees.txt", "article 0"), ("news/ferry-fees.txt:2:58:", "claim c-48h0000000000"),
      ("news/ferry-fees.txt:2:58", "claim c-48h0000000000"), ("ferry-fees:2", "claim c-48h0000000000"),
      ("ferry-f:3", "several [c-36cr000000000, q-1248000000000]"), ("ferry-fees:3:1", "quote 0"),
      ("ferry-fees:3:2", "claim c-36cr000000000"), ("ferry-fees:1", "nearest [ferry-fees]"), ("ferry:2", "nearest []"),
      ("jane", "several [jane-doe, jane-doe-2]"),
    ])
  func lookUp(id: String, result: String) {
    #expect(summary(Sample.corpus.lookUp(id)) == result)
  }

  @Test(
    "a name that is given whole goes before those that begin so; where several are meant, all are told",
    arguments: [
      ("roe", "actor 0"), ("R.N.", "several [ann-roe, rn-board]"), ("ann", "several [ann-roe, annex-board]"),
      ("an", "several [ann-roe, annex-board, paul-anders]"), ("board", "several [annex-board, rn-board]"),
      ("Mayor Roe", "actor 0"), ("roe's", "actor 0"),
    ])
  func names(id: String, result: String) {
    let corpus = Corpus(
      articles: [Sample.strike],
      actors: [
        Sample.actor("ann-roe", "Ann Roe", .person, roles: ["mayor"], aliases: ["Roe", "RN"]),
        Sample.actor("annex-board", "Roeville board", .organization),
        Sample.actor("rn-board", "Rhône board", .organization, aliases: ["R.N."]),
        Sample.actor("paul-anders", "Paul Anders", .person),
      ], quotes: [], claims: [])
    #expect(summary(corpus.lookUp(id)) == result)
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
