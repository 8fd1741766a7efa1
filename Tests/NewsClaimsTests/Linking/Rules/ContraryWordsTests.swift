import Testing

@testable import NewsClaims

@Suite("The contrary in another article")
struct ContraryWordsTests {
  @Test(
    "a claim that is negated, or has the contrary word, disputes the other",
    arguments: [
      LinkCase(
        """
        The Orrin dam stands above the village of Struy. Jane Doe, an engineer, said the Orrin dam was safe.
        Villagers of Struy met below the Orrin dam. John Reed, a geologist, said the Orrin dam was not safe.
        """, "contrary: the Orrin dam was safe ~ the Orrin dam was not safe"),
      LinkCase(
        """
        The Orrin dam stands above the village of Struy. The owners said the water level of the Orrin dam had risen.
        Villagers of Struy met below the Orrin dam. The villagers said the water level of the Orrin dam had fallen.
        """,
        "contrary: the water level of the Orrin dam had risen ~ the water level of the Orrin dam had fallen"),
      LinkCase(
        """
        The ferry struck a pier at Oban. The union said the crew had received a warning of the storm.
        Divers searched the ferry off the pier at Oban. The harbour board said the crew had never received a warning of \
        the storm.
        """,
        "contrary: the crew had received a warning of the storm ~ the crew had never received a warning of the storm"),
      LinkCase(
        """
        A storm cut off the isle of Orrin. The ministry said it had sent the islanders food in time.
        The isle of Orrin was cut off by a storm. A priest said the ministry had failed to send the islanders food in time.
        """,
        "contrary: it had sent the islanders food in time ~ the ministry had failed to send the islanders food in time"),
      LinkCase(
        """
        The Orrin dam stands above Struy. Divers searched the lake, shops sold out of sandbags, and schools stayed shut. \
        Soldiers carried pumps, blankets and bread to the cottages by lorry. \
        Jane Doe said the owners of the Orrin dam at Struy had opened the gates at midnight during the storm.
        Farmers at Orrin and Struy lost their sheep. A choir sang in the chapel. Insurers sent \
        clerks with forms, and a bakery gave away scones. John Reed said the owners had not \
        opened the gates.
        """,
        """
        contrary: the owners of the Orrin dam at Struy had opened the gates at midnight during the storm ~ the owners \
        had not opened the gates
        """),
      LinkCase(
        """
        The Orrin dam stands above Struy. Divers searched the lake, shops sold out of sandbags, and schools stayed shut. \
        Soldiers carried pumps, blankets and bread to the cottages by lorry. \
        Jane Doe said the owners of the Orrin dam at Struy had opened the gates at midnight during the storm.
        Farmers at Oban and Leith lost their sheep. A choir sang in the chapel. Insurers sent \
        clerks with forms, and a bakery gave away scones. John Reed said the owners had not \
        opened the gates.
        """),
      LinkCase(
        """
        The clinic at Struy has closed. Jane Doe, its matron, said the clinic had enough doctors.
        The clinic at Struy has closed. The nurses of Struy said the clinic lacked doctors.
        """, "contrary: the clinic had enough doctors ~ the clinic lacked doctors"),
      LinkCase(
        """
        The fish market of Oban is in debt. The council said sales of the fish market had risen by 12 percent last year.
        The fish market of Oban is in debt. A union said sales of the fish market had fallen by 12 percent this year.
        """),
      LinkCase(
        """
        The ferry Morven struck a pier at Oban. The union said the Morven had rammed a boat in the fog.
        The ferry Morven struck a pier at Oban. The harbour board said the Morven had not rammed another boat in the fog.
        """),
      LinkCase(
        """
        Goats in Struy will be counted. The council said goats in Struy would stay free of tax for their owners.
        Geese in Struy will be counted. The council said geese in Struy would no longer be free of tax for their owners.
        """),
      LinkCase(
        """
        Wardens inspected a dam. The river board said the dam had never been inspected.
        Wardens inspected a dam. The owners of the Struy dam said the dam at Struy had been inspected.
        """),
      LinkCase(
        """
        The Orrin dam stands above the village of Struy. Jane Doe, an engineer, said the Orrin dam was safe.
        Villagers of Struy met below the Orrin dam. John Reed, a geologist, said the village school was not safe.
        """),
      LinkCase(
        """
        The Orrin dam stands above the village of Struy. Jane Doe, an engineer, said the Orrin dam was safe.
        Villagers of Struy met below the Orrin dam. Jane Doe, an engineer, said the Orrin dam was not safe.
        """),
      LinkCase(
        """
        The mayor of Struy opened the bridge at Struy. John Reed said the bridge at Struy was safe for lorries.
        Lorry drivers avoid the bridge at Struy. Jane Doe said the tunnel at Struy was not safe for lorries.
        """),
      LinkCase(
        """
        The Orrin dam stands above the village of Struy. Jane Doe, an engineer, said the Orrin dam was safe.
        Villagers of Struy met below the Orrin dam. John Reed said nobody knew whether the Orrin dam was safe or not.
        """),
    ])
  func claims(_ sample: LinkCase) {
    #expect(sample.corpus.claimLinks(madeBy: .contraryWords) == sample.expected)
  }

  @Test("who says the contrary denies the claim, in words that are negated")
  func dispute() {
    let corpus = Corpus(samples: [
      "The Orrin dam stands above the village of Struy. Jane Doe, an engineer, said the Orrin dam was safe.",
      "Villagers of Struy met below the Orrin dam. John Reed, a geologist, said the Orrin dam was not safe.",
    ])
    #expect(corpus.claimLines == ["disputed | the Orrin dam was safe | Jane Doe | John Reed | – | negated"])
    #expect(corpus.claims.flatMap(\.sightings).map(\.polarity) == [.affirmed, .negated])
  }

  @Test("a denial of the contrary asserts the claim")
  func deniedContrary() {
    let corpus = Corpus(samples: [
      "The Orrin dam stands above the village of Struy. Jane Doe, an engineer, said the Orrin dam was safe.",
      "Villagers of Struy met below the Orrin dam. The owners denied that the Orrin dam was unsafe.",
    ])
    #expect(corpus.claimLines == ["asserted | the Orrin dam was safe | Jane Doe, owners | – | – | negated"])
  }
}
