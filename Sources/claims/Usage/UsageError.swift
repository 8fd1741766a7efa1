/// All that is wrong with the arguments of one call.
struct UsageError: Error, Equatable {
  let faults: [UsageFault]
  /// The command that it was about, where that is known.
  let command: Command?

  init(_ faults: [UsageFault], command: Command? = nil) {
    self.faults = faults
    self.command = command
  }

  /// What to type for help.
  var help: String { (["claims", "help"] + (command.map { [$0.rawValue] } ?? [])).joined(separator: " ") }
}

/// One thing that is wrong with the arguments.
enum UsageFault: Equatable, Sendable {
  /// There are options, but no command.
  case noCommand
  /// There is no such command.
  case unknownCommand(String, nearest: String?)
  /// A path stands where a command should.
  case pathForCommand(String)
  /// There is no such option.
  case unknownOption(String, nearest: String?)
  /// The option is one of other commands.
  case misplaced(Option.Name, in: Command?, takers: [Command])
  /// The option takes a value, which is not there.
  case missingValue(Option.Name, placeholder: String)
  /// The option takes no value, but one is there.
  case surplusValue(Option.Name)
  /// The option was typed again.
  case repeated(Option.Name)
  /// The option takes other values.
  case unknownValue(Option.Name, String, allowed: [String], nearest: String?)
  /// The option takes a number from 1.
  case noNumber(Option.Name, String)
  /// The option takes a day, month or year.
  case noDate(Option.Name, String)
  /// The time that the options name ends before it begins.
  case noTime(since: String, until: String)
  /// The command must be told what about.
  case noSubject(Command)
  /// There is no script for such a shell.
  case unknownShell(String)
  /// Nothing has an id that begins so.
  case unknownRecord(String, nearest: [String])
  /// Several things have ids that begin so.
  case ambiguousRecord(String, candidates: [String])
  /// So little of an id says nothing.
  case shortID(String)
  /// Several tables cannot stand in one stream.
  case severalTables
  /// More was typed than is taken.
  case surplusOperand(String)
  /// Neither the arguments nor the surroundings say what to read.
  case noInput
}

extension UsageFault: CustomStringConvertible {
  /// A sentence fragment: what is wrong, and what would be right.
  var description: String {
    switch self {
    case .noCommand:
      "no command; one of: \(Self.words(Command.allCases.map(\.rawValue)))"
    case .unknownCommand(let name, let nearest):
      "no command is called \"\(name)\"; "
        + (nearest.map { "nearest: \($0)" } ?? "one of: \(Self.words(Command.allCases.map(\.rawValue)))")
    case .pathForCommand(let path):
      "no command is called \"\(path)\"; to list the claims in it: claims list \(path)"
    case .unknownOption(let name, let nearest):
      "no option is called \"\(name)\"" + (nearest.map { "; nearest: \($0)" } ?? "")
    case .misplaced(let name, let command, let takers):
      "\(command?.rawValue ?? "help") takes no \(name.typed)"
        + (takers.isEmpty ? "" : "; taken by: \(Self.words(takers.map(\.rawValue)))")
    case .missingValue(let name, let placeholder):
      "\(name.typed) needs a value: \(name.typed) \(placeholder)"
    case .surplusValue(let name):
      "\(name.typed) takes no value"
    case .repeated(let name):
      "\(name.typed) can be given once"
    case .unknownValue(let name, let value, let allowed, let nearest):
      "\(name.typed) cannot be \"\(value)\"; one of: \(Self.words(allowed))"
        + (nearest.map { "; nearest: \($0)" } ?? "")
    case .noNumber(let name, let value):
      "\(name.typed) cannot be \"\(value)\"; a number from 1"
    case .noDate(let name, let value):
      "\(name.typed) cannot be \"\(value)\"; a day, month or year: 2025-03-31, 2025-03, 2025"
    case .noTime(let since, let until):
      "\(Option.Name.since.typed) \(since) is later than \(Option.Name.until.typed) \(until), so that no day is left"
    case .noSubject(let command):
      "\(command.rawValue) needs one more word: \(command.usage)"
    case .unknownShell(let name):
      "no shell is called \"\(name)\"; one of: \(Self.words(Shell.allCases.map(\.rawValue)))"
    case .unknownRecord(let id, let nearest):
      "nothing is called \"\(id)\"" + (nearest.isEmpty ? "" : "; nearest: \(Self.words(nearest))")
    case .ambiguousRecord(let id, let candidates):
      "several are called \"\(id)\": \(Self.words(Array(candidates.prefix(Self.mostCandidates))))"
        + (candidates.count > Self.mostCandidates ? " and \(candidates.count - Self.mostCandidates) more" : "")
    case .shortID(let id):
      "\"\(id)\" is too short; at least four characters after the dash"
    case .severalTables:
      "csv holds one table a file: choose one with --only, or name a folder with --output"
    case .surplusOperand(let operand):
      "one command at a time, so not \"\(operand)\""
    case .noInput:
      "nothing to read; name files or folders, as in: claims list news/ (or set \(Surroundings.pathVariable))"
    }
  }

  /// How many ids are told where several could be meant: what a few lines hold.
  private static let mostCandidates = 10

  private static func words(_ words: [String]) -> String { words.joined(separator: ", ") }
}
