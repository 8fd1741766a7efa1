import Testing

@testable import NewsClaims

@Suite("A name and a colon")
struct SpeakerColonTests {
  @Test(
    "what follows the name is theirs",
    arguments: [
      TextCase(
        "Doe: We Will Not Yield", "Doe | : | We Will Not Yield"),
      TextCase(
        "Jane Doe: The harbour is open to all.", "Jane Doe | : | The harbour is open to all"),
      TextCase(
        "Reed: “We will not pay.”", "Reed | : | “We will not pay.”"),
      TextCase(
        "Norland minister: “We will not pay.”", "Norland minister | : | “We will not pay.”"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .speakerColon))
  }

  @Test(
    "what is no name speaks not",
    arguments: [
      TextCase(
        "The rules: nobody may enter."),
      TextCase(
        "Three things are missing: boats, nets and crews."),
      TextCase(
        "Time: 9 a.m. on Monday"),
      TextCase(
        "At 10:30 the port closed."),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .speakerColon))
  }
}
