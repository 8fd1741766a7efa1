import Testing

@testable import claims

@Suite("The table of options")
struct OptionTableTests {
  @Test("every name has one row")
  func rows() {
    #expect(Option.all.map(\.name) == Option.Name.allCases)
  }

  @Test("every option is in the help of its commands and of no other", arguments: Option.all.map(\.name))
  func help(name: Option.Name) throws {
    let option = try #require(Option.named(name.rawValue))
    for command in Command.allCases {
      let rows = HelpText(command).text.split(separator: "\n").filter { $0.hasPrefix("  \(name.typed) ") }
      #expect(rows.count == (option.commands.contains(command) ? 1 : 0))
    }
  }

  @Test("every option is read in both of its forms, before and after operands", arguments: Option.all.map(\.name))
  func parsing(name: Option.Name) throws {
    let option = try #require(Option.named(name.rawValue))
    guard let command = option.commands.first, name != .help else { return }
    guard option.placeholder != nil else {
      #expect(try Request(parsing: [command.rawValue, name.typed]) == request(command, [name: []], []))
      return
    }
    let value = option.sample(with: command)
    let expected = request(command, [name: [value]], ["news"])
    #expect(try Request(parsing: [name.typed, value, command.rawValue, "news"]) == expected)
    #expect(try Request(parsing: [command.rawValue, "news", "\(name.typed)=\(value)"]) == expected)
  }

  @Test("every value allowed is taken, every other one is a fault", arguments: Option.all.filter(\.isChoice))
  func values(option: Option) throws {
    for command in option.commands {
      for value in option.allowed(with: command) ?? [] {
        let arguments = [command.rawValue] + (command.subject.map { [$0] } ?? []) + [option.name.typed, value]
        #expect(throws: Never.self) { try Request(parsing: arguments) }
      }
      let error = #expect(throws: UsageError.self) {
        try Request(parsing: [command.rawValue, "c-1234", option.name.typed, "zzzzzzzz"])
      }
      #expect(error?.faults.count == 1)
    }
  }

  @Test("no line of the help is longer than 80 characters", arguments: [nil] + Command.allCases)
  func width(command: Command?) {
    let text = HelpText(command).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }

  @Test("the examples in the help can be typed", arguments: Command.allCases)
  func examples(command: Command) throws {
    for example in command.examples {
      let line = example.line.replacing("\"jane doe\"", with: "jane-doe").prefix { $0 != "|" && $0 != ">" }
      let arguments = line.split(separator: " ").dropFirst().map(String.init)
      if case .completions = try Request(parsing: arguments) { continue }
      guard case .perform(let invocation) = try Request(parsing: arguments) else {
        Issue.record("\(line) asks for nothing")
        continue
      }
      #expect(invocation.command == command)
    }
  }
}

@Suite("Arguments")
struct ArgumentTests {
  @Test("values of lists add up, by commas or by typing the option again")
  func lists() throws {
    let arguments = [
      "list", "--status", "disputed,asserted", "--claimant", "doe", "--claimant=a,b", "--status=unsupported",
    ]
    let options: [Option.Name: [String]] = [
      .status: ["disputed", "asserted", "unsupported"], .claimant: ["doe", "a,b"],
    ]
    #expect(try Request(parsing: arguments) == request(.list, options, []))
  }

  @Test(
    "a time may begin and end with the same year, month or day",
    arguments: [("2025", "2025"), ("2025-03", "2025"), ("2025", "2025-03"), ("2024-12-31", "2025-01")])
  func times(since: String, until: String) {
    #expect(throws: Never.self) { try Request(parsing: ["list", "--since", since, "--until", until]) }
  }

  @Test("two dashes end the options, one is standard input")
  func operands() throws {
    let arguments = ["list", "-", "--", "--json", "--"]
    #expect(try Request(parsing: arguments) == request(.list, [:], ["-", "--json", "--"]))
  }

  struct HelpCase: Sendable {
    let arguments: [String]
    let request: Request

    init(_ arguments: [String], _ request: Request) {
      self.arguments = arguments
      self.request = request
    }
  }

  @Test(
    "help and version",
    arguments: [
      HelpCase([], .help(nil)), HelpCase(["help"], .help(nil)), HelpCase(["--help"], .help(nil)),
      HelpCase(["-h"], .help(nil)), HelpCase(["help", "quotes"], .help(.quotes)),
      HelpCase(["quotes", "--help"], .help(.quotes)), HelpCase(["-h", "list"], .help(.list)),
      HelpCase(["list", "--nonsense", "-h"], .help(.list)), HelpCase(["help", "help"], .help(nil)),
      HelpCase(["help", "-h"], .help(nil)),
      HelpCase(["--version"], .version),
    ])
  func help(sample: HelpCase) throws {
    #expect(try Request(parsing: sample.arguments) == sample.request)
  }

  @Test(
    "what is wrong is said with what would be right, all of it at once",
    arguments: [
      (["lits"], ["no command is called \"lits\"; nearest: list"]),
      (
        ["banana"],
        [
          "no command is called \"banana\"; "
            + "one of: list, quotes, actors, articles, compare, show, export, scan, link, completions"
        ]
      ),
      (["news/"], ["no command is called \"news/\"; to list the claims in it: claims list news/"]),
      (
        ["--json"],
        ["no command; one of: list, quotes, actors, articles, compare, show, export, scan, link, completions"]
      ),
      (["list", "--jsn"], ["no option is called \"--jsn\"; nearest: --json"]),
      (["list", "-json"], ["no option is called \"-json\"; nearest: --json"]),
      (["list", "-x"], ["no option is called \"-x\""]),
      (["list", "--speaker", "doe"], ["list takes no --speaker; taken by: quotes"]),
      (["list", "--version=2"], ["--version takes no value", "list takes no --version"]),
      (["list", "--claimant"], ["--claimant needs a value: --claimant NAME"]),
      (["list", "--claimant", "--json"], ["--claimant needs a value: --claimant NAME"]),
      (["list", "--claimant="], ["--claimant needs a value: --claimant NAME"]),
      (["list", "--status", ","], ["--status needs a value: --status STATUS"]),
      (["list", "--json=yes"], ["--json takes no value"]),
      (["list", "--matching", "a", "--matching", "b"], ["--matching can be given once"]),
      (
        ["export", "--format", "csv,json"],
        ["--format cannot be \"csv,json\"; one of: json, jsonl, csv"]
      ),
      (
        ["quotes", "--kind", "direct,mixd"],
        ["--kind cannot be \"mixd\"; one of: direct, mixed, indirect, all; nearest: mixed"]
      ),
      (["list", "--limit", "0"], ["--limit cannot be \"0\"; a number from 1"]),
      (["list", "--limit", "-5"], ["--limit cannot be \"-5\"; a number from 1"]),
      (["list", "--limit", "99999999999999999999"], ["--limit cannot be \"99999999999999999999\"; a number from 1"]),
      (
        ["list", "--since", "yesterday", "--until=2025-13"],
        [
          "--since cannot be \"yesterday\"; a day, month or year: 2025-03-31, 2025-03, 2025",
          "--until cannot be \"2025-13\"; a day, month or year: 2025-03-31, 2025-03, 2025",
        ]
      ),
      (
        ["list", "--since", "2030-01", "--until", "2020"],
        ["--since 2030-01 is later than --until 2020, so that no day is left"]
      ),
      (
        ["list", "--since", "2025-04", "--until=2025-03-31", "--limit=0"],
        [
          "--limit cannot be \"0\"; a number from 1",
          "--since 2025-04 is later than --until 2025-03-31, so that no day is left",
        ]
      ),
      (
        ["evaluate", "--help"],
        [
          "no command is called \"evaluate\"; one of: list, quotes, actors, articles, compare, show, export, scan, link, completions"
        ]
      ),
      (["-h", "lits"], ["no command is called \"lits\"; nearest: list"]),
      (["list", "--sort", "words"], ["--sort cannot be \"words\"; one of: status, place, date, articles, claimant"]),
      (["show"], ["show needs one more word: claims show ID [options] [file or folder ...]"]),
      (["completions"], ["completions needs one more word: claims completions bash|zsh|fish"]),
      (["completions", "tcsh"], ["no shell is called \"tcsh\"; one of: bash, zsh, fish"]),
      (["help", "lst"], ["no command is called \"lst\"; nearest: list"]),
      (["help", "list", "quotes"], ["one command at a time, so not \"quotes\""]),
      (["help", "--json"], ["help takes no --json; taken by: list, quotes, actors, articles, compare, show"]),
      (
        ["qoutes", "--kin", "x", "--act=y"],
        [
          "no command is called \"qoutes\"; nearest: quotes", "no option is called \"--kin\"; nearest: --kind",
          "--act cannot be \"y\"; one of: statement, denial, accusation, question, demand, promise, threat, offer, "
            + "evaluation, attitude",
        ]
      ),
    ])
  func faults(arguments: [String], messages: [String]) {
    let error = #expect(throws: UsageError.self) { try Request(parsing: arguments) }
    #expect(error?.faults.map(\.description) == messages)
  }
}

private func request(_ command: Command, _ options: [Option.Name: [String]], _ operands: [String]) -> Request {
  .perform(Invocation(command: command, options: options, operands: operands))
}

extension Option {
  /// Whether only some values are allowed.
  fileprivate var isChoice: Bool { commands.contains { allowed(with: $0) != nil } }

  /// A value that it can have with a command.
  fileprivate func sample(with command: Command) -> String {
    switch value {
    case .number: "7"
    case .date: "2025-03-01"
    case .none, .text, .texts, .choice, .choiceByCommand, .choices: allowed(with: command)?.first ?? "words"
    }
  }
}
