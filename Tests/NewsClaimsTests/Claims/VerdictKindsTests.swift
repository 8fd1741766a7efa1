import Testing

@testable import NewsClaims

@Suite("Ways to say that a claim is untrue, or that nothing speaks for it")
struct VerdictKindsTests {
  @Test("a verdict, a finding or a doubt disputes what it is about", arguments: Kind.table(verdicts))
  func kinds(_ kind: Kind) { kind.check() }

  private static let verdicts = """
    ## far from the truth, a fiction
    + John Reed said that the dam had burst. Nothing could be further from the truth, Jane Doe said.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + The claim that the dam had burst is far from the truth, Jane Doe said.
      disputed | the dam had burst | – | Jane Doe | –
    + “The notion that the dam had burst could not be further from the truth,” Jane Doe said.
      disputed | the dam had burst | – | Jane Doe | –
    + “Let us drop the fiction that the dam was empty. It was full to the brim,” Jane Doe said.
      disputed | the dam was empty | – | Jane Doe | –
    - “The dam was empty. It was never full to the brim,” Jane Doe said.
      asserted | The dam was empty | Jane Doe | – | –
    - John Reed said that the dam had burst. Nothing could be farther from the port, Jane Doe said.
      asserted | the dam had burst | John Reed | – | –
    - The claim that the dam had burst is far from the usual talk.
      asserted | the dam had burst | – | – | –
    - Nothing could be older than the dam.
    ## does not hold up
    + John Reed’s claim that the dam had burst does not hold up.
      disputed | the dam had burst | John Reed | – | –
    + The claim that the dam had burst does not stand up to a check.
      disputed | the dam had burst | – | – | –
    + The claim that the dam had burst does not withstand scrutiny, Jane Doe said.
      disputed | the dam had burst | – | Jane Doe | –
    - The claim that the dam had burst held up the talks.
      asserted | the dam had burst | – | – | –
    - The dam does not hold up.
    - The claim that the dam had burst does not stand alone.
      asserted | the dam had burst | – | – | –
    ## a person is wrong, is not telling the truth
    + Jane Doe said that the men were mistaken in their belief that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + People who say that the dam had burst are wrong, Jane Doe said.
      disputed | the dam had burst | – | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe said Reed was not telling the truth.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + Jane Doe said that John Reed lied about having closed the dam.
      disputed | having closed the dam | John Reed | Jane Doe | –
    + Jane Doe accused John Reed of lying when he said that the dam had burst.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe said that he had made the whole thing up.
      disputed | the dam had burst | John Reed | Jane Doe | –
    - People who say that the dam should close are wrong, Jane Doe said.
      asserted | People who say that the dam should close are wrong | Jane Doe | – | –
    - John Reed said that the dam had burst. Jane Doe said Reed was not telling the guards.
      asserted | the dam had burst | John Reed | – | –
      asserted | Reed was not telling the guards | Jane Doe | – | –
    - John Reed lied to his wife for years.
    ## a fact-checker’s rating
    + The claim that the dam had burst was rated mostly false by the paper.
      disputed | the dam had burst | – | – | –
    + The paper gave John Reed four Pinocchios for saying that the dam had burst.
      disputed | the dam had burst | – | – | –
    + John Reed’s claim that the dam had burst earned four Pinocchios.
      disputed | the dam had burst | John Reed | – | –
    - The claim that the dam had burst was rated mostly true by the paper.
      asserted | the dam had burst | – | – | –
    - The paper gave the film four stars for saying that the dam had burst.
    - John Reed wore his old pants.
    ## proof that was not found
    + The audit did not find any evidence that the dam had burst.
      disputed | the dam had burst | – | – | –
    + The audit failed to find evidence of fraud.
      disputed | fraud | – | – | –
    + The audit turned up no evidence that the dam had burst.
      disputed | the dam had burst | – | – | –
    + The audit found no wrongdoing by the port.
      disputed | wrongdoing by the port | – | audit | –
    + There is not a shred of evidence that the dam had burst, Jane Doe said.
      disputed | the dam had burst | – | Jane Doe | –
    + There is little evidence that the dam had burst.
      disputed | the dam had burst | – | – | –
    + The records do not support the claim that the dam had burst.
      disputed | the dam had burst | – | – | –
    + Jane Doe said that she had seen nothing to support the claim that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    - There is not enough evidence to charge John Reed.
    - There is no sign that the dam will burst.
    - Jane Doe showed no sign of leaving.
    - The audit found no fault with the claim that the dam had burst.
      asserted | the dam had burst | – | – | –
    - Jane Doe does not support the plan that the port made.
    ## does not believe it, does not buy it
    + Jane Doe does not believe that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe said that she did not believe the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe never bought the claim that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + “I’m not convinced that the dam had burst,” Jane Doe said.
      disputed | the dam had burst | – | Jane Doe | –
    - “I don’t believe that’s a good idea,” Jane Doe said.
    - Jane Doe did not buy the dam.
    - Jane Doe does not believe that the dam will burst.
    - “I don’t think it’s over,” Jane Doe said.
    ## at odds with a claim, proved wrong
    + The letters are at odds with John Reed’s claim that the dam had burst.
      disputed | the dam had burst | John Reed | – | –
    + The data showed inconsistencies with John Reed’s claim that the dam had burst.
      disputed | the dam had burst | John Reed | data | –
    + Court records undercut John Reed’s claim that the dam had burst.
      disputed | the dam had burst | John Reed | court records | –
    + A judge overturned the finding that the dam had burst.
      disputed | the dam had burst | – | judge | –
    - The letters are not inconsistent with John Reed’s claim that the dam had burst.
      asserted | the dam had burst | John Reed | – | –
    - The plan is at odds with the law.
    - A judge overturned the ban.
    ## doubt of a number
    + Jane Doe cast doubt on the official toll of 49 deaths.
      disputed | the official toll of 49 deaths | – | Jane Doe | –
    + Jane Doe questioned the rate of 4.9 percent.
      disputed | the rate of 4.9 percent | – | Jane Doe | –
    + Jane Doe disputed the figure of 300.
      disputed | the figure of 300 | – | Jane Doe | –
    - Jane Doe questioned the price of the dam.
    - Jane Doe questioned two men.
    - Jane Doe denied the port 300 men.
    ## a particle behind its object
    + John Reed said that the dam had burst. Jane Doe brushed the claim aside.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe waved the allegation away.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe shot the rumor down.
      disputed | the dam had burst | John Reed | Jane Doe | –
    - John Reed said that the drone was old. Jane Doe shot it down.
      asserted | the drone was old | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe brushed the dust aside.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe waved the driver away.
      asserted | the dam had burst | John Reed | – | –
    ## said of that alone
    + John Reed said that the dam had burst. “That,” Jane Doe said, “is a lie.”
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe called that false.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. “Absolutely not true,” Jane Doe said.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. In reality, none of this happened.
      disputed | the dam had burst | John Reed | – | –
    + John Reed said that the dam had burst. Jane Doe told a different story.
      disputed | the dam had burst | John Reed | Jane Doe | –
    - John Reed said that the dam had burst. “That,” Jane Doe said, “is a lake.”
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe told a long story.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. In May, none of this was known.
      asserted | the dam had burst | John Reed | – | –
    ## lies that an article names
    + John Reed repeated the false theory that the dam had burst.
      disputed | the dam had burst | – | – | –
    + “The big lie is that the dam is safe,” Jane Doe said.
      disputed | the dam is safe | – | Jane Doe | –
    + The conspiracy theory that the dam had burst has spread.
      disputed | the dam had burst | – | – | –
    + John Reed has falsely and repeatedly claimed that the dam had burst.
      disputed | the dam had burst | John Reed | – | –
    + John Reed, who wrongly believes that the dam had burst, left.
      disputed | the dam had burst | John Reed | – | –
    + The paper apologized for reporting that the dam had burst.
      disputed | the dam had burst | – | paper | –
    - John Reed repeated the old theory that the dam had burst.
    - The plain truth is that the dam is safe.
    - The paper apologized for closing the port.
    ## a verdict before or around the claim
    + Jane Doe dismissed as false claims that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + The ministry described as “absurd” reports that the dam had burst.
      disputed | the dam had burst | – | ministry | –
    + Posts claiming that the dam had burst are false, Jane Doe said.
      disputed | the dam had burst | – | Jane Doe | –
    + It is simply untrue, Jane Doe said, that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + John Reed’s claim that the dam had burst is at odds with the record.
      disputed | the dam had burst | John Reed | – | –
    + The claim that the dam had burst could not be substantiated.
      disputed | the dam had burst | – | – | –
    + John Reed said that the dam had burst, an assertion for which there is no evidence.
      disputed | the dam had burst | John Reed | – | missing no evidence
    + John Reed said that the dam had burst, but later said that was incorrect.
      disputed | the dam had burst | John Reed | John Reed | –
    - Jane Doe rejected as late a bid that the port had made.
    - Posts claiming that the dam had burst are old, Jane Doe said.
      asserted | Posts claiming that the dam had burst are old | Jane Doe | – | –
    - John Reed said that the dam had burst, a port for which there is no road.
      asserted | the dam had burst, a port for which there is no road | John Reed | – | –
    ## a verdict whose claim stands behind the cue
    + “This is a complete fabrication,” Jane Doe said of the accusation that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + “That is a lie,” Jane Doe said about claims that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + “It’s not true,” Jane Doe said of John Reed’s claim that the dam had burst.
      disputed | the dam had burst | John Reed | Jane Doe | –
    - “This is a complete success,” Jane Doe said of the claim that the dam had burst.
      asserted | the dam had burst | – | – | –
    - “That is a lie,” Jane Doe said of the film.
    - John Reed said that the dam had burst. “That is a lie,” Jane Doe said of the dam.
      disputed | the dam had burst | John Reed | Jane Doe | –
    ## no evidence has emerged
    + No evidence has emerged that the dam had burst.
      disputed | the dam had burst | – | – | –
    + No evidence was found that the dam had burst.
      disputed | the dam had burst | – | – | –
    + No proof exists that the dam had burst.
      disputed | the dam had burst | – | – | –
    - No evidence was shown to the guards that day.
    - Evidence has emerged that the dam had burst.
    - No evidence was heard.
    """
}
