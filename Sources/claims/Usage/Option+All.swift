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
      help: "only what they said; several names find what any of them said"),
    Option(
      name: .kind, value: .choices("KIND", of: Quote.Kind.allCases.map(\.rawValue) + [Quotes.allKinds]),
      commands: [.quotes],
      help: "only quotes that stand in quotation marks wholly, partly or not at all; direct,mixed if not given"),
    Option(
      name: .act, value: .choices("ACT", of: SpeechAct.allCases.map(\.rawValue)), commands: [.quotes],
      help: "only quotes by which the speaker does this"),
    Option(
      name: .article, value: .texts("ID"), commands: [.list, .quotes],
      help: "only what stands in this article, by its id or the beginning of one"),
    Option(
      name: .matching, value: .text("WORDS"), commands: [.list, .quotes],
      help: "only what holds these words; case and accents do not matter"),
    Option(
      name: .json, value: .none, commands: [.list, .quotes],
      help: "print JSON, as export does"),
    Option(
      name: .format, value: .choice("FORMAT", of: Export.Format.allCases.map(\.rawValue)), commands: [.export],
      help: "one object (json, if not given) or one a line (jsonl)"),
    Option(
      name: .only, value: .choices("ARRAYS", of: Records.Kind.allCases.map(\.rawValue)), commands: [.export],
      help: "only some of the records"),
    Option(
      name: .output, value: .text("FILE"), commands: [.export],
      help: "write to this file, whole or not at all"),
    Option(
      name: .help, value: .none, commands: Command.allCases,
      help: "show this help (-h)"),
    Option(
      name: .version, value: .none, commands: [],
      help: "show the version"),
  ]
}
