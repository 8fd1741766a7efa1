import Testing

@testable import NewsClaims

/// Every sample of a ``Corpus`` is held against this, too.
@Suite("What triggers a rule")
struct TriggersTests {
  @Test(
    "it lets the rule find all that it finds when every sentence is put to it",
    arguments: Seeds.corpus.articles.map(\.path))
  func seeds(_ path: String) {
    #expect(Seeds.corpus.articles.allSatisfy { $0.path != path || $0.claimsAreTriggered })
  }

  @Test("kinds of words meet by class, by list and by table")
  func kinds() {
    let kinds = Triggers(.be, on: [.acquittals], in: .reportingVerbs)
    #expect(kinds.meet(Triggers([.be, .have])) && kinds.meet(Triggers(on: [.truths, .acquittals])))
    #expect(kinds.meet(Triggers(in: [.reportingVerbs, .reportingNouns])))
    #expect(!kinds.meet(Triggers(.have, on: [.truths], in: .reportingNouns)) && !kinds.meet(Triggers()))
  }
}
