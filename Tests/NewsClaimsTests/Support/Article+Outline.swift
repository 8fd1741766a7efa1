@testable import NewsClaims

extension Article {
  /// The blocks, one a line: first line number, kind, and as much of the text as fits.
  var outline: [String] {
    let positions = TextPositions(text)
    return blocks.map { block in
      let words = string(block.range).split(whereSeparator: \.isNewline).joined(separator: "⏎")
      return "\(positions.line(at: block.range.start)) \(block.kind) \(words.prefix(30))"
    }
  }

  /// The article that stands in `text`.
  static func reading(_ text: String, path: String = "article.txt") throws -> Article {
    try ArticleReader().article(path: path, bytes: Array(text.utf8))
  }
}
