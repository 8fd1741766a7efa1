import Testing

@testable import NewsClaims

@Suite("Further ways to dispute a claim")
struct FurtherDisputeTests {
  @Test(
    "what might be can be denied, what ought to be cannot",
    arguments: [
      TextCase(
        "Jane Doe dismissed rumors that the mayor might resign.",
        "disputed | the mayor might resign | – | Jane Doe | –"),
      TextCase("Jane Doe denied that the dam could burst.", "disputed | the dam could burst | – | Jane Doe | –"),
      TextCase(
        "Jane Doe rejected the suggestion that the dam may have burst.",
        "disputed | the dam may have burst | – | Jane Doe | –"),
      TextCase("Jane Doe rejected the idea that the mayor should resign."),
      TextCase("Jane Doe denied that the port must close."),
    ])
  func possible(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "a claim may be named with the place where it was made, or with its maker",
    arguments: [
      TextCase(
        "Jane Doe dismissed a report in the paper that the dam had burst.",
        "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase(
        "Jane Doe denied the claim in a letter that the dam had burst.",
        "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase(
        "Jane Doe rejected criticism from John Reed that the port was dirty.",
        "disputed | the port was dirty | John Reed | Jane Doe | –"),
      TextCase("Jane Doe rejected a bid from John Reed that the port had asked for."),
      TextCase("Jane Doe dismissed a man in the port that the dam had hired."),
      TextCase("The paper corrected the name of the dam."),
    ])
  func placed(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "a noun that calls a claim untrue disputes what it goes on to say",
    arguments: [
      TextCase("The lie that the dam had burst was heard in May.", "disputed | the dam had burst | – | – | –"),
      TextCase(
        "“There is a myth that the dam had burst,” Jane Doe said.",
        "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase(
        "“John Reed’s absurd claim that the dam had burst should be ignored,” Jane Doe said.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase("The lie that they tell is old."),
      TextCase(
        "“It is not a myth that the dam had burst,” Jane Doe said.",
        "asserted | It is not a myth that the dam had burst | Jane Doe | – | –"),
      TextCase("The lies that the dam was built on are old."),
    ])
  func lies(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "whoever says “I deny” denies",
    arguments: [
      TextCase(
        "“I deny that the dam had burst,” Jane Doe said.",
        "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase(
        "“We reject any suggestion that the dam had burst,” Jane Doe said.",
        "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase(
        "Jane Doe said that she doubted the dam had burst.",
        "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase("“I do not deny that the dam had burst,” Jane Doe said."),
      TextCase("“I would deny that the dam had burst,” Jane Doe said."),
      TextCase("“I deny you nothing,” Jane Doe said."),
    ])
  func spoken(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "what a claim proved or was shown to be is a verdict, where that is something untrue",
    arguments: [
      TextCase(
        "John Reed’s claim that the dam had burst proved false.",
        "disputed | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. The claim turned out to be untrue.",
        "disputed | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. The report was shown to be false.",
        "disputed | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. The claim has not been proved false.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. The claim proved popular.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. The claim was found in a letter.",
        "asserted | the dam had burst | John Reed | – | –"),
    ])
  func proved(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "a study or a report that was withdrawn is taken back, and what it said with it",
    arguments: [
      TextCase(
        "The study said that the drug helped mice. The study has since been withdrawn.",
        "disputed | the drug helped mice | study | – | –"),
      TextCase(
        "The study said that the drug helped mice. That paper was retracted.",
        "disputed | the drug helped mice | study | – | –"),
      TextCase(
        "John Reed said that the dam had burst. The claim was later retracted.",
        "disputed | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. He later walked back the claim.",
        "disputed | the dam had burst | John Reed | John Reed | –"),
      TextCase(
        "The paper corrected its report that the dam had burst.",
        "disputed | the dam had burst | paper | paper | –"),
      TextCase(
        "The study said that the drug helped mice. The drug was withdrawn.",
        "asserted | the drug helped mice | study | – | –"),
      TextCase(
        "John Reed said that the dam had burst. The paper was withdrawn.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. The offer was withdrawn.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Doe walked back to the port.",
        "asserted | the dam had burst | John Reed | – | –"),
    ])
  func taken(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "a denial may hang on what was just said by “which”, by “something” or by a noun of its own",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst - a point that lawyers have disputed.",
        "disputed | the dam had burst | John Reed | lawyers | –"),
      TextCase(
        "Jane Doe is accused of fraud, which she denies.",
        "disputed | Jane Doe's fraud | – | Jane Doe | hedged is accused"),
      TextCase(
        "The paper wrote about allegations that Jane Doe took bribes, which she has denied.",
        "disputed | Jane Doe took bribes | – | – | –"),
      TextCase(
        "John Reed said that the dam had burst - a point that lawyers have made.",
        "asserted | the dam had burst - a point that lawyers have made | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst, something the port knows.",
        "asserted | the dam had burst, something the port knows | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst, which the port had built.",
        "asserted | the dam had burst | John Reed | – | –"),
    ])
  func apposed(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "a plea disputes what the speaker is accused of, and nothing else",
    arguments: [
      TextCase(
        "John Reed said that Jane Doe took bribes. Doe has pleaded not guilty.",
        "disputed | Jane Doe took bribes | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed accused Jane Doe of fraud. Doe maintains her innocence.",
        "disputed | Jane Doe's fraud | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed accused Jane Doe of fraud. Doe said she had done nothing wrong.",
        "disputed | Jane Doe's fraud | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed accused Jane Doe of fraud. Doe has denied any wrongdoing.",
        "disputed | Jane Doe's fraud | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that Jane Doe took bribes. Doe pleaded guilty.",
        "asserted | Jane Doe took bribes | John Reed | – | –"),
      TextCase(
        "John Reed said that Jane Doe took bribes. Bob Park has pleaded not guilty.",
        "asserted | Jane Doe took bribes | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said she had done nothing wrong.",
        "asserted | the dam had burst | John Reed | – | –"),
    ])
  func pleas(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "whoever finds otherwise denies what was said",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst. A court found otherwise.",
        "disputed | the dam had burst | John Reed | court | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe thinks otherwise.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. A court found an otherwise dry road.",
        "asserted | the dam had burst | John Reed | – | –"),
    ])
  func otherwise(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "verbs that turn something away deny where it is a claim",
    arguments: [
      TextCase(
        "Jane Doe brushed aside claims that the dam had burst.",
        "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase(
        "Jane Doe shot down a rumor that the dam had burst.",
        "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase(
        "Jane Doe took exception to the claim that the dam had burst.",
        "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase(
        "Jane Doe disagreed that the dam had burst.",
        "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase("Jane Doe brushed aside her hair."),
      TextCase("The navy shot down a drone that the dam had hidden."),
      TextCase("Jane Doe disagreed with John Reed."),
    ])
  func phrases(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "an adverb set off from its verb is the article’s own word all the same",
    arguments: [
      TextCase(
        "John Reed claimed in June - falsely - that the dam had burst.",
        "disputed | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed claimed in June - loudly - that the dam had burst.",
        "asserted | the dam had burst | John Reed | – | –"),
    ])
  func falsely(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "what an earlier version of the article said has been put right",
    arguments: [
      TextCase(
        "An earlier version of this article said that the dam had burst.",
        "disputed | the dam had burst | – | – | –"),
      TextCase(
        "A previous version of this story stated that the dam had burst.",
        "disputed | the dam had burst | – | – | –"),
      TextCase(
        "The original version of this report said that the dam had burst.",
        "disputed | the dam had burst | – | – | –"),
      TextCase(
        "An earlier version of the report said that the dam had burst.",
        "asserted | the dam had burst | – | – | –"),
      TextCase(
        "The final version of this article said that the dam had burst.",
        "asserted | the dam had burst | – | – | –"),
      TextCase("An earlier version of this article did not say that the dam had burst."),
    ])
  func outdated(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "a spokesman or a lawyer denies for somebody, and only a claim",
    arguments: [
      TextCase(
        "John Reed said that Kestrel had hidden the leak. A lawyer for Kestrel denied the claim.",
        "disputed | Kestrel had hidden the leak | John Reed | lawyer | –"),
      TextCase(
        "John Reed accused Jane Doe of fraud. Doe’s spokeswoman, Ann Lee, rejected the accusation.",
        "disputed | Jane Doe's fraud | John Reed | Ann Lee | –"),
      TextCase(
        "John Reed accused Jane Doe of fraud. Through a lawyer, Doe denied it.",
        "disputed | Jane Doe's fraud | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed accused Jane Doe of fraud. A lawyer for Doe declined to comment.",
        "asserted | Jane Doe's fraud | John Reed | – | –"),
      TextCase(
        "John Reed accused Jane Doe of fraud. A spokesman for Doe dismissed the driver.",
        "asserted | Jane Doe's fraud | John Reed | – | –"),
      TextCase(
        "John Reed accused Jane Doe of fraud. Doe’s lawyer rejected the deal.",
        "asserted | Jane Doe's fraud | John Reed | – | –"),
    ])
  func spokesmen(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "the contrary verb or adjective of another speaker disputes the same thing",
    arguments: [
      TextCase(
        "John Reed said that the dam was unsafe. Jane Doe said that the dam was safe.",
        "disputed | the dam was unsafe | John Reed | Jane Doe | – | negated"),
      TextCase(
        "John Reed said that Ann Lee won the vote in May. Jane Doe said that Ann Lee lost the vote in May.",
        "disputed | Ann Lee won the vote in May | John Reed | Jane Doe | – | negated"),
      TextCase(
        "John Reed said that prices rose in June. Jane Doe said that prices fell in June.",
        "disputed | prices rose in June | John Reed | Jane Doe | – | negated"),
      TextCase(
        "John Reed said that prices rose in June. Jane Doe said that wages fell in June.",
        "asserted | prices rose in June | John Reed | – | –",
        "asserted | wages fell in June | Jane Doe | – | –"),
      TextCase(
        "John Reed said that prices rose in June. Jane Doe said that prices rose again in June.",
        "asserted | prices rose in June | John Reed, Jane Doe | – | –"),
      TextCase(
        "John Reed said that the dam was safe. Reed said that the dam was unsafe in May.",
        "asserted | the dam was safe | John Reed | – | –",
        "asserted | the dam was unsafe in May | John Reed | – | –"),
    ])
  func opposites(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "who denies a charge and makes another disputes the one",
    arguments: [
      TextCase(
        "John Reed accused Jane Doe of fraud. Doe denied it and accused Reed of theft.",
        "disputed | Jane Doe's fraud | John Reed | Jane Doe | –",
        "asserted | Reed's theft | Jane Doe | – | –"),
      TextCase(
        "Jane Doe accused John Reed of fraud. Reed denied the accusation.",
        "disputed | John Reed's fraud | Jane Doe | John Reed | –"),
      TextCase(
        "Jane Doe and John Reed accused the port of fraud.",
        "asserted | the port's fraud | – | – | –"),
    ])
  func mutual(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "a noun finds a claim of an earlier paragraph, a pronoun one that is near",
    arguments: [
      TextCase(
        "John Reed accused Jane Doe of fraud at the port.\nThe weather was bad.\nMen left the port.\nDoe denied the accusation.",
        "disputed | Jane Doe's fraud at the port | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst.\nThe weather was bad. Jane Doe called the claim a lie.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that Jane Doe took bribes.\nThe weather was bad. It rained. It snowed. Men left. Doe denied the claim.",
        "disputed | Jane Doe took bribes | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that Jane Doe took bribes.\nThe weather was bad. It rained. It snowed. Men left. Doe denied it.",
        "asserted | Jane Doe took bribes | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst.\nThe weather was bad. It rained. It snowed. Men left. Doe denied the claim.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst.\nThe weather was bad. Jane Doe denied it a loan.",
        "asserted | the dam had burst | John Reed | – | –"),
    ])
  func paragraphs(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "a denial of something else in the same sentence leaves a claim alone",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst, and Jane Doe denied him entry.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst while the court denied Doe bail.",
        "asserted | the dam had burst while the court denied Doe bail | John Reed | – | –"),
      TextCase(
        "Jane Doe, who denied the guards a rise, said that the dam had burst.",
        "asserted | the dam had burst | Jane Doe | – | –"),
    ])
  func elsewhere(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "who admits something and denies no claim disputes nothing",
    arguments: [
      TextCase(
        "Jane Doe acknowledged the meeting and denied nothing."),
      TextCase(
        "Jane Doe admitted the fraud but rejected the offer."),
    ])
  func halves(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "what is contrary to a claim disputes it, and the clause after it is no part of it",
    arguments: [
      TextCase(
        "Contrary to John Reed’s claim that the dam had burst, Jane Doe said that the port was dry.",
        "disputed | the dam had burst | John Reed | Jane Doe | –",
        "asserted | the port was dry | Jane Doe | – | –"),
      TextCase(
        "Contrary to claims that the dam had burst, the port is still dry.",
        "disputed | the dam had burst | – | – | –"),
      TextCase(
        "The port was dry in May, contradicting John Reed’s earlier claim that the dam had burst.",
        "disputed | the dam had burst | John Reed | – | –"),
      TextCase(
        "Despite John Reed’s claim that the dam had burst, Jane Doe said that the port was dry.",
        "asserted | the dam had burst | John Reed | – | –",
        "asserted | the port was dry | Jane Doe | – | –"),
      TextCase("Contrary to claims of fraud, the port is still dry.", "asserted | fraud | – | – | –"),
      TextCase("Contrary to plans that the dam should close, the port is still dry."),
    ])
  func contrary(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "what is half true, exaggerated or a conspiracy theory is not so, and several claims are “they” or “these”",
    arguments: [
      TextCase(
        "John Reed said that the dam had burst. The paper rated the claim half true.",
        "disputed | the dam had burst | John Reed | paper | –"),
      TextCase(
        "John Reed’s claim that the dam had burst is exaggerated.",
        "disputed | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe called the claim a conspiracy theory.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. “These are lies,” Jane Doe said.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe said the claim was half old.",
        "asserted | the dam had burst | John Reed | – | –",
        "asserted | the claim was half old | Jane Doe | – | –"),
      TextCase(
        "John Reed said that the dam had burst. “We are fake,” Jane Doe said.",
        "asserted | the dam had burst | John Reed | – | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe called the fire a conspiracy.",
        "asserted | the dam had burst | John Reed | – | –"),
    ])
  func parts(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "a claim may be named by what reports allege, and end where it is called something",
    arguments: [
      TextCase(
        "Jane Doe dismissed reports alleging that the dam had burst as nonsense.",
        "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase("Jane Doe rejected offers saying that the dam had burst."),
      TextCase(
        "The story saying that the dam had burst but that was not the case.",
        "asserted | the dam had burst but that was not the case | story | – | –"),
    ])
  func alleging(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "whoever is skeptical of a claim doubts it",
    arguments: [
      TextCase(
        "Jane Doe was skeptical that the dam had burst.", "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase(
        "John Reed said that the dam had burst. Jane Doe remained skeptical of the claim.",
        "disputed | the dam had burst | John Reed | Jane Doe | –"),
      TextCase("Jane Doe was skeptical of the offer."),
      TextCase(
        "Jane Doe was not skeptical of claims that the dam had burst.",
        "asserted | the dam had burst | – | – | –"),
    ])
  func skeptical(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "“which has” is one thing, and not the many before it",
    arguments: [
      TextCase(
        "John Reed said that the men worked for members of the government, which has denied the claim.",
        "disputed | the men worked for members of the government | John Reed | government | –"),
      TextCase(
        "John Reed said that the dam had burst. The members of the port, who have disputed the claim, left.",
        "disputed | the dam had burst | John Reed | members | –"),
    ])
  func which(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "what is only imagined disputes nothing",
    arguments: [
      TextCase("Imagine that Jane Doe denied that the dam had burst."),
      TextCase("Suppose the myth that the dam had burst is heard."),
      TextCase(
        "Jane Doe denied that they suppose the dam had burst.",
        "disputed | they suppose the dam had burst | – | Jane Doe | –"),
    ])
  func imagined(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }
}
