import Testing

@testable import NewsClaims

@Suite("The same words in two articles")
struct SameWordsTests {
  @Test(
    "telling words are one claim, whatever holds them together; what holds of much is one only on one occasion",
    arguments: [
      LinkCase(
        """
        The old bridge at Leith is closed. Jane Doe said the bridge was a trap for riders from the moor.
        Riders met at the bridge in Leith. John Reed said that the bridge is a trap for riders of the moor.
        """, "the bridge was a trap for riders from the moor ~ that the bridge is a trap for riders of the moor"),
      LinkCase(
        """
        Port officials in Oban stopped a trawler. The ministry said the boat was carrying stolen salmon from Norland.
        A trawler was stopped at Oban. Fishermen said that the vessel carried salmon stolen in Norland.
        """, "the boat was carrying stolen salmon from Norland ~ that the vessel carried salmon stolen in Norland"),
      LinkCase(
        """
        Jane Doe said the poachers of Glen Orrin had buried seven stolen rifles under the chapel floor.
        A trial began in Leith. A witness said seven stolen rifles were buried by poachers under a chapel floor in Glen Orrin.
        """,
        "the poachers of Glen Orrin had buried seven stolen rifles under the chapel floor ~ "
          + "seven stolen rifles were buried by poachers under a chapel floor in Glen Orrin"),
      LinkCase(
        """
        The ferry struck a pier at Oban. Divers searched the wreck. Salmon were sold at half their price. Fishermen mended \
        nets. Jane Doe said the engine had failed.
        A bakery burned down in Leith. Bakers wept in the street. Wolves were seen near a chapel on the moor. A choir sang \
        for the riders of Struy. John Reed said the engine had failed.
        """),
      LinkCase(
        """
        The ferry struck a pier at Oban. Jane Doe said it was a mistake.
        A ferry struck the pier at Oban. John Reed said it was a mistake.
        """),
      LinkCase(
        """
        The ferry struck a pier at Oban. Jane Doe said the pilot had been warned.
        A ferry struck the pier at Oban. Jane Doe said nobody knew whether the pilot had been warned.
        """),
    ])
  func claims(_ sample: LinkCase) {
    #expect(sample.corpus.claimLinks(madeBy: .sameWords) == sample.expected)
  }

  @Test(
    "few words are one quote by the same speaker doing the same, or in the same sentence",
    arguments: [
      LinkCase(
        """
        The harbour of Oban is to have a second pier. Jane Doe praised a toll on ferries.
        Oban talks of a second pier in its harbour. To the union of smiths in Leith, Jane Doe praised the toll on ferries.
        """, "a toll on ferries ~ the toll on ferries"),
      LinkCase(
        """
        The harbour of Oban is to have a second pier. Jane Doe praised a toll on ferries.
        Oban talks of a second pier in its harbour. John Reed rejected the toll on ferries.
        """),
      LinkCase(
        """
        The harbour of Oban is to have a second pier. Jane Doe praised “a toll on ferries”.
        Oban talks of a second pier in its harbour. To the union of smiths in Leith, John Reed praised “a toll on ferries”.
        """, "“a toll on ferries” ~ “a toll on ferries”"),
      LinkCase(
        """
        The harbour of Oban is to have a second pier. Jane Doe said tolls on ferries would rise.
        Oban talks of a second pier in its harbour. To the union of smiths in Leith, John Reed said tolls on ferries would rise.
        """, "tolls on ferries would rise ~ tolls on ferries would rise"),
      LinkCase(
        """
        The harbour of Oban is to have a second pier. Jane Doe praised a toll on ferries.
        Oban talks of a second pier in its harbour. Jane Doe rejected the toll on ferries.
        """),
      LinkCase(
        """
        The harbour of Oban is to have a second pier. The fishermen of the old quay praised a toll on ferries.
        Oban talks of a second pier in its harbour. The fishermen of the old quay have praised a toll on ferries.
        """, "a toll on ferries ~ a toll on ferries"),
    ])
  func phrases(_ sample: LinkCase) {
    #expect(sample.corpus.quoteLinks(madeBy: .sameWords) == sample.expected)
  }

  @Test("claims of one article are not for linking to join")
  func oneArticle() {
    let corpus = Corpus(sample: "Jane Doe said the dam had leaked. John Reed said the dam had leaked.")
    #expect(corpus.claimLinks(madeBy: .sameWords) == [])
  }
}
