/// Finds claims of several articles that are one, or the contrary of one.
///
/// Takes the claims of articles in their order; gives for some of them the earlier one that they repeat or contradict.
/// It joins no claims of one article: those are for ``SameClaim``. A class, as each pair is looked at by several methods,
/// and a copy of all its arrays for each takes time.
final class ClaimLinker {
  /// The rules, in their order; the first that applies decides.
  static let rules: [any LinkRule] = [
    SameWords(), SharedWords(), ContraryWords(), SameSides(), ContraryFigure(), SameCore(),
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
  private lazy var kinships = Kinships(numbering)
  private let numbering: WordNumbering
  /// The last wordings of claims that somebody of a camp puts forward, by the camp.
  private var latestOfCamps: [Int32: ArraySlice<Int>] = [:]

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
    numbering = traces.numbering
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
        rememberCamps(first..<numbers.lowerBound)
        first = numbers.lowerBound
      }
      let link = link(from: numbers)
      if let link { links.append(link) }
      if link?.rule != .sameWords { for number in numbers { earlier.add(number) } }
    }
    return links
  }

  private func rememberCamps(_ numbers: Range<Int>) {
    for number in numbers {
      for camp in camps(of: number) {
        latestOfCamps[camp] = (latestOfCamps[camp, default: []] + [number]).suffix(options.claimsRemembered)
      }
    }
  }

  /// The camps that put a wording forward.
  private func camps(of number: Int) -> [Int32] {
    claims.stands(on: claims.wordings[number].claim).compactMap { Side.claimants.actor(of: $0).map(sides.camp) }
  }

  /// The best link of a claim, whose wordings these are, to one of an earlier article.
  private func link(from numbers: Range<Int>) -> ClaimLink? {
    var best: LinkMatch<ClaimLink>?
    for number in numbers {
      if let same = earlier.same(as: number), let match = match(number, same), match.link.rule == .sameWords {
        return match.link
      }
      let ofCamps = camps(of: number).flatMap { latestOfCamps[$0] ?? [] }.filter { isOfLikeMatter(number, $0) }
      for candidate in earlier.candidates(for: number) + ofCamps {
        guard let match = match(number, candidate) else { continue }
        if match.isBetter(than: best) { best = match }
      }
    }
    return best?.link
  }

  /// Whether the articles of two wordings are about what one side may speak of in both.
  private func isOfLikeMatter(_ number: Int, _ candidate: Int) -> Bool {
    let (one, other) = (claims.wordings[number].claim, claims.wordings[candidate].claim)
    return likeness.likeness(claims.article(of: one), claims.article(of: other)) >= options.sameSideMatter
  }

  private func match(_ number: Int, _ candidate: Int) -> LinkMatch<ClaimLink>? {
    let (one, other) = (claims.wordings[number], claims.wordings[candidate])
    var overlap = vocabulary.overlap(number, candidate).reversed(if: one.isNegated != other.isNegated)
    // Where little is shared, or a name or a number differs on either side, no rule of words takes two claims for one, and
    // of little likeness none at all: most pairs end here.
    let isLikely =
      Double(overlap.shared) >= options.leastBits && overlap.ofLess >= options.leastShare && !overlap.differsInNames
      && (!overlap.differsInNumbers || mayBeFigure(overlap))
    let articles = (claims.article(of: one.claim), claims.article(of: other.claim))
    guard isLikely || overlap.shared > 0 && likeness.likeness(articles.0, articles.1) >= options.sameSideMatter else {
      return nil
    }
    var pair = pair(one, other, overlap)
    let fit = fit(number, candidate, pair)
    pair.fit = fit
    guard isLikely || fit != nil else { return nil }
    if overlap.ownThingsOfEach > 0 {
      let areOthers = overlap.differsInDoers
      overlap.pass(
        over: (
          known(number, beside: candidate, withDoers: !areOthers),
          known(candidate, beside: number, withDoers: !areOthers)
        ))
    }
    pair.words = overlap
    guard let rule = Self.rules.first(where: { $0.links(pair) }).map({ type(of: $0).rule }) else { return nil }
    guard
      rule == .sameCore || !overlap.hasOwnNames || Double(overlap.shared) >= options.tellingBits
        || tells(claims.article(of: one.claim), namesOf: candidate)
          && tells(claims.article(of: other.claim), namesOf: number)
    else { return nil }
    return LinkMatch(
      // What somebody says comes before a headline without a source.
      rank: (isAttributed(other) ? 0 : 2) + (rule == .sameWords ? 0 : 1), shared: max(overlap.shared, fit?.shared ?? 0),
      link: ClaimLink(
        claim: Int32(one.claim), sighting: Int32(number), earlierClaim: Int32(other.claim),
        earlierSighting: Int32(candidate),
        isContrary: overlap.isContrary || rule == .contraryFigure, rule: rule))
  }

  /// How two claims fit together, where their articles are about one matter, or one side puts both forward.
  private func fit(_ number: Int, _ candidate: Int, _ pair: LinkPair) -> Fit? {
    guard !pair.words.differsInScope,
      pair.likeness >= (pair.isOfOneSide ? options.sameSideMatter : options.sameMatter)
    else { return nil }
    let kinships = kinships
    return Fit(
      vocabulary.lists[number], vocabulary.lists[candidate], weight: vocabulary.weight,
      areKin: { kinships.areKin($0, $1) }
    ) { trace, side in
      let other = side == .left ? candidate : number
      return trace.kind == .name
        ? tells(claims.article(of: claims.wordings[other].claim), of: trace) : isTold(trace, around: other)
    }
  }

  /// Whether nothing but a number may differ.
  private func mayBeFigure(_ overlap: Overlap) -> Bool {
    overlap.differsInOneNumber && overlap.reaches(options.sharedByContrary)
  }

  /// How much the nouns tell that a wording has and another has not, but the sentence around that one or the one before;
  /// those who act among them, or not.
  private func known(_ number: Int, beside other: Int, withDoers: Bool) -> Float {
    let words = vocabulary.lists[other]
    var known: Float = 0
    for trace in vocabulary.lists[number] {
      guard trace.kind == .thing, withDoers || !trace.acts, !words.contains(where: { $0.key == trace.key }),
        isTold(trace, around: other)
      else {
        continue
      }
      known += vocabulary.weight(of: trace)
    }
    return known
  }

  /// Whether the sentence of a wording, or the one before, has a word.
  private func isTold(_ trace: Trace, around number: Int) -> Bool {
    let sentence = Int(sentenceOfWording[number])
    let first = topics.articles[claims.article(of: claims.wordings[number].claim)].lowerBound
    return (max(first, sentence - 1)...sentence).contains { topics.sentences[$0].contains { $0.key == trace.key } }
  }

  /// Whether an article has all names of a wording somewhere: one that it has not tells of another thing.
  private func tells(_ article: Int, namesOf number: Int) -> Bool {
    vocabulary.lists[number].allSatisfy { $0.kind != .name || tells(article, of: $0) }
  }

  private func tells(_ article: Int, of trace: Trace) -> Bool {
    topics.articles[article].contains { topics.sentences[$0].contains { $0.key == trace.key } }
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
