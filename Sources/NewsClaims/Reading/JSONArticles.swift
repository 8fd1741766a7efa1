/// The articles in JSON: one object, an array of objects, or an object a line.
///
/// Takes the bytes of a file; gives its articles and faults, each in its place. A fault in a line costs that line alone,
/// one in an array what follows it.
struct JSONArticles {
  /// The articles and faults, in the order of the file.
  private(set) var outcomes: [Result<Article, ReadError>] = []

  private let path: String
  private let bytes: [UInt8]

  /// How objects follow each other.
  enum Form {
    /// One, or an array of them.
    case whole
    /// One a line.
    case lines
  }

  /// Reads what stands in `bytes`, which came from `path`.
  ///
  /// - Complexity: O(n log n) in the lines of the articles, O(n) in the bytes.
  init(path: String, bytes: [UInt8], _ form: Form) {
    self.path = path
    self.bytes = bytes
    let start = bytes.starts(with: ArticleReader.mark) ? ArticleReader.mark.count : 0
    switch form {
    case .whole: readWhole(start..<bytes.count)
    case .lines: readLines(start..<bytes.count)
    }
  }
}

extension JSONArticles.Form {
  /// How the objects of a file follow each other, by its name; `nil` for a file of text.
  init?(ofFile path: String) {
    if path.hasSuffix(".json") {
      self = .whole
    } else if path.hasSuffix(".jsonl") {
      self = .lines
    } else {
      return nil
    }
  }

  /// How the objects of what came through a pipe follow each other, by how it begins; `nil` for a text.
  ///
  /// No text begins like an object with a member, or an array with an object.
  init?(ofStream bytes: [UInt8]) {
    var rest = bytes.lazy.filter { !$0.isBlank }.makeIterator()
    switch (rest.next(), rest.next()) {
    case (UInt8(ascii: "["), UInt8(ascii: "{")): self = .whole
    case (UInt8(ascii: "{"), UInt8(ascii: "\"")):
      let first = bytes.split(maxSplits: 1, whereSeparator: \.isLineEnd).first
      self = first?.last { !$0.isBlank } == UInt8(ascii: "}") ? .lines : .whole
    default: return nil
    }
  }
}

extension JSONArticles {
  private mutating func readLines(_ range: Range<Int>) {
    var number = 0
    var start = range.lowerBound
    while start < range.upperBound {
      number += 1
      let end = bytes[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      let line = start..<end
      if bytes[line].contains(where: { !$0.isBlank }) {
        let reader = JSONLine(bytes, line)
        do throws(JSONFault) {
          let stated = try reader.article()
          outcomes.append(outcome(stated, number))
        } catch {
          outcomes.append(.failure(reader.error(error, path: path, line: number)))
        }
      }
      start = end + 1
    }
  }

  private mutating func readWhole(_ range: Range<Int>) {
    if let fault = JSONLine(bytes, range).encodingFault { return fail(fault, from: range.lowerBound) }
    var json = JSONReader(bytes, range)
    var number = 0
    do throws(JSONFault) {
      if json.nextKind() == .array {
        try json.array { json throws(JSONFault) in
          number += 1
          outcomes.append(outcome(try JSONArticle(&json), number))
        }
      } else {
        outcomes.append(outcome(try JSONArticle(&json), 1))
      }
      try json.end()
    } catch {
      fail(error, from: range.lowerBound)
    }
  }

  private func outcome(_ stated: JSONArticle, _ number: Int) -> Result<Article, ReadError> {
    Result { () throws(ReadError) in try ArticleReader().article(stated, number: number, of: path) }
  }

  private mutating func fail(_ fault: JSONFault, from start: Int) {
    let before = bytes[start..<fault.offset]
    let line = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? start
    let number = before.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    outcomes.append(.failure(JSONLine(bytes, line..<bytes.count).error(fault, path: path, line: number)))
  }
}

/// A line that should hold one article as JSON, or a stretch with more.
struct JSONLine {
  private let bytes: [UInt8]
  private let range: Range<Int>

  /// What stands in a stretch of `bytes`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// The article that the line states, with nothing beside it.
  func article() throws(JSONFault) -> JSONArticle {
    try checkEncoding()
    var json = JSONReader(bytes, range)
    let article = try JSONArticle(&json)
    try json.end()
    return article
  }

  /// The first place that is no UTF-8.
  var encodingFault: JSONFault? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(range))
      return nil
    } catch {
      return JSONFault(offset: range.lowerBound + error.byteOffsets.lowerBound, kind: .encoding)
    }
  }

  private func checkEncoding() throws(JSONFault) { if let encodingFault { throw encodingFault } }

  /// A fault in the line, as it is told.
  func error(_ fault: JSONFault, path: String, line: Int) -> ReadError {
    let column = 1 + bytes[range.lowerBound..<max(fault.offset, range.lowerBound)].count { !$0.isContinuation }
    return .notJSON(path: path, line: line, column: column, reason: fault.kind.description)
  }
}
