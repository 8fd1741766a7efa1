import Testing

@testable import NewsClaims

@Suite("Whose claim is denied, and by whom")
struct DenialTargetTests {
  @Test("a denial finds its claim, or has one of its own", arguments: Kind.table(targets))
  func kinds(_ kind: Kind) { kind.check() }

  private static let targets = """
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
    ## denied by a spokesman or a lawyer for somebody
    + John Reed said that Kestrel had hidden the leak. A lawyer for Kestrel denied the claim.
      disputed | Kestrel had hidden the leak | John Reed | lawyer | –
    + John Reed accused Jane Doe of fraud. Doe’s spokeswoman, Ann Lee, rejected the accusation.
      disputed | Jane Doe's fraud | John Reed | Ann Lee | –
    + John Reed accused Jane Doe of fraud. Through a lawyer, Doe denied it.
      disputed | Jane Doe's fraud | John Reed | Jane Doe | –
    + John Reed accused Jane Doe of fraud. Doe’s lawyer said his client had done nothing wrong.
      disputed | Jane Doe's fraud | John Reed | Doe’s lawyer | –
    - John Reed accused Jane Doe of fraud. A lawyer for Doe declined to comment.
      asserted | Jane Doe's fraud | John Reed | – | –
    - John Reed accused Jane Doe of fraud. A spokesman for Doe dismissed the driver.
      asserted | Jane Doe's fraud | John Reed | – | –
    - John Reed accused Jane Doe of fraud. Doe’s lawyer rejected the deal.
      asserted | Jane Doe's fraud | John Reed | – | –
    ## denied by a plea
    + John Reed said that Jane Doe took bribes. Doe has pleaded not guilty.
      disputed | Jane Doe took bribes | John Reed | Jane Doe | –
    + John Reed accused Jane Doe of fraud. Doe maintains her innocence.
      disputed | Jane Doe's fraud | John Reed | Jane Doe | –
    + John Reed accused Jane Doe of fraud. Doe said she had done nothing wrong.
      disputed | Jane Doe's fraud | John Reed | Jane Doe | –
    - John Reed said that Jane Doe took bribes. Doe pleaded guilty.
      asserted | Jane Doe took bribes | John Reed | – | –
    - John Reed said that Jane Doe took bribes. Bob Park has pleaded not guilty.
      asserted | Jane Doe took bribes | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe said she had done nothing wrong.
      asserted | the dam had burst | John Reed | – | –
    ## denied several sentences or paragraphs later
    + John Reed accused Jane Doe of fraud at the port.¶The weather was bad.¶Men left the port.¶Doe denied the accusation.
      disputed | Jane Doe's fraud at the port | John Reed | Jane Doe | –
    + John Reed said that the dam had burst.¶The weather was bad. Jane Doe called the claim a lie.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that Jane Doe took bribes.¶The weather was bad. It rained. It snowed. Men left. Doe denied the claim.
      disputed | Jane Doe took bribes | John Reed | Jane Doe | –
    + John Reed said that 40 men had left.¶The weather was bad. Jane Doe cast doubt on the figure.
      disputed | 40 men had left | John Reed | Jane Doe | –
    + The suit alleges that Kestrel hid the leak. It rained. Kestrel called the lawsuit baseless.
      disputed | Kestrel hid the leak | suit | Kestrel | –
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
    ## denied where nobody is said to claim it
    + Jane Doe denied taking money from the port.
      disputed | Jane Doe taking money from the port | – | Jane Doe | –
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
      disputed | Jane Doe taking money | – | Jane Doe | –
    + Jane Doe admitted that she met Reed but denied that she took money.
      asserted | Jane Doe met Reed | Jane Doe | – | –
      disputed | Jane Doe took money | – | Jane Doe | –
    + While Jane Doe admits meeting Reed, she denies that she took money.
      disputed | Jane Doe took money | – | Jane Doe | –
    - Jane Doe acknowledged the meeting but declined to comment.
    - Jane Doe acknowledged the meeting and denied nothing.
    - Jane Doe admitted the fraud but rejected the offer.
    """
}
