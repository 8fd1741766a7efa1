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
  case .help(let command): try streams.answer(Array(HelpText(command).text.utf8))
  case .version: try streams.answer(Array("claims \(version)\n".utf8))
  case .completions(let shell): try streams.answer(Array(Completions(shell).script.utf8))
  case .perform(let invocation): return try perform(invocation, in: surroundings, streams: &streams)
  }
  return .done
}

private func perform(
  _ invocation: Invocation, in surroundings: Surroundings, streams: inout some Streams
) throws -> ExitCode {
  let paths = try surroundings.paths(of: invocation)
  // Where lines of an answer go to the same terminal, they show how far it is.
  let isAnswering = invocation.command == .scan && streams.audience != .program
  let progress = streams.progress(isWanted: !invocation.has(.quiet) && !isAnswering)
  if invocation.command == .scan { return try Scan.perform(paths, progress, streams: &streams) }
  let input =
    invocation.command == .link
    ? surroundings.link(paths, progress)
    : surroundings.load(paths, invocation.depth(for: streams.audience), progress)
  progress.end()
  for message in input.errors { streams.tell(message) }
  let reader = Reader(streams.audience, invocation, variable: surroundings.variable)
  let answer = try answer(invocation, about: input.corpus, for: reader)
  if !invocation.has(.quiet) {
    for message in input.notes + answer.remarks { streams.tell(message) }
  }
  switch answer.output {
  case .stream(let bytes): try streams.answer(bytes)
  case .portions(let give): try give { try streams.answer($0) }
  case .files(let files, let folder): try streams.save(files, folder: folder)
  }
  if !input.errors.isEmpty { return .incomplete }
  return answer.isEmpty && invocation.has(.exitCode) ? .nothingFound : .done
}

extension Invocation {
  /// What has to be found for it: in a pipe, quotes come without those that are alike, and in a listing claims without
  /// the quotes behind them.
  fileprivate func depth(for audience: Audience) -> Analyzer.Depth {
    switch command {
    case .quotes:
      audience == .program && !has(.json) ? .quotes(by: Quotes.speakers(self)) : .everything
    case .list: has(.json) ? .claims : .claimsAlone
    case .actors, .articles: .claims
    case .compare, .show, .export, .scan, .link, .completions: .everything
    }
  }
}

private func answer(
  _ invocation: Invocation, about corpus: Corpus, for reader: Reader
) throws(UsageError) -> Answer {
  switch invocation.command {
  case .list: List.answer(invocation, about: corpus, for: reader)
  case .quotes: Quotes.answer(invocation, about: corpus, for: reader)
  case .actors: Actors.answer(invocation, about: corpus, for: reader)
  case .articles: Articles.answer(invocation, about: corpus, for: reader)
  case .compare: Compare.answer(invocation, about: corpus, for: reader)
  case .show: try Show.answer(invocation, about: corpus, for: reader)
  case .export, .link: try Export.answer(invocation, about: corpus)
  case .scan, .completions: preconditionFailure("\(invocation.command) is answered without a corpus")
  }
}

/// The version of the command, which follows semantic versioning.
let version = "0.1.0"
