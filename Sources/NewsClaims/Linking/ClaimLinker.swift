/// Finds claims of several articles that are one, or the contrary of one.
///
/// Takes the claims of articles in their order; gives for some of them the earlier one that they repeat or contradict.
/// It joins no claims of one article: those are for ``SameClaim``.
struct ClaimLinker {
  /// The rules, in their order; the first that applies decides.
  static let rules: [any LinkRule] = [SameWords(), SharedWords(), ContraryWords(), SameSides()]

  private let claims: [Claim]
  private let topics: Topics
  private let sides: Sides
  private let vocabulary: Vocabulary
  private let options: AnalysisOptions
  private var index: CandidateIndex
  private var wordings: [Wording] = []
  /// The last wording of the same words, by the first of them.
  private var latest: [Int32]

  /// A sighting of a claim with its words, which are the list of the same number.
  private struct Wording {
    let claim: Int32
    let isNegated: Bool
  }

  init(
    _ claims: [Claim], _ topics: Topics, _ sides: Sides, _ vocabulary: Vocabulary, _ options: AnalysisOptions
  ) {
    self.claims = claims
    self.topics = topics
    self.sides = sides
    self.vocabulary = vocabulary
    self.options = options
    index = CandidateIndex(vocabulary, options)
    latest = [Int32](repeating: -1, count: vocabulary.lists.count)
  }

  /// The links of all claims.
  ///
  /// - Complexity: O(n) in the words of the claims: each is compared with a bounded number of others.
  mutating func links() -> [ClaimLink] {
    var links: [ClaimLink] = []
    var fresh: [Int] = []
    var first = 0
    for claim in claims.indices {
      if claim > 0, article(of: claim) != article(of: claim - 1) {
        remember(first..<wordings.count, &fresh)
        first = wordings.count
      }
      let numbers = addWordings(of: claim)
      let link = link(from: numbers)
      if let link { links.append(link) }
      // What says nothing new is found through what it repeats.
      if link?.rule != .sameWords { fresh += numbers }
    }
    return links
  }

  private func article(of claim: Int) -> Int { claims[claim].sightings[0].article }

  private mutating func addWordings(of claim: Int) -> Range<Int> {
    let first = wordings.count
    for (place, sighting) in claims[claim].sightings.enumerated() {
      // A claim's text is what its first sighting comes to, said without the negation.
      wordings.append(Wording(claim: Int32(claim), isNegated: place > 0 && sighting.polarity == .negated))
    }
    return first..<wordings.count
  }

  /// Remembers the wordings of an article, those that say something new under their words.
  private mutating func remember(_ numbers: Range<Int>, _ fresh: inout [Int]) {
    for number in fresh { index.add(number) }
    fresh.removeAll(keepingCapacity: true)
    for number in numbers { latest[Int(vocabulary.firstAlike[number])] = Int32(number) }
  }

  /// The best link of a claim, whose wordings these are, to one of an earlier article.
  private mutating func link(from numbers: Range<Int>) -> ClaimLink? {
    var best: LinkMatch<ClaimLink>?
    for number in numbers {
      let same = Int(latest[Int(vocabulary.firstAlike[number])])
      if same >= 0, let match = match(number, same), match.rank == 0 { return match.link }
      for candidate in index.candidates(for: number) {
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
    let first = claims[Int(one.claim)].positions
    let second = claims[Int(other.claim)].positions
    // On the contrary claim everybody stands on the other side.
    let (claimants, disputants) =
      overlap.isContrary ? (second.disputing, second.claiming) : (second.claiming, second.disputing)
    return LinkPair(
      words: overlap, likeness: topics.likeness(article(of: Int(one.claim)), article(of: Int(other.claim))),
      sameClaimant: sides.share(first.claiming, claimants), sameDisputant: sides.share(first.disputing, disputants),
      isOpposed: sides.meet(first.claiming, disputants) || sides.meet(first.disputing, claimants), options: options)
  }
}

extension [Position] {
  /// Who asserts or supports, and who denies or doubts.
  fileprivate var claiming: [Int] { actors { $0 == .asserts || $0 == .supports } }
  fileprivate var disputing: [Int] { actors { $0 == .denies || $0 == .doubts } }

  private func actors(where isOnSide: (Stance) -> Bool) -> [Int] {
    compactMap { isOnSide($0.stance) ? $0.actor : nil }
  }
}
