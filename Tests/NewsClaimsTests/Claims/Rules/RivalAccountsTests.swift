import Testing

@testable import NewsClaims

@Suite("Accounts that do not agree")
struct RivalAccountsTests {
  @Test(
    "the second speaker disputes what the first says",
    arguments: [
      TextCase(
        "John Reed said that the crew had started the fire. Jane Doe said that a spark had started it. Neither account could be verified.",
        "disputed | the crew had started the fire | John Reed | Jane Doe | missing could be verified | negated"),
      TextCase(
        "The rebels said that they held the town. The army said that it had beaten them. It was not possible to verify either claim.",
        "disputed | they held the town | rebels | army | missing was not possible to verify | negated"),
      TextCase(
        "Accounts of the fire differ. John Reed said that the crew had started it. Jane Doe said that it was lightning.",
        "disputed | the crew had started it | John Reed | Jane Doe | – | negated"),
    ])
  func matches(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }

  @Test(
    "other things, one speaker and other verbs oppose nobody",
    arguments: [
      TextCase(
        "John Reed said that the crew had started the fire. Jane Doe said that the port was closed. Neither gate could be opened.",
        "asserted | the crew had started the fire | John Reed | – | –",
        "asserted | the port was closed | Jane Doe | – | –"),
      TextCase(
        "John Reed said that the crew had left. Reed said that the port was closed. Neither claim could be verified.",
        "unsupported | the crew had left | John Reed | – | missing could be verified",
        "unsupported | the port was closed | John Reed | – | missing could be verified"),
      TextCase(
        "John Reed said that the crew had left. Jane Doe said that the port was closed. Neither side said more.",
        "asserted | the crew had left | John Reed | – | –",
        "asserted | the port was closed | Jane Doe | – | –"),
    ])
  func nearMisses(_ sample: TextCase) { sample.expect(Corpus(sample: sample.text).claimLines) }
}
