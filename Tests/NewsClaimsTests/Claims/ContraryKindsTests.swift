import Testing

@testable import NewsClaims

@Suite("Ways to dispute a claim without a word of denial")
struct ContraryKindsTests {
  @Test("words of another, a finding or a retraction dispute it", arguments: Kind.table(disputes))
  func kinds(_ kind: Kind) { kind.check() }

  private static let disputes = """
    ## the same clause negated
    + John Reed said that the dam had burst. Jane Doe said that the dam had not burst.
      disputed | the dam had burst | John Reed | Jane Doe | – | negated
    + John Reed said that the dam had burst. Jane Doe said that it had not.
      disputed | the dam had burst | John Reed | Jane Doe | – | negated
    + John Reed said that Jane Doe took bribes. Doe said she had never taken a bribe.
      disputed | Jane Doe took bribes | John Reed | Jane Doe | – | negated
    + Jane Doe said none of the boats were armed, as claimed in Paris.
      disputed | the boats were armed | France | Jane Doe | – | negated
    + John Reed said that there were boats in the port. Jane Doe said there were no boats in the port.
      disputed | there were boats in the port | John Reed | Jane Doe | – | negated
    + John Reed said that the dam had burst. It had not.
      disputed | the dam had burst | John Reed | – | –
    + John Reed said that Jane Doe had left the port. “No, I didn’t,” Doe said.
      disputed | Jane Doe had left the port | John Reed | Jane Doe | – | negated
    + John Reed said there was a leak. Jane Doe said there was no leak.
      disputed | there was a leak | John Reed | Jane Doe | – | negated
    + Critics say John Reed knew of the leak. He says he did not.
      disputed | John Reed knew of the leak | critics | John Reed | – | negated
    - John Reed said that the dam had burst. Jane Doe said that the bridge had not burst.
      asserted | the dam had burst | John Reed | – | –
      asserted | the bridge had not burst | Jane Doe | – | –
    - John Reed said that the dam had burst. Reed said that the dam had not burst.
      asserted | the dam had burst | John Reed | – | –
      asserted | the dam had not burst | John Reed | – | –
    - John Reed said that the truck was speeding. Jane Doe said that the truck was not always speeding.
      asserted | the truck was speeding | John Reed | – | –
      asserted | the truck was not always speeding | Jane Doe | – | –
    - John Reed said that there were boats in the port. Jane Doe said there were no boats in the river.
      asserted | there were boats in the port | John Reed | – | –
      asserted | there were no boats in the river | Jane Doe | – | –
    - John Reed said that the dam had burst. It was not.
      asserted | the dam had burst | John Reed | – | –
    - Bob Park said he knew of the leak. He said he did not.
      asserted | Bob Park knew of the leak | Bob Park | – | –
      asserted | Bob Park did not | Bob Park | – | –
    ## other figures
    + Officials put the toll at 11; residents said at least 20.
      disputed | the toll is 11 | officials | residents | – | negated
    + Officials said 11 people were killed. Residents said at least 20 people had died.
      disputed | 11 people were killed | officials | residents | – | negated
    + The union said 500 men had left. The city said the real figure was 300.
      disputed | 500 men had left | union | city | – | negated
    + The union put the number at 500. The city said 300.
      disputed | the number is 500 | union | city | – | negated
    + The union said that the strike cost 40 million euros. The city said it cost 10 million euros.
      disputed | the strike cost 40 million euros | union | city | – | negated
    - John Reed said the fire was out. Residents said at least 20.
      asserted | the fire was out | John Reed | – | –
    - Officials said 11 people were killed. Residents said 20 people were hurt.
      asserted | 11 people were killed | officials | – | –
      asserted | 20 people were hurt | residents | – | –
    - John Reed said that 11 people died in the fire. Jane Doe said that 20 people died in the flood.
      asserted | 11 people died in the fire | John Reed | – | –
      asserted | 20 people died in the flood | Jane Doe | – | –
    - The union said that the strike cost 40 million euros. The city said it lasted 10 days.
      asserted | the strike cost 40 million euros | union | – | –
      asserted | it lasted 10 days | city | – | –
    ## the opposite verb or adjective
    + John Reed said that prices rose in June. Jane Doe said that prices fell in June.
      disputed | prices rose in June | John Reed | Jane Doe | – | negated
    + John Reed said that the dam was unsafe. Jane Doe said that the dam was safe.
      disputed | the dam was unsafe | John Reed | Jane Doe | – | negated
    + John Reed said that the gate was open when the ferry left. Jane Doe said that the gate was closed.
      disputed | the gate was open when the ferry left | John Reed | Jane Doe | – | negated
    + John Reed said that Ann Lee won the vote in May. Jane Doe said that Ann Lee lost the vote in May.
      disputed | Ann Lee won the vote in May | John Reed | Jane Doe | – | negated
    + Critics say the dam is unsafe. The city says it is safe.
      disputed | the dam is unsafe | critics | city | – | negated
    - John Reed said that prices rose in June. Jane Doe said that wages fell in June.
      asserted | prices rose in June | John Reed | – | –
      asserted | wages fell in June | Jane Doe | – | –
    - John Reed said that prices rose in June. Jane Doe said that prices rose again in June.
      asserted | prices rose in June | John Reed, Jane Doe | – | –
    - John Reed said that the dam was safe. Reed said that the dam was unsafe in May.
      asserted | the dam was safe | John Reed | – | –
      asserted | the dam was unsafe in May | John Reed | – | –
    - Critics say the dam is unsafe. The city says it is old.
      asserted | the dam is unsafe | critics | – | –
      asserted | it is old | city | – | –
    ## both sides accuse each other: two claims
    + Jane Doe accused John Reed of fraud. John Reed accused Jane Doe of theft.
      asserted | John Reed is guilty of fraud | Jane Doe | – | –
      asserted | Jane Doe is guilty of theft | John Reed | – | –
    + Jane Doe blamed John Reed for the leak. John Reed blamed Jane Doe for the leak.
      asserted | John Reed is to blame for the leak | Jane Doe | – | –
      asserted | Jane Doe is to blame for the leak | John Reed | – | –
    + Jane Doe and John Reed accused each other of fraud.
      asserted | Jane Doe is guilty of fraud | John Reed | – | –
      asserted | John Reed is guilty of fraud | Jane Doe | – | –
    + The union and the port blamed each other for the fire.
      asserted | the union is to blame for the fire | – | – | –
      asserted | the port is to blame for the fire | – | – | –
    + Jane Doe accused John Reed of fraud, and Reed accused Doe of theft. Each denied the other’s accusation.
      disputed | John Reed is guilty of fraud | Jane Doe | John Reed | –
      disputed | Doe is guilty of theft | John Reed | Jane Doe | –
    + John Reed accused Jane Doe of fraud. Doe denied it and accused Reed of theft.
      disputed | Jane Doe is guilty of fraud | John Reed | Jane Doe | –
      asserted | Reed is guilty of theft | Jane Doe | – | –
    - Jane Doe and John Reed accused the port of fraud.
      asserted | the port is guilty of fraud | Jane Doe, John Reed | – | –
    - Jane Doe accused John Reed of fraud. Reed denied the accusation.
      disputed | John Reed is guilty of fraud | Jane Doe | John Reed | –
    - The two men accused each other of fraud.
    ## taken back: a retraction, a correction, a withdrawal
    + The paper reported that the dam had burst. The paper retracted the report.
      disputed | the dam had burst | paper | paper | –
    + The paper has retracted a report that the dam had burst.
      disputed | the dam had burst | – | paper | –
    + The paper corrected its report that the dam had burst.
      disputed | the dam had burst | paper | paper | –
    + John Reed said that the dam had burst. Reed later withdrew the claim.
      disputed | the dam had burst | John Reed | John Reed | –
    + John Reed said that the dam had burst. He later walked back the claim.
      disputed | the dam had burst | John Reed | John Reed | –
    + John Reed said that the dam had burst. The claim was later retracted.
      disputed | the dam had burst | John Reed | – | –
    + The study said that the drug helped mice. The study has since been withdrawn.
      disputed | the drug helped mice | study | – | –
    + Jane Doe acknowledged that she had misspoken when she claimed that the dam had burst.
      disputed | the dam had burst | – | Jane Doe | –
    - John Reed said that the dam had burst. Reed withdrew the offer.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Jane Doe asked him to withdraw the claim.
      asserted | the dam had burst | John Reed | – | –
    - The paper corrected the name of the dam.
    - John Reed said that the dam had burst. Doe walked back to the port.
      asserted | the dam had burst | John Reed | – | –
    - The study said that the drug helped mice. The drug was withdrawn.
      asserted | the drug helped mice | study | – | –
    ## put right by the article itself
    + An earlier version of this article said that the dam had burst.
      disputed | the dam had burst | – | – | –
    + A previous version of this story stated that the dam had burst.
      disputed | the dam had burst | – | – | –
    + Correction: An earlier version of this article said that the dam had burst.
      disputed | the dam had burst | – | – | –
    - An earlier version of the report said that the dam had burst.
      asserted | the dam had burst | – | – | –
    - The final version of this article said that the dam had burst.
      asserted | the dam had burst | – | – | –
    - An earlier version of this article did not say that the dam had burst.
    ## a fact-check’s verdict
    + John Reed said that the dam had burst. Fact-checkers rated the claim “mostly false.”
      disputed | the dam had burst | John Reed | fact-checkers | –
    + John Reed said that the dam had burst. The paper rated the claim half true.
      disputed | the dam had burst | John Reed | paper | –
    + John Reed’s claim that the dam had burst proved false.
      disputed | the dam had burst | John Reed | – | –
    + John Reed said that the dam had burst. The report was shown to be false.
      disputed | the dam had burst | John Reed | – | –
    + John Reed’s claim that the dam had burst is exaggerated.
      disputed | the dam had burst | John Reed | – | –
    + John Reed said that the dam had burst. The paper rated the claim “Pants on Fire.”
      disputed | the dam had burst | John Reed | paper | –
    + John Reed said that the dam had burst. The statement has been widely discredited.
      disputed | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. Fact-checkers rated the claim “mostly true.”
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. The claim has not been proved false.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. The claim was found in a letter.
      asserted | the dam had burst | John Reed | – | –
    ## a court’s or an inquiry’s finding
    + John Reed said that the dam had burst. A judge ruled that the claim was false.
      disputed | the dam had burst | John Reed | judge | –
    + Investigators found no evidence that the dam had burst.
      disputed | the dam had burst | – | investigators | –
    + John Reed said that the dam had burst. A court found otherwise.
      disputed | the dam had burst | John Reed | court | –
    + John Reed accused Jane Doe of fraud. A jury acquitted Doe of fraud.
      disputed | Jane Doe is guilty of fraud | John Reed | – | –
    + John Reed said that Jane Doe took bribes. She was cleared by a court.
      disputed | Jane Doe took bribes | John Reed | – | –
    + The inquiry cleared Jane Doe of taking bribes.
      disputed | Jane Doe took bribes | – | – | –
    + John Reed accused Jane Doe of fraud. An inquiry found that Doe had not committed fraud.
      disputed | Jane Doe is guilty of fraud | John Reed | inquiry | – | negated
    + The paper found no record of a leak.
      disputed | a leak | – | – | –
    - Investigators found new evidence that the dam had burst.
    - John Reed said that the dam had burst. A judge ruled that the claim was true.
      asserted | the dam had burst | John Reed | – | –
      asserted | the claim was true | judge | – | –
    - John Reed said that the dam had burst. A court found an otherwise dry road.
      asserted | the dam had burst | John Reed | – | –
    - The guards cleared the port of boats.
    - The court cleared the way for the port.
    ## the article’s own verdict
    + John Reed falsely claimed that the dam had burst.
      disputed | the dam had burst | John Reed | – | –
    + John Reed repeated the baseless claim that the dam had burst.
      disputed | the dam had burst | – | – | –
    + John Reed said that the dam had burst, but that was not true.
      disputed | the dam had burst | John Reed | – | –
    + There is no evidence that the dam had burst.
      disputed | the dam had burst | – | – | –
    + The lie that the dam had burst was heard in May.
      disputed | the dam had burst | – | – | –
    + The false rumor that the dam had burst spread in May.
      disputed | the dam had burst | – | – | –
    + The false perception that the dam is old has spread.
      disputed | the dam is old | – | – | –
    + John Reed said that the port was open and that the dam had burst. None of this is true.
      disputed | the port was open | John Reed | – | –
      disputed | the dam had burst | John Reed | – | –
    + The debunked story about guards taking bribes was heard in May.
      disputed | guards taking bribes | – | – | –
    + The suggestion - unfounded, so far - that the dam had burst was heard in May.
      disputed | the dam had burst | – | – | –
    + John Reed said that the dam had burst. There is no evidence of that.
      disputed | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst. That was not the case in May.
      asserted | the dam had burst | John Reed | – | –
    - The lies that the dam was built on are old.
    - Lee’s false teeth were found.
    - If the claim of a theft is false, Reed will pay.
      asserted | a theft | – | – | –
    - Is the claim of a theft false?
    - The debunked story about the port was heard in May.
    ## contrary to a claim
    + Contrary to John Reed’s claim that the dam had burst, Jane Doe said that the port was dry.
      disputed | the dam had burst | John Reed | Jane Doe | –
      asserted | the port was dry | Jane Doe | – | –
    + Contrary to claims that the dam had burst, the port is still dry.
      disputed | the dam had burst | – | – | –
    + Contrary to what John Reed told the court, the dam had not burst.
      disputed | the dam had burst | John Reed | – | – | negated
    + Contrary to Ann Lee’s claims, Bob Park says he never closed the dam.
      disputed | Bob Park closed the dam | Ann Lee | Bob Park | – | negated
    + Jane Doe said that, contrary to what John Reed told the court, she had not left.
      disputed | Jane Doe had left | John Reed | Jane Doe | – | negated
    + Contrary to popular belief, the dam is not old.
      disputed | the dam is old | – | – | – | negated
    - Despite John Reed’s claim that the dam had burst, Jane Doe left the port.
      asserted | the dam had burst | John Reed | – | –
    - Contrary to plans that the dam should close, the port is still dry.
    - Contrary to claims of fraud, the port is still dry.
      asserted | fraud | – | – | –
    - Contrary to what John Reed told the court, the dam has burst.
    - Contrary to Ann Lee’s wishes, the dam is not old.
    """
}
