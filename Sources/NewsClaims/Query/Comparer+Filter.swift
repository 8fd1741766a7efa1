extension Comparer {
  /// The pairs of articles to compare: both of two, else all that share a claim or an utterance.
  ///
  /// A copy of another article is not compared, unless it is one of two. Of what stands in very many articles, each is
  /// compared with the first alone.
  ///
  /// - Parameter filter: The articles of which one must be in the pair.
  /// - Returns: The pairs, as indices into ``Corpus/articles``, by the first and then the second.
  /// - Complexity: O(n) in the claims and quotes, and in the pairs.
  public func pairs(_ filter: ArticleFilter) -> [(left: Int, right: Int)] {
    pairs(with: filter.isOpen ? nil : filter.passing(corpus.articles))
  }
}
