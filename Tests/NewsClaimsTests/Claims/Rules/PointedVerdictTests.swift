import Testing

@testable import NewsClaims

@Suite("What the article says of what was just said")
struct PointedVerdictTests {
  @Test(
    "a claim that it calls untrue right after it is disputed",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst, but that was not true.",
        "disputed | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. That is false.",
        "disputed | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. It is not true.",
        "disputed | the dam had burst | John Reed | – | –"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).claimLines)
  }

  @Test(
    "what it tells of another time, later or as a question is no verdict",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst. That was not the case in May.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. The port was closed. That is false.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst, and that was true.",
        "asserted | the dam had burst, and that was true | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe left. Is that false?",
        "asserted | the dam had burst | John Reed | – | –"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).claimLines)
  }
}
