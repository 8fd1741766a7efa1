import Testing

@testable import NewsClaims

@Suite("How an article puts claims right")
struct CheckKindsTests {
  @Test("what is said of a claim beside it or right after it disputes it", arguments: Kind.table(beside))
  func besides(_ kind: Kind) { kind.check() }

  private static let beside = """
    ## a relative clause
    + John Reed said that the vote was rigged, which is false.
      disputed | the vote was rigged | John Reed | – | –
    + John Reed said that the dam had burst, a claim that has been widely debunked.
      disputed | the dam had burst | John Reed | – | –
    + John Reed said that the dam had burst, an assertion that is not true.
      disputed | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst, which is a pity.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst, which is wrong.
      asserted | the dam had burst | John Reed | – | –
    - John Reed said that the dam had burst, a claim that is true.
      asserted | the dam had burst | John Reed | – | –
    ## in reality
    + John Reed told voters that the dam was safe. In reality, the gate had been open for years.
      disputed | the dam was safe | John Reed | – | –
    + John Reed told voters that the dam was safe. In truth, it was leaking.
      disputed | the dam was safe | John Reed | – | –
    + John Reed said that the crew had left. In actuality, it had slept on the boat.
      disputed | the crew had left | John Reed | – | –
    - John Reed told voters that the dam was safe. The port was shut. In reality, it rained.
      asserted | the dam was safe | John Reed | – | –
    - John Reed told voters that the dam was safe. In Reality, a park, it rained.
      asserted | the dam was safe | John Reed | – | –
    - In reality, the dam was safe.
    ## the real figure is another
    + The ministry said that 12 people had died. Jane Doe said that the real toll is far higher.
      disputed | 12 people had died | ministry | Jane Doe | –
    + The ministry said that 12 people had died. Jane Doe believes the true number is higher.
      disputed | 12 people had died | ministry | Jane Doe | –
    + John Reed said that 12 boats had sunk. According to Jane Doe, the actual number was lower.
      disputed | 12 boats had sunk | John Reed | Jane Doe | –
    - The ministry said that 12 people had died. Jane Doe said that the river is far higher.
      asserted | 12 people had died | ministry | – | –
      asserted | the river is far higher | Jane Doe | – | –
    - The ministry said that people had died. Jane Doe said that the real toll is far higher.
      asserted | people had died | ministry | – | –
      asserted | the real toll is far higher | Jane Doe | – | –
    - The ministry said that 12 people had died. Jane Doe said that the real toll is not higher.
      asserted | 12 people had died | ministry | – | –
      asserted | the real toll is not higher | Jane Doe | – | –
    ## it does not fit
    + This idea that the town is broke doesn’t match the facts, Jane Doe said.
      disputed | the town is broke | – | Jane Doe | –
    + The claim that the town is broke does not fit the evidence.
      disputed | the town is broke | – | – | –
    + The claim that the town is broke does not square with the books.
      disputed | the town is broke | – | – | –
    - The claim that the town is broke does not match the mood.
      asserted | the town is broke | – | – | –
    - The claim that the town is broke fits the facts.
      asserted | the town is broke | – | – | –
    - The books do not match the facts.
    ## proof that has not emerged
    + John Reed said that the vote was rigged. No evidence has emerged to support that claim.
      disputed | the vote was rigged | John Reed | – | –
    + No evidence was found of fraud.
      disputed | fraud | – | – | –
    + No evidence has emerged that the vote was rigged.
      disputed | the vote was rigged | – | – | –
    - John Reed said that the vote was rigged. No evidence has emerged.
      asserted | the vote was rigged | John Reed | – | –
    - No boat has emerged to carry the men.
    - No evidence was found in the shed.
    ## not so, as somebody says
    + The dam did not burst, as John Reed claimed.
      disputed | The dam did burst | John Reed | – | – | negated
    + The guards did not leave, as Jane Doe has said.
      disputed | The guards did leave | Jane Doe | – | – | negated
    + The gate was not open, as John Reed claimed.
      disputed | The gate was open | John Reed | – | – | negated
    - The dam burst, as John Reed claimed.
      asserted | the dam burst | John Reed | – | –
    - The dam did not burst, as planned.
    - The dam did not burst as John Reed slept.
    ## a verb that could be a noun
    + John Reed said that the vaccine causes fever. The claim has been debunked.
      disputed | the vaccine causes fever | John Reed | – | –
    + John Reed claimed that the vaccine causes fever. That is false.
      disputed | the vaccine causes fever | John Reed | – | –
    + John Reed said that the drug harms children. Jane Doe said that this was untrue.
      disputed | the drug harms children | John Reed | Jane Doe | –
    - John Reed said that the vaccine causes fever.
      asserted | the vaccine causes fever | John Reed | – | –
    - John Reed spoke of the causes of fever. The claim has been debunked.
    - John Reed heard that the claims of the guards.
    """
}
