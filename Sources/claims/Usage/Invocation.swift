/// A command with its options and operands, all of them valid.
struct Invocation: Equatable, Sendable {
  let command: Command
  /// What was typed for each option; `[]` for one that takes nothing.
  let options: [Option.Name: [String]]
  /// The files and folders to read.
  let operands: [String]
}

extension Invocation {
  /// Whether an option was typed.
  func has(_ name: Option.Name) -> Bool { options[name] != nil }

  /// What was typed for an option; none where it was not typed.
  func values(_ name: Option.Name) -> [String] { options[name] ?? [] }

  /// What was typed for an option, as what it means.
  func choices<Choice: RawRepresentable<String>>(_ name: Option.Name) -> [Choice] {
    values(name).compactMap { Choice(rawValue: $0) }
  }
}

/// What the arguments ask for.
enum Request: Equatable, Sendable {
  /// The help of a command, or of all.
  case help(Command?)
  /// The version.
  case version
  /// A command.
  case perform(Invocation)
}
