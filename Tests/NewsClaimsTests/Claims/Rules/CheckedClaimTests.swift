import Testing

@testable import NewsClaims

@Suite("Claims that were checked, under labels")
struct CheckedClaimTests {
  @Test(
    "what a label says of a claim disputes it",
    arguments: [
      TextCase(
        "Claim: The dam burst in May.\n\nVerdict: False.",
        "disputed | The dam burst in May | – | – | –"),
      TextCase(
        "Claim: The dam burst in May.\n\nOur rating: Partly true.",
        "disputed | The dam burst in May | – | – | –"),
      TextCase(
        "“The dam burst in May,” John Reed said.\n\nThe facts: The dam was checked in June and found whole.",
        "disputed | The dam burst in May | John Reed | – | –"),
    ])
  func matches(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "a claim that is so, and other labels, dispute nothing",
    arguments: [
      TextCase(
        "Claim: The dam burst in May.\n\nVerdict: True.",
        "asserted | The dam burst in May | – | – | –"),
      TextCase(
        "“The dam burst in May,” John Reed said.\n\nThe facts: He is right.",
        "asserted | The dam burst in May | John Reed | – | –"),
      TextCase(
        "“The dam burst in May,” John Reed said.\n\nUpdate: The road is open.",
        "asserted | The dam burst in May | John Reed | – | –"),
    ])
  func nearMisses(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }
}
