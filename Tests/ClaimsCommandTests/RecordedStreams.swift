@testable import claims

/// Streams that keep what is written to them.
struct RecordedStreams: Streams {
  var audience = Audience.program
  /// What writing an answer comes to.
  var fault: WriteFault?
  private(set) var answers = ""
  private(set) var messages = ""
  private(set) var files: [String: String] = [:]

  mutating func answer(_ bytes: [UInt8]) throws(WriteFault) {
    if let fault { throw fault }
    answers += String(decoding: bytes, as: UTF8.self)
  }

  mutating func save(_ files: [OutputFile], folder: String?) throws(WriteFault) {
    if let fault { throw fault }
    for file in files {
      self.files[folder.map { "\($0)/\(file.path)" } ?? file.path] = String(decoding: file.bytes, as: UTF8.self)
    }
  }

  func progress(isWanted: Bool) -> Progress { .silent }

  mutating func complain(_ bytes: [UInt8]) {
    messages += String(decoding: bytes, as: UTF8.self)
  }
}
