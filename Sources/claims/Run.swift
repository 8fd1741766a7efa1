import NewsClaims

/// Does what the arguments ask for.
///
/// - Parameters:
///   - arguments: What was typed, without the name of the command.
///   - surroundings: The environment and the files.
///   - streams: Where answers and messages go.
/// - Returns: What it came to.
func run(_ arguments: [String], in surroundings: Surroundings, streams: inout some Streams) -> ExitCode {
  do {
    return try answer(to: Request(parsing: arguments), in: surroundings, streams: &streams)
  } catch let error as UsageError {
    for fault in error.faults { streams.tell(fault.description) }
    streams.tell("for help: \(error.help)")
    return .misuse
  } catch WriteFault.failed(let reason) {
    streams.tell("cannot write: \(reason)")
    return .incomplete
  } catch {
    // Whoever read the answer has seen enough.
    return .done
  }
}

private func answer(
  to request: Request, in surroundings: Surroundings, streams: inout some Streams
) throws -> ExitCode {
  switch request {
  case .help(let command):
    try streams.answer(Array(HelpText(command).text.utf8))
    return .done
  case .version:
    try streams.answer(Array("claims \(version)\n".utf8))
    return .done
  case .perform(let invocation):
    return try perform(invocation, in: surroundings, streams: &streams)
  }
}

private func perform(
  _ invocation: Invocation, in surroundings: Surroundings, streams: inout some Streams
) throws -> ExitCode {
  let input = surroundings.load(try surroundings.paths(typed: invocation.operands))
  for message in input.errors + input.notes { streams.tell(message) }
  switch invocation.command {
  case .list: try List.answer(invocation, about: input.corpus, streams: &streams)
  case .quotes: try Quotes.answer(invocation, about: input.corpus, streams: &streams)
  case .export: try Export.answer(invocation, about: input.corpus, streams: &streams)
  }
  return input.errors.isEmpty ? .done : .incomplete
}

/// The version of the command, which follows semantic versioning.
let version = "0.1.0"
