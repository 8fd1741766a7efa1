import NewsClaims

extension Option {
  /// Every option there is.
  static let all: [Option] = [
    Option(
      name: .status, value: .choices("STATUS", of: Claim.Status.allCases.map(\.rawValue)), commands: [.list],
      help: "only claims that stand so"),
    Option(
      name: .evidence, value: .choices("EVIDENCE", of: Evidence.Kind.allCases.map(\.rawValue)), commands: [.list],
      help: "only claims whose evidence an article calls so"),
    Option(
      name: .claimant, value: .texts("NAME"), commands: [.list],
      help: "only what they claim, or what belongs to them: the government with its country"),
    Option(
      name: .disputedBy, value: .texts("NAME"), commands: [.list],
      help: "only what they, or what belongs to them, deny or doubt"),
    Option(
      name: .speaker, value: .texts("NAME"), commands: [.quotes],
      help: """
        only what they said themselves, not what belongs to them, as to a country its government; typed several times it \
        finds what any of them said; none: speaker not known
        """),
    Option(
      name: .kind, value: .choices("KIND", of: Quote.Kind.allCases.map(\.rawValue) + [Quotes.allKinds]),
      commands: [.quotes],
      help: "only quotes that stand in quotation marks wholly, partly or not at all; direct,mixed if not given"),
    Option(
      name: .act, value: .choices("ACT", of: SpeechAct.allCases.map(\.rawValue)), commands: [.quotes],
      help: "only quotes by which the speaker does this"),
    Option(
      name: .all, value: .none, commands: [.actors],
      help: "also those who are only mentioned"),
    Option(
      name: .article, value: .texts("ID"), commands: Command.listings + [.compare],
      help: "only what stands in this article, by its id or the beginning of one"),
    Option(
      name: .since, value: .date("DATE"), commands: Command.listings,
      help: "only articles of this day or later, as 2025-03-31, 2025-03 or 2025"),
    Option(
      name: .until, value: .date("DATE"), commands: Command.listings,
      help: "only articles of this day, month or year or earlier"),
    Option(
      name: .matching, value: .text("WORDS"), commands: [.list, .quotes],
      help: "only what holds these words, side by side; case and accents do not matter"),
    Option(
      name: .sort, value: .choiceByCommand("KEY", of: sortKeys), commands: Command.listings,
      help: "the order; if not given, the first"),
    Option(
      name: .limit, value: .number("N"), commands: Command.listings + [.compare],
      help: "only the first so many, after all else"),
    Option(
      name: .json, value: .none, commands: Command.listings + [.compare, .show],
      help: "print JSON, as export does"),
    Option(
      name: .format, value: .choice("FORMAT", of: Export.Format.allCases.map(\.rawValue)), commands: [.export, .link],
      help: "one object (json, if not given), one a line (jsonl), or tables (csv)"),
    Option(
      name: .only, value: .choices("ARRAYS", of: Records.Kind.allCases.map(\.rawValue)), commands: [.export, .link],
      help: "only some of the records"),
    Option(
      name: .output, value: .text("FILE"), commands: [.export, .link],
      help: "write to this file, whole or not at all; for several tables of CSV, a folder"),
    Option(
      name: .exitCode, value: .none, commands: Command.listings + [.compare],
      help: "exit with 3 if nothing was found"),
    Option(
      name: .color, value: .choice("WHEN", of: ColorWish.allCases.map(\.rawValue)),
      commands: Command.listings + [.compare, .show],
      help: "colours for a reader; auto, if not given, goes by NO_COLOR, CLICOLOR_FORCE and the terminal"),
    Option(
      name: .quiet, value: .none, commands: Command.listings + [.compare, .show, .export] + Command.streams,
      help: "say nothing on standard error but what could not be read or written, and show no progress"),
    Option(
      name: .help, value: .none, commands: Command.allCases,
      help: "show this help (-h)"),
    Option(
      name: .version, value: .none, commands: [],
      help: "show the version"),
  ]

  private static let sortKeys: [Command: [String]] = [
    .list: ClaimOrder.allCases.map(\.rawValue), .quotes: QuoteOrder.allCases.map(\.rawValue),
    .actors: ActorOrder.allCases.map(\.rawValue), .articles: ArticleOrder.allCases.map(\.rawValue),
  ]
}
