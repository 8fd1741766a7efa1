import Testing

@testable import NewsClaims

@Suite("Accusations, names and answers, and who denies them")
struct AccusationKindsTests {
  @Test("what is said of somebody finds who denies it", arguments: Kind.table(accusations))
  func kinds(_ kind: Kind) { kind.check() }

  private static let accusations = """
    ## an accusation that nobody speaks
    + John Reed faces two counts of fraud. He denies the charges.
      disputed | John Reed is guilty of fraud | – | John Reed | hedged faces
    + The bank came under fire for hiding losses. Analysts said prices had fallen. The bank denied the accusations.
      disputed | the bank hid losses | – | bank | hedged came
      asserted | prices had fallen | analysts | – | –
    + Kestrel was sued over the leak. It denied the claim.
      disputed | Kestrel is to blame for the leak | – | Kestrel | hedged was sued
    + A teacher accused of stealing £9,000 from a school pleaded not guilty.
      disputed | a teacher stole £9,000 from a school | – | teacher | hedged accused
    + John Reed, charged with theft, denied it.
      disputed | John Reed is guilty of theft | – | John Reed | hedged charged
    + Jane Doe is on trial for murder. She denies the charge.
      disputed | Jane Doe is guilty of murder | – | Jane Doe | hedged is
    + The pilot was blamed for the crash in a report. His family rejected the accusation.
      disputed | the pilot is to blame for the crash | – | – | hedged was blamed
    - John Reed faces a vote on the port.
    - The owner of the port has been accused by Jane Doe.
    - John Reed came under fire for the port.
    - Jane Doe was sued. She denied nothing.
    - John Reed could be charged with theft.
    ## a denial that says the claim again
    + Relatives said police shot the guard in the back. Jane Doe denied that he was shot by police.
      disputed | police shot the guard in the back | relatives | Jane Doe | –
    + Witnesses said Jane Doe struck the officer with a bottle. Doe denied that she had struck anyone.
      disputed | Jane Doe struck the officer with a bottle | witnesses | Jane Doe | –
    + Guards said Jane Doe had hidden the letter.¶It rained. Doe denied hiding the letter.
      disputed | Jane Doe had hidden the letter | guards | Jane Doe | –
    - Guards said Jane Doe had hidden the letter. John Reed denied hiding the letter.
      asserted | Jane Doe had hidden the letter | guards | – | –
      disputed | John Reed hid the letter | – | John Reed | –
    - Guards said Jane Doe had hidden the letter. Doe denied hiding the boat.
      asserted | Jane Doe had hidden the letter | guards | – | –
      disputed | Doe hid the boat | – | Jane Doe | –
    - Guards said a man had left. Jane Doe denied that she had left.
      asserted | a man had left | guards | – | –
      disputed | Jane Doe had left | – | Jane Doe | –
    ## a denial of what was done, by a noun
    + Residents said guards used live rounds at the port.¶It rained. Jane Doe denied the use of live rounds.
      disputed | guards used live rounds at the port | residents | Jane Doe | –
    + John Reed said that he had detected oil. Jane Doe cast doubt on the detection.
      disputed | John Reed had detected oil | John Reed | Jane Doe | –
    + Guards said that Jane Doe met the broker. Doe denied the meeting.
      disputed | Jane Doe met the broker | guards | Jane Doe | –
    - Guards said that Jane Doe met the broker. Doe denied the loan.
      asserted | Jane Doe met the broker | guards | – | –
    - Jane Doe denied the use of live rounds.
    - Guards said that Jane Doe met the broker. Doe rejected the meeting.
      asserted | Jane Doe met the broker | guards | – | –
    ## a denial of what somebody is called
    + Critics have called the charity a front for traders. Jane Doe rejected the label.
      disputed | the charity is a front for traders | critics | Jane Doe | –
    + Guards described the raid on the port as a massacre. The army rejected that characterisation.
      disputed | the raid on the port is a massacre | guards | army | –
    + John Reed called the vote a sham. Jane Doe said that was untrue.
      disputed | the vote is a sham | John Reed | Jane Doe | –
    - John Reed called the vote a sham. It rained in May.
    - Guards said that it rained. Jane Doe rejected the label.
      asserted | it rained | guards | – | –
    - John Reed called Jane Doe a friend. Doe rejected the plan.
    ## no such thing, and the contrary of it
    + Guards said the firms had agreed on a price. Kestrel denied any such deal.
      disputed | the firms had agreed on a price | guards | Kestrel | –
    + Guards said Jane Doe had left. John Reed said nothing of the kind had happened.
      disputed | Jane Doe had left | guards | John Reed | –
    + John Reed said that prices had risen. Jane Doe said the opposite was true.
      disputed | prices had risen | John Reed | Jane Doe | –
    + Guards said John Reed kicked a man. “Nobody kicked anybody,” Reed said.
      disputed | John Reed kicked a man | guards | John Reed | – | negated
    + Residents say Kestrel dumped oil in the river. The company said it had never done so.
      disputed | Kestrel dumped oil in the river | residents | Kestrel | –
    - Guards said Jane Doe had left. John Reed said something of the kind had happened.
      asserted | Jane Doe had left | guards | – | –
      asserted | something of the kind had happened | John Reed | – | –
    - John Reed said that prices had risen. Jane Doe said the opposite bank was green.
      asserted | prices had risen | John Reed | – | –
      asserted | the opposite bank was green | Jane Doe | – | –
    - Guards said John Reed kicked a man. “Nobody came,” Reed said.
      asserted | John Reed kicked a man | guards | – | –
      asserted | Nobody came | John Reed | – | –
    ## a part admitted, the rest denied
    + Jane Doe admits the trip but says she never hit any of the guards.
      disputed | Jane Doe hit some of the guards | – | Jane Doe | – | negated
    + John Reed acknowledged the meeting but said he had not taken any money.
      disputed | John Reed had taken money | – | John Reed | – | negated
    + While Jane Doe conceded the debt, she said she had not hidden it.
      disputed | Jane Doe had hidden it | – | Jane Doe | – | negated
    - Jane Doe admits the trip but says the port was not shut.
      asserted | the port was not shut | Jane Doe | – | –
    - Jane Doe admits the debt but says she will not pay.
      asserted | Jane Doe will not pay | Jane Doe | – | –
    - Jane Doe said the trip was long but says she did not leave.
      asserted | the trip was long | Jane Doe | – | –
      asserted | Jane Doe did not leave | Jane Doe | – | –
    ## an answer to a claim that opens the sentence
    + In response to the union’s claim that the plant had hidden the leak, Kestrel said that no leak had occurred.
      disputed | the plant had hidden the leak | union | Kestrel | –
    + In response to the union’s claim that the plant had hidden the leak, Kestrel denied any wrongdoing.
      disputed | the plant had hidden the leak | union | Kestrel | –
    + Despite Jane Doe’s assurances that the bridge was safe, engineers say it leans.
      disputed | the bridge was safe | Jane Doe | engineers | –
      asserted | it leans | engineers | – | –
    - In response to the union’s claim that the plant had hidden the leak, Kestrel said it did not want a strike.
      asserted | the plant had hidden the leak | union | – | –
      asserted | Kestrel did not want a strike | Kestrel | – | –
    - In response to the union’s claim that the plant had hidden the leak, Kestrel said that it took a week.
      asserted | the plant had hidden the leak | union | – | –
      asserted | it took a week | Kestrel | – | –
    - Despite Jane Doe’s assurances that the bridge was safe, men left.
      asserted | the bridge was safe | Jane Doe | – | –
    ## denied beside the noun that says it, or by who speaks for somebody
    + Kestrel faces a claim that it dumped oil in a river, something it denies.
      disputed | it dumped oil in a river | – | Kestrel | –
    + John Reed said that Jane Doe took cash. Doe’s lawyer said she strongly denied the claims.
      disputed | Jane Doe took cash | John Reed | Doe’s lawyer | –
    + Guards said that the minister took cash. A spokeswoman for the minister said he strongly denied the allegations.
      disputed | the minister took cash | guards | spokeswoman | –
    - Kestrel faces a claim that it dumped oil in a river, something it buys.
      asserted | it dumped oil in a river, something it buys | – | – | –
    - John Reed said that Jane Doe took cash. Her lawyers said she has a boat.
      asserted | Jane Doe took cash | John Reed | – | –
      asserted | she has a boat | Jane Doe’s lawyers | – | –
    - Guards said that the minister took cash. A neighbour of the minister said he strongly liked the man.
      asserted | the minister took cash | guards | – | –
      asserted | he strongly liked the man | neighbour | – | –
    ## doubted by those who say no more
    + John Reed said that he had detected oil. Others are not convinced.
      disputed | John Reed had detected oil | John Reed | – | –
    + Police believe that the guard fell. Jane Doe doubts it.
      disputed | the guard fell | police | Jane Doe | –
    + John Reed said that the guard fell. Jane Doe does not believe it.
      disputed | the guard fell | John Reed | Jane Doe | –
    - John Reed said that he had detected oil. Others are convinced.
      asserted | John Reed had detected oil | John Reed | – | –
    - John Reed said that the guard fell. The papers that Jane Doe questioned are old.
      asserted | the guard fell | John Reed | – | –
    - John Reed said that the guard fell. Jane Doe does not believe in it.
      asserted | the guard fell | John Reed | – | –
    ## what stands beside a denial and is not denied
    - John Reed said that the dam was old. The guards are similarly skeptical.
      asserted | the dam was old | John Reed | – | –
    - Ann Lee speaks of a sense that John Reed rejects the norms of the port.
      asserted | John Reed rejects the norms of the port | Ann Lee | – | –
    - John Reed said that the dam was old. You question my judgment.
      asserted | the dam was old | John Reed | – | –
    - Jane Doe calls this a false story that the base won’t buy.
    - “It’s the oldest trick in the book,” Jane Doe said. “It’s not like they lost.”
    ## the words of a negated clause alone
    + The port insisted that was not part of the deal because it wanted no spies.
      disputed | that was part of the deal | – | – | – | negated
    + Jane Doe insists that the vote was not stolen, as she was there.
      disputed | the vote was stolen | – | Jane Doe | – | negated
    + John Reed, 45, a driver, is accused of stealing a boat. He denies it.
      disputed | John Reed stole a boat | – | John Reed | hedged is accused
    - Jane Doe explained what is wrong with the port.
    - Jane Doe insists that the vote will not be stolen, as she is there.
      asserted | the vote will not be stolen, as she is there | Jane Doe | – | –
    - “It is fine,” Jane Doe said. “And that is why we won.”
    - Jane Doe blamed the fall in prices.
    ## the accusation, and not what the accuser has added
    + John Reed accused Jane Doe of fraud. “The firm has two vans,” he said. Doe denied it.
      disputed | Jane Doe is guilty of fraud | John Reed | Jane Doe | –
      asserted | The firm has two vans | John Reed | – | –
    + John Reed said Jane Doe took bribes. The firm has two vans, he said. Doe denies this.
      disputed | Jane Doe took bribes | John Reed | Jane Doe | –
      asserted | The firm has two vans | John Reed | – | –
    + The court heard that Jane Doe took bribes. She denies it.
      disputed | Jane Doe took bribes | – | Jane Doe | –
    - John Reed accused Ann Lee of fraud. “The firm has two vans,” he said. Jane Doe denied it.
      asserted | Ann Lee is guilty of fraud | John Reed | – | –
      disputed | The firm has two vans | John Reed | Jane Doe | –
    - John Reed accused Jane Doe of fraud. “Doe has two vans,” he said. She denied it.
      asserted | Jane Doe is guilty of fraud | John Reed | – | –
      disputed | Doe has two vans | John Reed | Jane Doe | –
    - The court heard that Jane Doe took bribes. It rained.
      asserted | Jane Doe took bribes | – | – | –
    """
}
