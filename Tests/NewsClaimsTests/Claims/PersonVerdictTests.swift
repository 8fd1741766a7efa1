import Testing

@testable import NewsClaims

@Suite("Verdicts on whoever claims something")
struct PersonVerdictTests {
  @Test(
    "whoever lies, is wrong or is contradicted has claimed what is disputed",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst. “He is lying about that,” Jane Doe said.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said Reed was wrong.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said Reed had misstated the facts.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe contradicted him.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "Jane Doe said that John Reed was wrong to say that the dam had burst.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed lied when he said that the dam had burst.",
        "disputed | the dam had burst | John Reed | – | –"),
      TextCase(
        "Jane Doe said that John Reed had falsely claimed that the dam had burst.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst.\nAfter Bob Park had said that the dam was old, Jane Doe contradicted him.",
        "asserted | the dam had burst | John Reed | – | –", "disputed | the dam was old | Bob Park | Jane Doe | –"),
    ])
  func persons(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "whoever is wrong in another way, or about what is to come, has claimed nothing that is disputed",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said that Reed was wrong to close the port.",
        "asserted | the dam had burst | John Reed | – | –",
        "asserted | Reed was wrong to close the port | Jane Doe | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said that Reed was lying in bed.",
        "asserted | the dam had burst | John Reed | – | –", "asserted | Reed was lying in bed | Jane Doe | – | –"),
      TextCase(
        "John Reed said that the dam would burst. Jane Doe said that he was wrong.",
        "asserted | the dam would burst | John Reed | – | –", "asserted | he was wrong | Jane Doe | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe contradicted herself.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said that Reed was not wrong.",
        "asserted | the dam had burst | John Reed | – | –", "asserted | Reed was not wrong | Jane Doe | – | –"),
    ])
  func others(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "a short answer denies what was just said",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst. “That is wrong,” Jane Doe said.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. “Nonsense,” Jane Doe said.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. “That never happened,” Jane Doe said.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. “That’s not what happened,” Jane Doe said.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. It had not.",
        "disputed | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe rejected that.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst.\nIt rained. It snowed. “That is wrong,” Jane Doe said.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam would burst. “That is wrong,” Jane Doe said.",
        "asserted | the dam would burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said that it was wrong to close the port.",
        "asserted | the dam had burst | John Reed | – | –",
        "asserted | it was wrong to close the port | Jane Doe | – | –"),
      TextCase(
        "John Reed said that the dam had burst. It was not.",
        "asserted | the dam had burst | John Reed | – | –"),
    ])
  func answers(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }
}
