extension Corpus {
  /// Reads and analyses files and folders. (Stand-in.)
  public init(contentsOf paths: [String]) {
    self.init(Reading(paths: paths))
  }

  /// Analyses what was read. (Stand-in.)
  public init(_ reading: Reading) {
    self.init(articles: reading.articles)
  }
}
