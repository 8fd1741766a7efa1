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
    if path.hasEnding(".json") {
      self = .whole
    } else if path.hasEnding(".jsonl") {
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
    JSONLine.forEach(of: path, from: 1, in: bytes, range) { outcomes.append($0.article()) }
  }

  private mutating func readWhole(_ range: Range<Int>) {
    if let fault = JSONLine.encodingFault(in: bytes, range) { return fail(fault, from: range.lowerBound) }
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
    outcomes.append(.failure(JSONLine(path: path, number: number, bytes: bytes, line..<bytes.count).error(fault)))
  }
}
