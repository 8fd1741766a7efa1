import Testing

@testable import NewsClaims

@Suite("Columns")
struct ColumnsTests {
  @Test("a claim is eight fields at its first sighting, the text last")
  func claims() {
    var bytes: [UInt8] = []
    Columns(Sample.corpus).write(Sample.corpus.claims.groupedByStatus(), to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        news/ferry-fees.txt:2:58:\tc-48h0000000000\tdisputed\tmissing\tNorland’s government\tJane Doe, Crews\t2\t\
        the ferries lost money
        news/ferry-strike.txt:1:53:\tc-5an8000000000\tunsupported\tmissing, hedged\t\t\t1\t\
        a talk was \\u001b[31mdue
        news/ferry-fees.txt:3:2:\tc-36cr000000000\tasserted\t\tJane Doe\t\t1\tThe boats are full

        """)
  }

  @Test("a quote is seven fields where its content begins, the text last")
  func quotes() {
    var bytes: [UInt8] = []
    Columns(Sample.corpus).write(Sample.corpus.quotes, to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        news/ferry-fees.txt:3:1:\tq-1248000000000\tdirect\tstatement\tJane Doe\tsaid\t\
        The boats are full, They always were.
        news/ferry-strike.txt:1:12:\tq-248g000000000\tindirect\tdenial\tCrews\tsaid\tthe ferries lost no money
        news/ferry-strike.txt:1:48:\tq-248r000000000\tmixed\tdemand\t\t\tan "honest talk" was due

        """)
  }

  @Test("a claim that is compared stands where it does in a list, and of copies that is told")
  func comparisons() {
    let dam =
      "Villagers of Struy met on a hill. Jane Doe claimed, without evidence, that the Orrin dam leaked badly. "
      + "Masons from Leith built the dam of grey stone."
    let corpus = Corpus(samples: [dam, "The dam stands. Jane Doe said the Orrin dam leaked badly."])
    var list: [UInt8] = []
    Columns(corpus).write(corpus.claims, to: &list)
    let rows = lines(comparing: corpus)
    #expect(rows.map(\.[0]) == ["same-sides", "evidence", "utterance"])
    #expect(rows[0][1] == String(decoding: list, as: UTF8.self).split(separator: "\t")[0])
    #expect(rows[1][1] == rows[0][1])
    #expect(rows[1][2] == "")
    #expect(
      lines(comparing: Corpus(samples: [dam, dam]))[0] == [
        "copy", "a.txt:1:1:", "b.txt:1:1:", "", "", "", "both are copies of one text",
      ])
  }

  private func lines(comparing corpus: Corpus) -> [[String]] {
    var bytes: [UInt8] = []
    Columns(corpus).write([Comparer(corpus).comparison(0, 1)], to: &bytes)
    return bytes.split(separator: 0x0A).map { line in
      line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  @Test("what is written in portions is what is written at once")
  func portions() {
    let columns = Columns(Sample.corpus)
    let quotes = RecordList((0..<900).flatMap { _ in Sample.corpus.quotes })
    let claims = RecordList((0..<900).flatMap { _ in Sample.corpus.claims })
    var (whole, parts): ([UInt8], [[UInt8]]) = ([], [])
    columns.write(quotes, to: &whole)
    columns.write(claims, to: &whole)
    columns.forEachPortion(of: quotes) { parts.append($0) }
    columns.forEachPortion(of: claims) { parts.append($0) }
    #expect(Array(parts.joined()) == whole)
    #expect(parts.count == 22)
    columns.forEachPortion(of: RecordList<Quote>([])) { _ in Issue.record("nothing is written of nothing") }
  }

  @Test("nothing hostile in any field reaches a terminal, and every line keeps its fields")
  func hostile() {
    let evil = "e\u{1B}[2J\u{202E}\n\tx"
    let article = Sample.article(evil, evil, path: evil)
    let actor = Sample.actor(evil, evil, .person)
    let whole = ByteRange(0, article.text.count)
    let claim = Claim(
      id: StableID(.claim, hash: 1), text: evil,
      positions: [Sample.position(0, .asserts), Sample.position(0, .denies)],
      sightings: [Sample.sighting(1, 0, whole)], evidence: [Evidence(kind: .hedged, article: 0, range: whole)],
      reason: Reason(Sample.rule))
    let quote = Quote(
      id: StableID(.quote, hash: 1), article: 0, kind: .direct, act: .statement, speaker: 0, source: whole,
      cue: whole, content: [whole], within: nil, reason: Reason(Sample.rule), speakerReason: nil)
    let corpus = Corpus(articles: [article], actors: [actor], quotes: [quote], claims: [claim])
    var columns: [UInt8] = []
    Columns(corpus).write([claim], to: &columns)
    Columns(corpus).write([quote], to: &columns)
    #expect(columns.split(separator: UInt8(ascii: "\n")).map { $0.count { $0 == UInt8(ascii: "\t") } } == [7, 6])
    var bytes = columns.filter { $0 != UInt8(ascii: "\t") }
    Listing(corpus, on: Page(width: 60)).write([claim], to: &bytes)
    Listing(corpus, on: Page(width: 60)).write([quote], remark: evil, to: &bytes)
    let actors = corpus.actorTallies(in: ArticleFilter())
    Listing(corpus, on: Page(width: 120)).write([claim], to: &bytes)
    Listing(corpus, on: Page(width: 60)).write(actors, leavingOut: actors, orphans: [quote], to: &bytes)
    Listing(corpus, on: Page(width: 60)).write(corpus.articleTallies(in: ArticleFilter()), to: &bytes)
    for record in [LookUp.Record.claim(claim), .quote(0), .actor(0), .article(0)] {
      Detail(corpus, on: Page(width: 60)).write(record, to: &bytes)
    }
    for kind in Records.Kind.allCases { CorpusCSV(corpus).write(kind, to: &bytes) }
    bytes.removeAll { $0 == UInt8(ascii: "\r") }
    CorpusJSON(corpus).write(Records(of: corpus), to: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(text.unicodeScalars.allSatisfy { !$0.properties.isBidiControl })
  }
}

@Suite("Listings for a terminal")
struct ListingTests {
  @Test("claims are grouped by how they stand, with their sides and places")
  func claims() {
    var bytes: [UInt8] = []
    Listing(Sample.corpus, on: Page(width: 64)).write(Sample.corpus.claims, to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        3 claims in 2 articles: 1 disputed, 1 unsupported, 1 asserted

        DISPUTED
        ID      CLAIM                       CLAIMED BY     DISPUTED BY
        c-48h0  the ferries lost money      Norland’s      Jane Doe,
                                            government     Crews
                at ferry-fees:2 ferry-strike:1 · no evidence given

        NOT DISPUTED, BUT NO EVIDENCE WAS GIVEN
        ID      CLAIM                       CLAIMED BY
        c-5an8  a talk was \\u001b[31mdue    unknown
                at ferry-strike:1 · no evidence given,
                “honest”

        ASSERTED, NOT DISPUTED HERE
        ID      CLAIM                       CLAIMED BY
        c-36cr  The boats are full          Jane Doe
                at ferry-fees:3

        """)
  }

  @Test("quotes stand beside their speakers, who are said to deny what they deny")
  func quotes() {
    var bytes: [UInt8] = []
    Listing(Sample.corpus, on: Page(width: 72)).write(Sample.corpus.quotes, remark: "2 not shown", to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        3 quotes in 2 articles; 1 with no known speaker; 2 not shown

        AT              ID      SPEAKER          WORDS
        ferry-fees:3    q-1248  Jane Doe         “The boats are full,” […] “They
                                said · direct    always were.”
                                statement
        ferry-strike:1  q-248g  Crews            that the ferries lost no money
                                said · indirect
                                denial
        ferry-strike:1  q-248r  unknown          that an "honest talk" was due
                                mixed demand

        """)
  }

  @Test("a wide page is one table with the status and the places in columns of their own")
  func wide() {
    var bytes: [UInt8] = []
    Listing(Sample.corpus, on: Page(width: 120)).write(Sample.corpus.claims.groupedByStatus(), to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        3 claims in 2 articles: 1 disputed, 1 unsupported, 1 asserted

        ID      STATUS       CLAIM                                CLAIMED BY         DISPUTED BY        AT
        c-48h0  disputed     the ferries lost money               Norland’s          Jane Doe, Crews    ferry-fees:2
                             no evidence given                    government                            ferry-strike:1
        c-5an8  unsupported  a talk was \\u001b[31mdue             unknown                               ferry-strike:1
                             no evidence given, “honest”
        c-36cr  asserted     The boats are full                   Jane Doe                              ferry-fees:3

        """)
  }

  @Test("on a very narrow page the sides stand below the claim")
  func narrow() {
    var bytes: [UInt8] = []
    Listing(Sample.corpus, on: Page(width: 50)).write([Sample.lost], to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        1 claim in 2 articles: 1 disputed

        DISPUTED
        ID      CLAIM
        c-48h0  the ferries lost money
                claimed by Norland’s government · disputed
                by Jane Doe, Crews
                at ferry-fees:2 ferry-strike:1 · no
                evidence given

        """)
  }

  @Test("in another order claims are not grouped, and each says how it stands")
  func ungrouped() {
    var bytes: [UInt8] = []
    Listing(Sample.corpus, on: Page(width: 64, limit: 2)).write(Sample.corpus.claims, by: .place, to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        3 claims in 2 articles: 1 disputed, 1 unsupported, 1 asserted;
        the first 2 shown (--limit)

        ID      CLAIM                       CLAIMED BY     DISPUTED BY
        c-36cr  The boats are full          Jane Doe
                asserted · at ferry-fees:3
        c-48h0  the ferries lost money      Norland’s      Jane Doe,
                                            government     Crews
                disputed · at ferry-fees:2 ferry-strike:1 · no evidence
                given

        """)
  }

  @Test("actors stand with how much is theirs, and what has no speaker is told")
  func actors() {
    let all = Sample.corpus.actorTallies(in: ArticleFilter())
    var bytes: [UInt8] = []
    Listing(Sample.corpus, on: Page(width: 72)).write(
      all.filter(\.speaks), leavingOut: all.filter { !$0.speaks }, orphans: [Sample.talk], to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        3 actors speak; 2 only mentioned (Norland, Jane Doe): --all

        NAME         KIND                   ROLE OR       QUOTES  CLAIMS  DENIES
                                            ALIAS
        Norland’s    organization           part of            0       1       0
        government                          Norland
        Jane Doe     person                 mayor              1       1       1
        Crews        unnamed, ferry-strike                     1       0       1

        1 quote has no known speaker (ferry-strike:1)

        """)
  }

  @Test("articles stand with what they say of themselves")
  func articles() {
    var bytes: [UInt8] = []
    let tallies = Sample.corpus.articleTallies(in: ArticleFilter())
    Listing(Sample.corpus, on: Page(width: 90)).write(tallies, to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        2 articles: 45 words, 3 quotes

        ID            DATE        HEADLINE                 CREDIT  WORDS  QUOTES  CLAIMS  DISPUTED
        ferry-fees    unknown     (none)                              27       1       2         1
        ferry-strike  2025-03-02  (none)                              18       2       2         1

        """)
  }

  @Test("articles that credit the same agency are said to")
  func credits() {
    func article(_ id: String, _ credits: [String]) -> Article {
      var details = Article.Details()
      details.credits = credits
      return Article(
        id: id, path: id, text: [], blocks: [], details: details, language: "en", words: 0)
    }
    let corpus = Corpus(articles: [article("a", ["Wire", "Post"]), article("b", ["Wire"]), article("c", [])])
    let listing = Listing(corpus, on: Page(width: 80))
    #expect(listing.count(ofArticles: [0, 1]) == "2 articles (both credit Wire)")
    #expect(listing.count(ofArticles: [0, 2]) == "2 articles")
    #expect(listing.count(ofArticles: [0]) == "1 article")
  }

  @Test("one speaker of all quotes stands in the summary, an empty list says what was read")
  func summaries() {
    var bytes: [UInt8] = []
    Listing(Sample.corpus, on: Page(width: 72)).write([Sample.boats], remark: nil, to: &bytes)
    #expect(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self) == "1 quote by Jane Doe in 1 article")
    bytes = []
    Listing(Sample.corpus, on: Page(width: 72)).write(RecordList<Claim>([]), to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "no claim found in 2 articles\n")
  }

  @Test("no line is wider than the terminal", arguments: [1, 24, 40, 61, 80, 120, 1000])
  func widths(width: Int) {
    var bytes: [UInt8] = []
    let listing = Listing(Sample.corpus, on: Page(width: width))
    listing.write(Sample.corpus.claims, to: &bytes)
    listing.write(Sample.corpus.quotes, remark: nil, to: &bytes)
    let table = bytes.split(separator: 0x0A).filter { $0.contains(0x20) && !$0.starts(with: "3 ".utf8) }
    let longest = table.map { String(decoding: $0, as: UTF8.self).displayWidth }.max() ?? 0
    #expect(longest <= max(width, 20))
  }
}

@Suite("Short names")
struct ShortNamesTests {
  @Test("an id is cut where it is still the only one, after four characters at least")
  func ids() {
    let ids = [0x1111_0000_0000_0000, 0x1111_0000_0000_0001, 0x2222_0000_0000_0000, 0x2223_0000_0000_0000]
      .map { StableID(.quote, hash: $0) }
    let short = ShortIDs(ids)
    #expect(ids.map { short.short($0) } == ["q-1248000000000", "q-1248000000001", "q-248g", "q-248r"])
    #expect(ShortIDs([ids[0]]).short(ids[0]) == "q-1248")
    #expect(ShortIDs([ids[0], ids[0]]).short(ids[0]) == ids[0].description)
    #expect(ShortIDs([]).short(ids[0]) == ids[0].description)
  }

  @Test(
    "an article is named by the words of its id that no other begins with",
    arguments: [
      (["000_6f4c", "002_ea71"], ["000", "002"]),
      (["ferry-fees", "ferry-strike"], ["ferry-fees", "ferry-strike"]),
      (["ferry-fees-a", "ferry-fees-b"], ["ferry-fees-a", "ferry-fees-b"]),
      (["a", "ab-c"], ["a", "ab-c"]), (["harbour"], ["harbour"]), (["", "x"], ["", "x"]), ([], []),
      (["2025-03-01", "2025-03-02"], ["2025-03-01", "2025-03-02"]),
    ])
  func articles(ids: [String], labels: [String]) {
    let names = ArticleLabels(ids.map { Sample.article($0, "") })
    #expect(ids.indices.map { names[$0] } == labels)
  }
}

@Suite("Wrapping")
struct WrappingTests {
  @Test(
    "lines break between words, and within a word that is too long",
    arguments: [
      ("one two three", 7, ["one two", "three"]), ("one", 3, ["one"]), ("abcdef gh", 4, ["abcd", "ef", "gh"]),
      ("", 5, [""]), ("a\nb", 5, ["a b"]), ("東京都 x", 4, ["東京", "都 x"]), ("e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}"]),
      ("🚢🚢", 1, ["🚢", "🚢"]), ("👩\u{200D}👩\u{200D}👧 🇳🇴", 4, ["👩\u{200D}👩\u{200D}👧", "🇳🇴"]),
      ("👩\u{200D}👩\u{200D}👧 🇳🇴", 5, ["👩\u{200D}👩\u{200D}👧 🇳🇴"]), ("☎\u{FE0F}x", 2, ["☎\u{FE0F}", "x"]),
      ("각각", 4, ["각각"]), ("कि", 1, ["कि"]),
    ])
  func wrapping(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test("what is cut ends with an ellipsis", arguments: [(10, "one two"), (7, "one two"), (6, "one t…"), (5, "one…")])
  func cutting(width: Int, text: String) {
    #expect("one two".truncated(to: width) == text)
  }

  @Test("of many lines the last one shown ends with an ellipsis")
  func fewLines() {
    #expect("one two three".wrapped(to: 5, atMost: 3) == ["one", "two", "three"])
    #expect("one two three".wrapped(to: 5, atMost: 2) == ["one", "two …"])
    #expect("one two three".wrapped(to: 4, atMost: 2) == ["one", "two…"])
    #expect("one two three".wrapped(to: 7, atMost: 1) == ["one tw…"])
  }
}

@Suite("Pages of any width")
struct PageWidthTests {
  @Test("nothing is wider than the page", arguments: [20, 24, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140])
  func width(_ width: Int) {
    let corpus = Seeds.corpus
    let listing = Listing(corpus, on: Page(width: width))
    var bytes: [UInt8] = []
    for order in ClaimOrder.allCases { listing.write(corpus.sorted(corpus.claims, by: order), by: order, to: &bytes) }
    listing.write(corpus.quotes, remark: nil, to: &bytes)
    listing.write(corpus.quotes(attributedTo: "Maduro"), remark: nil, to: &bytes)
    let actors = corpus.actorTallies(in: ArticleFilter())
    listing.write(actors, leavingOut: actors, orphans: corpus.quotes, to: &bytes)
    listing.write(corpus.articleTallies(in: ArticleFilter()), to: &bytes)
    listing.write([Comparer(corpus).comparison(0, 1)], to: &bytes)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.filter { String($0).displayWidth > width } == [])
  }

  @Test("on a page too narrow for their columns, what is known of actors, articles and quotes stands below them")
  func narrow() {
    let listing = Listing(Sample.corpus, on: Page(width: 40))
    var bytes: [UInt8] = []
    let actors = Sample.corpus.actorTallies(in: ArticleFilter()).filter(\.speaks)
    listing.write(actors, leavingOut: [], orphans: [], to: &bytes)
    listing.write(Sample.corpus.articleTallies(in: ArticleFilter()), to: &bytes)
    listing.write(Sample.corpus.quotes, remark: nil, to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        3 actors speak

        Norland’s government
          organization · part of Norland · 0
          quotes, 1 claim, denies 0
        Jane Doe
          person · mayor · 1 quote, 1 claim,
          denies 1
        Crews
          unnamed, ferry-strike · 1 quote, 0
          claims, denies 1
        2 articles: 45 words, 3 quotes

        (none)
          ferry-fees · unknown · 27 words, 1
          quote, 2 claims, 1 disputed
        (none)
          ferry-strike · 2025-03-02 · 18 words,
          2 quotes, 2 claims, 1 disputed
        3 quotes in 2 articles; 1 with no known
        speaker

        ferry-fees:3 · q-1248 · Jane Doe
          “The boats are full,” […] “They always
          were.”
          said · direct statement
        ferry-strike:1 · q-248g · Crews
          that the ferries lost no money
          said · indirect denial
        ferry-strike:1 · q-248r · unknown
          that an "honest talk" was due
          mixed demand

        """)
  }
}
