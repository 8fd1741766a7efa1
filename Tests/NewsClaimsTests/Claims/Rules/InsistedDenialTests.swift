import Testing

@testable import NewsClaims

@Suite("A negated clause on which somebody insists")
struct InsistedDenialTests {
  @Test(
    "it denies what nobody is named who says it",
    arguments: [
      TextCase(
        "John Reed insisted that he never took bribes.",
        "disputed | John Reed took bribes | – | John Reed | – | negated"),
      TextCase(
        "Jane Doe has long maintained that the dam was not old.",
        "disputed | the dam was old | – | Jane Doe | – | negated"),
      TextCase(
        "Jane Doe swore that she had not taken the letter.",
        "disputed | Jane Doe had taken the letter | – | Jane Doe | – | negated"),
      TextCase(
        "John Reed insisted that he took no boat.",
        "disputed | John Reed took some boat | – | John Reed | – | negated"),
      TextCase(
        "Jane Doe said that she had nothing to do with the theft.",
        "disputed | Jane Doe had something to do with the theft | – | Jane Doe | – | negated"),
    ])
  func matches(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .insistedDenial)) }

  @Test(
    "what is only said, thought or to come is no denial",
    arguments: [
      TextCase(
        "John Reed said he did not vote.", "ReportedAssertion: asserted | John Reed did not vote | John Reed | – | –"),
      TextCase(
        "John Reed insisted that he would not resign.",
        "ReportedAssertion: asserted | John Reed would not resign | John Reed | – | –"),
      TextCase(
        "John Reed insisted that he did not want the port.",
        "ReportedAssertion: asserted | John Reed did not want the port | John Reed | – | –"),
    ])
  func nearMisses(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines(madeBy: .insistedDenial)) }
}
