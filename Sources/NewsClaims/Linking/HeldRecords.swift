/// What was found in articles, packed: their quotes and claims are made of it when they are asked for.
///
/// Quotes, claims and sightings are counted through all articles.
struct HeldRecords: Sendable {
  /// The texts of the articles.
  private let texts: [[UInt8]]
  private var packing = Packing()
  private var quotes = Places()
  private var claims = Places()
  private var quoteHashes: [UInt64] = []
  private var sightingHashes: [UInt64] = []
  /// The first sighting of each claim, and at last the number of all.
  private var firstSightings: [UInt32] = [0]
  /// The first actor of each article, and at last the number of all.
  private var firstActors: [UInt32] = [0]
  /// Of each article's actors, one behind the other, which they are among those of the corpus.
  var actorNumbers: [Int32] = []

  /// Where records of a kind are packed.
  private struct Places: Sendable {
    /// Where each begins.
    var offsets: [UInt32] = []
    /// The first of each article, and at last the number of all.
    var firsts: [UInt32] = [0]

    mutating func endArticle() { firsts.append(UInt32(offsets.count)) }

    /// The article of a record.
    func article(of number: Int) -> Int { firsts.partitionPoint { $0 > number } - 1 }
  }

  /// Nothing found so far in these articles.
  init(_ articles: [Article]) { texts = articles.map(\.text) }
}

extension HeldRecords {
  var articleCount: Int { firstActors.count - 1 }
  var quoteCount: Int { quotes.offsets.count }
  var claimCount: Int { claims.offsets.count }
  var sightingCount: Int { sightingHashes.count }

  /// Adds what was found in the next article.
  mutating func add(_ analysis: ArticleAnalysis) {
    // Records are not copied on their way.
    let found = (quotes: analysis.quotes.span, claims: analysis.claims.span)
    for number in found.quotes.indices {
      quotes.offsets.append(UInt32(packing.bytes.count))
      quoteHashes.append(found.quotes[number].id.hash)
      packing.add(found.quotes[number])
    }
    let text = texts[articleCount]
    for number in found.claims.indices {
      claims.offsets.append(UInt32(packing.bytes.count))
      for sighting in found.claims[number].sightings { sightingHashes.append(sighting.id.hash) }
      firstSightings.append(UInt32(sightingHashes.count))
      packing.add(found.claims[number], of: text)
    }
    quotes.endArticle()
    claims.endArticle()
    firstActors.append(firstActors[articleCount] + UInt32(analysis.actors.count))
  }

  /// Makes room; `room` gives how much for what there is, and what there is room for.
  mutating func reserveCapacity(_ room: (Int, Int) -> Int) {
    packing.reserveCapacity(room)
    quotes.offsets.reserveCapacity(room(quotes.offsets.count, quotes.offsets.capacity))
    claims.offsets.reserveCapacity(room(claims.offsets.count, claims.offsets.capacity))
    quoteHashes.reserveCapacity(room(quoteHashes.count, quoteHashes.capacity))
    sightingHashes.reserveCapacity(room(sightingHashes.count, sightingHashes.capacity))
    firstSightings.reserveCapacity(room(firstSightings.count, firstSightings.capacity))
  }
}

extension HeldRecords {
  func quoteID(_ number: Int) -> StableID { StableID(.quote, hash: quoteHashes[number]) }

  func sightingID(_ number: Int) -> StableID { StableID(.sighting, hash: sightingHashes[number]) }

  /// The id of a claim, which is that of its first sighting.
  func claimID(_ number: Int) -> StableID { StableID(.claim, hash: sightingHashes[firstSighting(of: number)]) }

  func firstSighting(of claim: Int) -> Int { Int(firstSightings[claim]) }

  /// The sightings of a claim.
  func sightings(of claim: Int) -> Range<Int> { firstSighting(of: claim)..<Int(firstSightings[claim + 1]) }

  /// A quote, without those that are alike.
  func quote(_ number: Int) -> Quote {
    let article = quotes.article(of: number)
    var unpacking = Unpacking(packing, at: Int(quotes.offsets[number]), of: texts[article])
    let hash = quoteHashes[number]
    guard var quote = try? unpacking.quote(by: actorCount(of: article), { _ in hash }) else {
      preconditionFailure("what was packed can be read")
    }
    quote.article = article
    quote.speaker = quote.speaker.map { actor($0, of: article) }
    quote.within = quote.within.map { $0 + Int(quotes.firsts[article]) }
    return quote
  }

  /// What linking asks of a quote.
  func linkedQuote(_ number: Int) -> LinkedQuotes.LinkedQuote {
    let article = quotes.article(of: number)
    var unpacking = Unpacking(packing, at: Int(quotes.offsets[number]), of: [])
    guard let quote = try? unpacking.quoteOpening(by: actorCount(of: article)) else {
      preconditionFailure("what was packed can be read")
    }
    return LinkedQuotes.LinkedQuote(
      speaker: quote.speaker.map { actor($0, of: article) }, article: article, kind: quote.kind, act: quote.act)
  }

  /// A claim as it stands in one article, with its text or without.
  func claim(_ number: Int, hasText: Bool = true) -> Claim {
    let article = claims.article(of: number)
    let firstQuote = Int(quotes.firsts[article])
    var unpacking = Unpacking(packing, at: Int(claims.offsets[number]), of: texts[article])
    var sighting = firstSighting(of: number)
    let quoteCount = Int(quotes.firsts[article + 1]) - firstQuote
    let found = try? unpacking.claim(by: actorCount(of: article), in: quoteCount, hasText: hasText) {
      [sightingHashes] _ in
      sighting += 1
      return sightingHashes[sighting - 1]
    }
    guard var claim = found else { preconditionFailure("what was packed can be read") }
    for number in claim.positions.indices {
      claim.positions[number].article = article
      claim.positions[number].actor = claim.positions[number].actor.map { actor($0, of: article) }
      claim.positions[number].quote = claim.positions[number].quote.map { $0 + firstQuote }
    }
    for number in claim.sightings.indices { claim.sightings[number].article = article }
    for number in claim.evidence.indices { claim.evidence[number].article = article }
    return claim
  }

  private func actorCount(of article: Int) -> Int { Int(firstActors[article + 1] - firstActors[article]) }

  private func actor(_ actor: Int, of article: Int) -> Int { Int(actorNumbers[Int(firstActors[article]) + actor]) }
}

extension HeldRecords {
  /// Which actors are each article's.
  var actorRanges: [Range<Int>] { zip(firstActors, firstActors.dropFirst()).map { Int($0)..<Int($1) } }

  /// The words of a quote, stretch by stretch.
  func words(ofQuote number: Int) -> [UInt8] {
    let quote = quote(number)
    return quote.content.flatMap { texts[quote.article][$0.indices] + [0x20] }
  }

  /// The words of a sighting of a claim, counted from its first; of that the claim's text.
  func words(ofSighting number: Int, of claim: Int) -> [UInt8] {
    let claim = self.claim(claim)
    guard number > 0 else { return Array(claim.text.utf8) }
    let place = claim.sightings[number]
    return Array(texts[place.article][place.range.indices])
  }
}
