import Testing

@testable import NewsClaims

@Suite("A denial that says itself what is denied")
struct PlainDenialTests {
  @Test(
    "the speaker denies it, and nobody need be named who claims it",
    arguments: [
      TextCase("Jane Doe denied that the dam leaked.", "disputed | the dam leaked | – | Jane Doe | –"),
      TextCase("Jane Doe denied she had taken bribes.", "disputed | Jane Doe had taken bribes | – | Jane Doe | –"),
      TextCase("Jane Doe denied taking bribes.", "disputed | Jane Doe took bribes | – | Jane Doe | –"),
      TextCase(
        "The company denies any links to the firm.",
        "disputed | the company has links to the firm | – | company | –"),
      TextCase(
        "City officials deny any links to the firm.",
        "disputed | city officials have links to the firm | – | city officials | –"),
      TextCase("The city denies any role in the sale.", "disputed | the city's role in the sale | – | city | –"),
      TextCase("Jane Doe doubts that the dam leaked.", "disputed | the dam leaked | – | Jane Doe | –"),
      TextCase(
        "It is not true that the dam had burst, Jane Doe said.",
        "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase(
        "“It’s simply not true that the dam had burst,” Jane Doe said.",
        "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase(
        "Jane Doe said there was “no evidence” yet that the dam had burst.",
        "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase(
        "The attack shocked the city, which denies any links to the firm.",
        "disputed | the city has links to the firm | – | city | –"),
      TextCase(
        "Jane Doe said there was no evidence that the dam had burst.",
        "disputed | the dam had burst | – | Jane Doe | –"),
      TextCase("Investigators found no evidence of fraud.", "disputed | fraud | – | investigators | –"),
    ])
  func matches(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .plainDenial)) }

  @Test(
    "an offer, a person or a permission cannot be denied as fact",
    arguments: [
      TextCase("Jane Doe rejected the offer."),
      TextCase("The court denied Reed bail."),
      TextCase("The court denied bail to Reed."),
      TextCase("Jane Doe denied Reed entry."),
      TextCase("They were denied entry."),
      TextCase("The guards denied visas to two men."),
      TextCase("The court denied the request made by Reed."),
      TextCase("Jane Doe denied building permits to the port."),
      TextCase("The port denied landing rights to the firm."),
      TextCase("John Reed declined to comment."),
      TextCase("The border is disputed."),
      TextCase("Jane Doe did not deny that the dam leaked."),
      TextCase(
        "Jane Doe said there was no doubt that the dam had burst.",
        "ReportedAssertion: asserted | there was no doubt that the dam had burst | Jane Doe | – | –"),
      TextCase("Jane Doe offered no evidence of fraud."),
    ])
  func nearMisses(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .plainDenial)) }
}
