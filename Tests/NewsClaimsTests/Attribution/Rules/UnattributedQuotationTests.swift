import Testing

@testable import NewsClaims

@Suite("A quotation that nobody is said to have said")
struct UnattributedQuotationTests {
  @Test(
    "a long quotation without a cue is speech without a speaker",
    arguments: [
      TextCase(
        "“We will not pay for a dam that leaks on our own fields, and we will not move our boats to make room for it.”",
        "– | – | “We will not pay for a dam that leaks on our own fields, and we will not move our boats to make room for it.”"
      ),
      TextCase("“I thought the dam was about to burst.”", "– | – | “I thought the dam was about to burst.”"),
      TextCase(
        "The port was full. “Nobody told us that the boats would come on the same day, and nobody told the harbour that they would be so many.” It rained.",
        "– | – | “Nobody told us that the boats would come on the same day, and nobody told the harbour that they would be so many.”"
      ),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .unattributedQuotation))
  }

  @Test(
    "a title, an ironical word, and a quotation with a speaker are none",
    arguments: [
      TextCase("They own “The Long Dam” in print."),
      TextCase("“We will not pay for a dam that leaks on our own fields, whatever they say of us in town on Sunday."),
      TextCase("“The Longest Dam of All the North”"),
      TextCase("The “free” port costs ten crowns."),
      TextCase(
        "“We will not pay for a dam that leaks on our own fields,” Jane Doe said.",
        "QuotationBeforeCue: Jane Doe | said | “We will not pay for a dam that leaks on our own fields,”"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .unattributedQuotation))
  }
}
