@testable import NewsClaims

/// The articles it ships with, analysed once for all tests.
enum Seeds {
  /// The folder of the articles.
  static let folder = "\(Repository.root)/seeds"
  static let corpus = Corpus(contentsOf: [folder])

  /// The lines of a multi-line string, of which one that begins with two spaces goes on from the line before.
  static func rows(_ table: String) -> [String] {
    var rows: [String] = []
    for line in table.split(separator: "\n") {
      if line.hasPrefix("  "), let last = rows.indices.last {
        rows[last] += line.dropFirst()
      } else {
        rows.append(String(line))
      }
    }
    return rows
  }
}
