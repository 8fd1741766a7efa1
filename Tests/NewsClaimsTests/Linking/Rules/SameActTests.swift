import Testing

@testable import NewsClaims

@Suite("The same done by speaking, in other words")
struct SameActTests {
  @Test(
    "one who threatens or praises the same in two articles is taken to do it once",
    arguments: [
      LinkCase(
        """
        The pier at Oban was washed away. Jane Doe threatened the owners of the pier with “ruin” unless they paid.
        A storm took the pier at Oban. Jane Doe warned the owners of the pier of “the end” if they did not pay.
        """, "the owners of the pier with “ruin” unless they paid ~ of the pier of “the end” if they did not pay"),
      LinkCase(
        """
        France holds prisoners of Spain. Jane Doe warned France of a “terrible” answer if it kept its prisoners.
        Spain wants its prisoners back. Jane Doe threatened France with “grave consequences” unless the prisoners came home.
        """,
        "of a “terrible” answer if it kept its prisoners ~ "
          + "France with “grave consequences” unless the prisoners came home"),
      LinkCase(
        """
        The union and the harbour board of Oban talked through a mediator. Jane Doe praised the mediator's channel.
        Strikes have ended in the harbour of Oban. Jane Doe praised the mediator's channel between the union and the board.
        """, "the mediator's channel ~ the mediator's channel between the union and the board"),
      LinkCase(
        """
        The pier at Oban was washed away. Jane Doe threatened the owners of the pier with “ruin” unless they paid.
        A storm took the pier at Oban. Jane Doe threatened the fishermen with “prison” if they landed salmon.
        """),
      LinkCase(
        """
        The pier at Oban was washed away. Jane Doe threatened the owners of the pier with “ruin” unless they paid.
        A storm took the pier at Oban. John Reed warned the owners of the pier of “the end” if they did not pay.
        """),
      LinkCase(
        """
        The pier at Oban was washed away. Jane Doe said the pier was the oldest of its coast.
        A storm took the pier at Oban. Jane Doe said the pier had carried a thousand visitors a day.
        """),
    ])
  func quotes(_ sample: LinkCase) {
    #expect(sample.corpus.quoteLinks(madeBy: .sameAct) == sample.expected)
  }

  @Test(
    "one may threaten again in another season",
    arguments: [
      DatedCase("2024-05-01", "2024-05-09", isLinked: true), DatedCase("2024-05-01", "2024-09-01", isLinked: false),
    ])
  func days(_ sample: DatedCase) throws {
    let corpus = try sample.corpus(of: [
      "The pier at Oban was washed away. Jane Doe threatened the owners of the pier with “ruin” unless they paid.",
      "A storm took the pier at Oban. Jane Doe warned the owners of the pier of “the end” if they did not pay.",
    ])
    #expect(corpus.quoteLinks(madeBy: .sameAct).count == (sample.isLinked ? 1 : 0))
  }
}
