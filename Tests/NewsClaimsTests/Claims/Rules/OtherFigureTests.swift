import Testing

@testable import NewsClaims

@Suite("A figure against the figure of a claim just made")
struct OtherFigureTests {
  @Test(
    "the claim is disputed, or borne out by the same figure",
    arguments: [
      TextCase(
        "Officials put the toll at 11; residents said at least 20.",
        "ReportedAssertion: disputed | the toll is 11 | officials | residents | – | negated"),
      TextCase(
        "Officials said 11 people were killed. Residents said more than 20.",
        "ReportedAssertion: disputed | 11 people were killed | officials | residents | – | negated"),
      TextCase(
        "The union put the number at 500. The city said 300.",
        "ReportedAssertion: disputed | the number is 500 | union | city | – | negated"),
      TextCase(
        "Officials said 11 people were killed. Residents said at least 20 people had died.",
        "ReportedAssertion: disputed | 11 people were killed | officials | residents | – | negated"),
      TextCase(
        "The union said 500 men had left. The city put the number at 300.",
        "ReportedAssertion: disputed | 500 men had left | union | city | – | negated"),
      TextCase(
        "The union said 500 men had left. The city said the real figure was 300.",
        "ReportedAssertion: disputed | 500 men had left | union | city | – | negated"),
      TextCase(
        "Officials said 11 people were killed. Residents said 11.",
        "ReportedAssertion: asserted | 11 people were killed | officials, residents | – | –"),
    ])
  func matches(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .otherFigure)) }

  @Test(
    "without a figure before it, or long after, or by the same speaker, it disputes nothing",
    arguments: [
      TextCase(
        "John Reed said the fire was out. Residents said at least 20.",
        "ReportedAssertion: asserted | the fire was out | John Reed | – | –"),
      TextCase(
        "Officials said 11 people were killed. The port was closed. The sun came out. Residents said at least 20.",
        "ReportedAssertion: asserted | 11 people were killed | officials | – | –"),
      TextCase(
        "Officials said 11 people were killed. Residents said 20 people were hurt.",
        "ReportedAssertion: asserted | 11 people were killed | officials | – | –",
        "ReportedAssertion: asserted | 20 people were hurt | residents | – | –"),
      TextCase(
        "John Reed said 11 people were killed. Reed said at least 20.",
        "ReportedAssertion: asserted | 11 people were killed | John Reed | – | –"),
      TextCase(
        "Officials said 11 people were killed and 20 were hurt. Residents said 30.",
        "ReportedAssertion: asserted | 11 people were killed and 20 were hurt | officials | – | –"),
    ])
  func nearMisses(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .otherFigure)) }
}
