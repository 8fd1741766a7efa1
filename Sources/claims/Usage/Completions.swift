/// The script that makes a shell complete commands, options and their values, made from the table of options.
struct Completions {
  /// The script, ready to be read by the shell.
  let script: String

  /// The script for a shell.
  init(_ shell: Shell) {
    switch shell {
    case .bash: script = Self.bash
    case .zsh: script = Self.zsh
    case .fish: script = Self.fish
    }
  }
}

extension Completions {
  /// The words that can stand where a command does, each with what it does.
  static var commands: [(name: String, summary: String)] {
    Command.allCases.map { ($0.rawValue, $0.summary) } + [("help", "show what a command can do")]
  }

  /// The words that can stand after a command, where these are not files.
  static func operands(of command: String) -> [String]? {
    switch command {
    case "help": Command.allCases.map(\.rawValue)
    case Command.completions.rawValue: Shell.allCases.map(\.rawValue)
    default: nil
    }
  }

  /// The options of a command; none of help's.
  static func options(of command: String) -> [Option] {
    Command(rawValue: command).map { Option.options(of: $0) } ?? []
  }

  /// The values of an option with a command.
  static func values(of option: Option, with command: String) -> Values {
    guard option.placeholder != nil else { return .none }
    if option.name == .output { return .files }
    guard let allowed = Command(rawValue: command).flatMap({ option.allowed(with: $0) }) else { return .free }
    return .words(allowed)
  }

  /// What can stand behind an option.
  enum Values {
    /// Nothing.
    case none
    /// Whatever somebody types.
    case free
    /// A file.
    case files
    /// One of these.
    case words([String])
  }

  /// A text in the single quotation marks of a shell.
  static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}

/// A shell for which there are completions.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish
}
