import Testing

@testable import NewsClaims

@Suite("Reasons as sentences")
struct ReasonTests {
  private let article = Sample.article("x", "He told it")
  private let words = ByteRange(0, 2)

  private static let sentences: [(rule: Rule, alone: String, together: String?)] = [
    (.accordingTo, "gives what is said to the source named after it", "gives what is said to “it”"),
    (
      .asReported, "after “as” gives the clause before it to its source",
      "after “as” gives the clause before it to “it”"
    ),
    (.clauseBeforeCue, "reports the clause before it", nil),
    (.contentAfterCue, "reports what follows it", "reports the clause after “it”"),
    (
      .nounCue, "names something said, and what follows it says what",
      "names something said, and what follows “it” says what"
    ),
    (.quotationBeforeCue, "reports the quotation before it", nil),
    (.relativeReport, "reports the relative clause that it stands in", nil),
    (
      .introducedParagraph, "gives the quotation in the next paragraph to somebody, who acts before it",
      "gives the quotation in the next paragraph to “it”, who acts before it"
    ),
    (
      .introducedQuotation, "gives the quotation after the colon to somebody, who acts before it",
      "gives the quotation after the colon to “it”, who acts before it"
    ),
    (
      .speakerColon, "after a name gives what follows to the one who is named",
      "after “it” gives what follows to the one who is named"
    ),
    (
      .speakerDash, "and a name after a quotation give it to the one who is named",
      "and “it” after a quotation give it to the one who is named"
    ),
    (
      .quotationAfterSubject, "gives the quotation in the next sentence to somebody, who acts before it",
      "gives the quotation in the next sentence to “it”, who acts before it"
    ),
    (.unattributedQuotation, "opens a quotation that nothing around it gives to anybody", nil),
    (.acquittal, "finds that somebody did not do what they were accused of", nil),
    (.articleVerdict, "is the article’s own word on a claim", nil),
    (.bareDenial, "denies what was just said", nil),
    (.contraryEcho, "gives the contrary of a claim in its own words", nil),
    (.counterstatement, "gives words that say the contrary", nil),
    (.insistedDenial, "lays weight on words that say the contrary", nil),
    (.namedClaim, "names something claimed, and what follows it says what", nil),
    (.otherFigure, "gives a figure for what another has put a figure on", nil),
    (.reportedBelief, "tells what is believed or alleged, and not by whom", nil),
    (.checkedClaim, "sets out a claim that was checked, or what came of it", nil),
    (.retraction, "takes back what the words after it report", nil),
    (.rivalAccounts, "says of two accounts that they do not agree", nil),
    (.deniedReport, "denies what the name of a claim goes on to say", "denies what “it” goes on to say"),
    (.opposedReport, "gives the words to a second source, who asserts them", "asserts what “it” denies"),
    (.plainDenial, "says that what follows it is not so", nil),
    (.pointedDenial, "denies the claims it points to", "denies “it”"),
    (.pointedVerdict, "is the article’s own word on what was just said", nil),
    (.relativeVerdict, "says in a relative clause what the claim before it is worth", nil),
    (.reportedAssertion, "reports something that can be true or false", nil),
    (.contraryFigure, "stands in both, with another figure by somebody else", nil),
    (.contraryWords, "stands in both, one of them saying the contrary", nil),
    (.sameAct, "stands in both, where the same speaker does the same by saying it", nil),
    (.sameCore, "stands in both, where the same is said of it in other words", nil),
    (.sameSides, "stands in both, and the same two sides are at odds over them", nil),
    (.sameUtterance, "stands in both, said by the same speaker of the same matter", nil),
    (.sameWords, "stands in both, word for word", nil),
    (.sharedWords, "stands in both", nil),
    (.capitalForCountry, "is a capital that speaks for its country", nil),
    (
      .describedSpeaker, "describes the one who has this role",
      "describes “it”, of those whom it fits the last spoken of"
    ),
    (.namedSpeaker, "names the speaker", nil),
    (
      .pronounSpeaker, "means somebody named before, the last before it who can be meant",
      "means “it”, the last before it who can be meant"
    ),
    (.unnamedSpeaker, "has no name here, and belongs to this article alone", nil),
  ]

  @Test("each rule says what its words did, alone and together with others", arguments: sentences)
  func sentence(of rule: Rule, alone: String, together: String?) {
    #expect(Reason(rule, words).sentence(in: article) == "“He” \(alone)")
    #expect(Reason(rule, words, with: ByteRange(8, 10)).sentence(in: article) == "“He” \(together ?? alone)")
    #expect(Reason(rule, nil).sentence(in: article) == "it \(alone)")
    #expect(Reason(rule, ByteRange(3, 3)).sentence(in: article) == "it \(alone)")
  }

  @Test("there is an expectation for every rule")
  func count() {
    #expect(Set(Self.sentences.map(\.rule)) == Set(Rule.allCases))
  }
}
