import Testing

@testable import NewsClaims

@Suite("Who is spoken of in the articles it ships with")
struct SeedActorsTests {
  private func lines(of kind: Actor.Kind) -> [String] {
    zip(Seeds.corpus.actors, Seeds.corpus.actorLines).filter { $0.0.kind == kind }.map(\.1)
  }

  @Test("nine people, each once, with what the articles say they are")
  func people() {
    let table = """
      nicolas-maduro | person | Nicolas Maduro | Venezuelan President; Venezuela's ruler | Maduro | –
      donald-trump | person | Donald Trump | US President; President | Trump | –
      richard-grenell | person | Richard Grenell | special envoy; U.S. special envoy | Grenell; Grenella | –
      marco-rubio | person | Marco Rubio | Secretary of State | – | –
      pete-hegseth | person | Pete Hegseth | Secretary of Defence | – | –
      geoff-ramsey | person | Geoff Ramsey | senior fellow at the Atlantic Council | – | –
      henry-ziemer | person | Henry Ziemer | associate fellow at the Center for Strategic and International Studies | –
        | –
      lukashenko | person | Lukashenko | Belarusian dictator | – | –
      joe-st-clair | person | Joe St. Clair | Air Force veteran | – | –
      """
    #expect(lines(of: .person) == Seeds.rows(table))
  }

  @Test("countries go by name, adjective, abbreviation and capital")
  func countries() {
    #expect(
      lines(of: .country) == [
        "venezuela | country | Venezuela | – | Venezuelan | –",
        "united-states | country | United States | – | US; U.S.; Washington | –",
        "colombia | country | Colombia | – | Colombian | –", "belarus | country | Belarus | – | Belarusian | –",
      ])
  }

  @Test("governments are organisations of their own, part of their country")
  func governments() {
    #expect(
      lines(of: .organization).filter { !$0.hasSuffix("| –") } == [
        "us-government | organization | US government | – | – | United States",
        "trump-administration | organization | Trump administration | – | – | United States",
        "venezuelan-government | organization | Venezuelan government | – | – | Venezuela",
      ])
  }

  @Test("unnamed groups belong to their article")
  func groups() {
    #expect(
      lines(of: .group) == [
        "sources@000_6f4c4fe2b4ffd0c9 | group | sources | – | – | –",
        "experts@002_ea71f3918ac95882 | group | experts | – | – | –",
      ])
  }

  @Test("a type of aircraft is nobody")
  func aircraft() {
    #expect(Seeds.corpus.actors.filter { $0.name == "F-35" }.isEmpty)
  }
}
