import Testing

@testable import NewsClaims

@Suite("A noun that names something said")
struct NounCueTests {
  @Test(
    "what follows “that” or “of” is said by its possessor",
    arguments: [
      TextCase(
        "Reed heard Doe's claim that the bridge is safe.", "Doe's | claim | that the bridge is safe"),
      TextCase(
        "Reed heard Doe's claim in the debate that the bridge is safe.", "Doe's | claim | that the bridge is safe"),
      TextCase(
        "There were rumours that the port would close.", "– | rumours | that the port would close"),
      TextCase(
        "Doe mocked the ministry’s statement that the dam was safe.",
        "ContentAfterCue: Doe | mocked | the ministry’s statement that the dam was safe"),
      TextCase(
        "The paper printed the ministry’s statement that the dam was safe.",
        "the ministry’s | statement | that the dam was safe"),
      TextCase(
        "Engineers laughed about the ministry’s statement that the dam was safe.",
        "the ministry’s | statement | that the dam was safe"),
      TextCase(
        "Doe rejected French claims that the dam leaked.",
        "ContentAfterCue: Doe | rejected | French claims that the dam leaked", "French | claims | that the dam leaked"),
      TextCase(
        "Despite assurances from the airline that the port was open, Reed left.",
        "the airline | assurances | that the port was open"),
      TextCase(
        "Reed mocked a claim by the rebels that the dam was safe.",
        "ContentAfterCue: Reed | mocked | a claim by the rebels that the dam was safe"),
      TextCase(
        "Reed rejected a claim by the rebels that the dam was safe.",
        "ContentAfterCue: Reed | rejected | a claim by the rebels that the dam was safe",
        "the rebels | claim | that the dam was safe"),
      TextCase("In Ms Doe’s view, the port was lost.", "Ms Doe’s | view | the port was lost"),
      TextCase(
        "Doe's claim that the bridge is safe surprised engineers.", "Doe's | claim | that the bridge is safe"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .nounCue))
  }

  @Test(
    "a noun with nothing said after it is no cue",
    arguments: [
      TextCase(
        "Doe's claim was short."),
      TextCase("In Doe’s report, the port is a ruin."), TextCase("In Doe’s view, a port for all."),
      TextCase("A letter from the airline was long."),
      TextCase(
        "They paid the claim of the farmer."),
      TextCase(
        "The hope of peace is small."),
      TextCase(
        "The report that he wrote was long."),
      TextCase("They heard of a claim that Doe called absurd."),
      TextCase("They heard of a claim that surprised the crew."),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .nounCue))
  }
}
