import Testing

@testable import NewsClaims

@Suite("What a relative clause calls the claim before it")
struct RelativeVerdictTests {
  @Test(
    "whoever calls it untrue disputes it",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst, which Jane Doe has called a lie.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst, which Jane Doe described as false.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst, which Jane Doe called baseless.",
        "ReportedAssertion: disputed | the dam had burst | John Reed | Jane Doe | –"),
    ])
  func matches(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .relativeVerdict)) }

  @Test(
    "another name for it, or what might be called so, is no verdict",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst, which Jane Doe called a success.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst, which Jane Doe might call a lie.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst, which Jane Doe did not call a lie.",
        "ReportedAssertion: asserted | the dam had burst | John Reed | – | –"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .relativeVerdict))
  }
}
