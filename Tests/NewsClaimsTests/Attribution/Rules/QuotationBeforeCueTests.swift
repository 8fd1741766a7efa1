import Testing

@testable import NewsClaims

@Suite("A quotation, then who said it")
struct QuotationBeforeCueTests {
  @Test(
    "the words in the marks are said by the source after them",
    arguments: [
      TextCase(
        "\"It will fail,\" Doe said.", "Doe | said | \"It will fail,\""),
      TextCase(
        "\"It will fail,\" said Jane Doe, a lawyer.", "Jane Doe, a lawyer | said | \"It will fail,\""),
      TextCase(
        "“Who pays?” Reed asked.", "Reed | asked | “Who pays?”"),
      TextCase(
        "“We are ready,” Doe told reporters in Northport.", "Doe | told | “We are ready,”"),
      TextCase(
        "It was \"bad,\" Doe said.", "Doe | said | It was \"bad,\""),
      TextCase(
        "\"It will fail,\" Doe said. \"We will all pay for it.\"",
        "Doe | said | \"It will fail,\" ~ \"We will all pay for it.\""),
      TextCase(
        "“We are late,” said Doe, “but we will come.”", "Doe | said | “We are late,” ~ “but we will come.”"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .quotationBeforeCue))
  }

  @Test(
    "a title in marks before a cue is not what is said",
    arguments: [
      TextCase(
        "Doe read \"Emma\" and Reed said that it was a fine book.", "ContentAfterCue: Doe | read | \"Emma\"",
        "ContentAfterCue: Reed | said | that it was a fine book"),
      TextCase(
        "In the \"White Room\" Doe said that the road was closed.",
        "ContentAfterCue: Doe | said | that the road was closed"),
      TextCase(
        "The \"Old Lady\" sank, and nobody said why.", "ContentAfterCue: nobody | said | why"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .quotationBeforeCue))
  }
}
