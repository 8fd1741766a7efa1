/// Finds claims of several articles that are one, or the contrary of one.
///
/// Takes the claims of articles in their order; gives for some of them the earlier one that they repeat or contradict.
/// It joins no claims of one article: those are for ``SameClaim``. A class, as each pair is looked at by several methods,
/// and a copy of all its arrays for each takes time.
final class ClaimLinker {
  /// The rules, in their order; the first that applies decides.
  static let rules: [any LinkRule] = [
    SameWords(), SharedWords(), ContraryWords(), SameSides(), ContraryFigure(),
  ]

  private let claims: LinkedClaims
  private let sentenceOfWording: [UInt32]
  private let topics: Topics
  private let days: Days
  private var likeness: LikenessMemory
  private let sides: Sides
  private let vocabulary: Vocabulary
  private let options: AnalysisOptions
  private var earlier: EarlierLists

  /// A linker of all claims; `traces` are what is compared of them.
  init(_ linker: Linker, _ traces: HeldTraces) {
    claims = linker.claims
    sentenceOfWording = traces.sentenceOfWording
    topics = linker.articles.topics
    days = linker.days
    likeness = LikenessMemory(topics)
    sides = linker.sides
    vocabulary = Vocabulary(traces.wordings, traces.numbering)
    options = linker.options
    earlier = EarlierLists(vocabulary, options)
  }

  /// The links of all claims.
  ///
  /// - Complexity: O(n) in the words of the claims: each is compared with a bounded number of others.
  func links() -> [ClaimLink] {
    var links: [ClaimLink] = []
    var first = 0
    for claim in claims.indices {
      let numbers = claims.wordings(of: claim)
      if claim > 0, claims.article(of: claim) != claims.article(of: claim - 1) {
        earlier.endArticle(first..<numbers.lowerBound)
        first = numbers.lowerBound
      }
      let link = link(from: numbers)
      if let link { links.append(link) }
      if link?.rule != .sameWords { for number in numbers { earlier.add(number) } }
    }
    return links
  }

  /// The best link of a claim, whose wordings these are, to one of an earlier article.
  private func link(from numbers: Range<Int>) -> ClaimLink? {
    var best: LinkMatch<ClaimLink>?
    for number in numbers {
      if let same = earlier.same(as: number), let match = match(number, same), match.link.rule == .sameWords {
        return match.link
      }
      for candidate in earlier.candidates(for: number) {
        guard let match = match(number, candidate) else { continue }
        if match.isBetter(than: best) { best = match }
      }
    }
    return best?.link
  }

  private func match(_ number: Int, _ candidate: Int) -> LinkMatch<ClaimLink>? {
    let (one, other) = (claims.wordings[number], claims.wordings[candidate])
    var overlap = vocabulary.overlap(number, candidate).reversed(if: one.isNegated != other.isNegated)
    guard Double(overlap.shared) >= options.leastBits, overlap.ofLess >= options.leastShare else { return nil }
    // Where a name or a number differs on either side, no rule takes two claims for one: most pairs end here.
    guard !overlap.differsInNames, !overlap.differsInNumbers || mayBeFigure(overlap) else { return nil }
    if overlap.ownThingsOfEach > 0 {
      overlap.pass(over: (known(number, beside: candidate), known(candidate, beside: number)))
    }
    let pair = pair(one, other, overlap)
    guard let rank = Self.rules.firstIndex(where: { $0.links(pair) }) else { return nil }
    let rule = type(of: Self.rules[rank]).rule
    guard
      !overlap.hasOwnNames || Double(overlap.shared) >= options.tellingBits
        || tells(claims.article(of: one.claim), namesOf: candidate)
          && tells(claims.article(of: other.claim), namesOf: number)
    else { return nil }
    return LinkMatch(
      // What somebody says comes before a headline without a source.
      rank: isAttributed(other) ? rank : rank + Self.rules.count, shared: overlap.shared,
      link: ClaimLink(
        claim: Int32(one.claim), sighting: Int32(number), earlierClaim: Int32(other.claim),
        earlierSighting: Int32(candidate),
        isContrary: overlap.isContrary || rule == .contraryFigure, rule: rule))
  }

  /// Whether nothing but a number may differ.
  private func mayBeFigure(_ overlap: Overlap) -> Bool {
    overlap.differsInOneNumber && overlap.reaches(options.sharedByContrary)
  }

  /// How much the nouns tell that a wording has and another has not, but the sentence around that one or the one before.
  private func known(_ number: Int, beside other: Int) -> Float {
    let words = vocabulary.lists[other]
    let sentence = Int(sentenceOfWording[other])
    let first = topics.articles[claims.article(of: claims.wordings[other].claim)].lowerBound
    let around = max(first, sentence - 1)...sentence
    var known: Float = 0
    for trace in vocabulary.lists[number] {
      guard trace.kind == .thing, !words.contains(where: { $0.key == trace.key }),
        around.contains(where: { topics.sentences[$0].contains { $0.key == trace.key } })
      else { continue }
      known += vocabulary.weight(of: trace)
    }
    return known
  }

  /// Whether an article has all names of a wording somewhere: one that it has not tells of another thing.
  private func tells(_ article: Int, namesOf number: Int) -> Bool {
    vocabulary.lists[number].allSatisfy { trace in
      trace.kind != .name
        || topics.articles[article].contains { sentence in
          topics.sentences[sentence].contains { $0.key == trace.key }
        }
    }
  }

  private func isAttributed(_ wording: LinkedClaims.Wording) -> Bool {
    claims.stands(on: wording.claim).contains { $0.actor != nil }
  }

  private func pair(_ one: LinkedClaims.Wording, _ other: LinkedClaims.Wording, _ overlap: Overlap) -> LinkPair {
    let (first, second) = (one.claim, other.claim)
    // On the contrary claim everybody stands on the other side.
    let (claimants, disputants): (Side, Side) =
      overlap.isContrary ? (.disputants, .claimants) : (.claimants, .disputants)
    return LinkPair(
      words: overlap, likeness: likeness.likeness(claims.article(of: first), claims.article(of: second)),
      sameClaimant: has(.claimants, of: first, claimants, of: second, { sides.areAllied($0, $1) }),
      sameDisputant: has(.disputants, of: first, disputants, of: second, { sides.areAllied($0, $1) }),
      sameDispute: !overlap.isContrary && haveOneDispute(first, second),
      isOpposed: has(.claimants, of: first, disputants, of: second, { sides.areOne($0, $1) })
        || has(.disputants, of: first, claimants, of: second, { sides.areOne($0, $1) }),
      haveRivals: overlap.differsInOneNumber && haveRivals(first, second),
      daysApart: days.between(claims.article(of: first), claims.article(of: second)),
      options: options)
  }

  /// Whether two actors, on these sides of two claims, belong together.
  private func has(
    _ side: Side, of claim: Int, _ otherSide: Side, of other: Int, _ areTogether: (Int, Int) -> Bool
  ) -> Bool {
    claims.stands(on: claim).contains { stand in
      guard let actor = side.actor(of: stand) else { return false }
      return claims.stands(on: other).contains { otherSide.actor(of: $0).map { areTogether($0, actor) } ?? false }
    }
  }

  /// Whether each is put forward by people whom the articles name or describe, and none of them is of one camp.
  private func haveRivals(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (claimants(of: one), claimants(of: other))
    return !first.isEmpty && !second.isEmpty
      && first.allSatisfy { one in second.allSatisfy { !sides.mayBeOne(one, $0) } }
  }

  /// Whether one camp puts both claims forward that another denies, in either article.
  private func haveOneDispute(_ one: Int, _ other: Int) -> Bool {
    let claimants = sharedCamps(.claimants, of: one, other)
    guard let first = claimants.first else { return false }
    let deniers = sharedCamps(.deniers, of: one, other)
    return !deniers.isEmpty && (claimants + deniers).contains { $0 != first }
  }

  private func claimants(of claim: Int) -> [Int] { claims.stands(on: claim).compactMap(Side.claimants.actor) }

  /// The camps that stand on a side of both claims.
  private func sharedCamps(_ side: Side, of one: Int, _ other: Int) -> [Int32] {
    func camp(_ stand: LinkedClaims.Stand) -> Int32? { side.actor(of: stand).map(sides.camp) }
    return claims.stands(on: one).compactMap(camp).filter { own in
      claims.stands(on: other).contains { camp($0) == own }
    }
  }

  /// Who puts a claim forward, who disputes it, and who of these denies it.
  private enum Side {
    case claimants, disputants, deniers

    /// The actor of a stand, if it is on this side.
    func actor(of stand: LinkedClaims.Stand) -> Int? {
      switch stand.stance {
      case .asserts, .supports: self == .claimants ? stand.actor : nil
      case .denies: self != .claimants ? stand.actor : nil
      case .doubts: self == .disputants ? stand.actor : nil
      }
    }
  }
}
