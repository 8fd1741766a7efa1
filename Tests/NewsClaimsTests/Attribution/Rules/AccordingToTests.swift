import Testing

@testable import NewsClaims

@Suite("“According to” and who says so")
struct AccordingToTests {
  @Test(
    "what stands before, after or around it is said by the source",
    arguments: [
      TextCase(
        "Sales fell by a tenth, according to the harbour bank.",
        "the harbour bank | according to | Sales fell by a tenth"),
      TextCase(
        "According to Jane Doe, the bridge was never safe.", "Jane Doe | According to | the bridge was never safe"),
      TextCase(
        "The bridge, according to engineers, was never safe.", "engineers | according to | The bridge ~ was never safe"),
      TextCase(
        "But according to the union, the boats were late.", "the union | according to | the boats were late"),
      TextCase(
        "Prices rose, according to the ministry, which counts them.",
        "the ministry, which counts them | according to | Prices rose"),
      TextCase("In the view of the captain, Jane Doe, it was late.", "the captain, Jane Doe | view | it was late"),
      TextCase("The port, in the words of Doe, was “an open wound”.", "Doe | words | The port ~ was “an open wound”"),
      TextCase("Sales fell, according to exit polls.", "exit polls | according to | Sales fell"),
      TextCase("According to the harbour's tracker, sales fell.", "the harbour's tracker | According to | sales fell"),
      TextCase(
        "According to a police report, the driver slept, but the union said he did not.",
        "a police report | According to | the driver slept", "ContentAfterCue: the union | said | he did not"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .accordingTo))
  }

  @Test(
    "a measure that is followed says nothing",
    arguments: [
      TextCase(
        "Workers were paid according to rank."),
      TextCase(
        "The plan went according to schedule."),
      TextCase("In view of the sales, the crew left."),
      TextCase("In a word, it failed."),
      TextCase(
        "According to plan, the gates closed at noon."),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .accordingTo))
  }
}
