import Testing

@testable import NewsClaims

@Suite("Ways to deny a claim")
struct DenialKindsTests {
  @Test("whoever denies or doubts it disputes it", arguments: Kind.table(denials))
  func kinds(_ kind: Kind) { kind.check() }

  private static let denials = """
    ## denied in a clause of its own
    + Jane Doe denied that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe denied she had taken bribes.
      disputed | Jane Doe had taken bribes | – | Jane Doe | –
    + Jane Doe, who denies that the dam leaked, left.
      disputed | the dam leaked | – | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe denied that the dam had burst.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + Jane Doe disagreed that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + It is not true that the dam had burst, Jane Doe said.
      disputed | the dam had burst | – | Jane Doe | –
    + What Jane Doe denies is that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe denied there was a leak.
      disputed | there was a leak | – | Jane Doe | –
    + Jane Doe denied it was her car.
      disputed | it was her car | – | Jane Doe | –
    + It is not true, as some have said, that the dam had burst, Jane Doe said.
      disputed | the dam had burst | – | Jane Doe | –
    - Jane Doe did not deny that the dam leaked.
    - Jane Doe denied that the port must close.
    - Jane Doe said there was no doubt that the dam had burst.
      asserted | there was no doubt that the dam had burst | Jane Doe | – | –
    - What Jane Doe wants is that the dam is closed.
    - Jane Doe denied there should be a vote.
    ## denied in words of one’s own: “I deny”, “I doubt”
    + “I deny that the dam had burst,” Jane Doe said.
      disputed | the dam had burst | – | Jane Doe | –
    + “We reject any suggestion that the dam had burst,” Jane Doe said.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe said that she doubted the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    - “I do not deny that the dam had burst,” Jane Doe said.
    - “I would deny that the dam had burst,” Jane Doe said.
    - “I deny you nothing,” Jane Doe said.
    ## denied as what might be, not as what ought to be
    + Jane Doe dismissed rumors that the mayor might resign.
      disputed | the mayor might resign | – | Jane Doe | –
    + Jane Doe denied that the dam could burst.
      disputed | the dam could burst | – | Jane Doe | –
    + Jane Doe rejected the suggestion that the dam may have burst.
      disputed | the dam may have burst | – | Jane Doe | –
    - Jane Doe rejected the idea that the mayor should resign.
    - Jane Doe rejected the idea that the dam should be closed.
    - The dam should close. Jane Doe disputes this.
    - Jane Doe rejected a suggestion that she step down.
    ## denied by a pronoun
    + John Reed said that the dam leaked. Jane Doe denied it.
      disputed | the dam leaked | John Reed | Jane Doe | –
    + John Reed said that the dam leaked. The port was closed. Jane Doe denied this.
      disputed | the dam leaked | John Reed | Jane Doe | –
    + John Reed said that Jane Doe took bribes. She has denied doing so.
      disputed | Jane Doe took bribes | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe said that was not true.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. The company has denied that this was the case.
      disputed | the dam had burst | John Reed | company | –
    + John Reed said that the dam had burst. Jane Doe rejected that.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + A driver told the court that John Reed had hit him. He denied it.
      disputed | John Reed had hit him | driver | John Reed | –
    + John Reed said that Jane Doe was ill. Her aides denied that she was.
      disputed | Jane Doe was ill | John Reed | Jane Doe’s aides | –
    + John Reed said that Jane Doe took bribes. “I never did that,” Doe said.
      disputed | Jane Doe took bribes | John Reed | Jane Doe | –
    - John Reed said that the dam had burst. Jane Doe denied it a loan.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam leaked. John Reed denied it.
      asserted | the dam leaked | John Reed | – | –
    - A driver told the court that the dam had burst. He denied it.
      asserted | the dam had burst | driver | – | –
    - A driver told the court that Jane Doe had hit him. He denied it.
      asserted | Jane Doe had hit him | driver | – | –
    - John Reed said that the dam had burst. “I never did that,” Jane Doe said.
      asserted | the dam had burst | John Reed | – | –
    ## denied by “which” or by a noun of its own beside the claim
    + John Reed said that the dam had burst - a point that lawyers have disputed.
      disputed | the dam had burst | John Reed | lawyers | –
    + John Reed said that the dam had burst, a claim that the company denies.
      disputed | the dam had burst | John Reed | company | –
    + John Reed said that the dam had burst, which Jane Doe has called a lie.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + Jane Doe is accused of fraud, which she denies.
      disputed | Jane Doe is guilty of fraud | – | Jane Doe | hedged is accused
    + The paper wrote about allegations that Jane Doe took bribes, which she has denied.
      disputed | Jane Doe took bribes | – | – | –
    + John Reed said that the men worked for members of the government, which has denied the claim.
      disputed | the men worked for members of the government | John Reed | government | –
    + John Reed said that the dam had burst, an assertion disputed by Jane Doe.
      disputed | the dam had burst | John Reed | Jane Doe | –
    - John Reed said that the dam had burst - a point that lawyers have made.
      asserted | the dam had burst - a point that lawyers have made | John Reed | – | –
    - John Reed said that the dam had burst, something the port knows.
      asserted | the dam had burst, something the port knows | John Reed | – | –
    - John Reed said that the dam had burst, which the port had built.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst, which Jane Doe called a success.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst, an assertion repeated by Jane Doe.
      asserted | the dam had burst | John Reed | – | –
    ## denied by a gerund
    + Jane Doe denied taking bribes.
      disputed | Jane Doe took bribes | – | Jane Doe | –
    + Jane Doe denied having taken money.
      disputed | Jane Doe had taken money | – | Jane Doe | –
    + The city denies ever paying the firm.
      disputed | the city paid the firm | – | city | –
    + John Reed said that Jane Doe had hidden the letter. Doe denied hiding it.
      disputed | Jane Doe had hidden the letter | John Reed | Jane Doe | –
    - The port denied landing rights to the firm.
    - Jane Doe denied building permits to the port.
    - Jane Doe stopped denying guests.
    - John Reed blamed Jane Doe for denying him leave.
      asserted | Jane Doe denied him leave | John Reed | – | –
    ## denied by a noun
    + John Reed said that the dam leaked. Jane Doe denied the allegation.
      disputed | the dam leaked | John Reed | Jane Doe | –
    + John Reed accused Jane Doe of fraud. Doe denied all of the accusations.
      disputed | Jane Doe is guilty of fraud | John Reed | Jane Doe | –
    + Jane Doe denied the allegation of fraud.
      disputed | fraud | – | Jane Doe | –
    + Jane Doe denied wrongdoing.
      disputed | Jane Doe is guilty of wrongdoing | – | Jane Doe | –
    + Jane Doe denied two counts of fraud.
      disputed | Jane Doe is guilty of fraud | – | Jane Doe | –
    + The company denies any links to the firm.
      disputed | the company has links to the firm | – | company | –
    + The company denied the union’s role in the fire.
      disputed | the union’s role in the fire | – | company | –
    + John Reed said that the dam leaked. Jane Doe denied the claim Friday.
      disputed | the dam leaked | John Reed | Jane Doe | –
    + John Reed said that the dam leaked. Bob Park said that the port was full. Jane Doe denied both claims.
      disputed | the dam leaked | John Reed | Jane Doe | –
      disputed | the port was full | Bob Park | Jane Doe | –
    + Jane Doe denied the fraud charges.
      disputed | fraud | – | Jane Doe | –
    - Jane Doe denied the reports.
    - Jane Doe denied the guards a rise.
    - Jane Doe denied some of the men water.
    - John Reed said that the dam leaked. Jane Doe denied the guards Friday.
      asserted | the dam leaked | John Reed | – | –
    - Jane Doe denied the media reports.
    ## rejected the accusations, the claims
    + John Reed accused Jane Doe of fraud. Doe rejected the accusations.
      disputed | Jane Doe is guilty of fraud | John Reed | Jane Doe | –
    + Doe rejected French claims that the dam leaked.
      disputed | the dam leaked | France | Doe | –
    + Jane Doe rejected criticism from John Reed that the port was dirty.
      disputed | the port was dirty | John Reed | Jane Doe | –
    + The claim that the dam had burst was rejected by Jane Doe.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe rejected claims Friday that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe rejected the claim, made in an interview, that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe rejected the notion that there was a leak.
      disputed | there was a leak | – | Jane Doe | –
    - Doe rejected the claims.
    - Jane Doe rejected the findings of the panel.
    - Jane Doe rejected a bid from John Reed that the port had asked for.
    - Jane Doe rejected offers saying that the dam had burst.
    - Jane Doe’s claim for damages was rejected by the court.
    - Jane Doe rejected the bill, made in May, that the port had paid.
    ## dismissed the report as false
    + John Reed said that the dam had burst. The company dismissed the report as false.
      disputed | the dam had burst | John Reed | company | –
    + Jane Doe dismissed reports alleging that the dam had burst as nonsense.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe rejected as false a report that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe dismissed a report in the paper that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe brushed aside claims that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe shot down a rumor that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe dismissed concerns that the dam was old.
      disputed | the dam was old | – | Jane Doe | –
    + Jane Doe dismissed critics who say that the dam is old.
      disputed | the dam is old | – | Jane Doe | –
    - Jane Doe dismissed a man in the port that the dam had hired.
    - Jane Doe dismissed the plan as a waste.
    - Jane Doe dismissed the idea of a merger.
    - Jane Doe brushed aside her hair.
    - The navy shot down a drone that the dam had hidden.
    - Jane Doe dismissed guards who say little.
    ## called the claim a lie
    + John Reed said that the dam had burst. The company called the claim a lie.
      disputed | the dam had burst | John Reed | company | –
    + John Reed said that the dam had burst. Jane Doe described the claim as “complete nonsense.”
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe called that report Friday a “bald lie.”
      disputed | the dam had burst | John Reed | Jane Doe | –
    + Jane Doe called allegations that she took bribes “false and defamatory.”
      disputed | Jane Doe took bribes | – | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe said the claim was without foundation.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe called the claim a conspiracy theory.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + Jane Doe called the claim that the dam had burst a hoax.
      disputed | the dam had burst | – | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe called the claim a “boldfaced lie.”
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe called this a false claim.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + The allegation that Reed took money is “absurd,” Jane Doe said.
      disputed | Reed took money | – | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe said the story was “fake news.”
      disputed | the dam had burst | John Reed | Jane Doe | –
    - John Reed said that the dam had burst. Jane Doe called the dam a wonder.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe called the fire a conspiracy.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe said the claim was half old.
      asserted | the dam had burst | John Reed | – | –
      asserted | the claim was half old | Jane Doe | – | –
    - John Reed said that the dam had burst. Jane Doe called it a distortion of the vote.
      asserted | the dam had burst | John Reed | – | –
    ## refuted, contradicted, disavowed
    + John Reed said that the dam had burst. The company refuted his claim.
      disputed | the dam had burst | John Reed | company | –
    + The port was dry in May, contradicting John Reed’s earlier claim that the dam had burst.
      disputed | the dam had burst | John Reed | – | –
    + Jane Doe appeared to contradict John Reed’s claim that the dam had burst.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + Jane Doe disputed Reed’s account that the dam had burst.
      disputed | the dam had burst | Reed | Jane Doe | –
    + Jane Doe disavowed the claim that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe contradicted what he had said.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + The letter contradicts comments from former Secretary of Trade Ann Lee that the dam had burst.
      disputed | the dam had burst | – | letter | –
    - John Reed said that the dam had burst. Jane Doe contradicted herself.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe disavowed her brother.
      asserted | the dam had burst | John Reed | – | –
    - Jane Doe could not refute the claim that the dam had burst.
      asserted | the dam had burst | – | – | –
    - John Reed said that the dam had burst. Jane Doe contradicted what the guards were taught.
      asserted | the dam had burst | John Reed | – | –
    """
}
