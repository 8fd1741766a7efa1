/// The days on which articles were published.
struct Days: Sendable {
  /// The day of each article, counted from one for all; `nil` where it is not stated.
  private let numbers: [Int?]

  init(_ articles: [Article]) { numbers = articles.map(\.details.publishedDay) }

  /// How many days lie between two articles; `nil` where one does not state its day.
  func between(_ one: Int, _ other: Int) -> Int? {
    guard let first = numbers[one], let second = numbers[other] else { return nil }
    return abs(first - second)
  }
}
