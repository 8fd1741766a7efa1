/// Makes one record of what is linked: one claim of several, and lists of quotes that are alike.
struct LinkJoiner {
  let articles: [Article]
  let reader: TraceReader

  /// Gives quotes those that render the same utterance.
  ///
  /// - Complexity: O(n) in the words of those linked.
  func join(_ links: [QuoteLink], in quotes: inout [Quote]) {
    for link in links {
      let (later, earlier) = (bytes(quotes[link.quote]), bytes(quotes[link.earlier]))
      let words = link.rule == .sameWords ? [] : reader.sharedWords(of: later, in: earlier)
      let reason = LinkReason(rule: link.rule, words: words, isContrary: false)
      quotes[link.quote].alike.append(Quote.AlikeQuote(quote: link.earlier, reason: reason))
      quotes[link.earlier].alike.append(Quote.AlikeQuote(quote: link.quote, reason: reason))
    }
  }

  private func bytes(_ quote: Quote) -> [UInt8] {
    quote.content.flatMap { articles[quote.article].text[$0.indices] + [0x20] }
  }

  /// Joins claims that are one into the earliest of them.
  ///
  /// - Complexity: O(n) in the claims and the words of those linked.
  func join(_ links: [ClaimLink], in claims: inout [Claim]) {
    guard !links.isEmpty else { return }
    let firstSightings = firstSightings(of: claims)
    // Of each claim the earliest that it is one with, and whether it says the contrary of that.
    var roots = claims.indices.map { (claim: $0, isContrary: false) }
    for link in links {
      let root = roots[link.earlierClaim]
      roots[link.claim] = (root.claim, root.isContrary != link.isContrary)
      var joined = claims[link.claim]
      let sighting = link.sighting - firstSightings[link.claim]
      let earlier = link.earlierSighting - firstSightings[link.earlierClaim]
      let words =
        link.rule == .sameWords
        ? [] : reader.sharedWords(of: words(joined, sighting), in: words(claims[link.earlierClaim], earlier))
      joined.sightings[sighting].link = SightingLink(
        to: claims[link.earlierClaim].sightings[earlier].id,
        reason: LinkReason(rule: link.rule, words: words, isContrary: link.isContrary))
      if roots[link.claim].isContrary { joined.reverse() }
      claims[root.claim].absorb(joined)
    }
    var place = -1
    claims.removeAll { _ in
      place += 1
      return roots[place].claim != place
    }
  }

  /// The number of each claim's first sighting among all.
  private func firstSightings(of claims: [Claim]) -> [Int] {
    var count = 0
    return claims.map { claim in
      defer { count += claim.sightings.count }
      return count
    }
  }

  /// The words of a sighting of a claim; of the first the claim's text.
  private func words(_ claim: Claim, _ sighting: Int) -> [UInt8] {
    guard sighting > 0 else { return Array(claim.text.utf8) }
    let place = claim.sightings[sighting]
    return Array(articles[place.article].text[place.range.indices])
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
