import Testing

@testable import NewsClaims

@Suite("Two speakers who say the contrary")
struct CounterstatementTests {
  @Test(
    "the second disputes what the first says",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said that the dam had not burst.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | Jane Doe | – | negated"),
      TextCase(
        "John Reed said the dam had never burst. Jane Doe said the dam had burst.",
        "ReportedAssertion: disputed | the dam had burst | Jane Doe | John Reed | – | negated"),
      TextCase(
        "Officials said 11 people were killed in the fire. Residents said at least 20 people were killed in the fire.",
        "ReportedAssertion: disputed | 11 people were killed in the fire | officials | residents | – | negated"),
      TextCase(
        "John Reed said that crime rose in the city. Jane Doe said that crime fell in the city.",
        "ReportedAssertion: disputed | crime rose in the city | John Reed | Jane Doe | – | negated"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said that the dam had burst.",
        "ReportedAssertion: asserted | the dam had burst | John Reed, Jane Doe | – | –"),
    ])
  func matches(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .counterstatement)) }

  @Test(
    "another thing, another place and words of one’s own dispute nothing",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said that the bridge had not burst.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –",
        "ReportedAssertion: asserted | the bridge had not burst | Jane Doe | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Reed said that the dam had not burst.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –",
        "ReportedAssertion: asserted | the dam had not burst | John Reed | – | –"),
      TextCase(
        "John Reed said that 11 people died in the fire. Jane Doe said that 20 people died in the flood.",
        "ReportedAssertion: asserted | 11 people died in the fire | John Reed | – | –",
        "ReportedAssertion: asserted | 20 people died in the flood | Jane Doe | – | –"),
      TextCase(
        "John Reed said that crime rose in the city. Jane Doe said that taxes fell in the city.",
        "ReportedAssertion: asserted | crime rose in the city | John Reed | – | –",
        "ReportedAssertion: asserted | taxes fell in the city | Jane Doe | – | –"),
      TextCase(
        "John Reed said that the port had helped men who had left. Jane Doe said that the port had helped men who had not left.",
        "ReportedAssertion: asserted | the port had helped men who had left | John Reed | – | –",
        "ReportedAssertion: asserted | the port had helped men who had not left | Jane Doe | – | –"),
      TextCase(
        "Jane Doe accused John Reed of fraud. John Reed accused Jane Doe of fraud.",
        "ReportedAssertion: asserted | John Reed is guilty of fraud | Jane Doe | – | –",
        "ReportedAssertion: asserted | Jane Doe is guilty of fraud | John Reed | – | –"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .counterstatement))
  }
}
