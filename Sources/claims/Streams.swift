import NewsClaims

/// Where a call writes: answers to one stream, everything else to the other.
protocol Streams {
  /// Who reads the answers.
  var audience: Audience { get }
  /// Writes all of an answer.
  mutating func answer(_ bytes: [UInt8]) throws(WriteFault)
  /// Writes files, all of them whole or none at all, into a folder that is made if need be.
  mutating func save(_ files: [OutputFile], folder: String?) throws(WriteFault)
  /// Writes to the error stream; what cannot be written is lost.
  mutating func complain(_ bytes: [UInt8])
  /// What tells how far long work is, where somebody reads the error stream and wants to know.
  func progress(isWanted: Bool) -> Progress
}

extension Streams {
  /// Says something on the error stream, on a line of its own that names the command.
  ///
  /// Names, paths and words of articles may be in it: what a terminal would obey is written out.
  mutating func tell(_ message: String) {
    complain(Array("claims: \(message.visible)\n".utf8))
  }
}

/// Who reads the answers.
enum Audience: Equatable, Sendable {
  /// Somebody at a terminal of so many columns.
  case reader(columns: Int)
  /// A program, through a pipe or a file.
  case program
}

/// Why something could not be written.
enum WriteFault: Error, Equatable {
  /// Nobody reads it any more: no fault of this program, and nothing to report.
  case closed
  /// A reason, as the system words it.
  case failed(String)
}
