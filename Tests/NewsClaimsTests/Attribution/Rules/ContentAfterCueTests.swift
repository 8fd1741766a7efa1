import Testing

@testable import NewsClaims

@Suite("A source, a cue, and what is said after it")
struct ContentAfterCueTests {
  @Test(
    "a clause, a phrase or a quotation after the cue is what is said",
    arguments: [
      TextCase(
        "Doe said that the bridge was safe.", "Doe | said | that the bridge was safe"),
      TextCase(
        "The union said the port was full.", "The union | said | the port was full"),
      TextCase(
        "Doe told reporters the bridge was safe.", "Doe | told | the bridge was safe"),
      TextCase(
        "Doe demanded a recount.", "Doe | demanded | a recount"),
      TextCase(
        "Doe accused Reed of fraud.", "Doe | accused | Reed of fraud"),
      TextCase(
        "Doe promised to repair the bridge.", "Doe | promised | to repair the bridge"),
      TextCase(
        "Doe asked whether the bridge was safe.", "Doe | asked | whether the bridge was safe"),
      TextCase(
        "Doe claimed on Tuesday, without offering proof, that the vote was rigged.",
        "Doe | claimed | that the vote was rigged"),
      TextCase(
        "Doe denied that the bridge was closed and said it was safe.", "Doe | denied | that the bridge was closed",
        "Doe | said | it was safe"),
      TextCase(
        "Doe did not say whether the bridge was safe.", "Doe | did not say | whether the bridge was safe"),
      TextCase(
        "Doe, the mayor, said: “It was late.”", "Doe, the mayor | said | “It was late.”"),
      TextCase(
        "Doe said it was “late, very late” and called for help.", "Doe | said | it was “late, very late”",
        "Doe | called | for help"),
      TextCase(
        "He walked down “Mill Street” and Reed said that he was late.", "Reed | said | that he was late"),
      TextCase(
        "Doe called the plan a disgrace and left.", "Doe | called | the plan a disgrace"),
      TextCase(
        "The mayor, who says he is ill, left.", "The mayor, who | says | he is ill"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .contentAfterCue))
  }

  @Test(
    "a word that reports nothing in its place is no cue",
    arguments: [
      TextCase(
        "The reported sale of the port failed."),
      TextCase(
        "The said bridge is closed."),
      TextCase(
        "A reported attack closed the port."),
      TextCase(
        "The mayor, who was seen at work, left."),
      TextCase(
        "Doe wrote a book about the port.", fault: "writing a book is taken for a report"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .contentAfterCue))
  }
}
