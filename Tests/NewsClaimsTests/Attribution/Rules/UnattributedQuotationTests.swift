import Testing

@testable import NewsClaims

@Suite("A quotation that nobody is said to have said")
struct UnattributedQuotationTests {
  @Test(
    "a long quotation without a cue is speech without a speaker",
    arguments: [
      TextCase(
        "“We will not pay for a dam that leaks on our own fields.”",
        "– | – | “We will not pay for a dam that leaks on our own fields.”"),
      TextCase(
        "The port was full. “Nobody told us that the boats would come on the same day.” It rained.",
        "– | – | “Nobody told us that the boats would come on the same day.”"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .unattributedQuotation))
  }

  @Test(
    "a title, an ironical word, and a quotation with a speaker are none",
    arguments: [
      TextCase("They read “The Long Dam” on the boat."),
      TextCase("The “free” port costs ten crowns."),
      TextCase(
        "“We will not pay for a dam that leaks on our own fields,” Jane Doe said.",
        "QuotationBeforeCue: Jane Doe | said | “We will not pay for a dam that leaks on our own fields,”"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .unattributedQuotation))
  }
}
