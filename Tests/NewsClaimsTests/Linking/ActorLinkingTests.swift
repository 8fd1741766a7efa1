import Testing

@testable import NewsClaims

@Suite("The same actor in several articles")
struct ActorLinkingTests {
  @Test(
    "actors of one name are one, whatever accents and apostrophes it is written with",
    arguments: [
      TextCase(
        "Jane\u{A0}Doe visited the port.\nJane  Doe left the port.\nJane Doe won.",
        "jane-doe | person | Jane Doe | – | – | –"),
      TextCase(
        "Jose\u{301} Reed visited the port.\nJosé Reed left the port.",
        "jose-reed | person | José Reed | – | Jose\u{301} Reed | –"),
      TextCase(
        "Jane Doe visited the port.\nJane Doe left the port.", "jane-doe | person | Jane Doe | – | – | –"),
      TextCase(
        "José Núñez visited the port.\nJose Nunez left the port.",
        "jose-nunez | person | José Núñez | – | Jose Nunez | –"),
      TextCase(
        "Jane O'Doe visited the port.\nJane O’Doe left the port.",
        "jane-odoe | person | Jane O’Doe | – | Jane O'Doe | –"),
      TextCase(
        "On Monday the Bank of Norwood closed its doors.\nOn Monday the Bank of Norwood opened its doors.",
        "bank-of-norwood | organization | Bank of Norwood | – | – | –"),
      TextCase(
        "The boats of France left.\nThe French ships stayed.", "france | country | France | – | French | –"),
      TextCase(
        "The French government left the port.\nThe French government stayed in the port.",
        "france | country | France | – | French | –",
        "french-government | organization | French government | – | – | France"),
      TextCase(
        "The ships of the U.N. left the port.\nThe ships of the United Nations stayed in the port.",
        "un | organization | U.N. | – | United Nations | –"),
    ])
  func merges(_ sample: TextCase) {
    sample.expect(Corpus(samples: sample.text.split(separator: "\n").map(String.init)).actorLines)
  }

  @Test(
    "where nobody of a surname is named in full, another office is another person",
    arguments: [
      TextCase(
        "Judge Doe visited the port.\nCaptain Doe left the port.", "doe | person | Doe | Judge | – | –",
        "doe-2 | person | Doe | Captain | – | –"),
      TextCase("Judge Doe visited the port.\nJudge Doe left the port.", "doe | person | Doe | Judge | – | –"),
    ])
  func offices(_ sample: TextCase) {
    sample.expect(Corpus(samples: sample.text.split(separator: "\n").map(String.init)).actorLines)
  }

  @Test(
    "an organisation is one by what an article says its abbreviation is, and a ministry by its field",
    arguments: [
      TextCase(
        "The Norwood Harbour Authority (NHA) closed the port. The NHA left.\nThe NHA opened the port.",
        "norwood-harbour-authority | organization | Norwood Harbour Authority | – | NHA | –"),
      TextCase(
        "The Ministry of Health and Welfare closed the port.\nThe Health Ministry opened the port.",
        "ministry-of-health-and-welfare | organization | Ministry of Health and Welfare | – | Health Ministry | –"),
      TextCase(
        "The Ministry of Health closed the port.\nThe Ministry of Transport opened the port.",
        "ministry-of-health | organization | Ministry of Health | – | – | –",
        "ministry-of-transport | organization | Ministry of Transport | – | – | –"),
    ])
  func organizations(_ sample: TextCase) {
    sample.expect(Corpus(samples: sample.text.split(separator: "\n").map(String.init)).actorLines)
  }

  @Test("an abbreviation that two articles explain in two ways stands for neither")
  func ambiguousAbbreviation() {
    let corpus = Corpus(samples: [
      "The Norwood Harbour Authority (NHA) closed the port.", "The Northern Hotel Alliance (NHA) closed the port.",
      "The NHA opened the port.",
    ])
    #expect(corpus.actors.count { $0.kind == .organization } == 3)
  }

  @Test(
    "a surname alone is the person of that surname where there is only one",
    arguments: [
      TextCase(
        "Jane Doe visited the port.\nMayor Doe left the port.", "jane-doe | person | Jane Doe | Mayor | Doe | –"),
      TextCase(
        "Mayor Doe left the port.\nJane Doe visited the port.", "jane-doe | person | Jane Doe | Mayor | Doe | –"),
      TextCase(
        "Jane Doe visited the port.\nJohn Doe left the port.\nMayor Doe spoke to all.",
        "jane-doe | person | Jane Doe | – | – | –", "john-doe | person | John Doe | – | – | –",
        "doe | person | Doe | Mayor | – | –"),
      TextCase(
        "Jane Doe visited the port.\nJane Reed left the port.", "jane-doe | person | Jane Doe | – | – | –",
        "jane-reed | person | Jane Reed | – | – | –"),
      TextCase(
        "Jane Doe visited the port.\nMayor John Doe left the port.\nMayor Doe spoke to all.",
        "jane-doe | person | Jane Doe | – | – | –", "john-doe | person | John Doe | Mayor | Doe | –"),
      TextCase(
        "Mayor Jane Doe visited the port.\nMayor John Doe left the port.\nMayor Doe spoke to all.",
        "jane-doe | person | Jane Doe | Mayor | – | –", "john-doe | person | John Doe | Mayor | – | –",
        "doe | person | Doe | Mayor | – | –"),
      TextCase(
        "Jane Doe visited the port.\nJohn Doe left the port.\nBut Doe spoke to all.",
        "jane-doe | person | Jane Doe | – | – | –", "john-doe | person | John Doe | – | – | –",
        "doe | person | Doe | – | – | –"),
      TextCase(
        "Jane Q. Doe visited the port.\nJane Doe left the port.",
        "jane-q-doe | person | Jane Q. Doe | – | Jane Doe | –"),
      TextCase(
        "Jane Q. Doe visited the port.\nJane R. Doe left the port.\nJane Doe spoke to all.",
        "jane-q-doe | person | Jane Q. Doe | – | – | –", "jane-r-doe | person | Jane R. Doe | – | – | –",
        "jane-doe | person | Jane Doe | – | – | –"),
      TextCase(
        "John Doe visited the port.\nMrs. Doe left the port.", "john-doe | person | John Doe | – | – | –",
        "doe | person | Doe | – | – | –"),
    ])
  func surnames(_ sample: TextCase) {
    sample.expect(Corpus(samples: sample.text.split(separator: "\n").map(String.init)).actorLines)
  }

  @Test(
    "unnamed groups and documents belong to one article",
    arguments: [
      TextCase(
        "Experts said the port was full.\nExperts said the port was empty.", "experts@a | group | experts | – | – | –",
        "experts@b | group | experts | – | – | –"),
      TextCase(
        "The report said the port was full.\nThe report said the port was empty.",
        "report@a | document | report | – | – | –", "report@b | document | report | – | – | –"),
    ])
  func groups(_ sample: TextCase) {
    sample.expect(Corpus(samples: sample.text.split(separator: "\n").map(String.init)).actorLines)
  }
}
