/// Finds claims of several articles that are one, or the contrary of one.
///
/// Takes the claims of articles in their order; gives for some of them the earlier one that they repeat or contradict.
/// It joins no claims of one article: those are for ``SameClaim``.
struct ClaimLinker {
  /// The rules, in their order; the first that applies decides.
  static let rules: [any LinkRule] = [SameWords(), SharedWords(), ContraryWords(), SameSides()]

  private let articles: [LinkableArticle]
  private let topics: Topics
  private let sides: Sides
  private let vocabulary: Vocabulary
  private let options: AnalysisOptions
  private var index: CandidateIndex
  private var wordings: [Wording] = []
  /// The last wording of the same words, by the first of them.
  private var latest: [Int32: Int] = [:]

  /// A sighting of a claim with its words, which are the list of the same number.
  private struct Wording {
    let article: Int32
    /// The claim, counted in its article and through all.
    let own: Int32
    let claim: Int32
    let isNegated: Bool
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

  /// The links of all claims.
  ///
  /// - Complexity: O(n) in the words of the claims: each is compared with a bounded number of others.
  mutating func links() -> [ClaimLink] {
    var links: [ClaimLink] = []
    var claim = 0
    for (article, linkable) in articles.enumerated() {
      let first = wordings.count
      var fresh: [Int] = []
      for (own, record) in linkable.claims.enumerated() {
        let numbers = wordings.count..<wordings.count + record.isNegated.count
        // A claim's text is what its first sighting comes to, said without the negation.
        wordings += record.isNegated.enumerated().map { place, isNegated in
          Wording(
            article: Int32(article), own: Int32(own), claim: Int32(claim), isNegated: place > 0 && isNegated)
        }
        let link = link(from: numbers, before: first)
        if let link { links.append(link) }
        // What says nothing new is found through what it repeats.
        if link?.rule != .sameWords { fresh += numbers }
        claim += 1
      }
      for number in fresh { index.add(number) }
      for number in first..<wordings.count { latest[vocabulary.firstAlike[number]] = number }
    }
    return links
  }

  /// The best link of a claim, whose wordings these are, to one of an earlier article.
  private mutating func link(from numbers: Range<Int>, before first: Int) -> ClaimLink? {
    var best: LinkMatch<ClaimLink>?
    for number in numbers {
      if let same = latest[vocabulary.firstAlike[number]], let match = match(number, same), match.rank == 0 {
        return match.link
      }
      for candidate in index.candidates(for: number) where candidate < first {
        guard let match = match(number, candidate) else { continue }
        if match.isBetter(than: best) { best = match }
      }
    }
    return best?.link
  }

  private func match(_ number: Int, _ candidate: Int) -> LinkMatch<ClaimLink>? {
    let (one, other) = (wordings[number], wordings[candidate])
    let overlap = vocabulary.overlap(number, candidate).reversed(if: one.isNegated != other.isNegated)
    guard Double(overlap.shared) >= options.leastBits, overlap.ofLess >= options.leastShare else { return nil }
    let pair = pair(one, other, overlap)
    guard let rank = Self.rules.firstIndex(where: { $0.links(pair) }) else { return nil }
    return LinkMatch(
      rank: rank, shared: overlap.shared,
      link: ClaimLink(
        claim: Int(one.claim), sighting: number, earlierClaim: Int(other.claim), earlierSighting: candidate,
        isContrary: overlap.isContrary, rule: type(of: Self.rules[rank]).rule))
  }

  private func pair(_ one: Wording, _ other: Wording, _ overlap: Overlap) -> LinkPair {
    let first = articles[Int(one.article)].claims[Int(one.own)]
    let second = articles[Int(other.article)].claims[Int(other.own)]
    // On the contrary claim everybody stands on the other side.
    let claimants = overlap.isContrary ? second.disputants : second.claimants
    let disputants = overlap.isContrary ? second.claimants : second.disputants
    return LinkPair(
      words: overlap, likeness: topics.likeness(Int(one.article), Int(other.article)),
      sameClaimant: sides.share(first.claimants, claimants), sameDisputant: sides.share(first.disputants, disputants),
      isOpposed: sides.meet(first.claimants, disputants) || sides.meet(first.disputants, claimants), options: options)
  }
}
