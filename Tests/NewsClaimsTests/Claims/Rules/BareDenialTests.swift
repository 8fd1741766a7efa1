import Testing

@testable import NewsClaims

@Suite("A denial without an object")
struct BareDenialTests {
  @Test(
    "whoever disagrees, without a word of what, disputes what another has just claimed",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst. Jane Doe disagreed.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe begged to differ, and left.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe remains skeptical.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe issued a sharp denial.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | Jane Doe | –"),
    ])
  func matches(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .bareDenial)) }

  @Test(
    "a plan, an object, one’s own claim or an “if” is another matter",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst. Jane Doe disagreed with the plan.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe pushed back her chair.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe did not disagree.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. If Jane Doe disagreed, nobody heard.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the port should close. Jane Doe disagreed."),
    ])
  func nearMisses(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .bareDenial)) }
}
