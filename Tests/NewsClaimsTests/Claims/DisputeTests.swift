import Testing

@testable import NewsClaims

@Suite("Ways to dispute a claim")
struct DisputeTests {
  @Test(
    "whoever denies or questions a claim disputes it, also as the subject of a relative clause or of a second verb",
    arguments: [
      TextCase("Jane Doe, who denies that the dam leaked, left.", "disputed | the dam leaked | – | Jane Doe | –"),
      TextCase(
        "Jane Doe questioned the claim that the dam leaked.", "disputed | the dam leaked | – | Jane Doe | –"),
      TextCase(
        "Jane Doe denied having taken money.", "disputed | Jane Doe having taken money | – | Jane Doe | –"),
      TextCase(
        "Doe rejected French claims that the dam leaked and denied French claims that the dam was old.",
        "disputed | the dam leaked | France | Doe | –", "disputed | the dam was old | France | Doe | –",
        fault: "a second verb of the speaker's gets its subject from what the first verb reports"),
    ])
  func ways(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "what the speaker takes back is disputed by the speaker",
    arguments: [
      TextCase(
        "The paper reported that the dam had burst. The paper retracted the report.",
        "disputed | the dam had burst | paper | paper | –"),
      TextCase(
        "John Reed said that the dam had burst. Reed later withdrew the claim.",
        "disputed | the dam had burst | John Reed | John Reed | –"),
      TextCase(
        "John Reed said that the dam had burst. He recanted his claim in June.",
        "disputed | the dam had burst | John Reed | John Reed | –"),
      TextCase(
        "John Reed said that the dam had burst. Reed withdrew the offer.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Reed withdrew his troops.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe asked him to withdraw the claim.",
        "asserted | the dam had burst | John Reed | – | –"),
    ])
  func withdrawn(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "a finding or a verdict that a claim is false disputes it",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst. A judge ruled that the claim was false.",
        "disputed | the dam had burst | John Reed | judge | –"),
      TextCase(
        "John Reed said that the dam had burst. Fact-checkers rated the claim “mostly false.”",
        "disputed | the dam had burst | John Reed | fact-checkers | –"),
      TextCase(
        "Investigators found no evidence that the dam had burst.",
        "disputed | the dam had burst | – | investigators | –"),
      TextCase(
        "John Reed said that the dam had burst. Fact-checkers rated the claim “mostly true.”",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. A judge ruled that the claim was true.",
        "asserted | the dam had burst | John Reed | – | –",
        "asserted | the claim was true | judge | – | –"),
      TextCase("Investigators found new evidence that the dam had burst."),
    ])
  func found(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "two who accuse one another make two claims",
    arguments: [
      TextCase(
        "Jane Doe accused John Reed of fraud. John Reed accused Jane Doe of theft.",
        "asserted | John Reed's fraud | Jane Doe | – | –",
        "asserted | Jane Doe's theft | John Reed | – | –"),
      TextCase(
        "Jane Doe blamed John Reed for the leak. John Reed blamed Jane Doe for the leak.",
        "asserted | John Reed is to blame for the leak | Jane Doe | – | –",
        "asserted | Jane Doe is to blame for the leak | John Reed | – | –"),
      TextCase(
        "Jane Doe accused John Reed of lying. John Reed accused Jane Doe of lying.",
        "asserted | John Reed lying | Jane Doe | – | –",
        "asserted | Jane Doe lying | John Reed | – | –"),
    ])
  func mutual(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "who admits one thing and denies another disputes the other",
    arguments: [
      TextCase(
        "Jane Doe acknowledged the meeting but denied taking money.",
        "disputed | Jane Doe taking money | – | Jane Doe | –"),
      TextCase(
        "Jane Doe admitted that she met Reed but denied that she took money.",
        "asserted | Jane Doe met Reed | Jane Doe | – | –",
        "disputed | Jane Doe took money | – | Jane Doe | –"),
      TextCase(
        "Jane Doe confirmed that the dam had burst but denied any fault.",
        "asserted | the dam had burst | Jane Doe | – | –",
        "disputed | Jane Doe's fault | – | Jane Doe | –"),
      TextCase("Jane Doe acknowledged the meeting but declined to comment."),
    ])
  func partial(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "an accusation says of whom and of what",
    arguments: [
      TextCase(
        "Jane Doe blamed John Reed for the leak.",
        "asserted | John Reed is to blame for the leak | Jane Doe | – | –"),
      TextCase(
        "Jane Doe accused John Reed of the murder.",
        "asserted | John Reed is guilty of the murder | Jane Doe | – | –"),
      TextCase(
        "Jane Doe accused the port of hiding the leak.",
        "asserted | the port hiding the leak | Jane Doe | – | –"),
      TextCase("Jane Doe blamed the weather."),
      TextCase("Jane Doe refused to accuse John Reed of fraud."),
    ])
  func accused(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }
}

@Suite("The same claim within an article")
struct SameClaimTests {
  @Test(
    "claims of the same sides that share words are one, in one sentence they are two",
    arguments: [
      TextCase(
        "Doe rejected French claims that the dam leaked. The weather was fine. Doe denied the French allegation of a leaking dam.",
        "disputed | the dam leaked | France | Doe | –"),
      TextCase(
        "Doe rejected French claims that the dam leaked. The weather was fine. Doe denied the French allegation that the ferry sank.",
        "disputed | the dam leaked | France | Doe | –", "disputed | the ferry sank | France | Doe | –"),
      TextCase(
        "Doe rejected French claims that the dam leaked. Reed rejected French claims that the dam leaked.",
        "disputed | the dam leaked | France | Doe, Reed | –"),
      TextCase(
        "Jane Doe said that the dam leaked. John Reed denied that the dam leaked.",
        "disputed | the dam leaked | Jane Doe | John Reed | –"),
    ])
  func merged(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "a clause that reports two things makes two claims",
    arguments: [
      TextCase(
        "The union claimed that the strike hit two boats, as well as a raft that carried men.",
        "asserted | the strike hit two boats | union | – | –", "asserted | a raft carried men | union | – | –"),
      TextCase(
        "The union claimed that the strike hit two boats as well as a raft.",
        "asserted | the strike hit two boats as well as a raft | union | – | –"),
      TextCase(
        "The union claimed that the strike hit boats and that men died.",
        "asserted | the strike hit boats | union | – | –", "asserted | men died | union | – | –"),
      TextCase(
        "The union claimed that the strike hit boats and men.",
        "asserted | the strike hit boats and men | union | – | –"),
    ])
  func coordinated(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }
}
