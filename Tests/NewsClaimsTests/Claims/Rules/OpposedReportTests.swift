import Testing

@testable import NewsClaims

@Suite("The same words given to a second source")
struct OpposedReportTests {
  @Test(
    "a negated clause is denied by the first source and asserted by the second",
    arguments: [
      TextCase(
        "Jane Doe said none of the boats were armed, as claimed in Paris.",
        "ReportedAssertion: disputed | the boats were armed | France | Jane Doe | – | negated"),
      TextCase(
        "Jane Doe said the boats were not armed, as the union claimed.",
        "ReportedAssertion: disputed | the boats were armed | union | Jane Doe | – | negated"),
      TextCase(
        "Jane Doe said the boats were armed, as the union claimed.",
        "ReportedAssertion: asserted | the boats were armed | Jane Doe, union | – | –"),
      TextCase(
        "The boats were armed, as the union claimed.", "asserted | the boats were armed | union | – | –"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .opposedReport))
  }

  @Test(
    "what was planned or is compared is said by nobody else",
    arguments: [
      TextCase(
        "Jane Doe said the boats left as planned.",
        "ReportedAssertion: asserted | the boats left as planned | Jane Doe | – | –"),
      TextCase(
        "Jane Doe said the boats were as big as the union wanted.",
        "ReportedAssertion: asserted | the boats were as big as the union wanted | Jane Doe | – | –"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .opposedReport))
  }
}
