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
  private var earlier: EarlierLists
  /// Who has spoken in earlier articles, by those to whom they belong.
  private var speakers: Set<Int32> = []
  /// The last quotes in which somebody did something by speaking.
  private var latestActs: [Act: [Int]] = [:]

  private struct Act: Hashable {
    let speaker: Int
    let act: SpeechAct

    /// By the speaker alone: nobody does many kinds of things.
    func hash(into hasher: inout Hasher) { hasher.combine(speaker) }
  }

  /// A linker of all quotes; `traces` are what is compared of them.
  init(_ linker: Linker, _ traces: HeldTraces) {
    quotes = linker.quotes
    sentenceOfQuote = traces.sentenceOfQuote
    topics = linker.articles.topics
    days = linker.days
    likeness = LikenessMemory(topics)
    sides = linker.sides
    vocabulary = Vocabulary(traces.quotes, traces.numbering)
    options = linker.options
    earlier = EarlierLists(vocabulary, options)
  }

  /// The links of all quotes.
  ///
  /// - Complexity: O(n) in the words of the quotes: each is compared with a bounded number of others.
  func links() -> [QuoteLink] {
    var links: [QuoteLink] = []
    var first = 0
    for number in quotes.indices {
      if quotes[number].article != quotes[first].article {
        earlier.endArticle(first..<number)
        remember(first..<number)
        first = number
      }
      let link = link(from: number)
      if let link { links.append(link) }
      if link?.rule != .sameWords { earlier.add(number) }
    }
    return links
  }

  /// Remembers who spoke in the quotes of an article, and what they did by it.
  private func remember(_ numbers: Range<Int>) {
    for number in numbers {
      if let speaker = quotes[number].speaker { speakers.insert(sides.whole(of: speaker)) }
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
    let same = earlier.same(as: number)
    if let same, let match = match(number, same), match.rank == 0 { return match.link }
    // Nothing but the same words, or another of the speaker's, can be a match.
    guard same != nil || hasSpoken(quotes[number].speaker) else { return nil }
    var best: LinkMatch<QuoteLink>?
    let ofSameAct = act(of: number).flatMap { latestActs[$0] } ?? []
    for candidate in earlier.candidates(for: number) + ofSameAct {
      guard let match = match(number, candidate) else { continue }
      if match.isBetter(than: best) { best = match }
    }
    return best?.link
  }

  private func hasSpoken(_ speaker: Int?) -> Bool {
    speaker.map { speakers.contains(sides.whole(of: $0)) } ?? false
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
