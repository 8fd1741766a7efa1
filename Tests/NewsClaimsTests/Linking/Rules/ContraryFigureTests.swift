import Testing

@testable import NewsClaims

@Suite("Another figure in another article")
struct ContraryFigureTests {
  @Test(
    "another figure for the same disputes a claim, unless it may be told of another time or by the same people",
    arguments: [
      LinkCase(
        """
        Riders crossed Leith to save the moor. Some 9,000 riders crossed Leith for the moor, the smiths' union said.
        Riders crossed Leith to save the moor. About 2,000 riders crossed Leith for the moor, the police said.
        """, "contrary: Some 9,000 riders crossed Leith for the moor ~ About 2,000 riders crossed Leith for the moor"),
      LinkCase(
        """
        The steel mill at Oban stands still. Jane Doe said the steel mill at Oban would open again in March.
        The steel mill at Oban stands still. John Reed said the steel mill at Oban would open again in May.
        """,
        "contrary: the steel mill at Oban would open again in March ~ the steel mill at Oban would open again in May"),
      LinkCase(
        """
        A gale swept over the harbour of Oban. Jane Doe said the gale had sunk 40 herring boats at Oban.
        A gale swept over the harbour of Oban. John Reed said the gale had sunk 12 herring boats at Oban.
        """,
        "contrary: the gale had sunk 40 herring boats at Oban ~ the gale had sunk 12 herring boats at Oban"),
      LinkCase(
        """
        A gale swept over the harbour of Oban. Jane Doe said the gale had sunk 40 herring boats at Oban.
        A gale swept over the harbour of Oban. Jane Doe said the gale had sunk 12 herring boats at Oban.
        """),
      LinkCase(
        """
        The prison at Oban has burned. The guards' union said the prison at Oban lacked 40 trained guards.
        The prison at Oban has flooded. The guards' union said the prison at Oban lacked 25 trained guards.
        """),
      LinkCase(
        """
        A gale swept over the harbour of Oban. Jane Doe said the gale had sunk 40 herring boats at Oban.
        A gale swept over the harbour of Oban. John Reed said the gale had drowned 12 herring gulls at Oban.
        """),
      LinkCase(
        """
        A gale swept over the harbour of Oban. Jane Doe said the gale had sunk 40 herring boats at Oban in March.
        A gale swept over the harbour of Oban. John Reed said the gale had sunk 12 herring boats at Oban in May.
        """),
    ])
  func claims(_ sample: LinkCase) {
    #expect(sample.corpus.claimLinks(madeBy: .contraryFigure) == sample.expected)
  }

  @Test(
    "what is counted changes with the days",
    arguments: [
      DatedCase("2024-05-01", "2024-05-03", isLinked: true), DatedCase("2024-05-01", "2024-05-09", isLinked: false),
    ])
  func days(_ sample: DatedCase) throws {
    let corpus = try sample.corpus(of: [
      "A gale swept over the harbour of Oban. Jane Doe said the gale had sunk 40 herring boats at Oban.",
      "A gale swept over the harbour of Oban. John Reed said the gale had sunk 12 herring boats at Oban.",
    ])
    #expect(corpus.claimLinks(madeBy: .contraryFigure).count == (sample.isLinked ? 1 : 0))
  }
}
