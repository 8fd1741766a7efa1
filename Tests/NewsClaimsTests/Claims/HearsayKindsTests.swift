import Testing

@testable import NewsClaims

@Suite("What a speaker has others say and calls untrue, and how claims are rated")
struct HearsayKindsTests {
  @Test("what others are said to say is the claim, and the speaker disputes it", arguments: Kind.table(hearsay))
  func saidByOthers(_ kind: Kind) { kind.check() }

  @Test("a rating, a correction or another figure disputes what it is given to", arguments: Kind.table(checks))
  func checked(_ kind: Kind) { kind.check() }

  private static let hearsay = """
    ## others say it, and it is not so
    + “People keep saying the dam is full. It isn’t true,” Jane Doe said.
      disputed | the dam is full | – | Jane Doe | –
    + “They say the dam is full. Wrong. It is half empty,” Jane Doe said.
      disputed | the dam is full | – | Jane Doe | –
    + “I keep hearing that the dam is full. Nonsense,” Jane Doe said.
      disputed | the dam is full | – | Jane Doe | –
    + “They want you to believe the dam is full. It is not,” Jane Doe said.
      disputed | the dam is full | – | Jane Doe | –
    + “There is a rumour going around that the dam is full. That is false,” Jane Doe said.
      disputed | the dam is full | – | Jane Doe | –
    + “The mayor says the dam is full. The mayor is wrong,” Jane Doe said.
      disputed | the dam is full | – | Jane Doe | –
    + “Contrary to what the mayor says, the dam is not full,” Jane Doe said.
      disputed | the dam is full | – | Jane Doe | – | negated
    - “People say the dam is full. I want to see it,” Jane Doe said.
      asserted | People say the dam is full | Jane Doe | – | –
    - “They say the dam is full. That is good news,” Jane Doe said.
      asserted | They say the dam is full | Jane Doe | – | –
    - “The mayor says the dam is full. The guard is wrong,” Jane Doe said.
      asserted | The mayor says the dam is full | Jane Doe | – | –
      asserted | The guard is wrong | Jane Doe | – | –
    ## do not believe it
    + “Don’t believe anyone who tells you the dam is full,” Jane Doe said.
      disputed | the dam is full | – | Jane Doe | –
    + “Do not believe the claim that the dam is full,” Jane Doe said.
      disputed | the dam is full | – | Jane Doe | –
    + “And don’t believe people who say that the dam is full,” Jane Doe said.
      disputed | the dam is full | – | Jane Doe | –
    - “Believe anyone who tells you the dam is full,” Jane Doe said.
    - “I don’t believe in anyone who talks,” Jane Doe said.
    - “Don’t tell anyone who says the dam is full,” Jane Doe said.
    ## hit back at, lashed out at
    + Jane Doe hit back at claims that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    + Jane Doe hit out at claims she had opened the dam.
      disputed | Jane Doe had opened the dam | – | Jane Doe | –
    + Jane Doe lashed out at suggestions that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    - Jane Doe hit back at John Reed after the vote.
    - “The dam had burst,” Jane Doe hit back.
      asserted | The dam had burst | Jane Doe | – | –
    - Jane Doe lashed out at the crowd.
    ## another story, nobody convinced
    + John Reed said that the dam had burst. Jane Doe gave a different version of events.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe offered a conflicting account.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Others are not convinced.
      disputed | the dam had burst | John Reed | – | –
    + John Reed said that 20 boats had sunk. Jane Doe gave a lower figure.
      disputed | 20 boats had sunk | John Reed | Jane Doe | –
    - John Reed said that the dam had burst. Jane Doe gave a different reason for the delay.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe gave a lower figure.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Others are convinced.
      asserted | the dam had burst | John Reed | – | –
    ## nobody, neither, no such thing
    + “The guards kicked my son,” John Reed said. “Nobody kicked anybody,” Jane Doe replied.
      disputed | The guards kicked my son | John Reed | Jane Doe | – | negated
    + John Reed said that the dam had burst. He said that the guards had left. Jane Doe said that neither of those things happened.
      disputed | the dam had burst | John Reed | Jane Doe | –
      disputed | the guards had left | John Reed | Jane Doe | –
    + “The law will close the port,” John Reed said. It will do no such thing.
      disputed | The law will close the port | John Reed | – | –
    - “The guards kicked my son,” John Reed said. “Nobody saw anybody,” Jane Doe replied.
      asserted | The guards kicked my son | John Reed | – | –
      asserted | Nobody saw anybody | Jane Doe | – | –
    - John Reed said that the dam had burst. Neither of the gates was open.
      asserted | the dam had burst | John Reed | – | –
    - “The law will close the port,” John Reed said. It will do no harm.
    """

  private static let checks = """
    ## ratings
    + John Reed said that the dam had burst. We rate this False.
      disputed | the dam had burst | John Reed | – | –
    + John Reed said that the dam had burst. We rate his claim Mostly False.
      disputed | the dam had burst | John Reed | – | –
    + John Reed said that the dam had burst. His statement earns a rating of Mostly False.
      disputed | the dam had burst | John Reed | – | –
    + John Reed said that the dam had burst. The paper gave him four Pinocchios.
      disputed | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. The mayor met Ann False.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. We rate this True.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. The band then played True or False.
      asserted | the dam had burst | John Reed | – | –
    ## corrections by the paper
    + Correction: A story on Monday said that the dam had burst. It had been closed.
      disputed | the dam had burst | story | – | –
    + An article on Monday said that the dam had burst. The gate was open. The paper regrets the error.
      disputed | the dam had burst | article | – | –
    + For the record: A report on Monday said that the dam had burst.
      disputed | the dam had burst | report | – | –
    - An article on Monday said that the dam had burst. The gate was open.
      asserted | the dam had burst | article | – | –
    - Correction: John Reed said that the dam had burst.
      asserted | the dam had burst | John Reed | – | –
    - An article on Monday said that the dam had burst. John Reed regrets the delay.
      asserted | the dam had burst | article | – | –
    ## figures put right
    + John Reed said that the town had 150 schools. In reality, it has 112.
      disputed | the town had 150 schools | John Reed | – | –
    + John Reed said that the town had 150 schools. It has 112.
      disputed | the town had 150 schools | John Reed | – | –
    + John Reed said that the town had 150 schools. In fact there are 112, according to the ministry.
      disputed | the town had 150 schools | John Reed | ministry | – | negated
    + John Reed said that the dam was built in 1990. It was actually built in 1978.
      disputed | the dam was built in 1990 | John Reed | – | –
    + John Reed said that 40 people had died. In fact, the toll was 12.
      disputed | 40 people had died | John Reed | – | –
    + John Reed said that joblessness was 42 percent. The official rate is 5 percent.
      disputed | joblessness was 42 percent | John Reed | – | –
    + John Reed said that crime had risen. In fact, it fell by 3 percent.
      disputed | crime had risen | John Reed | – | –
    - John Reed said that the town had 150 schools. It has 112 halls.
      asserted | the town had 150 schools | John Reed | – | –
    - John Reed said that the town had 150 schools. The official rate is 5 percent.
      asserted | the town had 150 schools | John Reed | – | –
    - John Reed said that 40 people had died. In fact, 12 of them were children.
      asserted | 40 people had died | John Reed | – | –
    ## what somebody is falsely made out to be
    + Jane Doe falsely presents herself as a doctor.
      disputed | Jane Doe is a doctor | Jane Doe | – | –
    + The port wrongly presented the men as guards.
      disputed | the men are guards | – | – | –
    + John Reed falsely cast the dam as full.
      disputed | the dam is full | John Reed | – | –
    - Jane Doe presents herself as a doctor.
    - Jane Doe falsely presented the cup.
    - Jane Doe did not falsely present herself as a doctor.
    ## questioned by others
    + John Reed’s claim that the dam had burst was questioned by Jane Doe.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + The guards believe the dam burst. Jane Doe doubts it.
      disputed | the dam burst | guards | Jane Doe | –
    + Contrary to what the port told the town, the dam was never full, guards say.
      disputed | the dam was full | – | guards | – | negated
    - John Reed’s claim that the dam had burst was read by Jane Doe.
      asserted | the dam had burst | John Reed | – | –
    - The guards believe the dam burst. Jane Doe likes it.
    - John Reed, who said that the dam had burst, was questioned by guards.
      asserted | the dam had burst | John Reed | – | –
    """
}
