import Testing

@testable import NewsClaims

@Suite("Reasons as sentences")
struct ReasonTests {
  private let article = Sample.article("x", "He told it")
  private let words = ByteRange(0, 2)

  private static let sentences: [(rule: Rule, sentence: String)] = [
    (.accordingTo, "“He” gives what is said to the source named after it"),
    (.asReported, "“He” after “as” gives the clause before it to its source"),
    (.clauseBeforeCue, "“He” reports the clause before it"),
    (.contentAfterCue, "“He” reports what follows it"),
    (.nounCue, "“He” names something said, and what follows it says what"),
    (.quotationBeforeCue, "“He” reports the quotation before it"),
    (.relativeReport, "“He” reports the relative clause that it stands in"),
    (.introducedParagraph, "“He” gives the quotation in the next paragraph to the one who acts before it"),
    (.speakerColon, "“He” after a name gives what follows to the one who is named"),
    (.speakerDash, "“He” and a name after a quotation give it to the one who is named"),
    (.unattributedQuotation, "“He” opens a quotation that nothing around it gives to anybody"),
    (.deniedReport, "“He” denies what another is said, within the same words, to claim"),
    (.opposedReport, "“He” gives the words to a second source, who asserts them"),
    (.plainDenial, "“He” denies what follows it"),
    (.pointedDenial, "“He” denies the claims it points to"),
    (.reportedAssertion, "“He” reports something that can be true or false"),
    (.capitalForCountry, "“He” is a capital that speaks for its country"),
    (.describedSpeaker, "“He” describes the one who has this role, or of several the one last spoken of"),
    (.namedSpeaker, "“He” names the speaker"),
    (.pronounSpeaker, "“He” is who last acted or spoke and can be meant by it"),
    (.unnamedSpeaker, "“He” has no name here, and belongs to this article alone"),
  ]

  @Test("each rule says what its words did", arguments: sentences)
  func sentence(of rule: Rule, is sentence: String) {
    #expect(Reason(rule, words).sentence(in: article) == sentence)
  }

  @Test("no rule is without a sentence, with words or without", arguments: Rule.allCases)
  func complete(rule: Rule) {
    for words in [nil, ByteRange(3, 3), words] {
      let sentence = Reason(rule, words).sentence(in: article)
      #expect(sentence.split(separator: " ").count > 2)
      #expect(sentence.contains("“He”") == (words == self.words))
    }
  }

  @Test("there is an expectation for every rule")
  func count() {
    #expect(Set(Self.sentences.map(\.rule)) == Set(Rule.allCases))
  }
}
