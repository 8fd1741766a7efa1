import Testing

@testable import NewsClaims

@Suite("Groups of nouns and verbs")
struct GroupTests {
  @Test(
    "a noun has the words on its left that belong to it",
    arguments: [
      TextCase("The harbour’s new director Jane Doe left the port.", "The harbour’s new director Jane Doe", "the port"),
      TextCase("A growing number of boats left on Monday.", "A growing number", "boats", "Monday"),
      TextCase(
        "She saw three old ships.", "She", "three old ships"),
      TextCase("The planned sale of his boat failed.", "The planned sale", "his boat"),
    ])
  func nouns(_ sample: TextCase) {
    let found = Tokenized(sample.text)
    sample.expect(found.article.nounGroups.map { found.words($0.tokens) })
  }

  @Test(
    "a verb has its auxiliaries, adverbs and negation",
    arguments: [
      TextCase("Doe has repeatedly denied it.", "has repeatedly denied finite"),
      TextCase("Doe did not say it.", "did not say finite negated"),
      TextCase("It was widely reported.", "was widely reported finite passive"),
      TextCase(
        "Doe wants to leave, saying it is late.", "wants finite", "to leave infinitive", "saying gerund", "is finite"),
      TextCase("Doe will never leave.", "will never leave finite negated"),
    ])
  func verbs(_ sample: TextCase) {
    let found = Tokenized(sample.text)
    sample.expect(
      found.article.verbGroups.map { group in
        let marks = (group.isPassive ? " passive" : "") + (group.isNegated ? " negated" : "")
        return "\(found.words(group.tokens)) \(group.form)\(marks)"
      })
  }

  @Test("no groups overlap, and every token knows its own")
  func consistent() {
    let article = Tokenized("The port’s director, Jane Doe, has not said that “the old boats” will leave.").article
    for (number, group) in article.nounGroups.enumerated() {
      #expect(group.tokens.allSatisfy { article.nounGroupOfToken[$0] == Int32(number) })
    }
    for (number, group) in article.verbGroups.enumerated() {
      #expect(group.tokens.allSatisfy { article.verbGroupOfToken[$0] == Int32(number) })
    }
  }
}
