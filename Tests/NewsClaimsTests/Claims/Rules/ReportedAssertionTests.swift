import Testing

@testable import NewsClaims

@Suite("Something put forward as fact")
struct ReportedAssertionTests {
  @Test(
    "a reported clause, an accusation and a checkable quotation are claims",
    arguments: [
      TextCase(
        "Jane Doe said that the dam leaked.", "asserted | the dam leaked | Jane Doe | – | –"),
      TextCase(
        "According to Jane Doe, the dam leaked.", "asserted | the dam leaked | Jane Doe | – | –"),
      TextCase(
        "“The dam leaked in two places,” Jane Doe said.", "asserted | The dam leaked in two places | Jane Doe | – | –"),
      TextCase(
        "Jane Doe accused John Reed of taking bribes.", "asserted | John Reed took bribes | Jane Doe | – | –"),
      TextCase(
        "Jane Doe accused John Reed on Monday of fraud.", "asserted | John Reed is guilty of fraud | Jane Doe | – | –"),
      TextCase(
        "The crane that fell at the port had failed a check, Jane Doe said.",
        "asserted | The crane that fell at the port had failed a check | Jane Doe | – | –"),
      TextCase(
        "Jane Doe accused John Reed of fraud.", "asserted | John Reed is guilty of fraud | Jane Doe | – | –"),
      TextCase(
        "The boat, which the navy says carried arms, sank.", "asserted | the boat carried arms | navy | – | –"),
      TextCase(
        "Jane Doe confirmed that the dam leaked.", "asserted | the dam leaked | Jane Doe | – | –"),
      TextCase(
        "Jane Doe said that she had left.", "asserted | Jane Doe had left | Jane Doe | – | –"),
      TextCase(
        "Jane Doe’s lawyer said that she had left.", "asserted | she had left | Jane Doe’s lawyer | – | –"),
      TextCase(
        "Residents said at least 20 people had died.",
        "asserted | at least 20 people had died | residents | – | –"),
      TextCase(
        "The dam, Jane Doe said, leaked for a year.", "asserted | The dam leaked for a year | Jane Doe | – | –"),
      TextCase(
        "John Reed said that the dam leaked and that the gates were open.",
        "asserted | the dam leaked | John Reed | – | –", "asserted | the gates were open | John Reed | – | –"),
      TextCase(
        "“The dam leaked. Somebody should mend it,” Jane Doe said. “Nobody knew.”",
        "asserted | The dam leaked | Jane Doe | – | –", "asserted | Nobody knew | Jane Doe | – | –"),
      TextCase(
        "“I closed the dam in 2014,” Jane Doe said.", "asserted | Jane Doe closed the dam in 2014 | Jane Doe | – | –"),
      TextCase("“I’ve closed two dams,” Jane Doe said.", "asserted | Jane Doe has closed two dams | Jane Doe | – | –"),
      TextCase(
        "“I did not meet my brother,” Jane Doe said.", "asserted | I did not meet my brother | Jane Doe | – | –"),
      TextCase("“Let me be clear: the dam leaked,” Jane Doe said.", "asserted | the dam leaked | Jane Doe | – | –"),
      TextCase(
        "Jane Doe put unpaid bills at $9.2 million.", "asserted | unpaid bills are $9.2 million | Jane Doe | – | –"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .reportedAssertion))
  }

  @Test(
    "praise, greetings, wishes, questions and demands are no claims",
    arguments: [
      TextCase(
        "Jane Doe praised the dam."),
      TextCase(
        "Jane Doe said goodbye."),
      TextCase(
        "“I hope the dam holds,” Jane Doe said."),
      TextCase(
        "“Is the dam safe?” Jane Doe asked."),
      TextCase("“I am proud of the dam,” Jane Doe said."),
      TextCase("“I loved the dam,” Jane Doe said."),
      TextCase("“If it is true, the dam leaks,” Jane Doe said."),
      TextCase("“That is simply wrong,” Jane Doe said."),
      TextCase(
        "Jane Doe said the dam should be closed."),
      TextCase(
        "Jane Doe did not say that the dam leaked."),
      TextCase(
        "Jane Doe called for a new dam."),
      TextCase(
        "Jane Doe promised that the dam would hold."),
      TextCase(
        "It was said that the dam leaked."),
      TextCase("Jane Doe put unpaid bills on the desk at noon."),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .reportedAssertion))
  }
}
