import NewsClaims

/// The help of one command, or of all, for somebody who has never seen it.
struct HelpText {
  let text: String

  /// The help of a command; without one, of all.
  init(_ command: Command?) {
    text = command.map { Self.help(of: $0) } ?? Self.overview
  }

  private static let width = 80
  private static let gaps = 4
}

extension HelpText {
  private static var overview: String {
    """
    claims reads news articles and shows who said what, who claims what, and who
    disputes it. Every answer names the place in the text that it comes from.

    usage: claims COMMAND [options] [file or folder ...]

    commands:
    \(table(Command.allCases.map { ($0.rawValue, $0.summary) } + [("help COMMAND", "show what a command can do")]))
    examples:
    \(table(Command.allCases.compactMap(\.examples.first).map { ($0.line, $0.purpose) }))
    \(input)

    options:
    \(table([Option.Name.help, .version].compactMap { Option.named($0.rawValue) }.map { ($0.name.typed, $0.help) }))
    exit codes: 0 done, 1 something could not be read or written, 2 wrong use,
    3 nothing found (with --exit-code)

    """
  }

  private static func help(of command: Command) -> String {
    """
    usage: \(command.usage)

    \(command.explanation.wrapped(to: width).joined(separator: "\n"))

    \(tables(of: command))options:
    \(table(Option.options(of: command).map { (signature(of: $0), description(of: $0, with: command)) }))
    examples:
    \(table(command.examples.map { ($0.line, $0.purpose) }))\(names(in: command))\(input(of: command))
    """
  }

  /// The columns of each table that export can write.
  private static func tables(of command: Command) -> String {
    guard command == .export || command == .link else { return "" }
    let tables = Records.Kind.allCases.map { ($0.rawValue, CorpusCSV.columns(of: $0).joined(separator: ", ")) }
    return "columns of the tables of CSV:\n\(table(tables))\n"
  }

  private static func input(of command: Command) -> String {
    if command == .completions { return "" }
    return Command.streams.contains(command) ? "\n\(streamInput)\n" : "\n\(input)\n"
  }

  private static let streamInput = """
    Files, folders of files that end in .jsonl, or - for standard input, which is
    read where none is named.
    """

  /// What is read where nothing is named.
  private static var input: String {
    let folder = "\(Surroundings.folder)/"
    let text = """
      Files, folders, or - for standard input: text, or articles as JSON (one or an array in .json, one a line in \
      .jsonl). Where none is named, the paths in \(Surroundings.pathVariable) \
      (with colons between them) are read, else the folder \(folder) if there is one.
      """
    return text.wrapped(to: width).joined(separator: "\n")
  }

  private static func names(in command: Command) -> String {
    guard Option.options(of: command).contains(where: { $0.placeholder == "NAME" }) else { return "" }
    let text = """
      A NAME is the beginning of a word or several of somebody's name, in capitals or not, with accents or \
      without: "do" finds Jane Doe. "Mayor Doe" finds her where she is called one, and "USA" the United States \
      however they are written.
      """
    return "\n" + text.wrapped(to: width).joined(separator: "\n") + "\n"
  }
}

extension HelpText {
  private static func signature(of option: Option) -> String {
    option.name.typed + (option.placeholder.map { " " + $0 } ?? "")
  }

  private static func description(of option: Option, with command: Command) -> String {
    guard let allowed = option.allowed(with: command) else { return option.help }
    return "\(option.help); \(option.isRepeatable ? "any" : "one") of: \(allowed.joined(separator: ", "))"
  }

  private static func table(_ rows: [(String, String)]) -> String {
    let first = rows.reduce(0) { max($0, $1.0.utf8.count) }
    let table = TextTable(widths: [0, first, width - first - gaps])
    var bytes: [UInt8] = []
    for row in rows { table.write([[], [row.0], [row.1]], to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
