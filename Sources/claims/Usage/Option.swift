/// An option that can be typed: one row of the table from which parsing, help and completions follow.
struct Option: Sendable {
  let name: Name
  let value: Value
  let commands: [Command]
  /// What it does, as a fragment for the help.
  let help: String

  /// The names of the options, as they are typed after two dashes.
  enum Name: String, CaseIterable, Sendable {
    case status, evidence, claimant
    case disputedBy = "disputed-by"
    case speaker, kind, act, all, article, since, until, matching, sort, limit, json, format, only, output
    case exitCode = "exit-code"
    case color, quiet, help, version
  }

  /// What an option takes.
  enum Value: Equatable, Sendable {
    /// Nothing.
    case none
    /// Words, once.
    case text(String)
    /// Words, as often as it is typed.
    case texts(String)
    /// A number of things, from 1.
    case number(String)
    /// A day, month or year.
    case date(String)
    /// One of these.
    case choice(String, of: [String])
    /// One of these, which are others for each command.
    case choiceByCommand(String, of: [Command: [String]])
    /// Some of these, with commas between them or typed several times.
    case choices(String, of: [String])
  }
}

extension Option {
  /// The row of an option.
  static func named(_ name: String) -> Option? { all.first { $0.name.rawValue == name } }

  /// The options of a command, in the order of the table.
  static func options(of command: Command) -> [Option] { all.filter { $0.commands.contains(command) } }

  /// What stands for its value in the help.
  var placeholder: String? {
    switch value {
    case .none: nil
    case .text(let name), .texts(let name), .number(let name), .date(let name): name
    case .choice(let name, of: _), .choiceByCommand(let name, of: _), .choices(let name, of: _): name
    }
  }

  /// The values it can have with a command, where they are not free.
  func allowed(with command: Command) -> [String]? {
    switch value {
    case .none, .text, .texts, .number, .date: nil
    case .choice(_, of: let values), .choices(_, of: let values): values
    case .choiceByCommand(_, of: let values): values[command]
    }
  }

  /// Whether typing it again adds to it.
  var isRepeatable: Bool {
    switch value {
    case .none, .texts, .choices: true
    case .text, .number, .date, .choice, .choiceByCommand: false
    }
  }
}

extension Option.Name {
  /// As it is typed.
  var typed: String { "--" + rawValue }
}
