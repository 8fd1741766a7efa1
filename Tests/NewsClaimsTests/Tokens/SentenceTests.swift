import Testing

@testable import NewsClaims

@Suite("Sentences")
struct SentenceTests {
  @Test(
    "a sentence ends at a stop, not at an abbreviation",
    arguments: [
      TextCase("Doe left. Reed stayed! Who came? Nobody.", "Doe left.", "Reed stayed!", "Who came?", "Nobody."),
      TextCase("Sen. Doe met Mr. Reed Jr. in Sept. on the boat.", "Sen. Doe met Mr. Reed Jr. in Sept. on the boat."),
      TextCase("They left the U.S. The fleet stayed.", "They left the U.S.", "The fleet stayed."),
      TextCase("The U.S. Navy left.", "The U.S. Navy left."),
      TextCase("J. Doe left at 9 a.m. on Monday.", "J. Doe left at 9 a.m. on Monday."),
      TextCase("It fell by 3.5 points. 12 came.", "It fell by 3.5 points.", "12 came."),
      TextCase("Doe left … and came back.", "Doe left … and came back."),
      TextCase("Doe left (so he said.) Reed stayed.", "Doe left (so he said.)", "Reed stayed."),
      TextCase("Doe left\nReed stayed", "Doe left", "Reed stayed"),
    ])
  func stops(_ sample: TextCase) { sample.expect(Tokenized(sample.text).sentences) }

  @Test(
    "a quotation is never cut, and who spoke stays with it",
    arguments: [
      TextCase("“It is full. It was full,” Doe said. Reed left.", "“It is full. It was full,” Doe said.", "Reed left."),
      TextCase("“Is it full?” Doe asked. “It is.”", "“Is it full?” Doe asked.", "“It is.”"),
      TextCase("“It is full.” “It is not.”", "“It is full.”", "“It is not.”"),
      TextCase("Doe said: “It is full.” Reed left.", "Doe said: “It is full.”", "Reed left."),
      TextCase("They sang “Go.” and left.", "They sang “Go.” and left."),
    ])
  func quotations(_ sample: TextCase) { sample.expect(Tokenized(sample.text).sentences) }
}
