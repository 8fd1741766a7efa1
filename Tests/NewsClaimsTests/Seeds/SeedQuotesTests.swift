import Testing

@testable import NewsClaims

@Suite("Who said what in the articles it ships with")
struct SeedQuotesTests {
  /// What an article's own words report, as a table written by hand: a row that begins with two spaces goes on from
  /// the row before.
  struct Expectation: CustomTestStringConvertible {
    let article: Int
    let table: String
    var testDescription: String { "article \(article)" }
  }

  /// Line, speaker, kind, cue, and the words of each stretch.
  static let spoken = [
    Expectation(
      article: 0,
      table: """
        2 | Nicolas Maduro | direct | wrote | “President, I hope that together we can defeat the falsehoods that have
          sullied our relationship, which must be historic and peaceful,” ~ “These and other issues will always be
          open for a direct and frank conversation with your special envoy (Richard Grenell) to overcome media noise
          and fake news.”
        3 | Nicolas Maduro | direct | stating | “To date, this channel has functioned flawlessly.”
        4 | Trump administration | mixed | has claimed | that the initial strike targeted “3 male narcoterrorists
          aboard the vessel,” as well as an earlier strike that killed 11 people alleged to be members of the Tren de
          Aragua gang
        5 | Donald Trump | mixed | warned | of an “incalculable” price if Caracas fails to comply
        5 | Nicolas Maduro | direct | insisted | “This is the most egregious instance of disinformation against our
          nation, intended to justify an escalation to armed conflict that would inflict catastrophic damage across
          the entire continent,”
        6 | Geoff Ramsey | direct | commented | “Maduro is clearly making overtures. The question for the White House
          is, how do they get a victory here? Maduro is not going to want to deliver his head on the silver platter
          to the Venezuelan opposition or to the Americans.”
        7 | Henry Ziemer | direct | observed | “I don’t think Trump wants a war, and Maduro certainly doesn’t want a
          war. But the more assets you put in the region … the more opportunities there are for miscalculation. The
          risk is that we end up in a position where both Maduro and Trump feel as if they cannot back down.”
        """),
    Expectation(
      article: 1,
      table: """
        4 | Nicolas Maduro | mixed | offered | an "honest dialog."
        8 | Nicolas Maduro | mixed | emphasized | that these and other issues the US and Venezuela can always discuss
          openly and directly to avoid "media noise and fake news."
        12 | Donald Trump | mixed | threatened | Venezuela with "countless consequences" if the country did not take
          back all prisoners
        """),
  ]

  @Test("these and no others are direct and mixed speech", arguments: spoken)
  func spokenWords(_ expectation: Expectation) {
    let found = Seeds.corpus.quoteLines(ofArticle: expectation.article).filter { !$0.contains(" | indirect | ") }
    #expect(found == Seeds.rows(expectation.table))
  }

  @Test("the words in quotation marks of a headline that nobody says are no quote")
  func headline() {
    let headline = Seeds.corpus.articles[1].blocks[0].range
    #expect(Seeds.corpus.quotes.filter { $0.article == 1 && $0.content[0].overlaps(headline) }.isEmpty)
  }

  /// Line, speaker, kind, cue, and what is said.
  static let reported = [
    Expectation(
      article: 0,
      table: """
        1 | US government | indirect | says | which ~ involved drug traffickers
        2 | Nicolas Maduro | indirect | rejected | US claims that Venezuela is a significant conduit for Colombian
          drugs
        2 | United States | indirect | claims | that Venezuela is a significant conduit for Colombian drugs
        2 | Nicolas Maduro | indirect | emphasised | his country’s efforts to combat trafficking
        3 | sources | indirect | told | Twice-weekly deportation flights from the US to Venezuela have continued
          despite the US strikes
        4 | Venezuelan government | indirect | disputes | these claims
        4 | Venezuelan government | indirect | denies | any high-level links to drug gangs
        5 | Donald Trump | indirect | has demanded | Venezuela accept the return of prisoners
        """),
    Expectation(
      article: 1,
      table: """
        5 | Nicolas Maduro | indirect | has offered | to hold direct talks with the administration of Donald Trump
        5 | Nicolas Maduro | indirect | rejecting | US accusations of his country's involvement in large-scale drug
          trafficking
        7 | Donald Trump | indirect | claimed | that ~ was carrying drug traffickers
        8 | Nicolas Maduro | indirect | suggested | direct and honest dialog through U.S. special envoy Richard Grenell
        10 | Nicolas Maduro | indirect | categorically denied | the US allegation of Venezuela's role in the
          international drug trade
        10 | Nicolas Maduro | indirect | noted | that only 5% of drugs from Colombia pass through Venezuela, of which
          70% have been neutralized by Venezuelan forces
        10 | Nicolas Maduro | indirect | also said | that none of the people killed in the U.S. strike on the ship
          were related to the Tren de Aragua gang
        10 | United States | indirect | claimed | that none of the people killed in the U.S. strike on the ship were
          related to the Tren de Aragua gang
        14 | experts | indirect | say | the two sides are not interested in open warfare
        14 | experts | indirect | According to | the US is trying to push the Venezuelan opposition toward regime
          change
        16 | Donald Trump | indirect | accused | Venezuela of insufficient efforts to counter drug trafficking
        """),
  ]

  @Test("indirect speech is found with its speaker and cue", arguments: reported)
  func reportedWords(_ expectation: Expectation) {
    let found = Seeds.corpus.quoteLines(ofArticle: expectation.article)
    #expect(Seeds.rows(expectation.table).filter { !found.contains($0) } == [])
  }

  @Test("what others claim stands within the quote that rejects it")
  func within() {
    let quotes = Seeds.corpus.quotes
    let nested = quotes.compactMap { quote in
      quote.within.map { "\(words(quote.cue, quote)) within \(words(quotes[$0].cue, quotes[$0]))" }
    }
    #expect(
      nested == [
        "claims within rejected", "accusations within rejecting", "claimed within has been reported",
        "allegation within categorically denied",
      ])
  }

  @Test("a capital that speaks is its country")
  func capital() throws {
    let claimed = try #require(
      Seeds.corpus.quotes.first { $0.article == 1 && $0.reason.rule == .asReported })
    #expect(words(claimed.source, claimed) == "Washington")
    #expect(claimed.speakerReason?.rule == .capitalForCountry)
  }

  private func words(_ range: ByteRange?, _ quote: Quote) -> String {
    range.map { Seeds.corpus.articles[quote.article].string($0) } ?? "–"
  }

  @Test(
    "what speakers do by it is told apart",
    arguments: [
      (0, "wrote", SpeechAct.attitude), (0, "stating", .evaluation), (0, "rejected", .denial),
      (0, "has claimed", .statement),
      (0, "disputes", .denial), (0, "denies", .denial), (0, "has demanded", .demand), (0, "warned", .threat),
      (1, "has offered", .offer), (1, "offered", .offer), (1, "rejecting", .denial), (1, "suggested", .offer),
      (1, "categorically denied", .denial), (1, "also said", .statement), (1, "threatened", .threat),
      (1, "accused", .accusation),
    ])
  func acts(_ article: Int, _ cue: String, _ act: SpeechAct) {
    let found = Seeds.corpus.quotes.filter { $0.article == article && words($0.cue, $0) == cue }
    #expect(found.map(\.act) == [act])
  }
}
