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

  mutating func save(_ bytes: [UInt8], as path: String) throws(WriteFault) {
    if let fault { throw fault }
    files[path] = String(decoding: bytes, as: UTF8.self)
  }

  mutating func complain(_ bytes: [UInt8]) {
    messages += String(decoding: bytes, as: UTF8.self)
  }
}
