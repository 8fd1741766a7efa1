import Testing

@testable import NewsClaims

@Suite("One utterance in other words")
struct SameUtteranceTests {
  @Test(
    "quotes of one speaker whose words overlap are alike, in articles about the same",
    arguments: [
      LinkCase(
        """
        The pier at Oban was washed away. “We will rebuild the pier before the winter storms,” Jane Doe said.
        A storm took the pier at Oban. Jane Doe told the town that the pier would be rebuilt before winter.
        """, "“We will rebuild the pier before the winter storms,” ~ that the pier would be rebuilt before winter"),
      LinkCase(
        """
        The pier at Oban was washed away. Jane Doe called the owners “greedy gamblers with other people's lives”.
        A storm took the pier at Oban. Jane Doe said that the owners had been gamblers with the lives of other people.
        """,
        "the owners “greedy gamblers with other people's lives” ~ "
          + "that the owners had been gamblers with the lives of other people"),
      LinkCase(
        """
        A mine was closed near Struy. “Nobody in this valley will forget the miners who went down that morning,” John Reed \
        said.
        The mine near Struy is closed. John Reed said the valley would not forget its miners.
        """,
        "“Nobody in this valley will forget the miners who went down that morning,” ~ "
          + "the valley would not forget its miners"),
      LinkCase(
        """
        The vote for mayor of Oban is over. “I have lost by a whisker, and I will shave it off,” Jane Doe said.
        The mayor of Oban met her rival of the vote. Jane Doe admitted that she had “lost by a whisker”.
        """,
        "“I have lost by a whisker, and I will shave it off,” ~ that she had “lost by a whisker”"),
      LinkCase(
        """
        The pier at Oban was washed away. “We will rebuild the pier before the winter storms,” Jane Doe said.
        A storm took the pier at Oban. John Reed told the town that the pier would be rebuilt before winter.
        """),
      LinkCase(
        """
        The pier at Oban was washed away. “We will rebuild the pier before the winter storms,” Jane Doe said.
        A storm took the pier at Oban. Jane Doe told the town that its beach had been closed to visitors.
        """),
      LinkCase(
        """
        The piers at Oban and Leith were washed away. “We will rebuild the pier of Oban before winter,” Jane Doe said.
        A storm took the piers at Oban and Leith. Jane Doe told the towns that the pier of Leith would be rebuilt before \
        winter.
        """),
    ])
  func quotes(_ sample: LinkCase) {
    #expect(sample.corpus.quoteLinks(madeBy: .sameUtterance) == sample.expected)
  }

  @Test(
    "what is said again in another season is another utterance; a day that is not stated may be the same",
    arguments: [
      DatedCase("2024-12-28", "2025-01-03", isLinked: true), DatedCase("2024-02-20", "2024-03-12", isLinked: true),
      DatedCase("2024-02-20", "2024-03-13", isLinked: false), DatedCase("2024-03-12", "2023-03-12", isLinked: false),
      DatedCase("2024-12-28", "", isLinked: true),
    ])
  func days(_ sample: DatedCase) throws {
    let corpus = try sample.corpus(of: [
      "The pier at Oban was washed away. “We will rebuild the pier before the winter storms,” Jane Doe said.",
      "A storm took the pier at Oban. Jane Doe told the town that the pier would be rebuilt before winter.",
    ])
    #expect(corpus.quoteLinks(madeBy: .sameUtterance).count == (sample.isLinked ? 1 : 0))
  }
}
