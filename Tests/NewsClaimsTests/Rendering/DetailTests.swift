import Testing

@testable import NewsClaims

@Suite("Records in full")
struct DetailTests {
  private static let text = """
    Norland claimed, without giving proof, that the ferries lost money. The harbour was quiet. Jane Doe denies this \
    claim.

    “The boats are full,” she said.

    """

  private let corpus: Corpus

  init() throws {
    let bytes = Array(Self.text.utf8)
    let article = try ArticleReader().article(path: "news/ferries.txt", bytes: bytes)
    func range(_ words: String, after: String = "") -> ByteRange { Sample.range(article, words, after: after) }
    let full = Quote(
      id: StableID(.quote, hash: 0x1111_0000_0000_0000), article: 0, kind: .direct, act: .statement, speaker: 1,
      source: range("she"), cue: range("said"), content: [range("“The boats are full,”")], within: nil,
      reason: Reason(.quotationBeforeCue, range("said")),
      speakerReason: Reason(.pronounSpeaker, range("she"), with: range("Jane Doe")))
    func position(_ actor: Int, _ stance: Stance, _ rule: Rule, _ words: [String]) -> Position {
      Position(
        actor: actor, stance: stance, article: 0, sighting: 0, source: range(words[0]), cue: range(words[1]),
        content: range(words[2]), quote: nil,
        reason: Reason(rule, range(words[1]), with: rule == .pointedDenial ? range(words[2]) : nil))
    }
    let lost = Claim(
      id: StableID(.claim, hash: 0x4444_0000_0000_0000), text: "the ferries lost money",
      positions: [
        position(0, .asserts, .reportedAssertion, ["Norland", "claimed", "the ferries lost money"]),
        position(1, .denies, .pointedDenial, ["Jane Doe", "denies", "this claim"]),
      ],
      sightings: [Sample.sighting(0x4444_0000_0000_0000, 0, range("the ferries lost money"))],
      evidence: [Evidence(kind: .missing, article: 0, range: range("without giving proof"))],
      reason: Reason(.reportedAssertion, range("claimed")))
    corpus = Corpus(
      articles: [article],
      actors: [
        Sample.actor("norland", "Norland", .country, aliases: ["Norlandic"]),
        Sample.actor("jane-doe", "Jane Doe", .person, roles: ["mayor"], partOf: 0, first: range("Jane Doe")),
      ],
      quotes: [full], claims: [lost])
  }

  private func shown(_ id: String, width: Int = 60, _ style: Style = .plain) throws -> String {
    guard case .found(let record) = corpus.lookUp(id) else { return "" }
    var bytes: [UInt8] = []
    Detail(corpus, on: Page(width: width, style: style)).write(record, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("a claim stands with its sides, its sentences, and why")
  func claim() throws {
    let text = try shown("c-48h0")
    #expect(
      text == """
        c-48h0000000000  disputed, no evidence given
        the ferries lost money

        claimed by   Norland ferries:1
        disputed by  Jane Doe ferries:1
        evidence     none given: “without giving proof” ferries:1

        news/ferries.txt:1:45
          Norland claimed, without giving proof, that the ferries
          ^^^^^^^ ~~~~~~~  !!!!!!!!!!!!!!!!!!!!       ===========
          lost money.
          ==========
          Jane Doe denies this claim.
          ^^^^^^^^ ~~~~~~ ==========
          asserts  Norland: “claimed” reports something that can be
                   true or false (ReportedAssertion)
          denies   Jane Doe: “denies” denies “this claim”, made 2
                   sentences before (PointedDenial)

        """)
  }

  @Test("a denial of several claims names the others")
  func severalClaims() throws {
    let corpus = Corpus(sample: "Lee said that the dam leaked and that the wall fell. Reed denied these claims.")
    let denied = corpus.claims.filter { $0.status == .disputed }.map(\.id.description)
    try #require(denied.count == 2)
    var bytes: [UInt8] = []
    Detail(corpus, on: Page(width: 120)).write(.claim(corpus.claims[0]), to: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.contains(
        "“denied” denies “these claims”, made in the sentence before: this one and \(denied[1].prefix(6)) (PointedDenial)"
      ))
  }

  @Test("a quote stands with its speaker and why it is theirs")
  func quote() throws {
    let text = try shown("q-1248")
    #expect(
      text == """
        q-1248000000000  direct statement
        “The boats are full,”

        speaker      Jane Doe

        news/ferries.txt:3:1
          “The boats are full,” she said.
          ===================== ^^^ ~~~~
          quote    “said” reports the quotation before it
                   (QuotationBeforeCue)
          speaker  “she” means “Jane Doe”, the last before it who
                   can be meant, in the sentence before
                   (PronounSpeaker)

        """)
  }

  @Test("an actor stands with what they say and hold")
  func actor() throws {
    let text = try shown("jane-doe")
    #expect(
      text == """
        jane-doe  person
        Jane Doe

        roles        mayor
        part of      Norland
        mentions     1, first at ferries:1

        1 quote by Jane Doe in 1 article

        AT         ID      CUE            WORDS
        ferries:3  q-1248  said · direct  “The boats are full,”
                           statement

        1 claim in 1 article: 1 disputed

        DISPUTED
        ID      CLAIM                     CLAIMED BY    DISPUTED BY
        c-48h0  the ferries lost money    Norland       Jane Doe
                at ferries:1 · no evidence given

        """)
  }

  @Test("an article stands with what it says of itself and what was found in it")
  func article() throws {
    let text = try shown("ferries", width: 120)
    #expect(
      text == """
        ferries  25 words

        path         news/ferries.txt
        published    unknown
        language     en

        1 quote by Jane Doe in 1 article

        AT         ID      CUE                     WORDS
        ferries:3  q-1248  said · direct           “The boats are full,”
                           statement

        1 claim in 1 article: 1 disputed

        ID      STATUS    CLAIM                                          CLAIMED BY             DISPUTED BY            AT
        c-48h0  disputed  the ferries lost money                         Norland                Jane Doe               ferries:1
                          no evidence given

        """)
  }

  @Test("in colour, marks are escape sequences and take no lines")
  func coloured() throws {
    let text = try shown("q-1248", .coloured)
    #expect(text.contains("\u{1B}[4;36mshe\u{1B}[0m \u{1B}[4;33msaid\u{1B}[0m."))
    #expect(!text.contains("^^^"))
  }
}

@Suite("A claim of several sightings in full")
struct SeveralSightingsTests {
  @Test("sightings stand by article and place, and what is said of the proof at the nearest one")
  func order() throws {
    let text = """
      Norland says the dam leaks. Norland says the dam leaks, without giving proof.

      """
    let article = try ArticleReader().article(path: "dam.txt", bytes: Array(text.utf8))
    let first = Sample.range(article, "the dam leaks")
    let second = Sample.range(article, "the dam leaks", after: "leaks. ")
    let claim = Claim(
      id: StableID(.claim, hash: 1), text: "the dam leaks", positions: [],
      sightings: [Sample.sighting(2, 0, second, .negated), Sample.sighting(1, 0, first)],
      evidence: [Evidence(kind: .missing, article: 0, range: Sample.range(article, "without giving proof"))],
      reason: Reason(.reportedAssertion))
    var bytes: [UInt8] = []
    Detail(Corpus(articles: [article], claims: [claim]), on: Page(width: 70)).write(.claim(claim), to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        c-0000000000001  unsupported
        the dam leaks

        evidence     none given: “without giving proof” dam:1

        dam.txt:1:14
          Norland says the dam leaks.
                       =============

        dam.txt:1:42  the words say the contrary
          Norland says the dam leaks, without giving proof.
                       =============  !!!!!!!!!!!!!!!!!!!!

        """)
  }

  @Test("articles that credit the same agency are told not to be independent", arguments: [["Northern Press"], []])
  func independence(credits: [String]) throws {
    let text = "Norland says the dam leaks.\n\nWith inputs from Northern Press\n"
    let other = credits.isEmpty ? "Norland says the dam leaks.\n" : text
    let articles = try zip(["a.txt", "b.txt"], [text, other]).map { path, text in
      try ArticleReader().article(path: path, bytes: Array(text.utf8))
    }
    try #require(articles[0].details.credits == ["Northern Press"])
    let claim = Claim(
      id: StableID(.claim, hash: 1), text: "the dam leaks", positions: [],
      sightings: Few([0, 1].map { Sample.sighting(1, $0, Sample.range(articles[$0], "the dam leaks")) }), evidence: [],
      reason: Reason(.reportedAssertion))
    var bytes: [UInt8] = []
    Detail(Corpus(articles: articles, claims: [claim]), on: Page(width: 70)).write(.claim(claim), to: &bytes)
    let shown = String(decoding: bytes, as: UTF8.self)
    #expect(shown.contains("\nindependent  no: both articles credit Northern Press\n") == !credits.isEmpty)
  }
}

@Suite("Passages")
struct PassageTests {
  private func lines(_ text: String, _ marked: [(String, Passage.Mark.Kind)], width: Int = 40) -> [String] {
    let article = Sample.article("x", text)
    let marks = marked.map { Passage.Mark(range: Sample.range(article, $0.0), kind: $0.1) }
    let whole = ByteRange(0, article.text.count)
    return Passage(article: article, marks: marks).lines(in: [whole], width: width, .plain)
  }

  @Test("marks stand below the columns of their words, however wide these are")
  func widths() {
    #expect(lines("東京 said e\u{301}a", [("said", .cue)]) == ["東京 said e\u{301}a", "     ~~~~"])
    #expect(lines("👩\u{200D}🚀👍🏽 said", [("said", .cue), ("👍🏽", .source)]) == ["👩\u{200D}🚀👍🏽 said", "  ^^ ~~~~"])
  }

  @Test("of marks that meet, the one that tells more is shown")
  func meeting() {
    #expect(
      lines("the alleged spy fled", [("the alleged spy fled", .content), ("alleged", .evidence)])
        == ["the alleged spy fled", "====!!!!!!!========="])
  }

  @Test("a long sentence is cut to what stands around its marks")
  func long() {
    let filler = String(repeating: "word ", count: 200)
    let result = lines(filler + "Doe said " + filler, [("Doe", .source), ("said", .cue)])
    #expect(result.first == "… word word word word word Doe said word")
    #expect(result.count <= 4)
    #expect(result.last == "word word word word …")
  }

  @Test("a word longer than a line is cut", arguments: [1_000, 100_000])
  func longWord(_ count: Int) {
    let word = String(repeating: "a", count: count)
    let result = lines(word + " said", [("said", .cue)], width: 20)
    #expect(result.allSatisfy { $0.displayWidth <= 20 })
    #expect(result.count < 10)
  }

  @Test("what a terminal would obey is written out")
  func hostile() {
    #expect(lines("a\u{1B}[2J\tb", [("b", .cue)]) == ["a\\u001b[2J b", "           ~"])
  }
}
