import Testing

@testable import NewsClaims

@Suite("The same at their core in two articles")
struct SameCoreTests {
  private static let ferry = """
    The ferry Morven hit a pier at Oban. Jane Doe, an investigator, spoke of its captain and its mate.
    """
  private static let again = """
    Oban still asks why the ferry Morven hit its pier. Jane Doe, the investigator, was heard about captain and mate.
    """

  @Test(
    "what is said of the same in other words is one claim",
    arguments: [
      (
        "Doe said the captain had disregarded a signal.",
        "Doe said the captain of the ferry had ignored a signal light."
      ),
      ("Doe said two alarms had been switched off.", "Doe said somebody had turned two alarms off because they rang."),
      (
        "Doe said the captain had carried out a test of the pumps.",
        "Doe said the pumps had been tested by the captain."
      ),
      ("Doe said the harbour board would close the pier.", "Doe said the pier would be shut by the harbour board."),
      ("Doe said the vessel had carried 40 lorries.", "Doe said the ferry had carried 40 trucks that night."),
      ("Doe said the captain had not carried a weapon.", "Doe said the skipper was unarmed."),
      ("Doe said nine in ten passengers had been hurt.", "Doe said 90 percent of the passengers had been injured."),
      ("Doe said the damage came to 3 million pounds.", "Doe said there was damage of 3m pounds."),
      ("Doe said an engineer had inspected the pumps three months ago.", "Doe said the pumps had been checked in May."),
    ])
  func same(_ one: String, _ other: String) {
    let sample = LinkCase("\(Self.ferry) \(one)\n\(Self.again) \(other)")
    #expect(!sample.corpus.claimLinks(madeBy: .sameCore).isEmpty)
  }

  @Test(
    "another deed, another doer, another thing, and what is only planned or possible are not",
    arguments: [
      ("Doe said the alarms had been switched off.", "Doe said the alarms had been tested in January."),
      ("Doe said the captain had lied to the board.", "Doe said the mate had lied to the board."),
      (
        "Doe said the mate had warned the captain of the pier.", "Doe said the captain had warned the mate of the pier."
      ),
      ("Doe said the price of oil had harmed the ferry.", "Doe said the price of steel had harmed the ferry."),
      ("Doe said the ferry would be sold to a museum.", "Doe said the ferry had been sold to a museum."),
      ("Doe said the captain may have ignored a signal.", "Doe said the captain had ignored a signal."),
      ("Doe said the captain should have called for help.", "Doe said the captain had called for help."),
      ("Doe said the board had paid for the pumps.", "Doe said the board had offered to pay for the pumps."),
      ("Doe said all the passengers had been hurt.", "Doe said some of the passengers had been hurt."),
      ("Doe said the second engine had failed at sea.", "Doe said the engine had failed at sea."),
      ("Doe said the ferry had lost 40 lorries.", "Doe said the ferry had lost 12 trucks."),
      ("Doe said the water was not fit to drink.", "Doe said the water was not fit to swim in."),
    ])
  func other(_ one: String, _ other: String) {
    let sample = LinkCase("\(Self.ferry) \(one)\n\(Self.again) \(other)")
    #expect(sample.corpus.claimLinks(madeBy: .sameCore) == [])
  }

  @Test("words of a row are kin to its general words, and a word to no contrary of its kin")
  func kinships() {
    let reader = TraceReader(lexicon: .english())
    var numbering = WordNumbering(common: [:], meanings: StemMeanings(), AnalysisOptions())
    func trace(_ word: String) -> Trace {
      let trace = reader.list(of: Array(word.utf8))[0]
      return trace.renumbered(numbering.number(of: trace))
    }
    let words = ["vehicle", "lorry", "car", "sentenced", "convicted", "acquitted"].map(trace)
    let kinships = Kinships(numbering)
    #expect(kinships.areKin(words[0], words[1]) && kinships.areKin(words[2], words[0]))
    #expect(!kinships.areKin(words[1], words[2]))
    #expect(kinships.areKin(words[3], words[4]) && !kinships.areKin(words[3], words[5]))
  }
}
