import Testing

@testable import NewsClaims

@Suite("What is believed or alleged, and not by whom")
struct ReportedBeliefTests {
  @Test(
    "it is a claim of nobody’s, and hedged",
    arguments: [
      TextCase(
        "The dam is believed to have leaked for years.",
        "asserted | the dam has leaked for years | – | – | hedged is believed"),
      TextCase(
        "Three men are thought to be in custody.",
        "asserted | three men are in custody | – | – | hedged are thought"),
      TextCase(
        "French guards are believed to have left.",
        "asserted | French guards have left | – | – | hedged are believed"),
      TextCase("John Reed is accused of fraud.", "asserted | John Reed is guilty of fraud | – | – | hedged is accused"),
      TextCase(
        "The mayor was accused of taking bribes.",
        "asserted | the mayor took bribes | – | – | hedged was accused"),
      TextCase(
        "John Reed has been blamed for the leak.",
        "asserted | John Reed is to blame for the leak | – | – | hedged has been blamed"),
    ])
  func matches(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .reportedBelief)) }

  @Test(
    "what is to come, what is not believed and what only might be is none",
    arguments: [
      TextCase("The dam is expected to be repaired."),
      TextCase("The dam is not believed to have leaked."),
      TextCase("John Reed could be accused of fraud."),
      TextCase("John Reed is believed by voters."),
      TextCase("He is thought to be ill."),
      TextCase("The mayor was thought to walk fast."),
    ])
  func nearMisses(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .reportedBelief)) }
}
