/// Finds quotes of several articles that render one utterance.
///
/// Takes the quotes of articles in their order; gives for some of them an earlier one in the same or in other words.
struct QuoteLinker {
  /// The rules, in their order; the first that applies decides.
  static let rules: [any LinkRule] = [SameWords(), SameUtterance(), SameAct()]

  private let articles: [LinkableArticle]
  private let topics: Topics
  private let sides: Sides
  private let vocabulary: Vocabulary
  private let options: AnalysisOptions
  private var index: CandidateIndex
  private var places: [Place] = []
  /// The last quote of the same words, by the first of them; and the last in which somebody did something by speaking.
  private var latest: [Int32: Int] = [:]
  private var latestActs: [Act: [Int]] = [:]

  /// Where a quote stands: its article, and its number there.
  private struct Place {
    let article: Int
    let own: Int
  }

  private struct Act: Hashable {
    let speaker: Int
    let act: SpeechAct
  }

  init(
    _ articles: [LinkableArticle], _ topics: Topics, _ sides: Sides, _ vocabulary: Vocabulary,
    _ options: AnalysisOptions
  ) {
    self.articles = articles
    self.topics = topics
    self.sides = sides
    self.vocabulary = vocabulary
    self.options = options
    index = CandidateIndex(vocabulary, options)
  }

  /// The links of all quotes.
  ///
  /// - Complexity: O(n) in the words of the quotes: each is compared with a bounded number of others.
  mutating func links() -> [QuoteLink] {
    var links: [QuoteLink] = []
    for (article, linkable) in articles.enumerated() {
      let first = places.count
      var fresh: [Int] = []
      for own in linkable.quotes.indices {
        places.append(Place(article: article, own: own))
        let number = places.count - 1
        let link = link(from: number, before: first)
        if let link { links.append(link) }
        // What says nothing new is found through what it repeats.
        if link?.rule != .sameWords { fresh.append(number) }
      }
      for number in fresh { index.add(number) }
      for number in first..<places.count { remember(number) }
    }
    return links
  }

  private mutating func remember(_ number: Int) {
    latest[vocabulary.firstAlike[number]] = number
    guard let act = act(of: number) else { return }
    latestActs[act] = latestActs[act, default: []].suffix(options.actsRemembered - 1) + [number]
  }

  private func quote(_ number: Int) -> LinkableQuote { articles[places[number].article].quotes[places[number].own] }

  private func act(of number: Int) -> Act? {
    let quote = quote(number)
    guard SameAct.acts.contains(quote.act) else { return nil }
    return quote.speaker.map { Act(speaker: $0, act: quote.act) }
  }

  /// The best link of a quote to one of an earlier article.
  private mutating func link(from number: Int, before first: Int) -> QuoteLink? {
    if let same = latest[vocabulary.firstAlike[number]], let match = match(number, same), match.rank == 0 {
      return match.link
    }
    var best: LinkMatch<QuoteLink>?
    let ofSameAct = act(of: number).flatMap { latestActs[$0] } ?? []
    for candidate in index.candidates(for: number) + ofSameAct where candidate < first {
      guard let match = match(number, candidate) else { continue }
      if match.isBetter(than: best) { best = match }
    }
    return best?.link
  }

  private func match(_ number: Int, _ candidate: Int) -> LinkMatch<QuoteLink>? {
    let isSame = vocabulary.firstAlike[number] == vocabulary.firstAlike[candidate]
    guard isSame || haveOneSpeaker(number, candidate) else { return nil }
    let pair = pair(number, candidate)
    guard let rank = Self.rules.firstIndex(where: { $0.links(pair) }) else { return nil }
    let rule = type(of: Self.rules[rank]).rule
    return LinkMatch(
      rank: rank, shared: pair.words.shared + (pair.context?.shared ?? 0),
      link: QuoteLink(quote: number, earlier: candidate, rule: rule))
  }

  private func pair(_ number: Int, _ candidate: Int) -> LinkPair {
    let (one, other) = (quote(number), quote(candidate))
    let isOne = haveOneSpeaker(number, candidate)
    return LinkPair(
      words: vocabulary.overlap(number, candidate),
      context: topics.sentences.overlap(sentence(of: number), sentence(of: candidate)),
      likeness: topics.likeness(places[number].article, places[candidate].article), sameClaimant: isOne,
      act: one.act == other.act ? one.act : nil, options: options)
  }

  private func haveOneSpeaker(_ number: Int, _ candidate: Int) -> Bool {
    guard let one = quote(number).speaker, let other = quote(candidate).speaker else { return false }
    return sides.meet([one], [other])
  }

  /// The sentence in which a quote begins, counted through all articles.
  private func sentence(of number: Int) -> Int {
    let place = places[number]
    return topics.starts[place.article] + Int(articles[place.article].traces.sentenceOfQuote[place.own])
  }
}
