import Testing

@testable import NewsClaims

@Suite("The contrary of a claim in its own words")
struct ContraryEchoTests {
  @Test(
    "fewer of the claim’s words with a negation, or with the contrary word, dispute it; “it had not” needs none",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said that it had not.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | Jane Doe | – | negated"),
      TextCase(
        "John Reed said the truck was struck by a drone near the port. Jane Doe said the truck was not struck by a drone.",
        "ReportedAssertion: disputed | the truck was struck by a drone near the port | John Reed | Jane Doe | – | negated"
      ),
      TextCase(
        "John Reed said that Jane Doe took bribes. Doe said she had never taken a bribe.",
        "ReportedAssertion: disputed | Jane Doe took bribes | John Reed | Jane Doe | – | negated"),
      TextCase(
        "“The truck was speeding,” John Reed said. The driver, Jane Doe, told police: “I was not speeding.”",
        "ReportedAssertion: disputed | The truck was speeding | John Reed | Jane Doe | – | negated"),
      TextCase(
        "John Reed said that the gate was open when the ferry left. Jane Doe said that the gate was closed.",
        "ReportedAssertion: disputed | the gate was open when the ferry left | John Reed | Jane Doe | – | negated"),
    ])
  func matches(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .contraryEcho)) }

  @Test(
    "another thing, another word, another person or the same speaker disputes nothing",
    arguments: [
      TextCase(
        "John Reed said that the gate was locked. Jane Doe said that the shed was not locked.",
        "ReportedAssertion: asserted | the gate was locked | John Reed | – | –",
        "ReportedAssertion: asserted | the shed was not locked | Jane Doe | – | –"),
      TextCase(
        "John Reed said that the truck was speeding. Jane Doe said that the truck was not there.",
        "ReportedAssertion: asserted | the truck was speeding | John Reed | – | –",
        "ReportedAssertion: asserted | the truck was not there | Jane Doe | – | –"),
      TextCase(
        "John Reed said that the truck was speeding. Jane Doe said that the truck was not always speeding.",
        "ReportedAssertion: asserted | the truck was speeding | John Reed | – | –",
        "ReportedAssertion: asserted | the truck was not always speeding | Jane Doe | – | –"),
      TextCase(
        "John Reed said that he voted in May. Bob Park said that he did not.",
        "ReportedAssertion: asserted | John Reed voted in May | John Reed | – | –",
        "ReportedAssertion: asserted | Bob Park did not | Bob Park | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Reed said that it had not.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –",
        "ReportedAssertion: asserted | it had not | John Reed | – | –"),
      TextCase(
        "Half of the voters said they would vote. A third of the drivers said they would not vote.",
        "ReportedAssertion: asserted | they would vote | voters | – | –",
        "ReportedAssertion: asserted | they would not vote | drivers | – | –"),
    ])
  func nearMisses(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .contraryEcho)) }
}
