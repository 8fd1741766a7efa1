import FoundationEssentials

/// Files read as articles. (Stand-in.)
public struct Reading: Sendable {
  /// The articles, by path.
  public let articles: [Article]
  /// What could not be read.
  public let errors: [String]
  /// What is worth saying.
  public let notes: [String]

  /// Reads files and folders.
  public init(paths: [String]) {
    var articles: [Article] = []
    var errors: [String] = []
    for path in paths {
      let below = (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted().map { path + "/" + $0 }
      for file in below ?? [path] {
        guard let data = FileManager.default.contents(atPath: file) else {
          errors.append("\(file): cannot be read")
          continue
        }
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let id = name.hasSuffix(".txt") ? String(name.dropLast(4)) : name
        articles.append(
          Article(
            id: id, path: file, text: [UInt8](data), blocks: [], details: Article.Details(), language: "en", words: 0))
      }
    }
    self.articles = articles
    self.errors = errors
    notes = []
  }
}
