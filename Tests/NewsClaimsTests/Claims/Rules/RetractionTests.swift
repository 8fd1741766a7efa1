import Testing

@testable import NewsClaims

@Suite("What is taken back with the paper that said so")
struct RetractionTests {
  @Test(
    "whoever withdraws the paper disputes it",
    arguments: [
      TextCase(
        "Jane Doe withdrew an article in which she reported that the dam had burst.",
        "disputed | the dam had burst | Jane Doe | Jane Doe | –"),
      TextCase(
        "The journal retracted a study in which John Reed claimed that the dam had burst.",
        "disputed | the dam had burst | – | journal | –"),
      TextCase(
        "The port withdrew a report in which it said that the dam had burst.",
        "disputed | the dam had burst | – | – | –"),
    ])
  func matches(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "an offer, a place and what is not withdrawn dispute nothing",
    arguments: [
      TextCase(
        "The paper withdrew an offer in which it said that the dam had burst.",
        "asserted | the dam had burst | paper | – | –"),
      TextCase(
        "The paper did not withdraw an article in which it reported that the dam had burst.",
        "asserted | the dam had burst | – | – | –"),
      TextCase(
        "The army withdrew from the port. It said that the dam had burst.",
        "asserted | the dam had burst | army | – | –"),
    ])
  func nearMisses(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }
}
