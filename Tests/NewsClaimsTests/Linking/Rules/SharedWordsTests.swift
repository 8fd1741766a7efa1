import Testing

@testable import NewsClaims

@Suite("Most of the words in two articles")
struct SharedWordsTests {
  @Test(
    "claims that share most words are one, unless a name, a number or the matter differs",
    arguments: [
      LinkCase(
        """
        The Orrin dam stands above the village of Struy. Jane Doe, an engineer, said the Orrin dam had leaked for years.
        Villagers of Struy met below the Orrin dam. Jane Doe, an engineer, claimed the dam had been leaking for ten years.
        """, "the Orrin dam had leaked for years ~ the dam had been leaking for ten years"),
      LinkCase(
        """
        The ferry Morven struck a pier at Oban. The harbour board said the Morven had lost its rudder before the crash.
        Divers searched for the Morven off the pier at Oban. According to a union, the Morven had lost its broken rudder \
        before the crash.
        """,
        "the Morven had lost its rudder before the crash ~ the Morven had lost its broken rudder before the crash"),
      LinkCase(
        """
        The mayor of Oban has bought a herd of goats. Jane Doe said the goats had eaten the mayor's roses.
        The goats of the mayor of Oban are famous. Jane Doe said that roses of the mayor were eaten by hungry goats.
        """, "the goats had eaten the mayor's roses ~ that roses of the mayor were eaten by hungry goats"),
      LinkCase(
        """
        The river Orrin near Struy is dead. Prosecutors accused the farmer, Tom Reed, of poisoning the river Orrin with \
        nitrates. Reed denied the accusation.
        Tom Reed keeps a farm on the river Orrin near Struy. Reed denied poisoning the river Orrin.
        """, "the farmer, Tom Reed, of poisoning the river Orrin with nitrates ~ poisoning the river Orrin"),
      LinkCase(
        """
        The river Orrin near Struy is dead. Prosecutors accused the farmer, Tom Reed, of poisoning the river Orrin with \
        nitrates. Reed denied the accusation.
        Tom Reed keeps a farm on the river Orrin near Struy. Reed denied that he had bribed the guards of the river Orrin.
        """),
      LinkCase(
        """
        The Orrin dam stands above the village of Struy. Jane Doe, an engineer, said the Orrin dam had leaked badly.
        The Struy dam stands below the Orrin dam. Jane Doe, an engineer, said the Struy dam had leaked badly.
        """),
      LinkCase(
        """
        The ferry Morven struck a pier at Oban. The harbour board said the crash had injured 12 passengers of the Morven.
        The ferry Morven struck a pier at Oban. The harbour board said the crash had injured 30 passengers of the Morven.
        """),
      LinkCase(
        """
        The ferry Morven struck a pier at Oban. The harbour board said the captain had ignored the signals.
        The ferry Morven struck a pier at Oban. The harbour board said the pilots had hoisted the signals.
        """),
      LinkCase(
        """
        A gale swept over Oban and its harbour. The harbour board said twenty-three herring boats had been sunk by the gale.
        Oban mourns after the gale in its harbour. The gale sank 23 herring boats, the harbour board said.
        """, "SameWords | twenty-three herring boats had been sunk by the gale ~ The gale sank 23 herring boats"),
      LinkCase(
        """
        The mayor of Oban has bought a herd of goats. Jane Doe said the goats had eaten the roses of the mayor.
        The goats of the mayor of Oban are famous. Jane Doe said the goats had eaten the lettuce of the mayor.
        """),
      LinkCase(
        """
        The mayor of Oban has bought a herd of goats. Jane Doe said the goats of Oban had trampled the roses.
        The goats of the mayor of Oban are famous. Jane Doe said the goats of Oban had pollinated the roses.
        """),
      LinkCase(
        """
        Poachers and wardens fought on Glen Orrin. Jane Doe said the poachers had wounded two wardens with knives.
        Wardens and poachers fought on Glen Orrin. Jane Doe said the wardens had wounded two poachers with knives.
        """),
      LinkCase(
        """
        The ferry Morven is to be sold by Oban. The harbour board said the Morven would sail to Leith in September.
        The ferry Morven is to be sold by Oban. The harbour board said the Morven would sail to Leith in October.
        """),
      LinkCase(
        """
        A herd of goats roams Oban. Fishermen accused the warden, Tom Reed, of hiding the goats from them in a barn.
        A herd of goats roams Oban. Reed denied that he had hidden the goats of the fishermen in a barn.
        """,
        "the warden, Tom Reed, of hiding the goats from them in a barn ~ "
          + "that he had hidden the goats of the fishermen in a barn"),
      LinkCase(
        """
        The ferry Morven is out of service at Oban. The harbour board said the captain of the Morven had stepped down.
        Oban is without its ferry Morven. According to a union, the captain of the Morven has resigned.
        """,
        "SameWords | the captain of the Morven had stepped down ~ the captain of the Morven has resigned"),
      LinkCase(
        """
        The ferry Morven is out of service at Oban. The harbour board said a union had turned down an offer of the Morven.
        Oban is without its ferry Morven. The harbour board said a union had made an offer for the Morven.
        """),
      LinkCase(
        """
        The ferry Morven is out of service at Oban. The harbour board said a boat had rammed the Morven in the fog.
        Oban is without its ferry Morven. The harbour board said another boat had rammed the Morven in the fog.
        """),
      LinkCase(
        """
        The ferry Morven is out of service at Oban. The harbour board said a union had tried to sink the Morven in the fog.
        Oban is without its ferry Morven. The harbour board said a union had sunk the Morven in the fog.
        """),
      LinkCase(
        """
        The ferry Morven is out of service at Oban. The harbour board said the older engine of the Morven was leaking.
        Oban is without its ferry Morven. The harbour board said the younger engine of the Morven was leaking.
        """),
      LinkCase(
        """
        Fares at Oban and Leith are high. The harbour board said fares at Oban were higher than fares at Leith in winter.
        Fares at Leith and Oban are high. The harbour board said fares at Leith were higher than fares at Oban in winter.
        """),
      LinkCase(
        """
        The ferry Morven is back in service at Oban. The harbour board said the Morven would sail from Leith to Oban.
        Oban has its ferry Morven again. The harbour board said the Morven would sail from Oban to Leith.
        """),
      LinkCase(
        """
        The ferry Morven struck a pier at Oban. The harbour board said the engine had failed twice.
        A bakery burned down in Leith on a cold night. The bakers said the engine of their van had failed twice.
        """),
    ])
  func claims(_ sample: LinkCase) {
    #expect(sample.corpus.claimLinks(madeBy: .sharedWords) == sample.expected)
  }

  @Test(
    "what is found in one place in another week is another finding",
    arguments: [
      DatedCase("2024-05-01", "2024-05-05", isLinked: true), DatedCase("2024-05-01", "2024-05-15", isLinked: false),
      DatedCase("2024-05-01", "", isLinked: true),
    ])
  func days(_ sample: DatedCase) throws {
    let corpus = try sample.corpus(of: [
      "Voters of Struy and the northern islands went to the polls. A survey said most fishermen wanted a ban on foreign trawlers.",
      "Voters of the northern islands are at the polls. A survey said fishermen in Struy wanted the ban on foreign trawlers.",
    ])
    #expect(corpus.claimLinks(madeBy: .sharedWords).count == (sample.isLinked ? 1 : 0))
  }

  @Test("it says which words stand in both, names as one")
  func reason() throws {
    let corpus = Corpus(samples: [
      "Pirates sank a ferry off Oban. Jane Doe said the pirates of Glen Orrin had sunk the ferry at night.",
      "The ferry was sunk off Oban. Jane Doe said the ferry was sunk by drunken pirates from Glen Orrin.",
    ])
    let link = try #require(corpus.claims.flatMap(\.sightings).compactMap(\.link).first)
    #expect(link.reason.sentence == "“ferry”, “sunk”, “pirates”, “Glen Orrin” stand in both")
  }
}
