import Testing

@testable import NewsClaims

@Suite("A clause without marks, then who said it")
struct ClauseBeforeCueTests {
  @Test(
    "the clause is said by the source after it or in its middle",
    arguments: [
      TextCase("Not so, says the mayor of Northport.", "the mayor of Northport | says | Not so"),
      TextCase(
        "The river, Doe argued in court on Monday, cannot speak.", "Doe | argued | The river ~ cannot speak"),
      TextCase("It was late, Doe said on Monday, the first day of the trial.", "Doe | said | It was late"),
      TextCase("The port is full, Doe was quoted as saying.", "Doe | was quoted as saying | The port is full"),
      TextCase(
        "The bridge is safe, Doe said on Monday.", "Doe | said | The bridge is safe"),
      TextCase(
        "The bridge, Doe said, is safe.", "Doe | said | The bridge ~ is safe"),
      TextCase(
        "The bridge was closed for a year, said Jane Doe, the mayor of Northport.",
        "Jane Doe, the mayor of Northport | said | The bridge was closed for a year"),
      TextCase(
        "Jane Doe, 50, hid the boat in a barn, the court heard.",
        "the court | heard | Jane Doe, 50, hid the boat in a barn"),
      TextCase(
        "Sales rose by a fifth in May, finance chief Jane Doe said, because of a mild winter.",
        "finance chief Jane Doe | said | Sales rose by a fifth in May ~ because of a mild winter"),
      TextCase(
        "The crew disputes that: the boat, it says, was late.", "ContentAfterCue: The crew | disputes | that",
        "it | says | the boat ~ was late"),
      TextCase(
        "About 40 boats sank in the flood, the mayor said.", "the mayor | said | About 40 boats sank in the flood"),
      TextCase(
        "At least 40 boats sank when the dam burst, the mayor said, but the union put the toll at 60.",
        "the mayor | said | At least 40 boats sank when the dam burst",
        "ContentAfterCue: the union | put the toll | at 60"),
      TextCase(
        "The dam had leaked for years, an inquiry has found.", "an inquiry | has found | The dam had leaked for years"),
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
      TextCase("If the vote fails, Doe will resign."),
      TextCase("In the hold, the crew found two boats."),
      TextCase(
        "In the end, Reed said that he was late.", "ContentAfterCue: Reed | said | that he was late"),
      TextCase(
        "When the ferry was late, the crew said that it was full.",
        "ContentAfterCue: the crew | said | that it was full"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .clauseBeforeCue))
  }

  @Test(
    "a headline needs no verb",
    arguments: [
      TextCase("Two dead after a fire at sea, coastguard says", "coastguard | says | Two dead after a fire at sea"),
      TextCase("On Monday, coastguard says"),
    ])
  func headlines(_ sample: TextCase) {
    let corpus = Analyzer.shared.analyze([.paragraphs(sample.text, as: .headline)], workers: 1)
    sample.expect(corpus.attributionLines(madeBy: .clauseBeforeCue))
  }
}
