import NewsClaims

extension Invocation {
  /// The most records to show.
  var limit: Int? { values(.limit).first.flatMap { Int($0) } }
}

extension RecordList {
  /// The first records, at most so many; all where that is `nil`.
  func first(atMost limit: Int?) -> RecordList { limit.map { prefix($0) } ?? self }
}

extension ArticleFilter {
  /// The articles that a listing is asked to keep to.
  init(_ invocation: Invocation) {
    self.init()
    ids = invocation.values(.article)
    since = invocation.values(.since).first
    until = invocation.values(.until).first
  }
}

extension Corpus {
  /// What is to be said of names that nothing bears, and of articles left out because they state no day.
  func remarks(on unmatched: [UnmatchedFilter], _ filter: ArticleFilter) -> [String] {
    let undated = undatedArticles(leftOutBy: filter)
    let remark = "\(undated) article\(undated == 1 ? " that states no date is" : "s that state no date are") left out"
    return unmatched.map(\.description) + (undated == 0 ? [] : [remark])
  }
}
