/// Finds quotes of several articles that render one utterance.
///
/// Takes the quotes of articles in their order; gives for some of them an earlier one in the same or in other words.
final class QuoteLinker {
  /// The rules, in their order; the first that applies decides.
  static let rules: [any LinkRule] = [SameWords(), SameUtterance(), SameAct()]

  private let quotes: LinkedQuotes
  private let sentenceOfQuote: [UInt32]
  private let days: Days
  private let topics: Topics
  private var likeness: LikenessMemory
  private let sides: Sides
  private let vocabulary: Vocabulary
  private let options: AnalysisOptions
  private var index: CandidateIndex
  /// The last quote of the same words, by the first of them; and the last in which somebody did something by speaking.
  private var latest: [Int32]
  private var latestActs: [Act: [Int]] = [:]

  private struct Act: Hashable {
    let speaker: Int
    let act: SpeechAct

    /// By the speaker alone: nobody does many kinds of things.
    func hash(into hasher: inout Hasher) { hasher.combine(speaker) }
  }

  init(
    _ quotes: LinkedQuotes, _ sentenceOfQuote: [UInt32], _ days: Days, _ topics: Topics, _ sides: Sides,
    _ vocabulary: Vocabulary, _ options: AnalysisOptions
  ) {
    self.quotes = quotes
    self.sentenceOfQuote = sentenceOfQuote
    self.days = days
    self.topics = topics
    likeness = LikenessMemory(topics)
    self.sides = sides
    self.vocabulary = vocabulary
    self.options = options
    index = CandidateIndex(vocabulary, options)
    latest = [Int32](repeating: -1, count: quotes.indices.count)
  }

  /// The links of all quotes.
  ///
  /// - Complexity: O(n) in the words of the quotes: each is compared with a bounded number of others.
  func links() -> [QuoteLink] {
    var links: [QuoteLink] = []
    var fresh: [Int] = []
    var first = 0
    for number in quotes.indices {
      if quotes[number].article != quotes[first].article {
        remember(first..<number, &fresh)
        first = number
      }
      let link = link(from: number)
      if let link { links.append(link) }
      // What says nothing new is found through what it repeats.
      if link?.rule != .sameWords { fresh.append(number) }
    }
    return links
  }

  /// Remembers the quotes of an article, those that say something new under their words.
  private func remember(_ quotes: Range<Int>, _ fresh: inout [Int]) {
    for number in fresh { index.add(number) }
    fresh.removeAll(keepingCapacity: true)
    for number in quotes {
      latest[Int(vocabulary.firstAlike[number])] = Int32(number)
      guard let act = act(of: number) else { continue }
      latestActs[act] = latestActs[act, default: []].suffix(options.actsRemembered - 1) + [number]
    }
  }

  private func act(of number: Int) -> Act? {
    guard SameAct.isDoneOnce(quotes[number].act) else { return nil }
    return quotes[number].speaker.map { Act(speaker: $0, act: quotes[number].act) }
  }

  /// The best link of a quote to one of an earlier article.
  private func link(from number: Int) -> QuoteLink? {
    let same = Int(latest[Int(vocabulary.firstAlike[number])])
    if same >= 0, let match = match(number, same), match.rank == 0 { return match.link }
    var best: LinkMatch<QuoteLink>?
    let ofSameAct = act(of: number).flatMap { latestActs[$0] } ?? []
    for candidate in index.candidates(for: number) + ofSameAct {
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
      link: QuoteLink(quote: Int32(number), earlier: Int32(candidate), rule: rule))
  }

  private func pair(_ number: Int, _ candidate: Int) -> LinkPair {
    LinkPair(
      words: vocabulary.overlap(number, candidate),
      context: topics.sentences.overlap(Int(sentenceOfQuote[number]), Int(sentenceOfQuote[candidate])),
      likeness: likeness.likeness(quotes[number].article, quotes[candidate].article),
      sameClaimant: haveOneSpeaker(number, candidate),
      act: quotes[number].act == quotes[candidate].act ? quotes[number].act : nil,
      areUtterances: isUtterance(number) && isUtterance(candidate),
      areQuoted: quotes[number].kind != .indirect && quotes[candidate].kind != .indirect,
      daysApart: days.between(quotes[number].article, quotes[candidate].article), options: options)
  }

  /// Whether a quote says something by itself: it is in quotation marks, or what it says can be true or false.
  private func isUtterance(_ number: Int) -> Bool { quotes[number].kind == .direct || quotes[number].isClaimed }

  private func haveOneSpeaker(_ number: Int, _ candidate: Int) -> Bool {
    guard let one = quotes[number].speaker, let other = quotes[candidate].speaker else { return false }
    return sides.areOne(one, other)
  }
}
