import Testing

@testable import NewsClaims

@Suite("What words come to when articles are compared")
struct ExpressionTests {
  @Test(
    "numbers are one however they are written",
    arguments: [
      ("nine hundred boats", "900 boats"), ("two hundred and twenty-five boats", "225 boats"),
      ("1.2 million boats", "1,200,000 boats"), ("forty thousand boats", "40,000 boats"), ("a dozen boats", "12 boats"),
      ("a hundred boats", "100 boats"), ("a fifth of boats", "one in five boats"),
      ("every third boat", "one third of boats"),
      ("three quarters of boats", "75 of boats"), ("half of the boats", "one in two boats"),
      ("nine out of ten boats", "90 boats"),
    ])
  func numbers(_ one: String, _ other: String) { #expect(Self.traces(one) == Self.traces(other)) }

  @Test(
    "other numbers are not",
    arguments: [
      ("1.2 percent", "12 percent"), ("five and twenty thousand boats", "25,000 boats"),
      ("a third boat", "a third of boats"),
      ("the first half of the race", "half of the race"), ("two in 2019", "2 out of 2019"),
      ("nine hundred boats", "90 boats"),
    ])
  func otherNumbers(_ one: String, _ other: String) { #expect(Self.traces(one) != Self.traces(other)) }

  @Test(
    "a verb of several words is one",
    arguments: [
      ("Doe stepped down", "Doe resigned"), ("they turned the offer down", "they refused the offer"),
      ("crews put out the blaze", "crews extinguished the fire"),
      ("the court found Doe guilty", "the court convicted Doe"),
      ("the flood claimed five lives", "the flood killed five"),
      ("they called the match off", "they cancelled the match"),
    ])
  func phrases(_ one: String, _ other: String) { #expect(Self.traces(one) == Self.traces(other)) }

  @Test(
    "what stands behind another preposition, or in another part of the sentence, is no part of it",
    arguments: [
      ("they turned into the road down there", "they refused the road"),
      ("Doe stepped on a stone, down in Oban", "Doe resigned on a stone in Oban"),
      ("the court found Doe and a guilty man", "the court convicted Doe and a man"),
    ])
  func otherPhrases(_ one: String, _ other: String) { #expect(Self.traces(one) != Self.traces(other)) }

  @Test(
    "a noun is one with the verb that it is made of, and with its other spelling",
    arguments: [
      ("evacuation", "evacuate"), ("deportation", "deported"), ("allegation", "alleged"), ("replacement", "replacing"),
      ("construction", "constructs"), ("labour", "labor"), ("organised", "organized"), ("defence", "defense"),
    ])
  func derived(_ one: String, _ other: String) { #expect(Self.traces(one) == Self.traces(other)) }

  @Test(
    "a noun that only looks so is not",
    arguments: [
      ("station", "state"), ("department", "depart"), ("portion", "port"), ("mission", "miss"),
      ("publication", "public"),
      ("hour", "hor"), ("passion", "pass"),
    ])
  func underived(_ one: String, _ other: String) { #expect(Self.traces(one) != Self.traces(other)) }

  @Test("who does something is not what is done", arguments: [("smugglers", "smuggling"), ("murderers", "murders")])
  func doers(_ one: String, _ other: String) { #expect(Self.traces(one) != Self.traces(other)) }

  @Test("what is set aside tells nothing")
  func setAside() {
    #expect(Self.traces("the boat lost its rudder rather than its mast") == Self.traces("the boat lost its rudder"))
    #expect(Self.traces("the boat rather lost its mast") != Self.traces("the boat lost"))
  }

  @Test("“another” is told from all else, and so are terms")
  func others() {
    #expect(Self.traces("another boat").filter(\.isOther).count == 1)
    #expect(Self.traces("the other 12 boats").filter(\.isOther) == [])
    #expect(Self.traces("the first quarter") != Self.traces("the second quarter"))
    #expect(Self.traces("the first boat") != Self.traces("the second boat"))
  }

  @Test("a word stands in one row of related words")
  func rows() {
    let meanings = StemMeanings()
    let hash = { (word: Substring) in StemMeanings.stemHash(Array(word.utf8)[...]) }
    let odd = RelatedWords.alike.split(separator: "\n").flatMap { row in
      let words = row.split(separator: " ")
      return words.filter { meanings[hash($0)]?.hash != meanings[hash(words[0])]?.hash }
    }
    #expect(odd == [])
    let rows = RelatedWords.alike.split(separator: "\n")
    #expect(zip(rows, rows.dropFirst()).filter { $0 >= $1 }.map(\.1) == [])
  }

  @Test("“last year” is the year before that of the article")
  func periods() {
    let month = PublishedMonth("2024-01-17T08:00:00")
    #expect(month?.year(-1) == "2023")
    #expect(month?.month(-1) == "december")
    #expect(PublishedMonth("17 January") == nil)
    #expect(PublishedMonth(nil) == nil)
  }

  private static func traces(_ text: String) -> [Trace] {
    TraceReader(lexicon: .english()).list(of: Array(text.utf8))
  }
}
