import Testing

@testable import NewsClaims

@Suite("Ways to dispute a claim")
struct DisputeTests {
  @Test(
    "what is called untrue is disputed by whoever calls it so",
    arguments: [
      TextCase("Jane Doe, who denies that the dam leaked, left.", "disputed | the dam leaked | – | Jane Doe | –"),
      TextCase(
        "It is not true that the dam leaked, Jane Doe said.", "disputed | the dam leaked | – | Jane Doe | –",
        fault: "“it is not true that” is no denial"),
      TextCase(
        "John Reed said that the dam leaked. Jane Doe said that was not true.",
        "disputed | the dam leaked | John Reed | Jane Doe | –",
        fault: "“that was not true” is a claim of its own instead of a denial of the one before"),
      TextCase(
        "The French claim that the dam leaked is false.", "disputed | the dam leaked | France | – | –",
        fault: "a claim that the article itself calls false is asserted, and “is false” becomes part of it"),
      TextCase(
        "Jane Doe's claim that the dam leaked is baseless, experts said.",
        "disputed | the dam leaked | Jane Doe | experts | –", fault: "a claim that somebody calls baseless is lost"),
      TextCase(
        "Jane Doe questioned the claim that the dam leaked.", "disputed | the dam leaked | – | Jane Doe | –"),
      TextCase(
        "Jane Doe denied having taken money.", "disputed | having taken money | – | Jane Doe | –"),
      TextCase(
        "Doe rejected French claims that the dam leaked and denied French claims that the dam was old.",
        "disputed | the dam leaked | France | Doe | –", "disputed | the dam was old | France | Doe | –",
        fault: "a second verb of the speaker's gets its subject from what the first verb reports"),
    ])
  func ways(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }
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
        "disputed | the dam leaked | France | Doe, Reed | –",
        fault: "the same words of the same claimant, denied by two, are two claims"),
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
