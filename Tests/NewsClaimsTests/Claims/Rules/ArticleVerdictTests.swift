import Testing

@testable import NewsClaims

@Suite("What the article says of a claim in its own voice")
struct ArticleVerdictTests {
  @Test(
    "a claim that it calls false, or for which it finds no evidence, is disputed by nobody else",
    arguments: [
      TextCase("Jane Doe’s claim that the dam had burst was false.", "disputed | the dam had burst | Jane Doe | – | –"),
      TextCase("There is no evidence that the dam had burst.", "disputed | the dam had burst | – | – | –"),
      TextCase("There was no truth to the rumor that the dam had burst.", "disputed | the dam had burst | – | – | –"),
      TextCase(
        "John Reed said that the dam had burst. The claim is baseless.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed falsely claimed that the dam had burst.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed repeated the baseless claim that the dam had burst.",
        "NamedClaim: disputed | the dam had burst | – | – | –"),
    ])
  func matches(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .articleVerdict)) }

  @Test(
    "what may be false, what is false in another sense and what another calls false is no verdict of the article’s",
    arguments: [
      TextCase("The claim of a theft might be false.", "NamedClaim: asserted | a theft | – | – | –"),
      TextCase("If the claim of a theft is false, Reed will pay.", "NamedClaim: asserted | a theft | – | – | –"),
      TextCase("The claim of a theft was a false alarm.", "NamedClaim: asserted | a theft | – | – | –"),
      TextCase("There is no doubt that the dam had burst."),
      TextCase(
        "John Reed said that the dam had burst. That was not the case in May.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase("Is the claim of a theft false?"),
      TextCase(
        "Jane Doe said the claim that the dam had burst was false.",
        "DeniedReport: disputed | the dam had burst | – | Jane Doe | –"),
      TextCase("Lee’s false teeth were found."),
    ])
  func nearMisses(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .articleVerdict)) }
}
