import Testing

@testable import NewsClaims

@Suite("A quotation, a dash and a name")
struct SpeakerDashTests {
  @Test(
    "the quotation is theirs whose name follows the dash",
    arguments: [
      TextCase(
        "CLAIM: “She cut the fares by half.” — Jane Doe, in a letter released Monday",
        "Jane Doe | — | “She cut the fares by half.”"),
      TextCase("“It will fail and we will all pay.” — Jane Doe", "Jane Doe | — | “It will fail and we will all pay.”"),
      TextCase("“It will fail and we will all pay” – Doe", "Doe | – | “It will fail and we will all pay”"),
      TextCase(
        "“It will fail and we will all pay.” — Jane Doe, harbour master",
        "Jane Doe | — | “It will fail and we will all pay.”"),
      TextCase(
        "\"It will fail and we will all pay,\" - Jane Doe.", "Jane Doe | - | \"It will fail and we will all pay,\""),
      TextCase("• “It was full” — Jane Doe, Norwood", "Jane Doe | — | “It was full”"),
      TextCase(
        "“It will fail and we will all pay,” – said Jane Doe.",
        "QuotationBeforeCue: Jane Doe | said | “It will fail and we will all pay,”"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .speakerDash))
  }

  @Test(
    "a clause, a thing or a short title beside a dash is nobody's word",
    arguments: [
      TextCase("“It will fail and we will all pay” – the title of a book."),
      TextCase("“It will fail and we will all pay” — words that Doe came to regret."),
      TextCase("The port – a big one – is full."), TextCase("The port is full — Doe left."),
      TextCase("“Emma” – Jane Doe"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .speakerDash))
  }
}
