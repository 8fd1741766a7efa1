/// What a command answers: bytes and where they go, and what is to be said beside them.
struct Answer {
  let output: Output
  /// Whether nothing was found.
  var isEmpty = false
  /// What is worth knowing beside the answer; left out where quiet is asked for.
  var remarks: [String] = []

  /// Where bytes go.
  enum Output {
    /// Standard output.
    case stream([UInt8])
    /// Standard output, given in portions to whoever writes them: too much to be held at once.
    case portions((_ write: ([UInt8]) throws -> Void) throws -> Void)
    /// Files, in a folder that is made if it is not there; in none, as they are called.
    case files([OutputFile], folder: String?)
  }
}

/// A file to be written.
struct OutputFile: Equatable {
  let path: String
  let bytes: [UInt8]
}
