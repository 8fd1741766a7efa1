import Testing

@testable import NewsClaims

@Suite("What a speaker does by speaking")
struct SpeechActTests {
  @Test(
    "the cue tells the act",
    arguments: [
      TextCase(
        "Doe said the port was full.", "indirect statement | the port was full"),
      TextCase(
        "Doe denied that the port was full.", "indirect denial | that the port was full"),
      TextCase(
        "Doe accused Reed of fraud.", "indirect accusation | Reed of fraud"),
      TextCase(
        "Doe asked whether the port was full.", "indirect question | whether the port was full"),
      TextCase(
        "Doe urged Reed to resign.", "indirect demand | to resign"),
      TextCase(
        "Doe promised to repair the port.", "indirect promise | to repair the port"),
      TextCase(
        "Doe threatened to close the port.", "indirect threat | to close the port"),
      TextCase(
        "Doe offered to repair the port.", "indirect offer | to repair the port"),
      TextCase(
        "Doe praised the port.", "indirect evaluation | the port"),
      TextCase(
        "Doe hopes that the port opens.", "indirect attitude | that the port opens"),
    ])
  func byCue(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).kindLines)
  }

  @Test(
    "how the content opens can make it another",
    arguments: [
      TextCase(
        "Doe called for a new port.", "indirect demand | for a new port"),
      TextCase(
        "Doe warned that the port would close.", "indirect statement | that the port would close"),
      TextCase(
        "Doe warned Reed of a strike if the port closed.", "indirect threat | of a strike if the port closed"),
      TextCase(
        "Doe told Reed to leave.", "indirect demand | to leave"),
      TextCase(
        "Doe agreed to leave.", "indirect promise | to leave"),
      TextCase(
        "Doe agreed that the port was full.", "indirect statement | that the port was full"),
      TextCase(
        "Doe noted that the port was full.", "indirect statement | that the port was full"),
      TextCase(
        "Doe noted the good work of the port.", "indirect evaluation | the good work of the port"),
      TextCase(
        "Doe insisted on a new port.", "indirect demand | on a new port"),
    ])
  func byFrame(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).kindLines)
  }

  @Test(
    "so can the words in the marks",
    arguments: [
      TextCase(
        "“The port is full,” Doe said.", "direct statement | “The port is full,”"),
      TextCase(
        "“Is the port full?” Doe said.", "direct question | “Is the port full?”"),
      TextCase(
        "“I think the port is full,” Doe said.", "direct attitude | “I think the port is full,”"),
      TextCase(
        "“I saw them in the port,” Doe said.", "direct statement | “I saw them in the port,”"),
      TextCase(
        "“I see no reason for it,” Doe said.", "direct attitude | “I see no reason for it,”"),
      TextCase(
        "“It is disgraceful,” Doe said.", "direct evaluation | “It is disgraceful,”"),
    ])
  func byWords(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).kindLines)
  }
}
