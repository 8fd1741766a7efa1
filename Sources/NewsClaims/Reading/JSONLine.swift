/// A line of a file of JSON lines.
struct JSONLine {
  /// The path of the file.
  let path: String
  /// Its number, from 1.
  let number: Int

  private let bytes: [UInt8]
  private let range: Range<Int>

  /// What stands in a stretch of `bytes`.
  init(path: String, number: Int, bytes: [UInt8], _ range: Range<Int>) {
    self.path = path
    self.number = number
    self.bytes = bytes
    self.range = range
  }

  /// Calls `body` for each line of a stretch that holds something; the first has the number given.
  static func forEach(
    of path: String, from number: Int, in bytes: [UInt8], _ range: Range<Int>, _ body: (JSONLine) -> Void
  ) {
    var number = number
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
      if !bytes[start..<end].allSatisfy(\.isBlank) {
        body(JSONLine(path: path, number: number, bytes: bytes, start..<end))
      }
      number += 1
      start = end + 1
    }
  }
}

extension JSONLine {
  /// Reads the one value of the line, which may have so many bytes.
  func read<Value>(
    atMost limit: Int = .max, _ value: (inout JSONReader) throws(JSONFault) -> Value
  ) -> Result<Value, ReadError> {
    do throws(JSONFault) {
      if range.count > limit { throw JSONFault(offset: range.lowerBound, kind: .tooLong(limit: limit)) }
      if let fault = Self.encodingFault(in: bytes, range) { throw fault }
      var json = JSONReader(bytes, range)
      let result = try value(&json)
      try json.end()
      return .success(result)
    } catch {
      return .failure(self.error(error))
    }
  }

  /// The article that the line states.
  func article(atMost limit: Int = .max) -> Result<Article, ReadError> {
    read(atMost: limit) { json throws(JSONFault) in try JSONArticle(&json) }.flatMap { stated in
      Result { () throws(ReadError) in try ArticleReader().article(stated, number: number, of: path) }
    }
  }

  /// A fault in the line, as it is told.
  func error(_ fault: JSONFault) -> ReadError {
    let column = 1 + bytes[range.lowerBound..<max(fault.offset, range.lowerBound)].count { !$0.isContinuation }
    return .notJSON(path: path, line: number, column: column, reason: fault.kind.description)
  }

  /// The first place in a stretch that is no UTF-8.
  static func encodingFault(in bytes: [UInt8], _ range: Range<Int>) -> JSONFault? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(range))
      return nil
    } catch {
      return JSONFault(offset: range.lowerBound + error.byteOffsets.lowerBound, kind: .encoding)
    }
  }
}
