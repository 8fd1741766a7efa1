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
        rememberActs(first..<number)
        first = number
      }
      let link = link(from: number)
      if let link { links.append(link) }
      if link?.rule != .sameWords { earlier.add(number) }
    }
    return links
  }

  private func rememberActs(_ quotes: Range<Int>) {
    for number in quotes {
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
    if let same = earlier.same(as: number), let match = match(number, same), match.rank == 0 { return match.link }
    var best: LinkMatch<QuoteLink>?
    let ofSameAct = act(of: number).flatMap { latestActs[$0] } ?? []
    for candidate in earlier.candidates(for: number) + ofSameAct {
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
