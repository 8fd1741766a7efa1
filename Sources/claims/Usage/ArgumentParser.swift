import NewsClaims

/// Takes arguments apart by the table of options, and notes all that is wrong with them.
///
/// Options stand before or after operands, as `--name value` or `--name=value`; `--` ends them.
struct ArgumentParser {
  private var rest: ArraySlice<String>
  private var operands: [String] = []
  private var options: [Option.Name: [String]] = [:]
  private var faults: [UsageFault] = []

  private init(_ arguments: [String]) {
    rest = arguments[...]
  }

  private static let helpCommand = "help"
}

extension Request {
  /// What the arguments, without the name of the command, ask for.
  ///
  /// - Throws: `UsageError` with all faults, in the order of the arguments.
  init(parsing arguments: [String]) throws(UsageError) {
    self = try ArgumentParser.request(of: arguments)
  }
}

extension ArgumentParser {
  fileprivate static func request(of arguments: [String]) throws(UsageError) -> Request {
    if arguments.isEmpty { return .help(nil) }
    var parser = ArgumentParser(arguments)
    parser.readAll()
    return try parser.request()
  }

  private mutating func readAll() {
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        rest = []
      } else if argument.utf8.starts(with: "-".utf8), argument != "-" {
        readOption(argument)
      } else {
        operands.append(argument)
      }
    }
  }

  private mutating func request() throws(UsageError) -> Request {
    let name = operands.first
    let command = name.flatMap { Command(rawValue: $0) }
    if options[.help] != nil, name == nil || command != nil || name == Self.helpCommand { return .help(command) }
    if options[.version] != nil, faults.isEmpty { return .version }
    if name == Self.helpCommand { return try help(about: operands.dropFirst()) }
    guard let command else {
      faults.insert(Self.fault(ofCommand: name), at: 0)
      throw UsageError(faults)
    }
    checkOptions(of: command)
    checkTime()
    var rest = operands.dropFirst()
    let subject = command.subject == nil ? nil : rest.popFirst()
    if command.subject != nil, subject == nil { faults.append(.noSubject(command)) }
    if command == .completions, let subject { return try completions(for: subject, rest) }
    guard faults.isEmpty else { throw UsageError(faults, command: command) }
    return .perform(Invocation(command: command, options: options, subject: subject, operands: Array(rest)))
  }

  private mutating func completions(for name: String, _ rest: ArraySlice<String>) throws(UsageError) -> Request {
    let shell = Shell(rawValue: name)
    if shell == nil { faults.append(.unknownShell(name)) }
    faults += rest.map { .surplusOperand($0) }
    guard let shell, faults.isEmpty else { throw UsageError(faults, command: .completions) }
    return .completions(shell)
  }

  /// Notes options that the command does not take, and values that are another command's.
  private mutating func checkOptions(of command: Command) {
    for option in Option.all {
      guard let values = options[option.name] else { continue }
      if !option.commands.contains(command) {
        faults.append(.misplaced(option.name, in: command, takers: option.commands))
      } else if case .choiceByCommand = option.value {
        check(values, of: option, among: option.allowed(with: command) ?? [])
      }
    }
  }

  /// Notes a time that ends before it begins; of days, months and years one may lie in the other.
  private mutating func checkTime() {
    guard let since = options[.since]?.first, let until = options[.until]?.first, since > until,
      Self.isDate(since), Self.isDate(until), !since.utf8.starts(with: until.utf8)
    else { return }
    faults.append(.noTime(since: since, until: until))
  }

  private mutating func help(about names: ArraySlice<String>) throws(UsageError) -> Request {
    let command = names.first.flatMap { Command(rawValue: $0) }
    if let name = names.first, command == nil, name != Self.helpCommand { faults.append(Self.fault(ofCommand: name)) }
    faults += names.dropFirst().map { .surplusOperand($0) }
    faults += Option.all.filter { options[$0.name] != nil }.map { .misplaced($0.name, in: nil, takers: $0.commands) }
    guard faults.isEmpty else { throw UsageError(faults) }
    return .help(command)
  }

  private static func fault(ofCommand name: String?) -> UsageFault {
    guard let name else { return .noCommand }
    if name.utf8.contains(UInt8(ascii: "/")) { return .pathForCommand(name) }
    let names = Command.allCases.map(\.rawValue) + [helpCommand]
    return .unknownCommand(name, nearest: nearest(to: name, among: names, atMost: 1).first)
  }
}

extension ArgumentParser {
  private mutating func readOption(_ argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
    guard let option = Self.option(typed: parts[0]) else {
      let word = String(parts[0].drop { $0 == "-" })
      let near = nearest(to: word, among: Option.all.map(\.name.rawValue), atMost: 1).first
      faults.append(.unknownOption(parts[0], nearest: near.map { "--" + $0 }))
      return
    }
    if options[option.name] != nil, !option.isRepeatable { faults.append(.repeated(option.name)) }
    let given = parts.count > 1 ? parts[1] : nil
    guard let placeholder = option.placeholder else {
      if given != nil { faults.append(.surplusValue(option.name)) }
      options[option.name] = []
      return
    }
    let new = (given ?? nextValue()).map { values(of: option, in: $0) } ?? []
    if new.isEmpty { faults.append(.missingValue(option.name, placeholder: placeholder)) }
    options[option.name, default: []] += new
  }

  private static func option(typed name: String) -> Option? {
    if name == "-h" { return Option.named(Option.Name.help.rawValue) }
    guard name.utf8.starts(with: "--".utf8) else { return nil }
    return Option.named(String(name.dropFirst(2)))
  }

  /// The next argument, unless it is an option: then a value was forgotten.
  private mutating func nextValue() -> String? {
    guard let next = rest.first else { return nil }
    let name = next.split(separator: "=", maxSplits: 1).first.map { String($0) } ?? next
    return next == "--" || Self.option(typed: name) != nil ? nil : rest.popFirst()
  }

  private mutating func values(of option: Option, in value: String) -> [String] {
    if value.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) { return [] }
    var values = [value]
    switch option.value {
    case .none, .text, .texts, .choiceByCommand: break
    case .number: if !Self.isNumber(value) { faults.append(.noNumber(option.name, value)) }
    case .date: if !Self.isDate(value) { faults.append(.noDate(option.name, value)) }
    case .choice(_, of: let allowed): check(values, of: option, among: allowed)
    case .choices(_, of: let allowed):
      values = value.split(separator: ",").map { String($0) }
      check(values, of: option, among: allowed)
    }
    return values
  }

  private mutating func check(_ values: [String], of option: Option, among allowed: [String]) {
    for value in values where !allowed.contains(value) {
      let near = nearest(to: value, among: allowed, atMost: 1).first
      faults.append(.unknownValue(option.name, value, allowed: allowed, nearest: near))
    }
  }

  private static func isNumber(_ value: String) -> Bool {
    value.utf8.allSatisfy(isDigit) && Int(value).map { $0 > 0 } ?? false
  }

  /// Whether it is a day, month or year in digits: `YYYY-MM-DD` or the beginning of one.
  private static func isDate(_ value: String) -> Bool {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...lengths.count).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }) else {
      return false
    }
    guard zip(parts, lengths).allSatisfy({ $0.utf8.count == $1 }) else { return false }
    return zip(parts.dropFirst(), [1...12, 1...31]).allSatisfy { part, range in Int(part).map(range.contains) ?? false }
  }

  /// The digits of a year, a month and a day.
  private static let lengths = [4, 2, 2]

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
