import Testing

@testable import NewsClaims

@Suite("Whose claim is denied, and by whom")
struct DenialTargetTests {
  @Test("a denial finds its claim, or has one of its own", arguments: Kind.table(targets))
  func kinds(_ kind: Kind) { kind.check() }

  private static let targets = """
    ## doubted: cast doubt on, pushed back, took issue with, questioned
    + John Reed said that the dam had burst. Experts cast doubt on the claim.
      disputed | the dam had burst | John Reed | experts | –
    + John Reed said that the dam had burst. Jane Doe pushed back on that.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. The company took issue with the claim.
      disputed | the dam had burst | John Reed | company | –
    + Jane Doe took exception to the claim that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe questioned the claim that the dam leaked.
      disputed | the dam leaked | – | Jane Doe | –
    + Jane Doe was skeptical that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe is not convinced that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Some guards doubt that there will be a vote.
      disputed | there will be a vote | – | guards | –
    + Jane Doe pushed back on the narrative that the dam is old.
      disputed | the dam is old | – | Jane Doe | –
    - John Reed said that the dam had burst. Jane Doe pushed back her chair.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe took issue with the weather.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe questioned the driver.
      asserted | the dam had burst | John Reed | – | –
    - Jane Doe was not skeptical of claims that the dam had burst.
      asserted | the dam had burst | – | – | –
    - Jane Doe was skeptical of the offer.
    ## denied beside it: “something Lee denied”
    + John Reed said that the dam had burst, something Jane Doe rejected.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst, something Jane Doe disputes.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + Jane Doe denied that the dam had burst, as the union has alleged.
      disputed | the dam had burst | union | Jane Doe | –
    - John Reed said that the dam had burst, something Jane Doe knew.
      asserted | the dam had burst, something Jane Doe knew | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe rejected something.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst, as Jane Doe has alleged.
      asserted | the dam had burst | John Reed, Jane Doe | – | –
    ## denied without an object
    + John Reed said that the dam had burst. Jane Doe disagreed.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe issued a sharp denial.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. “Nonsense,” Jane Doe said.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. “That never happened,” Jane Doe said.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe said that no such thing had happened.
      disputed | the dam had burst | John Reed | Jane Doe | –
    - John Reed said that the dam had burst. Jane Doe disagreed with the plan.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the port should close. Jane Doe disagreed.
    - John Reed said that the dam had burst.¶It rained. It snowed. “That is wrong,” Jane Doe said.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam would burst. “That is wrong,” Jane Doe said.
      asserted | the dam would burst | John Reed | – | –
    - John Reed said that the dam had burst. “We are fake,” Jane Doe said.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the port was shut. There is no evidence that the dam had burst, Jane Doe said. Mary Poe disputes that.
      asserted | the port was shut | John Reed | – | –
      disputed | the dam had burst | – | Jane Doe | –
    ## denied with effort: “tried to rebut”, “continued to deny”, “was forced to withdraw”
    + John Reed said that the dam had burst. Jane Doe tried to rebut the claim.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe continued to deny it.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. He was forced to withdraw the claim.
      disputed | the dam had burst | John Reed | John Reed | –
    - John Reed said that the dam had burst. Jane Doe wanted to rebut the claim.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe refused to deny it.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe did not try to rebut the claim.
      asserted | the dam had burst | John Reed | – | –
    ## denied with weight: “insisted that he never”
    + John Reed insisted that he never took bribes.
      disputed | John Reed took bribes | – | John Reed | – | negated
    + Jane Doe has long maintained that the dam was not old.
      disputed | the dam was old | – | Jane Doe | – | negated
    + Jane Doe swore that she had not taken the letter.
      disputed | Jane Doe had taken the letter | – | Jane Doe | – | negated
    - Jane Doe insisted that she would not resign.
      asserted | Jane Doe would not resign | Jane Doe | – | –
    - Jane Doe said that she had not taken the letter.
      asserted | Jane Doe had not taken the letter | Jane Doe | – | –
    - Jane Doe insisted that she did not want the port.
      asserted | Jane Doe did not want the port | Jane Doe | – | –
    ## denied through whoever claims it
    + John Reed said that the dam had burst. “He is lying about that,” Jane Doe said.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe said Reed had misstated the facts.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe called him a liar.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe contradicted him.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + Jane Doe said that John Reed was wrong to say that the dam had burst.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + Jane Doe said that John Reed had falsely claimed that the dam had burst.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe accused him of making up the story.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe said that he got that wrong.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + Jane Doe said that John Reed was “absolutely wrong” for saying that the dam had burst.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + Jane Doe said that John Reed was wrong in his belief that the dam had burst.
      disputed | the dam had burst | John Reed | Jane Doe | –
    - John Reed said that the dam had burst. Jane Doe said that Reed was wrong to close the port.
      asserted | the dam had burst | John Reed | – | –
      asserted | Reed was wrong to close the port | Jane Doe | – | –
    - John Reed said that the dam had burst. Jane Doe said that Reed was lying in bed.
      asserted | the dam had burst | John Reed | – | –
      asserted | Reed was lying in bed | Jane Doe | – | –
    - John Reed said that the dam had burst. Jane Doe said that Reed was not wrong.
      asserted | the dam had burst | John Reed | – | –
      asserted | Reed was not wrong | Jane Doe | – | –
    - John Reed said that the dam had burst. Jane Doe called him a driver.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam would burst. Jane Doe said that he was wrong.
      asserted | the dam would burst | John Reed | – | –
      asserted | he was wrong | Jane Doe | – | –
    - John Reed said that the dam had burst. Jane Doe accused him of making up a bed.
      asserted | the dam had burst | John Reed | – | –
      asserted | he made up a bed | Jane Doe | – | –
    ## denied by a spokesman or a lawyer for somebody
    + John Reed said that Kestrel had hidden the leak. A lawyer for Kestrel denied the claim.
      disputed | Kestrel had hidden the leak | John Reed | lawyer | –
    + John Reed accused Jane Doe of fraud. Doe’s spokeswoman, Ann Lee, rejected the accusation.
      disputed | Jane Doe is guilty of fraud | John Reed | Ann Lee | –
    + John Reed accused Jane Doe of fraud. Through a lawyer, Doe denied it.
      disputed | Jane Doe is guilty of fraud | John Reed | Jane Doe | –
    + John Reed accused Jane Doe of fraud. Doe’s lawyer said his client had done nothing wrong.
      disputed | Jane Doe is guilty of fraud | John Reed | Doe’s lawyer | –
    - John Reed accused Jane Doe of fraud. A lawyer for Doe declined to comment.
      asserted | Jane Doe is guilty of fraud | John Reed | – | –
    - John Reed accused Jane Doe of fraud. A spokesman for Doe dismissed the driver.
      asserted | Jane Doe is guilty of fraud | John Reed | – | –
    - John Reed accused Jane Doe of fraud. Doe’s lawyer rejected the deal.
      asserted | Jane Doe is guilty of fraud | John Reed | – | –
    ## denied by a plea
    + John Reed said that Jane Doe took bribes. Doe has pleaded not guilty.
      disputed | Jane Doe took bribes | John Reed | Jane Doe | –
    + John Reed accused Jane Doe of fraud. Doe maintains her innocence.
      disputed | Jane Doe is guilty of fraud | John Reed | Jane Doe | –
    + John Reed accused Jane Doe of fraud. Doe said she had done nothing wrong.
      disputed | Jane Doe is guilty of fraud | John Reed | Jane Doe | –
    + John Reed accused Jane Doe of fraud. Doe said she was innocent.
      disputed | Jane Doe is guilty of fraud | John Reed | Jane Doe | –
    - John Reed said that Jane Doe took bribes. Doe pleaded guilty.
      asserted | Jane Doe took bribes | John Reed | – | –
    - John Reed said that Jane Doe took bribes. Bob Park has pleaded not guilty.
      asserted | Jane Doe took bribes | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe said she had done nothing wrong.
      asserted | the dam had burst | John Reed | – | –
    - John Reed accused Jane Doe of fraud. Doe said she was ill.
      asserted | Jane Doe is guilty of fraud | John Reed | – | –
      asserted | Jane Doe was ill | Jane Doe | – | –
    ## denied several sentences or paragraphs later
    + John Reed accused Jane Doe of fraud at the port.¶The weather was bad.¶Men left the port.¶Doe denied the accusation.
      disputed | Jane Doe is guilty of fraud at the port | John Reed | Jane Doe | –
    + John Reed said that the dam had burst.¶The weather was bad. Jane Doe called the claim a lie.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that Jane Doe took bribes.¶The weather was bad. It rained. It snowed. Men left. Doe denied the claim.
      disputed | Jane Doe took bribes | John Reed | Jane Doe | –
    + John Reed said that 40 men had left.¶The weather was bad. Jane Doe cast doubt on the figure.
      disputed | 40 men had left | John Reed | Jane Doe | –
    + The suit alleges that Kestrel hid the leak. It rained. Kestrel called the lawsuit baseless.
      disputed | Kestrel hid the leak | suit | Kestrel | –
    + Residents said that a bomb hit the port.¶It rained. It snowed. Men left. The city contradicted the residents’ version.
      disputed | a bomb hit the port | residents | city | –
    - John Reed said that Jane Doe took bribes.¶The weather was bad. It rained. It snowed. Men left. Doe denied it.
      asserted | Jane Doe took bribes | John Reed | – | –
    - John Reed said that the dam had burst.¶The weather was bad. It rained. It snowed. Men left. Doe denied the claim.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst.¶The weather was bad. Jane Doe cast doubt on the figure.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that 40 men had left. Jane Doe disputed the number of boats.
      asserted | 40 men had left | John Reed | – | –
    - The suit alleges that Kestrel hid the leak. A judge dismissed the lawsuit.
      asserted | Kestrel hid the leak | suit | – | –
    - Residents said that a bomb hit the port.¶It rained. It snowed. Men left. The city contradicted the guards’ version.
      asserted | a bomb hit the port | residents | – | –
    ## denied where nobody is said to claim it
    + Jane Doe denied taking money from the port.
      disputed | Jane Doe took money from the port | – | Jane Doe | –
    + The army denied reports of a mutiny.
      disputed | a mutiny | – | army | –
    + Jane Doe denied any role in the theft.
      disputed | Jane Doe's role in the theft | – | Jane Doe | –
    - Jane Doe denied the charges.
    - Jane Doe dismissed the minister.
    - Jane Doe rejected the offer.
    ## denied where the article has told it
    + The dam leaked in May. Jane Doe disputes this.
      disputed | the dam leaked in May | – | Jane Doe | –
    + The dam leaked in May, although Jane Doe disputes that.
      disputed | the dam leaked in May | – | Jane Doe | –
    + The dam leaked in May, which Jane Doe denies.
      disputed | the dam leaked in May | – | Jane Doe | –
    - The dam leaked in May. Jane Doe denied it a loan.
    - Did the dam leak? Jane Doe rejected this.
    - The dam leaked in May. Jane Doe disputes the bill.
    ## one thing admitted, another denied
    + Jane Doe acknowledged the meeting but denied taking money.
      disputed | Jane Doe took money | – | Jane Doe | –
    + Jane Doe admitted that she met Reed but denied that she took money.
      asserted | Jane Doe met Reed | Jane Doe | – | –
      disputed | Jane Doe took money | – | Jane Doe | –
    + While Jane Doe admits meeting Reed, she denies that she took money.
      disputed | Jane Doe took money | – | Jane Doe | –
    - Jane Doe acknowledged the meeting but declined to comment.
    - Jane Doe acknowledged the meeting and denied nothing.
    - Jane Doe admitted the fraud but rejected the offer.
    ## denied where the speaker has others say it
    + “They say the dam is full. That is not true,” Jane Doe said.
      disputed | the dam is full | – | Jane Doe | –
    + “They argue that the dam is full, and that is a lie,” Jane Doe said.
      disputed | the dam is full | – | Jane Doe | –
    + “We are told that the dam is safe,” Jane Doe said. “It is all lies.”
      disputed | the dam is safe | – | Jane Doe | –
    + “John Reed says he warned the port,” Jane Doe said. “He is lying.”
      disputed | he warned the port | – | Jane Doe | –
    - “They say the dam is full. That is a shame,” Jane Doe said.
      asserted | They say the dam is full | Jane Doe | – | –
    - “I say the dam is full. That is not true of the port,” Jane Doe said.
    - “They sell the dam. That is not fair,” Jane Doe said.
      asserted | They sell the dam | Jane Doe | – | –
    ## denied where somebody only thought it
    + The guards assumed that the dam was safe, but that was wrong.
      disputed | the dam was safe | guards | – | –
    + The guards believed that the dam was safe. They were wrong.
      disputed | the dam was safe | guards | – | –
    + John Reed thought that the dam had burst. That was not true.
      disputed | the dam had burst | John Reed | – | –
    - The guards believed that the dam was safe. They were tired.
    - The guards believed that the dam was safe, but the port was closed.
    - The guards hoped that the dam was safe. They were wrong.
    """
}
