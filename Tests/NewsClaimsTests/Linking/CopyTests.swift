import Testing

@testable import NewsClaims

@Suite("Copies of one text")
struct CopyTests {
  private static let dispatch = """
    The ferry Morven struck a pier at Oban before dawn. Divers searched the wreck for the whole of the morning. \
    Jane Doe said the ferry had lost its rudder in the storm. The harbour board will publish a report in spring.
    """

  @Test("an article that shares most sentences with an earlier one is its copy")
  func copies() {
    let cut = Self.dispatch.replacing(" The harbour board will publish a report in spring.", with: "")
    let longer = Self.dispatch + " A choir sang for the crew in the old church of the harbour."
    let corpus = Corpus(samples: [Self.dispatch, Self.dispatch, cut, longer])
    #expect(corpus.articles.map(\.duplicateOf) == [nil, 0, 0, 0])
    #expect(corpus.claims.count == 1)
    #expect(corpus.claims[0].articles == [0, 1, 2, 3])
  }

  @Test("one about the same in other words is none, nor one that shares a sentence, nor two of one short sentence")
  func others() {
    let retold = """
      Before dawn a ferry hit the pier of Oban. Divers looked for the wreck. Jane Doe said a rudder had been lost.
      """
    let quoting = """
      A choir sang in the old church of the harbour for the crew. Jane Doe said the ferry had lost its rudder in the \
      storm. The organ of the church was restored by a painter from Leith. Bells rang until late in the evening.
      """
    let corpus = Corpus(samples: [Self.dispatch, retold, quoting, "It rained in Oban.", "It rained in Oban."])
    #expect(corpus.articles.map(\.duplicateOf) == [nil, nil, nil, nil, nil])
  }
}
