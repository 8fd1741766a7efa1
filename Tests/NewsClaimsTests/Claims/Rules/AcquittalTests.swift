import Testing

@testable import NewsClaims

@Suite("A finding that somebody did not do it")
struct AcquittalTests {
  @Test(
    "it disputes what they were accused of, or the deed that it names",
    arguments: [
      TextCase(
        "John Reed accused Jane Doe of fraud. Doe was acquitted in May.",
        "ReportedAssertion: disputed | Jane Doe is guilty of fraud | John Reed | – | –"),
      TextCase(
        "John Reed said that Jane Doe took bribes. Ann Lee, a judge, cleared her of all charges.",
        "ReportedAssertion: disputed | Jane Doe took bribes | John Reed | Ann Lee | –"),
      TextCase("Jane Doe was exonerated of taking bribes.", "disputed | Jane Doe took bribes | – | – | –"),
      TextCase("A jury found Jane Doe not guilty of fraud.", "disputed | Jane Doe is guilty of fraud | – | – | –"),
    ])
  func matches(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .acquittal)) }

  @Test(
    "a thing is cleared otherwise, and another person of something else",
    arguments: [
      TextCase("The guards cleared the port of boats."),
      TextCase("The court cleared the way for the port."),
      TextCase("A jury found Jane Doe guilty of fraud."),
      TextCase("If Jane Doe is cleared of fraud, she will leave."),
      TextCase(
        "John Reed accused Jane Doe of fraud. Bob Park was acquitted in May.",
        "ReportedAssertion: asserted | Jane Doe is guilty of fraud | John Reed | – | –"),
    ])
  func nearMisses(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .acquittal)) }
}
