import Testing

@testable import NewsClaims

@Suite("Reasons as sentences")
struct ReasonTests {
  private let article = Sample.article("x", "He told it")
  private let words = ByteRange(0, 2)

  @Test(
    "each rule says what its words did",
    arguments: zip(
      Rule.allCases,
      [
        "“He” gives what is said to the source named after it",
        "“He” after “as” gives the clause before it to its source",
        "“He” reports the clause before it",
        "“He” reports what follows it",
        "“He” names something said, and what follows it says what",
        "“He” reports the quotation before it",
        "“He” reports the relative clause that it stands in",
        "“He” after a name gives what follows to the one who is named",
        "“He” and a name after a quotation give it to the one who is named",
        "“He” denies what another is said, within the same words, to claim",
        "“He” gives the words to a second source, who asserts them",
        "“He” denies what follows it",
        "“He” denies the claims it points to",
        "“He” reports something that can be true or false",
        "“He” is a capital that speaks for its country",
        "“He” describes the one who has this role, or of several the one last spoken of",
        "“He” names the speaker",
        "“He” is who last acted or spoke and can be meant by it",
        "“He” has no name here, and belongs to this article alone",
      ]))
  func sentences(rule: Rule, sentence: String) {
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
    #expect(Rule.allCases.count == 19)
  }
}
