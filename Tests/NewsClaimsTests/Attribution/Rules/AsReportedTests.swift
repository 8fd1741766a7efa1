import Testing

@testable import NewsClaims

@Suite("A clause, then “as” and who says so")
struct AsReportedTests {
  @Test(
    "the clause is said by the source after “as”",
    arguments: [
      TextCase(
        "The ferry sank off the coast, as claimed in Paris.", "Paris | claimed | The ferry sank off the coast"),
      TextCase(
        "The ferry was late, as alleged by the union.", "the union | alleged | The ferry was late"),
      TextCase(
        "The road was closed, as officials had warned.", "officials | had warned | The road was closed"),
      TextCase(
        "The flood was small, as the mayor announced on Monday.", "the mayor | announced | The flood was small"),
      TextCase(
        "Doe said that the ferry was full, as claimed in Paris.",
        "ContentAfterCue: Doe | said | that the ferry was full", "Paris | claimed | that the ferry was full"),
      TextCase(
        "Doe said the ferry was full, as the harbour office reported.",
        "ContentAfterCue: Doe | said | the ferry was full", "the harbour office | reported | the ferry was full"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .asReported))
  }

  @Test(
    "a comparison, a manner or a plan reports nothing",
    arguments: [
      TextCase(
        "It was as big as the mayor said."),
      TextCase(
        "He works as the union asked."),
      TextCase(
        "She was as tired as Doe said."),
      TextCase(
        "The ferry arrived on Monday, as planned."),
      TextCase(
        "The ferry was late, as crews explained that it was full.",
        "ContentAfterCue: crews | explained | that it was full"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .asReported))
  }
}
