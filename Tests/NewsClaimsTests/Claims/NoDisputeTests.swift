import Testing

@testable import NewsClaims

@Suite("What disputes nothing")
struct NoDisputeTests {
  @Test("near misses of a denial leave claims alone", arguments: Kind.table(others))
  func kinds(_ kind: Kind) { kind.check() }

  private static let others = """
    ## declined to comment
    + John Reed said that the dam had burst. Jane Doe declined to comment but denied the claim.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + John Reed said that the dam had burst. Jane Doe declined an interview and said the claim was false.
      disputed | the dam had burst | John Reed | Jane Doe | –
    + Jane Doe, who declined to comment, has denied that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    - John Reed said that the dam had burst. Jane Doe declined to comment.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe did not respond to a request for comment.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe refused to discuss the claim.
      asserted | the dam had burst | John Reed | – | –
    ## neither confirmed nor denied
    - John Reed said that the dam had burst. Jane Doe neither confirmed nor denied the claim.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe would neither confirm nor deny it.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe declined to confirm or deny the claim.
      asserted | the dam had burst | John Reed | – | –
    - Neither Jane Doe nor John Reed denied that the dam had burst.
    - Neither Jane Doe nor her lawyer denied that the dam had burst.
    ## did not deny
    - John Reed said that the dam had burst. Jane Doe did not deny it.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe has never denied the claim.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe stopped short of denying it.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Nobody denied it.
      asserted | the dam had burst | John Reed | – | –
    ## rejected an offer, a call, a demand
    - John Reed said that the dam had burst. Jane Doe rejected the offer.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Doe rejected his demand.
      asserted | the dam had burst | John Reed | – | –
    - Jane Doe rejected calls to resign.
    - Jane Doe dismissed calls that the mayor resign.
    - The court rejected the appeal.
    - Voters rejected the plan.
    ## denied somebody something
    - The court denied Reed bail.
    - They were denied entry.
    - The guards denied visas to two men.
    - John Reed said that the dam had burst. Jane Doe denied him entry.
      asserted | the dam had burst | John Reed | – | –
    - The court denied the request made by Reed.
    - John Reed said he was ill. A judge denied his motion.
      asserted | John Reed was ill | John Reed | – | –
    ## the disputed border, a minister dismissed
    - The border is disputed.
    - Men crossed the disputed border.
    - The two ports dispute the islands.
    - John Reed said that the dam had burst. Jane Doe dismissed the minister.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. The judge dismissed the charges.
      asserted | the dam had burst | John Reed | – | –
    ## in an “if”, a question, a hypothesis
    - John Reed said that the dam had burst. If Jane Doe denied it, nobody heard.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Unless Jane Doe denies it, the port will close.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Had Jane Doe denied it, he would have left.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Did Jane Doe deny it?
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. He asked whether Jane Doe denied it.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe might deny it.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe was expected to deny it.
      asserted | the dam had burst | John Reed | – | –
    - Imagine that Jane Doe denied that the dam had burst.
    - Suppose the myth that the dam had burst is heard.
    ## something else in the same sentence
    - John Reed said that the dam had burst, and Jane Doe denied him entry.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst while the court denied Doe bail.
      asserted | the dam had burst while the court denied Doe bail | John Reed | – | –
    - Jane Doe, who denied the guards a rise, said that the dam had burst.
      asserted | the dam had burst | Jane Doe | – | –
    - John Reed, whose appeal was rejected in May, said that the dam had burst.
      asserted | the dam had burst | John Reed | – | –
    """
}
