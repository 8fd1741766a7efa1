/// The orders in which quotes can be listed.
public enum QuoteOrder: String, Sendable, CaseIterable {
  /// By article and place.
  case place
  /// By the day of the article, the newest first; those without a day last.
  case date
  /// By the speaker's name; those without any last.
  case speaker
}

extension Corpus {
  /// Quotes in an order; those that are alike in it stay as they came.
  ///
  /// - Complexity: O(n log n) in the quotes.
  public func sorted(_ quotes: RecordList<Quote>, by order: QuoteOrder) -> RecordList<Quote> {
    switch order {
    case .place: quotes
    case .date: quotes.sortedStably { Descending(articles[$0.article].details.published) }
    case .speaker: quotes.sortedStably { NamesFirst($0.speaker.map { [actors[$0].name] } ?? []) }
    }
  }
}
