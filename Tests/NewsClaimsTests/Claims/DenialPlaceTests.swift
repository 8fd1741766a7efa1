import Testing

@testable import NewsClaims

@Suite("Where and by whom a claim is denied")
struct DenialPlaceTests {
  @Test("a denial is found wherever it stands", arguments: Kind.table(places))
  func kinds(_ kind: Kind) { kind.check() }

  private static let places = """
    ## in brackets behind it
    + Jane Doe said that the dam had burst (the company denies it).
      disputed | the dam had burst | Jane Doe | company | –
    + John Reed said that Jane Doe took the letter (Doe says she did not).
      disputed | Jane Doe took the letter | John Reed | Jane Doe | – | negated
    + John Reed said that the dam leaked. (A spokesman for the port denied this.)
      disputed | the dam leaked | John Reed | spokesman | –
    - John Reed said that the dam was old (it was built in May).
      asserted | the dam was old | John Reed | – | –
    - John Reed said that the dam was old (he is a guard).
      asserted | the dam was old | John Reed | – | –
    - John Reed said that the dam (which leaks) is old.
      asserted | the dam (which leaks) is old | John Reed | – | –
    ## beside it: “to which Doe replied”, “claims that Doe denies”, “who denies the claim”
    + John Reed said that the dam was old, to which Jane Doe replied: “That is not true.”
      disputed | the dam was old | John Reed | Jane Doe | –
    + John Reed said that the dam leaked, claims that Jane Doe has denied.
      disputed | the dam leaked | John Reed | Jane Doe | –
    + John Reed said that the dam leaked, a charge that Jane Doe has heard before and has always denied.
      disputed | the dam leaked | John Reed | Jane Doe | –
    + Guards say that Jane Doe, who denies the claim, took bribes.
      disputed | Jane Doe, who denies the claim, took bribes | guards | Jane Doe | –
    + The paper reported that John Reed had left, despite his repeated denials.
      disputed | John Reed had left | paper | – | –
    - John Reed said that the dam was old, to which Jane Doe has a key.
      asserted | the dam was old | John Reed | – | –
    - Guards say that Jane Doe, who denies men bail, took bribes.
      asserted | Jane Doe, who denies men bail, took bribes | guards | – | –
    - John Reed said that the port was old, a house that Jane Doe has left.
      asserted | the port was old, a house that Jane Doe has left | John Reed | – | –
    - John Reed said that the dam had burst, despite the rain.
      asserted | the dam had burst, despite the rain | John Reed | – | –
    ## by whom another has say it: “as Lee believes and Doe denies”
    + The dam leaked, as John Reed believes but Jane Doe denies.
      disputed | the dam leaked | John Reed | Jane Doe | –
    + If the dam leaked, as some guards believe and Jane Doe denies, the port will close.
      disputed | the dam leaked | guards | Jane Doe | –
    + The dam leaked, as John Reed alleges and Jane Doe denies.
      disputed | the dam leaked | John Reed | Jane Doe | –
    - The dam leaked, as John Reed believes and Jane Doe knows.
      asserted | the dam leaked | John Reed | – | –
    - The dam leaked, as John Reed believes.
      asserted | the dam leaked | John Reed | – | –
    - The dam leaked as John Reed slept and Jane Doe denied it a loan.
    ## in an answer: “Asked whether”
    + Asked whether she had taken the letter, Jane Doe said no.
      disputed | Jane Doe had taken the letter | – | Jane Doe | –
    + Asked if the dam had burst, John Reed said it had not.
      disputed | the dam had burst | – | John Reed | –
    + When asked whether he had taken the letter, John Reed said, “Absolutely not.”
      disputed | John Reed had taken the letter | – | John Reed | –
    + Asked about claims that the dam had burst, John Reed said: “That is nonsense.”
      disputed | the dam had burst | – | John Reed | –
    - Asked whether she would resign, Jane Doe said no.
    - Asked whether the dam had burst, Jane Doe said she did not know.
      asserted | Jane Doe did not know | Jane Doe | – | –
    - Asked whether the dam had burst, Jane Doe said yes.
    ## by whoever speaks of it for another
    + John Reed accused Jane Doe of fraud. A spokesman said that Doe denies the accusation.
      disputed | Jane Doe is guilty of fraud | John Reed | Jane Doe | –
    + John Reed accused Jane Doe of fraud. “Jane Doe denies these false claims,” her lawyer, Bob Park, said.
      disputed | Jane Doe is guilty of fraud | John Reed | Jane Doe | –
    + John Reed accused Jane Doe of fraud. Bob Park said that Doe “firmly denies” the claim.
      disputed | Jane Doe is guilty of fraud | John Reed | Jane Doe | –
    - John Reed accused Jane Doe of fraud. Bob Park said that Doe denied him a loan.
      asserted | Jane Doe is guilty of fraud | John Reed | – | –
      asserted | Doe denied him a loan | Bob Park | – | –
    - John Reed accused Jane Doe of fraud. Bob Park said that Doe did not deny the accusation.
      asserted | Jane Doe is guilty of fraud | John Reed | – | –
      asserted | Doe did not deny the accusation | Bob Park | – | –
    - John Reed accused Jane Doe of fraud. Bob Park said that Doe might deny the accusation.
      asserted | Jane Doe is guilty of fraud | John Reed | – | –
    ## by several at once
    + John Reed, Jane Doe and Bob Park denied that the dam had burst.
      disputed | the dam had burst | – | John Reed, Jane Doe, Bob Park | –
    + Jane Doe and the guards denied that the dam had burst.
      disputed | the dam had burst | – | Jane Doe, guards | –
    + Jane Doe and Bob Park both denied that the dam had burst.
      disputed | the dam had burst | – | Jane Doe, Bob Park | –
    - Like John Reed, Jane Doe and Bob Park denied that the dam had burst.
      disputed | the dam had burst | – | Jane Doe, Bob Park | –
    - In the port, Jane Doe and Bob Park denied that the dam had burst.
      disputed | the dam had burst | – | Jane Doe, Bob Park | –
    - Jane Doe and Bob Park denied the guards a rise.
    ## in a plea that tells to what
    + Jane Doe pleaded not guilty to fraud.
      disputed | Jane Doe is guilty of fraud | – | Jane Doe | –
    + Jane Doe entered a plea of not guilty to two counts of theft.
      disputed | Jane Doe is guilty of theft | – | Jane Doe | –
    + Jane Doe pleaded not guilty to charges that she took bribes.
      disputed | Jane Doe took bribes | – | Jane Doe | –
    - Jane Doe pleaded guilty to theft.
    - Jane Doe pleaded with the guards.
    - Jane Doe entered the port.
    ## of what several nouns name: “the finding of inspectors that”
    + Jane Doe contested the finding of inspectors that the dam was old.
      disputed | the dam was old | – | Jane Doe | –
    + Jane Doe rejected claims from Ann Ray and other guards that she had left.
      disputed | Jane Doe had left | Ann Ray | Jane Doe | –
    + An inquiry found that the dam had burst. Jane Doe disputed that finding.
      disputed | the dam had burst | inquiry | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe rejected that notion.
      disputed | the dam had burst | John Reed | Jane Doe | –
    - Jane Doe contested the size of the dam.
    - John Reed said that the dam had burst. Jane Doe rejected the report.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe rejected the idea.
      asserted | the dam had burst | John Reed | – | –
    - Jane Doe rejected views that the guards have when they meet.
    ## with verbs that deny claims alone: “undercut”, “played down”, “ridiculed”
    + The letter undercut John Reed’s claim that the dam was safe.
      disputed | the dam was safe | John Reed | letter | –
    + Jane Doe poured cold water on rumors that the port would close.
      disputed | the port would close | – | Jane Doe | –
    + Jane Doe played down reports that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe bristled at the suggestion that the dam was old.
      disputed | the dam was old | – | Jane Doe | –
    + Jane Doe ridiculed the notion that the dam was safe.
      disputed | the dam was safe | – | Jane Doe | –
    - Jane Doe played down the fire.
    - Jane Doe ridiculed the guards.
    - The guards undercut the price.
    ## of oneself: “had nothing to do with”, “I never said”
    + Jane Doe said that she had nothing to do with the theft.
      disputed | Jane Doe had something to do with the theft | – | Jane Doe | – | negated
    + Jane Doe said that she had no role in the theft.
      disputed | Jane Doe had some role in the theft | – | Jane Doe | – | negated
    + “I never said that the dam was safe,” Jane Doe said.
      disputed | Jane Doe said that the dam was safe | – | Jane Doe | – | negated
    + Jane Doe insisted that she hadn’t taken the letter.
      disputed | Jane Doe had taken the letter | – | Jane Doe | – | negated
    + Jane Doe insisted that nobody had taken the letter.
      disputed | somebody had taken the letter | – | Jane Doe | – | negated
    - Jane Doe said that the guards had no role in the vote.
      asserted | the guards had no role in the vote | Jane Doe | – | –
    - Jane Doe said that she had no car.
      asserted | Jane Doe had no car | Jane Doe | – | –
    - “I never saw that the dam was safe,” Jane Doe said.
    ## against another figure, in the article’s own words
    + The union said that 500 men had left (the real number is 300).
      disputed | 500 men had left | union | – | –
    + The union said that the port has 500 boats. In fact, there are 300.
      disputed | the port has 500 boats | union | – | –
    + John Reed said that 81 percent had left. The actual number is closer to 15 percent, according to Jane Doe.
      disputed | 81 percent had left | John Reed | Jane Doe | – | negated
    - The union said that 500 men had left (the dam has 300 gates).
      asserted | 500 men had left | union | – | –
    - The union said that 500 men had left. There are 300 boats.
      asserted | 500 men had left | union | – | –
    - The union said that many men had left (the real number is 300).
      asserted | many men had left | union | – | –
    ## when, in fact
    + John Reed said that the dam leaked when, in fact, it was dry.
      disputed | the dam leaked | John Reed | – | –
    + John Reed accused Jane Doe of taking the letter when in fact she had sent it.
      disputed | Jane Doe took the letter | John Reed | – | –
    + The guards claimed that the port was open when in reality it was closed.
      disputed | the port was open | guards | – | –
    - John Reed said the dam leaked when it was dry.
      asserted | the dam leaked when it was dry | John Reed | – | –
    - John Reed left when in fact the port was open.
    - In fact, John Reed said the dam leaked.
      asserted | the dam leaked | John Reed | – | –
    ## by something done in order to be heard: “used the speech to deny”, “issued a statement denying”
    + Jane Doe took to the radio to deny that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe used the speech to rebut claims that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe was quick to deny that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe issued a statement denying that she had left.
      disputed | Jane Doe had left | – | Jane Doe | –
    + Jane Doe argued against the notion that the dam is old.
      disputed | the dam is old | – | Jane Doe | –
    - Jane Doe was asked to deny that the dam had burst.
    - Jane Doe was afraid to deny that the dam had burst.
    - Jane Doe needed the guards to deny that the dam had burst.
    - Jane Doe issued a statement welcoming the vote.
    - Jane Doe argued against the plan.
    """
}
