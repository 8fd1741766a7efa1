/// What is asked of the quotes: a quote is found if it passes every filter that is set.
///
/// A filter of several values passes what fits any of them; an empty one passes all.
///
///     var query = QuoteQuery()
///     query.speakers = ["doe"]
///     query.kinds = [.direct, .mixed]
///     let quotes = corpus.quotes(matching: query)
///
/// Names are found as in a ``ClaimQuery``, but those who belong to an actor do not speak for it.
public struct QuoteQuery: Hashable, Sendable {
  /// Names of whoever says it.
  public var speakers: [String] = []
  /// Whether quotes are to be found of which the text does not say who speaks; alone, no others are.
  public var isOfUnknownSpeakers = false
  /// How much of it stands in quotation marks.
  public var kinds: Set<Quote.Kind> = []
  /// What the speaker does by saying it.
  public var acts: Set<SpeechAct> = []
  /// The articles of which one must hold it.
  public var articles = ArticleFilter()
  /// Words that it must hold, without regard to case and accents.
  public var words: String?

  /// A query that finds all quotes.
  public init() {}
}

extension Corpus {
  /// The quotes that a query finds, by article and place.
  ///
  /// - Complexity: O(n) in the bytes of the names and of the quotes.
  public func quotes(matching query: QuoteQuery) -> RecordList<Quote> {
    guard query != QuoteQuery() else { return quotes }
    let speakers = query.speakers.isEmpty ? [] : ActorSearch(actors).actors(namedAnyOf: query.speakers)
    let hasAnySpeaker = query.speakers.isEmpty && !query.isOfUnknownSpeakers
    let articles = query.articles.isOpen ? nil : query.articles.passing(self.articles)
    let words = query.words.map { FoldedText($0) }
    return quotes.filter { quote in
      (query.kinds.isEmpty || query.kinds.contains(quote.kind))
        && (query.acts.isEmpty || query.acts.contains(quote.act))
        && (hasAnySpeaker || quote.speaker.map(speakers.contains) ?? query.isOfUnknownSpeakers)
        && articles.map { $0.contains(quote.article) } ?? true
        && words.map { holds(quote, $0) } ?? true
    }
  }

  private func holds(_ quote: Quote, _ words: FoldedText) -> Bool {
    var content = FoldedText("")
    for range in quote.content { content.append(articles[quote.article].text[range.indices]) }
    return content.contains(words)
  }
}

extension Corpus {
  /// The quotes of whoever bears this name.
  public func quotes(attributedTo name: String) -> RecordList<Quote> {
    quotes { $0.speakers = [name] }
  }

  /// The quotes by which their speakers do this.
  public func quotes(thatAre act: SpeechAct) -> RecordList<Quote> {
    quotes { $0.acts = [act] }
  }

  /// The quotes of the article of this id.
  public func quotes(inArticle id: String) -> RecordList<Quote> {
    quotes { $0.articles.ids = [id] }
  }

  /// The quotes of articles published in this time; each end is `YYYY-MM-DD` or the beginning of one.
  public func quotes(publishedSince since: String?, until: String?) -> RecordList<Quote> {
    quotes {
      $0.articles.since = since
      $0.articles.until = until
    }
  }

  /// The quotes that hold these words.
  public func quotes(mentioning words: String) -> RecordList<Quote> {
    quotes { $0.words = words }
  }

  private func quotes(_ ask: (inout QuoteQuery) -> Void) -> RecordList<Quote> {
    var query = QuoteQuery()
    ask(&query)
    return quotes(matching: query)
  }
}
