/// Which claims of several articles are one, and why.
struct ClaimJoins: Sendable {
  /// The claims that are no earlier one over again.
  private(set) var firsts: [UInt32] = []
  /// The links by their claims, each of which has one at most.
  private let links: [ClaimLink]
  /// Of each link whether its claim says the contrary of the first that it is one with, and of all that are one with that
  /// the next; 0 for none.
  private var isReversed: [Bool]
  private var next: [UInt32]
  /// Of each of the first claims the first link to it, by the claim.
  private var firstLinks: [UInt32: UInt32] = [:]
  /// The words that decided, by the link, where the rule names any.
  private var words: [UInt32: [String]] = [:]

  /// - Complexity: O(n) in the claims, and in the words of those linked.
  init(_ links: [ClaimLink], in held: HeldRecords, _ reader: TraceReader) {
    self.links = links
    isReversed = [Bool](repeating: false, count: links.count)
    next = [UInt32](repeating: 0, count: links.count)
    // Of each claim the earliest that it is one with, and whether it says the contrary of that.
    var roots = (0..<held.claimCount).map { UInt32($0) }
    var reversed = [Bool](repeating: false, count: held.claimCount)
    var last: [UInt32: Int] = [:]
    for (number, link) in links.enumerated() {
      let (claim, earlier) = (Int(link.claim), Int(link.earlierClaim))
      let root = roots[earlier]
      roots[claim] = root
      reversed[claim] = reversed[earlier] != link.isContrary
      isReversed[number] = reversed[claim]
      if let last = last.updateValue(number, forKey: root) {
        next[last] = UInt32(number)
      } else {
        firstLinks[root] = UInt32(number)
      }
      guard link.rule != .sameWords else { continue }
      words[UInt32(number)] = reader.sharedWords(
        of: held.words(ofSighting: Int(link.sighting) - held.firstSighting(of: claim), of: claim),
        in: held.words(ofSighting: Int(link.earlierSighting) - held.firstSighting(of: earlier), of: earlier))
    }
    firsts = roots.indices.filter { roots[$0] == $0 }.map { UInt32($0) }
  }

  /// A claim, one of ``firsts``, with all that are one with it.
  func claim(_ first: Int, in held: HeldRecords) -> Claim {
    var claim = held.claim(first)
    var number = firstLinks[UInt32(first)]
    while let link = number {
      claim.absorb(joined(Int(link), in: held))
      number = next[Int(link)] == 0 ? nil : next[Int(link)]
    }
    return claim
  }

  /// The claim of a link as it is joined to the first.
  private func joined(_ number: Int, in held: HeldRecords) -> Claim {
    let link = links[number]
    var claim = held.claim(Int(link.claim))
    let reason = LinkReason(rule: link.rule, words: words[UInt32(number)] ?? [], isContrary: link.isContrary)
    claim.sightings[Int(link.sighting) - held.firstSighting(of: Int(link.claim))].link = SightingLink(
      to: held.sightingID(Int(link.earlierSighting)), reason: reason)
    if isReversed[number] { claim.reverse() }
    return claim
  }
}

extension Claim {
  /// Takes the claim for its contrary: who asserted denies, and who denied asserts.
  fileprivate mutating func reverse() {
    for number in positions.indices { positions[number].stance = positions[number].stance.reversed }
    for number in sightings.indices {
      sightings[number].polarity = sightings[number].polarity == .affirmed ? .negated : .affirmed
    }
  }

  /// Adds the sightings, positions and evidence of another claim, which is the same.
  fileprivate mutating func absorb(_ other: Claim) {
    let shift = sightings.count
    sightings += other.sightings
    positions += other.positions.map { position in
      var position = position
      position.sighting += shift
      return position
    }
    evidence += other.evidence
  }
}

extension Stance {
  /// The stance on the contrary of a claim.
  fileprivate var reversed: Stance {
    switch self {
    case .asserts, .supports: .denies
    case .denies: .asserts
    case .doubts: .supports
    }
  }
}
