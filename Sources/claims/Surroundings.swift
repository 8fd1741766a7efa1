import NewsClaims

/// What a call finds around it, apart from its arguments and streams.
struct Surroundings {
  /// The value of an environment variable.
  let variable: (String) -> String?
  /// Whether there is a folder at a path.
  let hasFolder: (String) -> Bool
  /// Reads and analyses files and folders.
  let load: ([String]) -> Input
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
  init(contentsOf paths: [String]) {
    let reading = Reading(paths: paths)
    self.init(
      corpus: Corpus(reading),
      errors: reading.errors.map { String(describing: $0) },
      notes: reading.notes.map { String(describing: $0) })
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

  static let pathVariable = "CLAIMS_PATH"
  static let folder = "seeds"
}
