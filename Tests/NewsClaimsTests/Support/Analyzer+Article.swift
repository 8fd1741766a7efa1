@testable import NewsClaims

extension Analyzer {
  /// What is found in an article by a worker that has seen no other.
  func analyze(_ article: Article) -> ArticleAnalysis {
    var memory = memory()
    return analyze(article, .everything, &memory)
  }
}
