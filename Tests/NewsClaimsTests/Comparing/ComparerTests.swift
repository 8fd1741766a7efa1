import Testing

@testable import NewsClaims

@Suite("Two articles side by side")
struct ComparerTests {
  /// `kind | left words | right words` of each row of the first two articles.
  private static func rows(_ articles: [String]) -> [String] {
    let corpus = Corpus(samples: articles)
    let comparison = Comparer(corpus).comparison(0, 1)
    return comparison.rows.map { row in
      let left = row.left.map { corpus.articles[0].string($0.range) }.joined(separator: "; ")
      let right = row.right.map { corpus.articles[1].string($0.range) }.joined(separator: "; ")
      return "\(row.kind.rawValue) | \(left) | \(right)"
    }
  }

  @Test("a claim of both says whether its sides are the same, and what only one says of its proof")
  func claims() {
    let first = "The Orrin dam stands above Struy. Jane Doe claimed, without evidence, that the Orrin dam leaked badly."
    #expect(
      Self.rows([first, "Villagers of Struy met. Jane Doe said the Orrin dam leaked badly."]) == [
        "same-sides | claimed | said", "evidence | without evidence | ",
        "utterance | that the Orrin dam leaked badly | the Orrin dam leaked badly",
      ])
    #expect(
      Self.rows([first, "Villagers of Struy met. John Reed said the Orrin dam leaked badly."]) == [
        "other-sides | claimed | said", "evidence | without evidence | ",
        "utterance | that the Orrin dam leaked badly | the Orrin dam leaked badly",
      ])
  }

  @Test("those without a name stand on one side in both if they are called the same")
  func unnamed() {
    let dam = "The Orrin dam stands above Struy. Engineers said the Orrin dam leaked badly."
    #expect(
      Self.rows([dam, "Villagers of Struy met. Engineers said the Orrin dam leaked badly."]).first
        == "same-sides | said | said")
    #expect(
      Self.rows([dam, "Villagers of Struy met. Fishermen said the Orrin dam leaked badly."]).first
        == "other-sides | said | said")
  }

  @Test(
    "figures of one thing are the same or others",
    arguments: [
      (
        "The ferry struck the pier on 6 September, and 12 passengers drowned.",
        "On Sept. 6 the ferry struck the pier; twelve passengers drowned.",
        ["same-figure | 6 September | Sept. 6", "same-figure | 12 passengers | twelve passengers"]
      ),
      (
        "The ferry struck the pier, and 12 passengers drowned in the harbour.",
        "The ferry struck the pier, and 30 passengers drowned in the harbour.",
        ["other-figure | 12 passengers | 30 passengers"]
      ),
      (
        "The ferry struck the pier on 6 September before the storm.",
        "The ferry struck the pier on 9 September before the storm.",
        ["other-figure | 6 September | 9 September"]
      ),
      (
        "The mayor owns 12 goats of an old breed.", "The pier was closed by 30 fishermen.",
        ["own-figures | 12 goats | 30 fishermen"]
      ),
      (
        "Taxes on salmon rose by 5% in the north.", "The choir has sung since 1950.",
        ["own-figures | 5% | "]
      ),
      (
        "The repair of the ferry will cost £3 million of the harbour board.",
        "The repair of the ferry will cost £3,000,000 of the harbour board.",
        ["same-figure | £3 million | £3,000,000"]
      ),
      (
        "The ferry struck the pier, and nine hundred passengers drowned in the harbour.",
        "The ferry struck the pier, and 900 passengers drowned in the harbour.",
        ["same-figure | nine hundred passengers | 900 passengers"]
      ),
      (
        "The ferry struck the pier, and one passenger drowned in the harbour.",
        "The ferry struck the pier, and two passengers drowned in the harbour.",
        ["other-figure | one passenger | two passengers"]
      ),
      (
        "The ferry struck the pier, and one passenger drowned in the harbour.",
        "The ferry won the 2004 regatta; the harbour board sold one lamp.", []
      ),
      (
        "Taxes on salmon rose by 5 per cent in the north.", "The choir has sung 12 psalms.",
        ["own-figures | 5 per cent | 12 psalms"]
      ),
      (
        "The mayor owns 12 goats of an old breed.", "The mayor of Leith spoke to 12 riders.",
        ["own-figures | 12 goats | 12 riders"]
      ),
    ])
  func figures(_ left: String, _ right: String, _ expected: [String]) {
    #expect(Self.rows([left, right]) == expected)
  }

  @Test("what only one says stands there, speech without marks only as the claim that it makes")
  func own() {
    #expect(
      Self.rows([
        "“Nobody told us of the storm,” Jane Doe said. John Reed praised the crew.",
        "John Reed said the harbour was too shallow.",
      ]) == ["only-left | “Nobody told us of the storm,” | ", "only-right |  | the harbour was too shallow"])
  }

  @Test("of more than two articles those are compared that share something, copies left out")
  func pairs() {
    let dam =
      "The Orrin dam stands above Struy on a steep hill. Jane Doe said the Orrin dam had leaked badly. "
      + "Masons from Leith built the dam of grey stone."
    let corpus = Corpus(samples: [
      dam, "Villagers of Struy met. John Reed said the Orrin dam had leaked badly.", "Goats ate the roses of a mayor.",
      dam,
    ])
    let comparer = Comparer(corpus)
    #expect(comparer.pairs(ArticleFilter()).map { [$0.left, $0.right] } == [[0, 1]])
    var filter = ArticleFilter()
    filter.ids = ["c"]
    #expect(comparer.pairs(filter).isEmpty)
    #expect(
      Comparer(Corpus(samples: [dam, "Goats ate the roses."])).pairs(filter).map { [$0.left, $0.right] } == [[0, 1]])
  }
}
