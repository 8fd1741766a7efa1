import Testing

@testable import NewsClaims

@Suite("Lists of records")
struct RecordListTests {
  private let claims = Sample.corpus.claims

  @Test("are used as arrays are")
  func access() {
    #expect(claims.map(\.id) == [Sample.full.id, Sample.lost.id, Sample.due.id])
    #expect(claims.ids == claims.map(\.id))
    #expect(claims.dropFirst().first?.id == Sample.lost.id)
    #expect(claims.dropFirst().prefix(1).ids == [Sample.lost.id])
    #expect(claims[2].id == Sample.due.id)
    #expect(RecordList<Claim>([]).isEmpty)
  }

  @Test("a choice of records is a list again, also of a part")
  func choice() {
    let chosen = claims.dropFirst().filter { $0.id != Sample.lost.id }
    #expect(chosen.ids == [Sample.due.id])
    #expect(chosen.indices == 0..<1)
    #expect(claims.dropFirst().sortedStably { $0.text }.ids == [Sample.due.id, Sample.lost.id])
    #expect(claims.at([2, 0]).dropFirst().filter { _ in true }.ids == [Sample.full.id])
  }

  @Test("the corpus of many articles has the records that were found in each, linked")
  func corpus() {
    let corpus = Corpus(samples: [
      "Jane Doe said that the old ferry leaked oil in March. “It leaked oil,” Bo Lee said.",
      "The ferry was old. Jane Doe said that the old ferry leaked oil in March.",
    ])
    #expect(corpus.quotes.indices.allSatisfy { corpus.quotes[$0].id == corpus.quotes.id(at: $0) })
    #expect(corpus.claims.indices.allSatisfy { corpus.claims[$0].id == corpus.claims.id(at: $0) })
    #expect(corpus.quotes.map(\.article) == corpus.quotes.map(\.article).sorted())
    #expect(corpus.quotes.contains { !$0.alike.isEmpty })
    #expect(corpus.claims.contains { $0.sightings.count > 1 && $0.sightings.last?.link != nil })
  }
}
