import Testing

@testable import NewsClaims

@Suite("What is claimed and disputed in the articles it ships with")
struct SeedClaimsTests {
  @Test("these four claims and no others are disputed")
  func disputed() {
    let table = """
      disputed | Venezuela is a significant conduit for Colombian drugs | United States | Nicolas Maduro | –
      disputed | the initial strike targeted “3 male narcoterrorists aboard the vessel” | Trump administration |
        Venezuelan government | missing without providing evidence
      disputed | an earlier strike killed 11 people who were members of the Tren de Aragua gang | Trump administration,
        United States | Venezuelan government, Nicolas Maduro | missing without providing evidence, hedged alleged |
        negated
      disputed | the Venezuelan government has high-level links to drug gangs | – | Venezuelan government | –
      """
    #expect(Seeds.corpus.claimLines.filter { $0.hasPrefix("disputed") } == Seeds.rows(table))
  }

  struct Sightings: CustomTestStringConvertible {
    let text: String
    /// Article, line, polarity and words of each sighting.
    let places: [String]
    var testDescription: String { text }
  }

  @Test(
    "disputed claims are found where they stand",
    arguments: [
      Sightings(
        text: "Venezuela is a significant conduit for Colombian drugs",
        places: [
          "0 2 affirmed that Venezuela is a significant conduit for Colombian drugs",
          "1 5 affirmed of his country's involvement in large-scale drug trafficking",
          "1 10 affirmed of Venezuela's role in the international drug trade",
        ]),
      Sightings(
        text: "an earlier strike killed 11 people who were members of the Tren de Aragua gang",
        places: [
          "0 4 affirmed an earlier strike that killed 11 people alleged to be members of the Tren de Aragua gang",
          "1 10 negated that none of the people killed in the U.S. strike on the ship were related to the Tren de Aragua"
            + " gang",
        ]),
      Sightings(
        text: "the Venezuelan government has high-level links to drug gangs",
        places: ["0 4 affirmed any high-level links to drug gangs"]),
    ])
  func sightings(_ sample: Sightings) throws {
    let claim = try #require(Seeds.corpus.claims.first { $0.text == sample.text })
    let places = claim.sightings.map { sighting in
      let article = Seeds.corpus.articles[sighting.article]
      let line = TextPositions(article.text).line(at: sighting.range.start)
      return "\(sighting.article) \(line) \(sighting.polarity) \(article.string(sighting.range))"
    }
    #expect(places == sample.places)
  }

  @Test("what nobody disputes is asserted by whoever says it")
  func asserted() {
    let table = """
      asserted | the incident involved drug traffickers | US government, Donald Trump | – | –
      asserted | Twice-weekly deportation flights from the US to Venezuela have continued despite the US strikes |
        sources | – | –
      asserted | only 5% of drugs from Colombia pass through Venezuela, of which 70% have been neutralized by Venezuelan
        forces | Nicolas Maduro | – | –
      asserted | the two sides are not interested in open warfare | experts | – | –
      asserted | the US is trying to push the Venezuelan opposition toward regime change | experts | – | –
      asserted | Venezuela's insufficient efforts to counter drug trafficking | Donald Trump | – | –
      """
    let found = Seeds.corpus.claimLines
    #expect(Seeds.rows(table).filter { !found.contains($0) } == [])
  }

  @Test(
    "demands, offers, threats and wishes make no claims",
    arguments: [SpeechAct.demand, .offer, .threat, .promise, .evaluation, .question])
  func acts(_ act: SpeechAct) {
    let corpus = Seeds.corpus
    let quotes = corpus.claims.flatMap(\.positions).compactMap(\.quote)
    #expect(quotes.filter { corpus.quotes[$0].act == act } == [])
  }

  @Test("no claim rests on words that nobody is named for")
  func speakers() {
    #expect(Seeds.corpus.claims.flatMap(\.positions).filter { $0.actor == nil || $0.source == nil }.isEmpty)
  }
}
