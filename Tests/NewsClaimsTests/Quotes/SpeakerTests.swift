import Testing

@testable import NewsClaims

@Suite("Who a source is")
struct SpeakerTests {
  @Test(
    "names, surnames and titles find their bearer",
    arguments: [
      TextCase(
        "Jane Doe runs the port. Doe said it was full.", "Jane Doe | said"),
      TextCase(
        "Jane Doe, who runs the port, said it was full.", "Jane Doe | said"),
      TextCase(
        "Jane Doe met Mary Reed. The port was full. “She was late,” Doe said.", "Jane Doe | said"),
      TextCase(
        "Jane Doe and her husband John Doe left. Mrs. Doe said it was full. Mr. Doe said it was not.",
        "Jane Doe | said", "John Doe | said"),
      TextCase(
        "John Doe runs the port. Jane Doe runs the ferry. Mr. Doe said the port was full.", "John Doe | said"),
      TextCase(
        "Norwood Shipping said the port was full.", "Norwood Shipping | said"),
    ])
  func byName(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).speakerLines)
  }

  @Test(
    "“he”, “she” and “they” are who acted last and can be meant",
    arguments: [
      TextCase(
        "Jane Doe visited the port. She said it was safe.", "Jane Doe | said"),
      TextCase(
        "John Reed met Jane Doe. He said the port was safe.", "John Reed | said"),
      TextCase(
        "John Reed met Jane Doe. She said the port was safe.", "Jane Doe | said"),
      TextCase(
        "John Reed met Paul Doe. He said the port was safe.", "John Reed | said"),
      TextCase(
        "Two officials said the port was full. They said it was safe.", "two officials | said", "two officials | said"),
      TextCase(
        "The port was full. He said it was safe.", "– | said"),
      TextCase(
        "Jane Doe visited the port. He said it was safe.", "– | said"),
      TextCase(
        "“It is full,” she said. Jane Doe left.", "– | said"),
      TextCase(
        "Mr. Doe left the port. Mrs. Doe stayed. She said it was full.", "Doe | said"),
    ])
  func byPronoun(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).speakerLines)
  }

  @Test(
    "“the president” is who holds the office",
    arguments: [
      TextCase(
        "French President Jane Doe met Finance Minister John Reed. The president said the talks were short.",
        "Jane Doe | said"),
      TextCase(
        "French President Jane Doe met Finance Minister John Reed. The minister said the talks were short.",
        "John Reed | said"),
      TextCase(
        "French President Jane Doe met Kenyan President John Reed. The Kenyan president said the talks were short.",
        "John Reed | said"),
      TextCase(
        "Jane Doe visited the port. The mayor said it was full.", "– | said"),
    ])
  func byRole(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).speakerLines)
  }

  @Test(
    "a capital that speaks is its country, not its government",
    arguments: [
      TextCase(
        "Paris said the port was full.", "France | said"),
      TextCase(
        "France closed the port. Paris said it was full.", "France | said"),
      TextCase(
        "The French government said the port was full. Paris said it was safe.", "French government | said",
        "France | said"),
    ])
  func byCapital(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).speakerLines)
  }

  @Test(
    "unnamed people and documents are named as they stand",
    arguments: [
      TextCase(
        "Experts said the port was full.", "experts | said"),
      TextCase(
        "A spokesman for the port said it was full.", "spokesman | said"),
      TextCase(
        "The report said the port was full.", "report | said"),
      TextCase(
        "Northport officials said the port was full.", "Northport officials | said"),
    ])
  func unnamed(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).speakerLines)
  }

  @Test(
    "where nobody is named there is no speaker",
    arguments: [
      TextCase(
        "It was said that the port was full.", "– | was said"),
      TextCase(
        "There were rumours that the port was full.", "– | rumours"),
      TextCase(
        "The bridge is said to be unsafe.", "– | is said"),
    ])
  func nobody(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).speakerLines)
  }
}
