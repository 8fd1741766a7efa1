import Testing

@testable import NewsClaims

@Suite("What a denial points to")
struct TargetTests {
  @Test(
    "“doing so”, “the figure” and “the lawsuit” stand for what was claimed, where that has a figure or a lawsuit claims it",
    arguments: [
      TextCase(
        "John Reed said that Jane Doe took bribes. She has denied doing so.",
        "disputed | Jane Doe took bribes | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that 40 men had left. Jane Doe cast doubt on the figure.",
        "disputed | 40 men had left | John Reed | Jane Doe | –"),
      TextCase(
        "The suit alleges that Kestrel hid the leak. Kestrel called the lawsuit baseless.",
        "disputed | Kestrel hid the leak | suit | Kestrel | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe cast doubt on the figure.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe called the lawsuit baseless.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "The suit alleges that Kestrel hid the leak. A judge dismissed the lawsuit.",
        "asserted | Kestrel hid the leak | suit | – | –"),
      TextCase(
        "John Reed said that 40 men had left. Jane Doe disputed the number of boats.",
        "asserted | 40 men had left | John Reed | – | –"),
    ])
  func nouns(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "what is denied may be told by the article itself, in the clause or the sentence before",
    arguments: [
      TextCase(
        "The dam leaked in May, although Jane Doe disputes that.",
        "disputed | the dam leaked in May | – | Jane Doe | –"),
      TextCase("The dam leaked in May, which Jane Doe denies.", "disputed | the dam leaked in May | – | Jane Doe | –"),
      TextCase("The dam leaked in May. Jane Doe disputes this.", "disputed | the dam leaked in May | – | Jane Doe | –"),
      TextCase("The dam leaked in May. Jane Doe denied it a loan."),
      TextCase("The dam should close. Jane Doe disputes this."),
      TextCase("Did the dam leak? Jane Doe rejected this."),
    ])
  func told(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "a “he” that cannot be the claimant is the one man of whom the claim is",
    arguments: [
      TextCase(
        "A driver told the court that John Reed had hit him. He denied it.",
        "disputed | John Reed had hit him | driver | John Reed | –"),
      TextCase(
        "A driver told the court that the dam had burst. He denied it.",
        "asserted | the dam had burst | driver | – | –"),
      TextCase(
        "A driver told the court that Jane Doe had hit him. He denied it.",
        "asserted | Jane Doe had hit him | driver | – | –"),
    ])
  func accused(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "a verdict may have its author after it, and nobody has none",
    arguments: [
      TextCase(
        "The claim that the dam had burst was rejected by Jane Doe.",
        "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase(
        "John Reed’s claim that the dam had burst is disputed.", "disputed | the dam had burst | John Reed | – | –"),
      TextCase(
        "Police have no evidence to suggest that the dam had burst.",
        "disputed | the dam had burst | – | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said the claim was without foundation.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said the claim cannot be right.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "Jane Doe rejected as false a report that the dam had burst.",
        "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase(
        "Jane Doe is not convinced that the dam had burst.", "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase(
        "Jane Doe appeared to contradict John Reed’s claim that the dam had burst.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. Nobody denied it.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said that no such thing had happened.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said he had made it up.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe called him a liar.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase("Jane Doe denied two counts of fraud.", "disputed | Jane Doe's fraud | – | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe called him a driver.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said no such boats were in the port.",
        "asserted | the dam had burst | John Reed | – | –",
        "asserted | no such boats were in the port | Jane Doe | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said the men had made up a bed.",
        "asserted | the dam had burst | John Reed | – | –",
        "asserted | the men had made up a bed | Jane Doe | – | –"),
      TextCase("John Reed has no evidence that the dam had burst."),
      TextCase("Jane Doe’s claim for damages was rejected by the court."),
      TextCase(
        "John Reed said that the dam had burst. Unless Jane Doe denies it, the port will close.",
        "asserted | the dam had burst | John Reed | – | –"),
    ])
  func authors(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }
}
