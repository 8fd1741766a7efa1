import Testing

@testable import NewsClaims
@testable import claims

@Suite("A call of the command")
struct RunTests {
  private let text = "Jane Doe said that all is well. “It is,” Doe said."

  private var corpus: Corpus {
    let article = Article(
      id: "well", path: "news/well.txt", text: Array(text.utf8), blocks: [], details: Article.Details(),
      language: "en", words: 10)
    let doe = Actor(
      id: "jane-doe", name: "Jane Doe", kind: .person, roles: [], aliases: ["Doe"], partOf: nil, mentions: 2,
      firstArticle: 0, first: ByteRange(0, 8))
    return Corpus(articles: [article], actors: [doe], quotes: [indirect, direct], claims: [claim])
  }

  private var indirect: Quote { quote(1 << 62, .indirect, ByteRange(14, 30), after: ByteRange(14, 18)) }
  private var direct: Quote { quote(1 << 61, .direct, ByteRange(32, 44)) }

  private func quote(_ hash: UInt64, _ kind: Quote.Kind, _ content: ByteRange, after that: ByteRange? = nil) -> Quote {
    Quote(
      id: StableID(.quote, hash: hash), article: 0, kind: kind, act: .statement, speaker: 0, source: nil, cue: nil,
      content: [content], within: nil, reason: Reason(Rule.allCases[0], with: that), speakerReason: nil)
  }

  private var claim: Claim {
    Claim(
      id: StableID(.claim, hash: 1 << 60), text: "all is well",
      positions: [
        Position(
          actor: 0, stance: .asserts, article: 0, sighting: 0, source: nil, cue: nil, content: nil, quote: 0,
          reason: Reason(Rule.allCases[0]))
      ],
      sightings: [
        Sighting(id: StableID(.sighting, hash: 1 << 60), polarity: .affirmed, article: 0, range: ByteRange(19, 30))
      ], evidence: [], reason: Reason(Rule.allCases[0]))
  }

  /// Runs a line of arguments on the corpus, whatever the paths are.
  private func call(
    _ line: String, streams: RecordedStreams = RecordedStreams(), variables: [String: String] = ["NO_COLOR": "1"],
    folders: [String] = ["seeds"], errors: [String] = []
  ) -> (code: ExitCode, streams: RecordedStreams) {
    var streams = streams
    let surroundings = Surroundings(
      variable: { variables[$0] }, hasFolder: { folders.contains($0) },
      load: { paths, _, _ in Input(corpus: corpus, errors: errors, notes: ["read \(paths.joined(separator: " "))"]) })
    let code = run(line.split(separator: " ").map(String.init), in: surroundings, streams: &streams)
    return (code, streams)
  }

  @Test("list prints columns to a pipe and a layout to a terminal")
  func list() {
    let pipe = call("list news")
    #expect(pipe.code == .done)
    #expect(
      pipe.streams.answers
        == "news/well.txt:1:20:\tc-1000000000000\tasserted\t\tJane Doe\t\t1\tall is well\n")
    #expect(pipe.streams.messages == "claims: read news\n")
    let terminal = call("list news", streams: RecordedStreams(audience: .reader(columns: 60)))
    #expect(
      terminal.streams.answers == """
        1 claim in 1 article: 1 asserted

        ASSERTED, NOT DISPUTED HERE
        ID      CLAIM                     CLAIMED BY
        c-1000  all is well               Jane Doe
                at well:1

        """)
  }

  @Test("quotes shows those in marks, and tells a reader how many others there are")
  func quotes() {
    let line = "news/well.txt:1:33:\tq-2000000000000\tdirect\tstatement\tJane Doe\t\tIt is,\n"
    #expect(call("quotes").streams.answers == line)
    #expect(call("quotes --kind all").streams.answers.split(separator: "\n").count == 2)
    #expect(call("quotes --kind indirect").streams.answers.hasSuffix("\tall is well\n"))
    let reader = RecordedStreams(audience: .reader(columns: 70))
    #expect(
      call("quotes", streams: reader).streams.answers.hasPrefix(
        "1 quote by Jane Doe in 1 article; 1 indirect not shown (--kind all)\n"))
    let asked = call("quotes --kind direct", streams: reader).streams.answers
    #expect(asked.hasPrefix("1 quote by Jane Doe in 1 article\n"))
  }

  @Test("a listing as JSON is one array, whoever reads it")
  func json() {
    let reader = RecordedStreams(audience: .reader(columns: 60))
    let claims = call("list --json --status disputed", streams: reader).streams.answers
    #expect(claims == "{\n  \"version\": 1,\n  \"claims\": []\n}\n")
    let quotes = call("quotes --json --act threat").streams.answers
    #expect(quotes == "{\n  \"version\": 1,\n  \"quotes\": []\n}\n")
  }

  @Test("actors and articles are listed with how much is theirs")
  func counts() {
    #expect(call("actors").streams.answers == "jane-doe\tperson\t2\t1\t0\t\t\tJane Doe\n")
    #expect(call("articles").streams.answers == "news/well.txt:\twell\t\t\t\t10\t2\t1\t0\t\n")
    let reader = RecordedStreams(audience: .reader(columns: 70))
    #expect(call("actors --all", streams: reader).streams.answers.hasPrefix("1 actor speaks\n"))
    #expect(call("articles", streams: reader).streams.answers.hasPrefix("1 article: 10 words, 2 quotes\n"))
    for listing in ["actors", "articles"] {
      #expect(call("\(listing) --json").streams.answers.contains("\"\(listing)\": [\n"))
    }
  }

  @Test("show takes the beginning of an id, and says what else could be meant")
  func show() {
    #expect(call("show c-1000").streams.answers.hasPrefix("c-1000000000000  asserted\nall is well\n"))
    #expect(call("show jane --json").streams.answers.contains("\"actors\": [\n"))
    let unknown = call("show c-1001")
    #expect(unknown.code == .misuse)
    #expect(unknown.streams.answers.isEmpty)
    #expect(
      unknown.streams.messages
        == "claims: nothing is called \"c-1001\"; nearest: c-1000\nclaims: for help: claims help show\n")
    let several = UsageFault.ambiguousRecord("a", candidates: (0..<12).map { "a-\($0)" })
    #expect(several.description.hasSuffix("\"a\": a-0, a-1, a-2, a-3, a-4, a-5, a-6, a-7, a-8, a-9 and 2 more"))
    #expect(call("show c-1").streams.messages.hasPrefix("claims: \"c-1\" is too short; at least four characters"))
  }

  @Test("where there is nothing to compare, a program is told beside the answer, and a reader in its place")
  func compare() {
    let pipe = call("compare --exit-code")
    #expect(pipe.code == .nothingFound)
    #expect(pipe.streams.answers.isEmpty)
    #expect(pipe.streams.messages == "claims: read seeds\nclaims: two articles are needed to compare, not 1\n")
    #expect(call("compare --quiet").streams.messages.isEmpty)
    let reader = call("compare", streams: RecordedStreams(audience: .reader(columns: 60)))
    #expect(reader.streams.answers == "two articles are needed to compare, not 1\n")
    #expect(reader.streams.messages == "claims: read seeds\n")
  }

  @Test("a limit cuts what is written, and a reader is told")
  func limit() {
    #expect(call("quotes --kind all --limit 1").streams.answers.split(separator: "\n").count == 1)
    let reader = RecordedStreams(audience: .reader(columns: 70))
    let text = call("quotes --kind all --limit 1", streams: reader).streams.answers
    #expect(text.hasPrefix("2 quotes by Jane Doe in 1 article; the first 1 shown (--limit)\n"))
  }

  @Test("articles without a date are left out where one is asked for, and counted")
  func dates() {
    let result = call("list --since 2025")
    #expect(result.streams.answers.isEmpty)
    #expect(result.streams.messages.hasSuffix("claims: 1 article that states no date is left out\n"))
  }

  @Test("an exit code of 3 says that nothing was found, where it is asked for")
  func exitCode() {
    #expect(call("list --status disputed").code == .done)
    #expect(call("list --status disputed --exit-code").code == .nothingFound)
    #expect(call("list --exit-code").code == .done)
    #expect(call("list --status disputed --exit-code", errors: ["x: no such file"]).code == .incomplete)
    #expect(call("quotes --speaker none --exit-code").code == .nothingFound)
  }

  @Test("quiet leaves out remarks, not faults")
  func quiet() {
    #expect(call("list --quiet --claimant zzzz").streams.messages.isEmpty)
    #expect(call("list --quiet", errors: ["x: no such file"]).streams.messages == "claims: x: no such file\n")
  }

  struct ColourCase: Sendable {
    let line: String
    let columns: Int?
    let variables: [String: String]
    let isColoured: Bool

    init(_ line: String, _ columns: Int?, _ variables: [String: String], _ isColoured: Bool) {
      self.line = line
      self.columns = columns
      self.variables = variables
      self.isColoured = isColoured
    }
  }

  @Test(
    "colours are for whoever wants them",
    arguments: [
      ColourCase("list", 80, [:], true), ColourCase("list", 80, ["NO_COLOR": "1"], false),
      ColourCase("list", 80, ["NO_COLOR": ""], true), ColourCase("list", 80, ["TERM": "dumb"], false),
      ColourCase("list --color never", 80, [:], false), ColourCase("list --color always", 80, ["NO_COLOR": "1"], true),
      ColourCase("show c-1000", nil, [:], false), ColourCase("show c-1000", nil, ["CLICOLOR_FORCE": "1"], true),
      ColourCase("show c-1000", nil, ["CLICOLOR_FORCE": "0"], false),
      ColourCase("show c-1000", nil, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
      ColourCase("list --color always", nil, [:], false), ColourCase("list --json", 80, [:], false),
    ])
  func colours(sample: ColourCase) {
    let streams = RecordedStreams(audience: sample.columns.map { .reader(columns: $0) } ?? .program)
    let text = call(sample.line, streams: streams, variables: sample.variables).streams.answers
    #expect(text.contains("\u{1B}[") == sample.isColoured)
  }

  @Test("tables of CSV go to a folder, a single one wherever it is sent")
  func tables() {
    let files = call("export --format csv --output tables").streams.files
    #expect(files.keys.sorted() == ["actors", "articles", "claims", "quotes"].map { "tables/\($0).csv" })
    #expect(call("export --format csv --only actors").streams.answers.hasSuffix("Doe,Jane Doe\r\n"))
    #expect(call("export --format csv --only actors --output a.csv").streams.files.keys.sorted() == ["a.csv"])
    let stream = call("export --format csv")
    #expect(stream.code == .misuse)
    #expect(stream.streams.messages.contains("csv holds one table a file: choose one with --only"))
  }

  @Test("export writes what is asked for, to a file if one is named")
  func export() {
    #expect(call("export").streams.answers.split(separator: "\n").count == 16)
    #expect(call("export --format jsonl --only quotes,claims").streams.answers.split(separator: "\n").count == 3)
    let saved = call("export --format jsonl --only actors --output all.json").streams
    #expect(saved.answers.isEmpty)
    #expect(saved.files["all.json"]?.hasPrefix("{\"type\": \"actor\", \"id\": \"jane-doe\"") == true)
  }

  @Test(
    "what is read is what was typed, else CLAIMS_PATH, else the folder that is there",
    arguments: [
      ("list a b", "x:y", ["seeds"], "claims: read a b\n"), ("list", "x::y", ["seeds"], "claims: read x y\n"),
      ("list", "", ["seeds"], "claims: read seeds\n"),
    ])
  func input(line: String, variable: String, folders: [String], message: String) {
    let result = call(line, variables: ["CLAIMS_PATH": variable], folders: folders)
    #expect(result.streams.messages == message)
  }

  @Test("with nothing to read it says what to type")
  func noInput() {
    let result = call("list", folders: [])
    #expect(result.code == .misuse)
    #expect(
      result.streams.messages == """
        claims: nothing to read; name files or folders, as in: claims list news/ (or set CLAIMS_PATH)
        claims: for help: claims help

        """)
  }

  @Test("wrong use is reported whole, with nothing on the answer stream")
  func misuse() {
    let result = call("quotes --kind x --nonsense")
    #expect(result.code == .misuse)
    #expect(result.streams.answers.isEmpty)
    #expect(
      result.streams.messages == """
        claims: --kind cannot be "x"; one of: direct, mixed, indirect, all
        claims: no option is called "--nonsense"
        claims: for help: claims help quotes

        """)
  }

  @Test("an unreadable input is named, the rest is answered, and the code tells")
  func unreadable() {
    let result = call("list a", errors: ["a\u{1B}[2J: no such file"])
    #expect(result.code == .incomplete)
    #expect(result.streams.messages == "claims: a\\u001b[2J: no such file\nclaims: read a\n")
    #expect(!result.streams.answers.isEmpty)
  }

  @Test("a name that nobody bears is no error, but is told with the nearest one")
  func unmatched() {
    let result = call("quotes --speaker dow")
    #expect(result.code == .done)
    #expect(result.streams.answers.isEmpty)
    #expect(result.streams.messages == "claims: read seeds\nclaims: no actor is called \"dow\"; nearest: Jane Doe\n")
  }

  @Test("a closed pipe is no error, a full disk is one", arguments: ["list", "export --output x", "help", "--version"])
  func writing(line: String) {
    let closed = call(line, streams: RecordedStreams(fault: .closed))
    #expect(closed.code == .done)
    #expect(!closed.streams.messages.contains("cannot"))
    let full = call(line, streams: RecordedStreams(fault: .failed("No space left on device")))
    #expect(full.code == .incomplete)
    #expect(full.streams.messages.hasSuffix("claims: cannot write: No space left on device\n"))
  }

  @Test("help and version are answers")
  func help() {
    #expect(call("").streams.answers == HelpText(nil).text)
    #expect(call("help list").streams.answers == HelpText(.list).text)
    #expect(call("--version").streams.answers == "claims \(version)\n")
  }
}
