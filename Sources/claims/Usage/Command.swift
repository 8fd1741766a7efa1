/// What the command can be told to do, in the order of the help.
enum Command: String, CaseIterable, Sendable {
  case list, quotes, actors, articles, compare, show, export, scan, link, completions

  /// Those that list records, and take the options of listings.
  static let listings: [Command] = [.list, .quotes, .actors, .articles]
  /// Those that read JSON lines, from standard input where no file is named.
  static let streams: [Command] = [.scan, .link]
}

extension Command {
  /// What stands before files and folders, where anything must.
  var subject: String? {
    switch self {
    case .list, .quotes, .actors, .articles, .compare, .export, .scan, .link: nil
    case .show: "ID"
    case .completions: "SHELL"
    }
  }

  /// How it is typed, as a line.
  var usage: String {
    switch self {
    case .completions: "claims completions \(Shell.allCases.map(\.rawValue).joined(separator: "|"))"
    case .list, .quotes, .actors, .articles, .compare, .show, .export, .scan, .link:
      "claims \(rawValue) \(subject.map { $0 + " " } ?? "")[options] [file or folder ...]"
    }
  }

  /// What it does, in one line.
  var summary: String {
    switch self {
    case .list: "show what is claimed, by whom, and who disputes it"
    case .quotes: "show who said what, in which words"
    case .actors: "show who speaks, and how much of it is theirs"
    case .articles: "show what was read, and how much was found in it"
    case .compare: "show two articles side by side: where they agree, and where not"
    case .show: "show one of these in full, with its words and why"
    case .export: "write everything as JSON or CSV, for other programs"
    case .scan: "analyse articles as they come, one line of JSON each"
    case .link: "write what scans found as one export"
    case .completions: "print what makes a shell complete these commands"
    }
  }
}
