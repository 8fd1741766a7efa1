/// Finds lines, columns and code points in the articles of a corpus; each article is gone through once, when first asked for.
struct PlaceFinder {
  private let articles: [Article]
  private var positions: [Int: TextPositions] = [:]

  init(_ articles: [Article]) { self.articles = articles }

  /// The positions in an article, given by its index.
  mutating func positions(in article: Int) -> TextPositions {
    if let known = positions[article] { return known }
    let new = TextPositions(articles[article].text)
    positions[article] = new
    return new
  }
}
