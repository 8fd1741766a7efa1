import Testing

@testable import NewsClaims

@Suite("A clause without marks, then who said it")
struct ClauseBeforeCueTests {
  @Test(
    "the clause is said by the source after it or in its middle",
    arguments: [
      TextCase(
        "The bridge is safe, Doe said on Monday.", "Doe | said | The bridge is safe"),
      TextCase(
        "The bridge, Doe said, is safe.", "Doe | said | The bridge ~ is safe"),
      TextCase(
        "The bridge was closed for a year, said Jane Doe, the mayor of Northport.",
        "Jane Doe, the mayor of Northport | said | The bridge was closed for a year"),
      TextCase(
        "About 40 boats sank in the flood, the mayor said.", "the mayor | said | About 40 boats sank in the flood"),
      TextCase(
        "The flood is over, the mayor announced.", "the mayor | announced | The flood is over"),
      TextCase(
        "The fleet was late, said a spokesman for the port.", "a spokesman for the port | said | The fleet was late"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .clauseBeforeCue))
  }

  @Test(
    "a circumstance before the cue is not what is said",
    arguments: [
      TextCase(
        "After the vote, Doe apologized."),
      TextCase(
        "The ferry sank, and as it sank, he said, “I had left.”",
        "ContentAfterCue: he | said | “I had left.”"),
      TextCase(
        "If the vote fails, Doe will resign."),
      TextCase(
        "In the end, Reed said that he was late.", "ContentAfterCue: Reed | said | that he was late"),
      TextCase(
        "When the ferry was late, the crew said that it was full.",
        "ContentAfterCue: the crew | said | that it was full"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .clauseBeforeCue))
  }
}
