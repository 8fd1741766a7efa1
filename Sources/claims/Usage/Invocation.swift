/// A command with its options and operands, all of them valid.
struct Invocation: Equatable, Sendable {
  let command: Command
  /// What was typed for each option; `[]` for one that takes nothing.
  let options: [Option.Name: [String]]
  /// What is asked about, where the command needs to be told.
  var subject: String?
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

  /// What was typed for an option, as what it means; where it was not typed, what is usual.
  func choice<Choice: RawRepresentable<String>>(_ name: Option.Name, usually usual: Choice) -> Choice {
    values(name).first.flatMap { Choice(rawValue: $0) } ?? usual
  }
}

/// What the arguments ask for.
enum Request: Equatable, Sendable {
  /// The help of a command, or of all.
  case help(Command?)
  /// The version.
  case version
  /// The script that makes a shell complete what is typed.
  case completions(Shell)
  /// A command.
  case perform(Invocation)
}
