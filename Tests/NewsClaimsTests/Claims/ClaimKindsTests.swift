import Testing

@testable import NewsClaims

@Suite("What is a claim")
struct ClaimKindsTests {
  @Test("what is put forward as fact is one", arguments: Kind.table(claims))
  func kinds(_ kind: Kind) { kind.check() }

  private static let claims = """
    ## a clause
    + Jane Doe said that the dam leaked.
      asserted | the dam leaked | Jane Doe | – | –
    + According to Jane Doe, the dam leaked.
      asserted | the dam leaked | Jane Doe | – | –
    + The dam, Jane Doe said, leaked for a year.
      asserted | The dam leaked for a year | Jane Doe | – | –
    + The boat, which the navy says carried arms, sank.
      asserted | the boat carried arms | navy | – | –
    + The union claimed that the strike hit boats and that men died.
      asserted | the strike hit boats | union | – | –
      asserted | men died | union | – | –
    + The union claimed that the strike hit two boats, as well as a raft that carried men.
      asserted | the strike hit two boats | union | – | –
      asserted | a raft carried men | union | – | –
    - Jane Doe did not say that the dam leaked.
    - Jane Doe said the dam should be closed.
    - Jane Doe said goodbye.
    ## a noun group
    + Allegations of fraud against the mayor grew.
      asserted | fraud against the mayor | – | – | –
    + Rumors that the ferry was full spread in May.
      asserted | the ferry was full | – | – | –
    + The allegation of fraud was heard in May.
      asserted | fraud | – | – | –
    + Jane Doe alleged fraud by the port.
      asserted | fraud by the port | Jane Doe | – | –
    - The findings of the panel were read.
    - There was no suggestion of fraud.
    - The claim that Reed made was long.
    - Jane Doe disputed John Reed’s version of events.
    ## an accusation
    + Jane Doe accused John Reed of taking bribes.
      asserted | John Reed took bribes | Jane Doe | – | –
    + Jane Doe accused John Reed of the murder.
      asserted | John Reed is guilty of the murder | Jane Doe | – | –
    + Jane Doe blamed John Reed for the leak.
      asserted | John Reed is to blame for the leak | Jane Doe | – | –
    + Jane Doe charged that John Reed had taken bribes.
      asserted | John Reed had taken bribes | Jane Doe | – | –
    - Jane Doe blamed the weather.
    - Jane Doe refused to accuse John Reed of fraud.
    - John Reed could be accused of fraud.
    ## a reported belief
    + The dam is believed to have leaked for years.
      asserted | the dam has leaked for years | – | – | hedged is believed
    + Three men are thought to be in custody.
      asserted | three men are in custody | – | – | hedged are thought
    + John Reed is accused of fraud.
      asserted | John Reed is guilty of fraud | – | – | hedged is accused
    + The dam is reported to have burst.
      asserted | the dam has burst | – | – | hedged is reported
    + Jane Doe, who is accused of fraud, left.
      asserted | Jane Doe is guilty of fraud | – | – | hedged is accused
    - The dam is expected to be repaired.
    - The dam is not believed to have leaked.
    - John Reed is believed by voters.
    ## quoted speech that can be checked
    + “The dam leaked in two places,” Jane Doe said.
      asserted | The dam leaked in two places | Jane Doe | – | –
    + “The boats carried 40 men,” Jane Doe said.
      asserted | The boats carried 40 men | Jane Doe | – | –
    + “Prices are higher than in May,” Jane Doe said.
      asserted | Prices are higher than in May | Jane Doe | – | –
    - “I hope the dam holds,” Jane Doe said.
    - “Is the dam safe?” Jane Doe asked.
    - “Thank you for the dam,” Jane Doe said.
    - “Let us close the dam,” Jane Doe said.
    - “The dam must hold,” Jane Doe said.
    ## one claim and not two
    + Doe rejected French claims that the dam leaked. The weather was fine. Doe denied the French allegation of a leaking dam.
      disputed | the dam leaked | France | Doe | –
    + Doe rejected French claims that the dam leaked. Reed rejected French claims that the dam leaked.
      disputed | the dam leaked | France | Doe, Reed | –
    + John Reed said that the dam had burst. Jane Doe said that the dam had burst.
      asserted | the dam had burst | John Reed, Jane Doe | – | –
    - Doe rejected French claims that the dam leaked. The weather was fine. Doe denied the French allegation that the ferry sank.
      disputed | the dam leaked | France | Doe | –
      disputed | the ferry sank | France | Doe | –
    - The union claimed that the strike hit two boats as well as a raft.
      asserted | the strike hit two boats as well as a raft | union | – | –
    - The union claimed that the strike hit boats and men.
      asserted | the strike hit boats and men | union | – | –
    """
}
