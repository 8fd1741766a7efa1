/// Makes one record of what is linked: one claim of several, and lists of quotes that are alike.
struct LinkJoiner {
  let corpus: Corpus
  let reader: TraceReader

  /// The articles, each with the one that it copies.
  func articles(_ copies: [Int?]) -> [Article] {
    zip(corpus.articles, copies).map { article, original in
      var article = article
      article.duplicateOf = original
      return article
    }
  }

  /// The quotes, each with those that render the same utterance.
  ///
  /// - Complexity: O(n) in the quotes and the words of those linked.
  func quotes(_ links: [QuoteLink]) -> [Quote] {
    var quotes = corpus.quotes
    for link in links {
      let (later, earlier) = (quotes[link.quote], quotes[link.earlier])
      let words = link.rule == .sameWords ? [] : reader.sharedWords(of: bytes(later), in: bytes(earlier))
      let reason = LinkReason(rule: link.rule, words: words, isContrary: false)
      quotes[link.quote].alike.append(Quote.AlikeQuote(quote: link.earlier, reason: reason))
      quotes[link.earlier].alike.append(Quote.AlikeQuote(quote: link.quote, reason: reason))
    }
    return quotes
  }

  private func bytes(_ quote: Quote) -> [UInt8] {
    quote.content.flatMap { corpus.articles[quote.article].text[$0.indices] + [0x20] }
  }

  /// The claims, those that are one joined into the earliest of them.
  ///
  /// - Complexity: O(n) in the claims and the words of those linked.
  func claims(_ links: [ClaimLink]) -> [Claim] {
    let texts = Texts(corpus)
    var claims = corpus.claims
    // Of each claim the earliest that it is one with, and whether it says the contrary of that.
    var roots = claims.indices.map { (claim: $0, isContrary: false) }
    var firstSighting = 0
    var firstSightings: [Int] = []
    for claim in claims {
      firstSightings.append(firstSighting)
      firstSighting += claim.sightings.count
    }
    for link in links {
      let root = roots[link.earlierClaim]
      roots[link.claim] = (root.claim, root.isContrary != link.isContrary)
      var joined = claims[link.claim]
      let words =
        link.rule == .sameWords
        ? [] : reader.sharedWords(of: texts[link.sighting], in: texts[link.earlierSighting])
      joined.sightings[link.sighting - firstSightings[link.claim]].link = SightingLink(
        to: texts.id(link.earlierSighting),
        reason: LinkReason(rule: link.rule, words: words, isContrary: link.isContrary))
      if roots[link.claim].isContrary { joined.reverse() }
      claims[root.claim].absorb(joined)
    }
    return claims.indices.filter { roots[$0].claim == $0 }.map { claims[$0] }
  }

  /// The words of each sighting, counted through all claims; of a claim's first its text.
  private struct Texts {
    private let corpus: Corpus
    private var places: [(claim: Int32, sighting: Int32)] = []

    init(_ corpus: Corpus) {
      self.corpus = corpus
      for (claim, record) in corpus.claims.enumerated() {
        for sighting in record.sightings.indices { places.append((Int32(claim), Int32(sighting))) }
      }
    }

    subscript(number: Int) -> [UInt8] {
      let claim = corpus.claims[Int(places[number].claim)]
      guard places[number].sighting > 0 else { return Array(claim.text.utf8) }
      let sighting = claim.sightings[Int(places[number].sighting)]
      return Array(corpus.articles[sighting.article].text[sighting.range.indices])
    }

    func id(_ number: Int) -> StableID {
      corpus.claims[Int(places[number].claim)].sightings[Int(places[number].sighting)].id
    }
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
