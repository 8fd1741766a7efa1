import Testing

@testable import NewsClaims

@Suite("A relative clause with a report in it")
struct RelativeReportTests {
  @Test(
    "the clause without the report is what is said",
    arguments: [
      TextCase(
        "The boat, which the navy says carried arms, sank.", "the navy | says | which ~ carried arms"),
      TextCase(
        "The letter, which Doe said was false, was read.", "Doe | said | which ~ was false"),
      TextCase(
        "The mayor, who the paper reported had resigned, left.", "the paper | reported | who ~ had resigned"),
      TextCase(
        "They sold three boats that Reed claimed were armed.", "Reed | claimed | that ~ were armed"),
      TextCase(
        "The boats that Reed claimed were armed carried fish.", "Reed | claimed | that ~ were armed"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .relativeReport))
  }

  @Test(
    "a relative clause that reports nothing, or is no clause without its verb, is none",
    arguments: [
      TextCase(
        "The boat, which the navy owns, sank."),
      TextCase(
        "The letter that Doe said was long."),
      TextCase(
        "The deal, which the ministry calls safe, was signed."),
      TextCase(
        "The man who said that the dam leaked left on Monday.",
        "ContentAfterCue: The man who | said | that the dam leaked"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .relativeReport))
  }
}
