import NewsClaims

/// What a call finds around it, apart from its arguments and streams.
struct Surroundings {
  /// The value of an environment variable.
  let variable: (String) -> String?
  /// Whether there is a folder at a path.
  let hasFolder: (String) -> Bool
  /// Reads and analyses files and folders.
  let load: ([String], Analyzer.Depth, Progress) -> Input
  /// Reads what scans wrote.
  var link: ([String], Progress) -> Input = { Input(scanned: $0, $1) }
}

/// Articles and what was found in them, and what is to be said of reading them.
struct Input {
  let corpus: Corpus
  /// What could not be read, and why.
  var errors: [String] = []
  /// What is worth knowing, such as articles that are not in English.
  var notes: [String] = []
}

extension Input {
  /// Reads and analyses files and folders.
  init(contentsOf paths: [String], _ depth: Analyzer.Depth, _ progress: Progress) {
    let (analyzer, reading) = Analyzer.reading(paths)
    self.init(
      corpus: analyzer.analyze(reading.articles, depth: depth) { progress.add(1) },
      errors: reading.errors.map(\.description), notes: reading.notes.map(\.description))
  }

  /// Reads what scans wrote.
  init(scanned paths: [String], _ progress: Progress) {
    let scanned = ScannedArticles(paths: paths) { progress.add($0) }
    self.init(
      corpus: Corpus(scanned), errors: scanned.errors.map(\.description), notes: scanned.notes.map(\.description))
  }
}

extension Surroundings {
  /// The paths to read: those typed, else those of `CLAIMS_PATH`, else the folder of articles that is there.
  func paths(typed: [String]) throws(UsageError) -> [String] {
    if !typed.isEmpty { return typed }
    let preset = variable(Self.pathVariable)?.split(separator: ":").map { String($0) } ?? []
    if !preset.isEmpty { return preset }
    guard hasFolder(Self.folder) else { throw UsageError([.noInput]) }
    return [Self.folder]
  }

  /// The paths to read for a command: for those that read lines, standard input where none is typed.
  func paths(of invocation: Invocation) throws(UsageError) -> [String] {
    guard Command.streams.contains(invocation.command) else { return try paths(typed: invocation.operands) }
    return invocation.operands.isEmpty ? ["-"] : invocation.operands
  }

  static let pathVariable = "CLAIMS_PATH"
  static let folder = "seeds"
}
